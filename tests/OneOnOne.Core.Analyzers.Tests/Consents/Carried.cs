#nullable enable
public sealed class Carried(DisclosureGate gate, ConsentRegistry consents, Notebook notebook) : Desk(gate, consents, notebook)
{
    private static DisclosureConsent? s_kept; // ONE2007

    private DisclosureConsent? _kept;

    // Asked for the first and used for all that follow.
    public async Task AskedOnce(IReadOnlyList<Note> notes)
    {
        DisclosureConsent? consent = null;
        foreach (var note in notes)
        {
            consent ??= await Consents.RequestAsync(note.Id, You, Terms);
            await Gate.DiscloseAsync(note, consent, You, Hana); // ONE2007
        }
    }

    public async Task AskedWhereThereIsNone(IReadOnlyList<Note> notes)
    {
        DisclosureConsent? consent = null;
        for (var i = 0; i < notes.Count; i++)
        {
            var note = notes[i];
            if (consent is null)
            {
                consent = await Consents.RequestAsync(note.Id, You, Terms);
            }

            await Gate.DiscloseAsync(note, consent, You, Hana); // ONE2007
        }
    }

    public async Task AskedNowAndThen(IReadOnlyList<Note> notes)
    {
        DisclosureConsent? consent = null;
        foreach (var note in notes)
        {
            consent = consent is null || note.Version > 1 ? await Consents.RequestAsync(note.Id, You, Terms) : consent;
            await Tell(note, consent); // ONE2007
        }
    }

    public async Task KeptInAField(IReadOnlyList<Note> notes)
    {
        foreach (var note in notes)
        {
            _kept ??= await Consents.RequestAsync(note.Id, You, Terms);
            await Gate.DiscloseAsync(note, _kept, You, Hana); // ONE2007
        }
    }

    public async Task OfTheOneBefore(IReadOnlyList<Note> notes)
    {
        DisclosureConsent? before = null;
        foreach (var note in notes)
        {
            if (before is not null)
            {
                await Gate.DiscloseAsync(note, before, You, Hana); // ONE2007
            }

            before = await Consents.RequestAsync(note.Id, You, Terms);
        }
    }

    // Each its own, whatever was before.
    public async Task AskedEachTime(IReadOnlyList<Note> notes)
    {
        DisclosureConsent? consent = null;
        foreach (var note in notes)
        {
            consent = await Consents.RequestAsync(note.Id, You, Terms);
            await Gate.DiscloseAsync(note, consent, You, Hana);
        }

        foreach (var note in notes)
        {
            DisclosureConsent? own = null;
            own ??= await Consents.RequestAsync(note.Id, You, Terms);
            await Gate.DiscloseAsync(note, own, You, Hana);
        }
    }

    public async Task Forgotten(IReadOnlyList<Note> notes)
    {
        DisclosureConsent? consent = null;
        foreach (var note in notes)
        {
            consent ??= await Consents.RequestAsync(note.Id, You, Terms);
            await Gate.DiscloseAsync(note, consent, You, Hana);
            consent = null;
        }
    }

    public async Task OneNoteManyTimes(Note note, IReadOnlyList<Person> people)
    {
        DisclosureConsent? consent = null;
        foreach (var person in people)
        {
            consent ??= await Consents.RequestAsync(note.Id, You, Terms);
            await Gate.DiscloseAsync(note, consent, You, person);
        }
    }

    // Kept for everybody, and used for another note.
    public async Task Swapped(Note first, Note second)
    {
        s_kept = await Consents.RequestAsync(first.Id, You, Terms);
        await Gate.DiscloseAsync(first, s_kept, You, Hana);
        await Gate.DiscloseAsync(second, s_kept, You, Hana); // ONE2002
        await TellUnderKept(second); // ONE2002
    }

    public async Task KeptByAHelper(Note first, Note second)
    {
        await Keep(first);
        await Gate.DiscloseAsync(first, s_kept!, You, Hana);
        await Gate.DiscloseAsync(second, s_kept!, You, Hana); // ONE2002
    }

    private async Task Keep(Note note) => s_kept = await Consents.RequestAsync(note.Id, You, Terms);

    private async Task TellUnderKept(Note note) => await Gate.DiscloseAsync(note, s_kept!, You, Hana);

    private async Task Tell(Note note, DisclosureConsent consent) => await Gate.DiscloseAsync(note, consent, You, Hana);
}
