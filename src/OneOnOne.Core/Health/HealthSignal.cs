namespace OneOnOne;

/// <summary>
/// Tells the two people of a series whether things from it are told on regularly (R18), and why that may be (R19). Consent makes each
/// disclosure right; that there are many still means something.
/// </summary>
/// <remarks>
/// It reads the ledger's disclosures under consent. Declined requests are no part of it (a decline shows nowhere but to the two), and
/// neither are serious concerns: nobody shall think twice about raising one. Thread-safe if its stores are.
/// </remarks>
/// <param name="history">The meetings.</param>
/// <param name="notes">From which meeting a note comes.</param>
/// <param name="ledger">What was told.</param>
/// <param name="policy">How many meetings are looked at, and from where on it is too much.</param>
public sealed class HealthSignal(IMeetingHistory history, INoteStore notes, DisclosureLedger ledger, ConfidentialityPolicy policy)
{
    /// <summary>Looks at the latest meetings of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="reader">Who wants to know: one of the two people. Anybody else is told that there is not enough data.</param>
    /// <param name="topics">What was talked about in its meetings, as tagged: of notes and agenda items alike. Others are left out.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async ValueTask<SeriesHealth> ReadAsync(
        SeriesId series, PersonId reader, IEnumerable<MeetingTopic> topics, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(topics);
        IReadOnlyList<Meeting> meetings =
            await history.GetLatestAsync(series, policy.HealthWindow, cancellationToken).ConfigureAwait(false);
        if (meetings.Count == 0 || !meetings[0].Participants.Includes(reader))
            return SeriesHealth.Unknown;

        HashSet<MeetingId> latest = [.. meetings.Select(meeting => meeting.Id)];
        int toldOn = await CountToldOnAsync(meetings[0].Participants, latest, cancellationToken).ConfigureAwait(false);
        double? share = ShareOfWorkStatus([.. topics.Where(topic => latest.Contains(topic.Meeting))]);
        return new(Judge(meetings.Count, toldOn, share), meetings.Count, toldOn, share);
    }

    private HealthVerdict Judge(int meetings, int toldOn, double? share)
    {
        if (meetings < policy.HealthWindow)
            return HealthVerdict.NotEnoughData;
        if (toldOn < policy.HealthDisclosures)
            return HealthVerdict.Sound;
        return share >= policy.WrongTopicsShare ? HealthVerdict.WrongTopics : HealthVerdict.OrganizationProblem;
    }

    private async ValueTask<int> CountToldOnAsync(
        ParticipantPair participants, HashSet<MeetingId> latest, CancellationToken cancellationToken)
    {
        HashSet<NoteId> seen = [];
        HashSet<MeetingId> toldOn = [];
        foreach (PersonId confider in new[] { participants.First, participants.Second })
        {
            await foreach (LedgerEntry entry in ledger.ReadEntriesAsync(confider, cancellationToken).ConfigureAwait(false))
            {
                if (entry is not DisclosureEntry { Ground: LedgerGround.Consent } told || !seen.Add(told.Note))
                    continue;
                Note? note = await notes.FindAsync(told.Note, cancellationToken).ConfigureAwait(false);
                if (note is not null && latest.Contains(note.Meeting))
                    toldOn.Add(note.Meeting);
            }
        }
        return toldOn.Count;
    }

    /// <summary>What nobody has tagged says nothing, neither for nor against.</summary>
    private static double? ShareOfWorkStatus(List<MeetingTopic> topics)
    {
        int tagged = topics.Count(topic => topic.Topic != TopicKind.Untagged);
        return tagged == 0 ? null : topics.Count(topic => topic.Topic == TopicKind.WorkStatus) / (double)tagged;
    }
}
