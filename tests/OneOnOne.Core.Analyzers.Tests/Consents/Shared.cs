#nullable enable
public sealed class Shared(DisclosureGate gate, ConsentRegistry consents, Notebook notebook) : Desk(gate, consents, notebook)
{
    private static DisclosureConsent? s_consent; // ONE2007

    private static readonly Lazy<Task<DisclosureConsent>> s_lazy = new(() => throw new InvalidOperationException()); // ONE2007

    public static DisclosurePermit? Permit { get; set; } // ONE2007

    private static readonly Dictionary<ConsentId, DisclosureConsent> s_store = [];

    private readonly DisclosureConsent? _own = null;

    public static DisclosureConsent? Last => s_consent;

    public static void Keep(DisclosureConsent consent) => s_consent = s_store[consent.Id] = consent;

    public static object Seen => (s_lazy, Last);

    public object? Mine => _own;

    public async Task InALoop(IReadOnlyList<Note> notes, DisclosureConsent consent)
    {
        foreach (var note in notes)
        {
            await Gate.DiscloseAsync(note, consent, You, Hana); // ONE2007
        }

        for (var i = 0; i < notes.Count; i++)
        {
            var note = notes[i];
            await Gate.DiscloseAsync(note, consent, You, Hana); // ONE2007
        }
    }

    public async Task AskedOnce(IReadOnlyList<Note> notes, Note first)
    {
        var consent = await Consents.RequestAsync(first.Id, You, Terms);
        foreach (var note in notes)
        {
            await Gate.DiscloseAsync(note, consent, You, Hana); // ONE2007
        }
    }

    public async Task ThroughAHelper(IReadOnlyList<Note> notes, DisclosureConsent consent)
    {
        foreach (var note in notes)
        {
            await Tell(note, consent); // ONE2007
        }
    }

    private async Task Tell(Note note, DisclosureConsent consent) => await Gate.DiscloseAsync(note, consent, You, Hana);

    public async Task ByALibrary(IReadOnlyList<Note> notes, DisclosureConsent consent)
    {
        var told = notes.Select(note => Gate.DiscloseAsync(note, consent, You, Hana).AsTask()).ToList(); // ONE2007
        await Task.WhenAll(told);
    }

    public async Task EachItsOwn(IReadOnlyList<Note> notes, IReadOnlyDictionary<NoteId, DisclosureConsent> agreed, IReadOnlyList<(Note Note, DisclosureConsent Consent)> pairs)
    {
        foreach (var note in notes)
        {
            var consent = await Consents.RequestAsync(note.Id, You, Terms);
            await Gate.DiscloseAsync(note, consent, You, Hana);
            await Gate.DiscloseAsync(note, agreed[note.Id], You, Hana);
        }

        foreach (var (note, consent) in pairs)
        {
            await Gate.DiscloseAsync(note, consent, You, Hana);
        }

        foreach (var pair in pairs)
        {
            await Gate.DiscloseAsync(pair.Note, pair.Consent, You, Hana);
        }
    }

    // One note, many persons; asked of each, used for one; tried again.
    public async Task OneNote(Note note, IReadOnlyList<Note> notes, DisclosureConsent consent, IReadOnlyList<Person> people, INoteStore store)
    {
        foreach (var person in people)
        {
            await Gate.DiscloseAsync(note, consent, You, person);
        }

        foreach (var one in notes)
        {
            if (consent.Permits(one, Hana)) Console.WriteLine(one.Id);
        }

        for (var attempt = 0; attempt < 3; attempt++)
        {
            var found = (await store.FindAsync(note.Id))!;
            await Gate.DiscloseAsync(found, consent, You, Hana);
        }

        await Gate.DiscloseAsync(notes.First(), consent, You, Hana);
    }
}
