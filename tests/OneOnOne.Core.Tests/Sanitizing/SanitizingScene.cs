namespace OneOnOne.Tests;

/// <summary>
/// Evan told Dana that Bob is slow to answer. Dana writes a statement for Hugo, Bob's coach. Whatever a test does not change is sound,
/// so that exactly the check under test speaks.
/// </summary>
internal sealed class SanitizingScene
{
    internal const string Sound = "Answers to requests in this area should be given faster, and that needs support.";

    internal readonly SlowBoss Story = new();
    internal readonly Person Hugo = new("Hugo Marsh");
    internal readonly InMemoryStatementHistory Told = new();
    internal readonly FakeDirectory Directory = new();
    internal readonly Note Note;
    internal readonly Note Other;

    internal SanitizingScene(string noteText = "Bob takes weeks to answer anything and then answers in one line.")
    {
        Note = TakeAsync(Story.Evan, noteText).GetAwaiter().GetResult();
        Other = TakeAsync(Story.Team[0], "My boss never replies to mail.").GetAwaiter().GetResult();
        Story.MeetAsync(Story.Team).GetAwaiter().GetResult();
        Story.Time.Pass(TimeSpan.FromDays(28));
    }

    internal Sanitizer Sanitizer => new(Directory, Told, Story.Guard, Story.Policy, Story.Time);

    internal SanitizationAttestation Attestation => SanitizationAttestation.Full(Story.Dana, Story.Time.Now, couldKnow: 6);

    internal SanitizationRequest Request(
        string statement = Sound,
        string language = "en",
        Note[]? notes = null,
        Person[]? people = null,
        bool isTheme = false,
        SanitizingAttribute[]? attributes = null,
        Corroboration? corroboration = null,
        SanitizationAttestation? attestation = null) => new(
            new NoteContent(statement), language, Story.Dana, notes ?? [Note], Hugo, people ?? [Story.Evan, .. Story.Team],
            isTheme, attributes, corroboration, attestation ?? Attestation);

    internal async Task<SanitizationReview> ReviewAsync(SanitizationRequest request) => await Sanitizer.ReviewAsync(request);

    internal async Task<CheckResult> ResultAsync(SanitizingCheck check, SanitizationRequest request) =>
        (await ReviewAsync(request)).Results.Single(result => result.Check == check);

    /// <summary>The pieces of the statement that a check points at.</summary>
    internal async Task<string[]> FoundAsync(SanitizingCheck check, string statement, Person[]? people = null, string language = "en") =>
        [.. (await ResultAsync(check, Request(statement, language, people: people))).Spans.Select(span => statement.Substring(span.Start, span.Length))];

    private async Task<Note> TakeAsync(Person confider, string text)
    {
        Meeting meeting = await Story.Book.HoldAsync(Story.Dana, confider);
        return Note.Take(meeting, Story.Dana, confider, new NoteContent(text), Story.Time.Now, Story.Bob);
    }

    internal sealed class FakeDirectory : IAttributeDirectory
    {
        internal readonly Dictionary<string, (string[] Terms, PersonSet? People)> Known = [];

        public ValueTask<IReadOnlyList<VocabularyTerm>> GetVocabularyAsync(CancellationToken cancellationToken = default) =>
            new([.. Known.SelectMany(known => known.Value.Terms.Select(term => new VocabularyTerm(term, new(known.Key))))]);

        public ValueTask<PersonSet?> GetPeopleAsync(SanitizingAttribute attribute, CancellationToken cancellationToken = default) =>
            new(Known.TryGetValue(attribute.Key, out var known) ? known.People : null);
    }
}
