namespace OneOnOne;

/// <summary>Everyone above a few people, read once from the host's line, so that one question gets one consistent answer.</summary>
internal sealed class ReportingGraph
{
    private readonly Dictionary<PersonId, PersonSet> _managers;

    private ReportingGraph(Dictionary<PersonId, PersonSet> managers) => _managers = managers;

    /// <summary>Reads the line upwards from some people.</summary>
    /// <exception cref="ReportingLineException">The line runs in a circle.</exception>
    public static async ValueTask<ReportingGraph> ReadAsync(
        IReportingLine line, IEnumerable<PersonId> from, CancellationToken cancellationToken)
    {
        var managers = new Dictionary<PersonId, PersonSet>();
        var waiting = new Queue<PersonId>(from);
        while (waiting.TryDequeue(out PersonId person))
        {
            if (managers.ContainsKey(person)) continue;
            PersonSet above = await line.GetManagersAsync(person, cancellationToken).ConfigureAwait(false);
            managers.Add(person, above);
            foreach (PersonId manager in above) waiting.Enqueue(manager);
        }

        return IsCircular(managers) ? throw new ReportingLineException() : new ReportingGraph(managers);
    }

    /// <summary>The bosses strictly between two people, whichever of them is the higher.</summary>
    public PersonSet Between(PersonId one, PersonId other) => StrictlyBetween(one, other).Union(StrictlyBetween(other, one));

    /// <summary>Whether the one is a boss of the other, on whatever path.</summary>
    public bool IsAbove(PersonId boss, PersonId person) => Above(person).Contains(boss);

    /// <summary>How two people stand to each other, as far as a line can tell.</summary>
    public Relationship Relate(PersonId one, PersonId other)
    {
        if (Managers(one).Contains(other) || Managers(other).Contains(one)) return Relationship.DirectReport;
        if (Above(one).Contains(other) || Above(other).Contains(one)) return Relationship.SkipLevel;
        return Managers(one).Any(Managers(other).Contains) ? Relationship.Peer : Relationship.Unknown;
    }

    /// <summary>The steps of the line that begin or end at one of these people: what a change must touch to concern them.</summary>
    public IEnumerable<(PersonId Report, PersonId Manager)> Touching(PersonSet people) =>
        from step in _managers
        from manager in step.Value
        where people.Contains(step.Key) || people.Contains(manager)
        select (step.Key, manager);

    private PersonSet StrictlyBetween(PersonId lower, PersonId higher) =>
        PersonSet.From(Above(lower).Where(boss => Above(boss).Contains(higher)));

    private PersonSet Managers(PersonId person) => _managers.GetValueOrDefault(person, PersonSet.Empty);

    private List<PersonId> Above(PersonId person)
    {
        var above = new List<PersonId>();
        var seen = new HashSet<PersonId>();
        var waiting = new Queue<PersonId>(Managers(person));
        while (waiting.TryDequeue(out PersonId boss))
        {
            if (!seen.Add(boss)) continue;
            above.Add(boss);
            foreach (PersonId next in Managers(boss)) waiting.Enqueue(next);
        }

        return above;
    }

    // Peel off those who have nobody (left) above them; in a circle somebody always has.
    private static bool IsCircular(Dictionary<PersonId, PersonSet> managers)
    {
        var open = managers.ToDictionary(step => step.Key, step => step.Value.Count);
        var reports = managers.SelectMany(step => step.Value.Select(manager => (manager, step.Key))).ToLookup(r => r.manager, r => r.Key);
        var peeled = new Queue<PersonId>(open.Where(step => step.Value == 0).Select(step => step.Key));
        int count = 0;
        while (peeled.TryDequeue(out PersonId person))
        {
            count++;
            foreach (PersonId report in reports[person])
            {
                if (--open[report] == 0) peeled.Enqueue(report);
            }
        }

        return count < managers.Count;
    }
}
