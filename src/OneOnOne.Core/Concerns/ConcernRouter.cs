namespace OneOnOne;

/// <summary>Finds the handler of a concern, around everybody who is implicated in it and everybody whose boss is.</summary>
internal static class ConcernRouter
{
    internal static async ValueTask<PersonId?> FindAsync(
        SeriousConcern concern, PersonSet candidates, IReportingLine line, CancellationToken cancellationToken)
    {
        ReportingGraph? graph = null;
        try
        {
            graph = await ReportingGraph.ReadAsync(line, candidates.Union(concern.Implicated), cancellationToken).ConfigureAwait(false);
        }
        catch (ReportingLineException)
        {
            // A concern is never blocked (R15), least of all by a faulty directory: it then goes by who is implicated alone.
        }

        foreach (PersonId candidate in candidates)
        {
            bool isInvolved = candidate == concern.RaisedBy
                || concern.Confiders.Contains(candidate)
                || concern.Implicated.Contains(candidate)
                || concern.Implicated.Any(person => graph is not null && graph.IsAbove(person, candidate));
            if (!isInvolved)
                return candidate;
        }
        return null;
    }
}
