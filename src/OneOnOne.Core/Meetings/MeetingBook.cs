namespace OneOnOne;

/// <summary>Where a meeting is entered when it is held. It freezes the reporting line there and then.</summary>
/// <param name="history">Where meetings are kept.</param>
/// <param name="line">The reporting line as it is now.</param>
/// <param name="policy">The policy whose notice the two know.</param>
/// <param name="time">The clock.</param>
public sealed class MeetingBook(IMeetingHistory history, IReportingLine line, ConfidentialityPolicy policy, TimeProvider time)
{
    /// <summary>Enters a meeting between two people.</summary>
    /// <param name="first">One of them.</param>
    /// <param name="second">The other.</param>
    /// <param name="series">The series it belongs to; by default it stands alone.</param>
    /// <param name="relationship">
    /// What only the host can know: that the two are peers or mentor and mentee. It is believed only where the line knows neither
    /// to be above the other, because a declaration must not loosen what the line says. Default: whatever the line says.
    /// </param>
    /// <param name="cancellationToken">Stops the look-up or the store.</param>
    /// <returns>The meeting, held now.</returns>
    /// <exception cref="ArgumentException">
    /// An id is <c>default</c>, both are the same person (R3), or the series is that of other people.
    /// </exception>
    /// <exception cref="ReportingLineException">The reporting line runs in a circle.</exception>
    public async ValueTask<Meeting> HoldAsync(
        PersonId first,
        PersonId second,
        MeetingSeries? series = null,
        Relationship relationship = Relationship.Unknown,
        CancellationToken cancellationToken = default)
    {
        var participants = new ParticipantPair(first, second);
        if (series is not null && !series.Participants.Equals(participants))
            throw new ArgumentException("This series is that of other people.", nameof(series));
        if (relationship is not (Relationship.Unknown or Relationship.Peer or Relationship.Mentor))
            throw new ArgumentException("Only the reporting line can say who is above whom.", nameof(relationship));

        ReportingGraph graph = await ReportingGraph.ReadAsync(line, [first, second], cancellationToken).ConfigureAwait(false);
        Relationship known = graph.Relate(first, second);
        var frozen = new FrozenLine(known == Relationship.Unknown ? relationship : known, graph.Between(first, second));
        var meeting = new Meeting(
            MeetingId.New(), series?.Id ?? SeriesId.New(), participants, time.GetUtcNow(), frozen, policy.Notice.Version);
        await history.AddAsync(meeting, cancellationToken).ConfigureAwait(false);
        return meeting;
    }
}
