namespace OneOnOne.Tests;

/// <summary>
/// Evan tells Dana that Bob harasses people. Dana raises it. The route is Bob, then Bea who reports to Bob, then Hugo, then Olga outside.
/// </summary>
internal sealed class ConcernScene
{
    internal readonly SlowBoss Story = new();
    internal readonly Person Bea = new("Bea"), Hugo = new("Hugo"), Olga = new("Olga");
    internal readonly InMemoryNoteStore Notes = new();
    internal readonly InMemoryConcernStore Store = new();
    internal Note Note = null!;

    internal ConcernScene() => Story.Line.Set(Bea, Story.Bob);

    internal ConcernBook Book => new(
        Store, Notes, new FixedConcernRoute([Story.Bob.Id, Bea.Id, Story.Dana.Id, Story.Evan.Id, Hugo.Id, Olga.Id]), Story.Line,
        Story.Policy, Story.Time);

    internal DateTimeOffset Now => Story.Time.Now;

    internal async Task<SeriousConcern> RaiseAsync(PersonSet? implicated = null)
    {
        Note = await Story.ConfideAsync(Story.Evan);
        await Notes.AddAsync(Note);
        return await Book.RaiseAsync(
            Story.Dana, [Note.Id], ConcernCategory.Harassment, new NoteContent("Bob shouts and throws things."), implicated ?? Story.Bob);
    }

    /// <summary>Raised, routed to Hugo, and told.</summary>
    internal async Task<SeriousConcern> TellAsync()
    {
        SeriousConcern concern = await RaiseAsync();
        await Book.RouteAsync(concern.Id, Story.Dana);
        return await ConcernChange.ApplyAsync(
            Store, concern.Id, (_, at) => new ConcernEvent.Told(Hugo, at, Story.Dana), Story.Time, default);
    }

    internal Task<SeriousConcern> CloseAsync(SeriousConcern concern, ConcernOutcome outcome = ConcernOutcome.Remedied, Person? by = null) =>
        Book.CloseAsync(concern.Id, outcome, new NoteContent("It has stopped."), by ?? Hugo).AsTask();

    internal void After(double days) => Story.Time.Pass(TimeSpan.FromDays(days));
}
