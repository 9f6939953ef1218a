namespace OneOnOne;

/// <summary>
/// Asks whether an action would tell who said what prompted it (R10, R11). It wants both: enough time, and enough other people who
/// could be the source and have met the holder since. Being wrongly blamed counts too, so cover is a number and not a culprit.
/// </summary>
/// <param name="embargo">The waits.</param>
/// <param name="history">Who met the holder since.</param>
/// <param name="sources">Who could be the source.</param>
/// <param name="policy">How much cover is needed.</param>
/// <param name="time">The clock.</param>
public sealed class InferenceGuard(
    Embargo embargo, IMeetingHistory history, IPossibleSources sources, ConfidentialityPolicy policy, TimeProvider time)
{
    /// <summary>Checks an action. Several notes: the latest date and the largest need decide.</summary>
    /// <param name="action">What the holder means to do.</param>
    /// <param name="cancellationToken">Stops the look-ups.</param>
    public async ValueTask<InferenceVerdict> CheckAsync(PlannedAction action, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        DateTimeOffset now = time.GetUtcNow();
        DateTimeOffset earliest = DateTimeOffset.MinValue;
        int missing = 0;
        int fewest = int.MaxValue;

        foreach (Note note in action.PromptedBy)
        {
            PersonSet targets = HiddenFrom(action, note);
            if (targets.Count == 0)
                continue;
            foreach (PersonId target in targets)
                earliest = Later(earliest, embargo.EarliestFor(note.Id, target, note.HeardAt));

            PersonSet others = await OthersAsync(action, note, cancellationToken).ConfigureAwait(false);
            fewest = Math.Min(fewest, others.Count);
            // Where there are too few at all, no number of meetings could ever be enough: a person answers, or waiting is endless.
            if (others.Count >= policy.RequiredCover)
                missing = Math.Max(missing, await MissingCoverAsync(action, note, others, now, cancellationToken).ConfigureAwait(false));
        }

        if (fewest < policy.RequiredCover && action.Acceptance is null)
            return new InferenceVerdict.NeedsPerson(earliest, fewest, policy.RequiredCover);
        return now < earliest || missing > 0
            ? new InferenceVerdict.NotYet(earliest, missing)
            : new InferenceVerdict.Clear(earliest);
    }

    /// <summary>Whoever said it herself cannot learn from the action who said it; and what only the holder confided is the holder's.</summary>
    private static PersonSet HiddenFrom(PlannedAction action, Note note) =>
        note.Confiders.All(confider => confider == action.Holder)
            ? PersonSet.Empty
            : PersonSet.From(action.Targets.Where(target => target != action.Holder && !note.Confiders.Contains(target)));

    private async ValueTask<PersonSet> OthersAsync(PlannedAction action, Note note, CancellationToken cancellationToken)
    {
        PersonSet possible = action.PossibleSources
            ?? await sources.GetPossibleSourcesAsync(note, action.Holder, cancellationToken).ConfigureAwait(false);
        return PersonSet.From(possible.Where(person =>
            person != action.Holder && !note.Confiders.Contains(person) && !action.Targets.Contains(person)));
    }

    private async ValueTask<int> MissingCoverAsync(
        PlannedAction action, Note note, PersonSet others, DateTimeOffset now, CancellationToken cancellationToken)
    {
        IReadOnlyList<Meeting> meetings =
            await history.GetMeetingsOfAsync(action.Holder, note.HeardAt, cancellationToken).ConfigureAwait(false);
        int met = meetings
            .Where(meeting => meeting.HeldAt > note.HeardAt && meeting.HeldAt <= now)
            .Select(meeting => meeting.Participants.Other(action.Holder))
            .Distinct()
            .Count(others.Contains);
        return Math.Max(0, policy.RequiredCover - met);
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
