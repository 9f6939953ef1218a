namespace OneOnOne;

/// <summary>
/// Takes for a possible source whoever meets the holder in 1:1s and, by the reporting line, works with everyone whom the note is
/// about: is above them, below them, or shares a boss with them. Where it is about nobody, the same goes for its confiders.
/// </summary>
/// <remarks>Where the line knows nothing, nobody counts; that errs on the safe side.</remarks>
/// <param name="history">Who met the holder.</param>
/// <param name="line">Who works with whom.</param>
/// <param name="policy">How far back a meeting counts.</param>
public sealed class LinePossibleSources(IMeetingHistory history, IReportingLine line, ConfidentialityPolicy policy) : IPossibleSources
{
    /// <inheritdoc/>
    public async ValueTask<PersonSet> GetPossibleSourcesAsync(
        Note note, PersonId holder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        PersonSet subjects = note.About.Count > 0 ? note.About : note.Confiders;
        DateTimeOffset since = note.HeardAt < DateTimeOffset.MinValue + policy.SourceLookBack
            ? DateTimeOffset.MinValue
            : note.HeardAt - policy.SourceLookBack;
        IReadOnlyList<Meeting> meetings = await history.GetMeetingsOfAsync(holder, since, cancellationToken).ConfigureAwait(false);
        PersonSet met = PersonSet.From(meetings.Select(meeting => meeting.Participants.Other(holder)));
        ReportingGraph graph = await ReportingGraph.ReadAsync(line, met.Union(subjects), cancellationToken).ConfigureAwait(false);
        return PersonSet.From(met.Where(person => !subjects.Contains(person) && subjects.All(subject => WorkTogether(graph, person, subject))));
    }

    private static bool WorkTogether(ReportingGraph graph, PersonId one, PersonId other) =>
        graph.Relate(one, other) is not Relationship.Unknown;
}
