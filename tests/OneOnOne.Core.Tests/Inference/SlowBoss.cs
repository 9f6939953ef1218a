namespace OneOnOne.Tests;

/// <summary>
/// The essay's story: Evan tells his boss's boss, Dana, that his boss Bob is slow. Bob has five reports; Dana meets them all in time.
/// </summary>
internal sealed class SlowBoss
{
    internal readonly Person Dana = new("Dana"), Bob = new("Bob"), Evan = new("Evan");
    internal readonly Person[] Team = [new("Ann"), new("Ben"), new("Cem"), new("Dov")];
    internal readonly ManualTime Time = new();
    internal readonly ConfidentialityPolicy Policy = ConfidentialityPolicy.Kalsey;
    internal readonly InMemoryMeetingHistory History = new();
    internal readonly InMemoryReportingLine Line = new();
    internal readonly EmbargoKey Key = new(new byte[32]);

    internal SlowBoss()
    {
        Line.Set(Bob, Dana);
        foreach (Person report in Team.Append(Evan))
            Line.Set(report, Bob);
    }

    internal MeetingBook Book => new(History, Line, Policy, Time);

    internal Embargo Embargo => new(Key, Policy);

    internal InferenceGuard Guard => new(Embargo, History, new LinePossibleSources(History, Line, Policy), Policy, Time);

    internal async Task<Note> ConfideAsync(Person confider)
    {
        Meeting meeting = await Book.HoldAsync(Dana, confider);
        return Note.Take(meeting, Dana, confider, new NoteContent("Bob takes weeks to answer anything."), Time.Now, Bob);
    }

    /// <summary>Dana meets some of the team, an hour each.</summary>
    internal async Task MeetAsync(params Person[] people)
    {
        foreach (Person person in people)
        {
            Time.Pass(TimeSpan.FromHours(1));
            await Book.HoldAsync(Dana, person);
        }
    }

    internal ValueTask<InferenceVerdict> CheckAsync(params Note[] notes) => Guard.CheckAsync(new PlannedAction(notes, Dana, Bob));
}
