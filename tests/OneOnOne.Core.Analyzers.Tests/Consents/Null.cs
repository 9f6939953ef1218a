#nullable enable
public sealed class Null(DisclosureGate gate, ConsentRegistry consents, Notebook notebook) : Desk(gate, consents, notebook)
{
    private DisclosureConsent? _kept;

    private DisclosureConsent _forced = null!;

    // Said at once.
    public async Task Direct(Note note)
    {
        await Gate.DiscloseAsync(note, null!, You, Hana); // ONE2001
        await Gate.DiscloseAsync(note, default(DisclosureConsent)!, You, Hana); // ONE2001
        await Gate.DiscloseAsync((DisclosurePermit)null!); // ONE2001
        await Gate.TryExerciseAsync(null!, note, Hana).AsTask().ContinueWith(_ => { }); // ONE2001
        await Gate.DiscloseAsync(note, new ConsentGround(null!), You, Hana); // ONE2001
    }

    public async Task ThroughALocal(Note note)
    {
        DisclosureConsent consent = null!;
        await Gate.DiscloseAsync(note, consent, You, Hana); // ONE2001
        consent = await Consents.RequestAsync(note.Id, You, Terms);
        await Gate.DiscloseAsync(note, consent, You, Hana);
    }

    public async Task OnOneWay(Note note, bool isAgreed)
    {
        DisclosureConsent? consent = null;
        if (isAgreed)
        {
            consent = await Consents.RequestAsync(note.Id, You, Terms);
        }

        await Gate.DiscloseAsync(note, consent!, You, Hana); // ONE2001
    }

    public async Task Conditional(Note note, DisclosureConsent given, bool isAgreed) =>
        await Gate.DiscloseAsync(note, (isAgreed ? given : null)!, You, Hana); // ONE2001

    public async Task NullConditional(Note note, ConsentGround? ground) =>
        await Gate.DiscloseAsync(note, ground?.Consent!, You, Hana); // ONE2001

    public async Task ThroughAHelper(Note note)
    {
        await Tell(note, null); // ONE2001
        await Tell(note); // ONE2001
        await Tell(note, await Consents.RequestAsync(note.Id, You, Terms));
        await Passed(note, null); // ONE2001
    }

    private async Task Tell(Note note, DisclosureConsent? consent = null) => await Gate.DiscloseAsync(note, consent!, You, Hana);

    private Task Passed(Note note, DisclosureConsent? consent) => Tell(note, consent);

    public async Task FromAHelper(Note note)
    {
        await Gate.DiscloseAsync(note, Nothing()!, You, Hana); // ONE2001
        await Gate.DiscloseAsync(note, (await NothingAsync())!, You, Hana); // ONE2001
        await Gate.DiscloseAsync(note, Same(null)!, You, Hana); // ONE2001
    }

    private static DisclosureConsent? Nothing() => null;

    private static Task<DisclosureConsent?> NothingAsync() => Task.FromResult<DisclosureConsent?>(null);

    private static DisclosureConsent? Same(DisclosureConsent? consent) => consent;

    public async Task InALambda(Note note, DisclosureConsent given)
    {
        DisclosureConsent? captured = null;
        Func<Task> tell = async () => await Gate.DiscloseAsync(note, captured!, You, Hana); // ONE2001
        await tell();
        await tell();
        Func<DisclosureConsent?, Task> told = async consent => await Gate.DiscloseAsync(note, consent!, You, Hana);
        await told(null); // ONE2001
        await told(given);
    }

    private Func<Task>? _later;

    private Func<DisclosureConsent?, Task>? _told;

    public async Task InAStoredLambda(Note note, DisclosureConsent given)
    {
        DisclosureConsent? captured = null;
        _later = async () => await Gate.DiscloseAsync(note, captured!, You, Hana); // ONE2001
        await _later();
        _told = async consent => await Gate.DiscloseAsync(note, consent!, You, Hana);
        await _told(null); // ONE2001
        await _told(given);
        Func<Task> bound = () => _told(null); // ONE2001
        await bound();
        DisclosureConsent? filled = null;
        Func<Task> late = async () => await Gate.DiscloseAsync(note, filled!, You, Hana);
        filled = given;
        await late();
        async Task Local() => await Gate.DiscloseAsync(note, captured!, You, Hana); // ONE2001
        await Local();
    }

    // Looked at first.
    public async Task Tested(Note note, ConsentId id)
    {
        DisclosureConsent? consent = null;
        if (note.Version > 1)
        {
            consent = await Consents.FindAsync(id, You);
        }

        if (consent is null)
        {
            return;
        }

        await Gate.DiscloseAsync(note, consent, You, Hana);
    }

    public async Task TestedInOtherWords(Note note, bool isAgreed, DisclosureConsent given)
    {
        DisclosureConsent? consent = isAgreed ? given : null;
        if (consent is not null) await Gate.DiscloseAsync(note, consent, You, Hana);
        if (consent != null) await Gate.DiscloseAsync(note, consent, You, Hana);
        if (consent is { } there) await Gate.DiscloseAsync(note, there, You, Hana);
        if (consent is DisclosureConsent also) await Gate.DiscloseAsync(note, also, You, Hana);
        if (!(consent == null) && note.Version == 1) await Gate.DiscloseAsync(note, consent, You, Hana);
        if (consent == null || note.Version == 1) return;
        await Gate.DiscloseAsync(note, consent, You, Hana);
    }

    public async Task OrElse(Note note, bool isAgreed, DisclosureConsent given)
    {
        DisclosureConsent? consent = isAgreed ? given : null;
        await Gate.DiscloseAsync(note, consent ?? await Consents.RequestAsync(note.Id, You, Terms), You, Hana);
        await Gate.DiscloseAsync(note, consent ?? throw new InvalidOperationException("Nobody agreed."), You, Hana);
        consent ??= await Consents.RequestAsync(note.Id, You, Terms);
        await Gate.DiscloseAsync(note, consent, You, Hana);
    }

    public async Task TestedInTheHelper(Note note)
    {
        await Careful(note, null);
        await Careful(note);
        await Guarded(note, null!);
    }

    private async Task Careful(Note note, DisclosureConsent? consent = null)
    {
        if (consent is null) return;
        await Gate.DiscloseAsync(note, consent, You, Hana);
    }

    private async Task Guarded(Note note, DisclosureConsent consent)
    {
        ArgumentNullException.ThrowIfNull(consent);
        await Gate.DiscloseAsync(note, consent, You, Hana);
    }

    public async Task ThroughAField(Note note)
    {
        _kept = null;
        await Gate.DiscloseAsync(note, _kept!, You, Hana); // ONE2001
        _kept = await Consents.RequestAsync(note.Id, You, Terms);
        await Gate.DiscloseAsync(note, _kept, You, Hana);
    }

    public async Task FieldThatIsFilledWhenAsked(Note note)
    {
        _kept ??= await Consents.RequestAsync(note.Id, You, Terms);
        await Gate.DiscloseAsync(note, _kept, You, Hana);
    }

    // Somebody may have set it since.
    public async Task FieldThatBeganAsNull(Note note) => await Gate.DiscloseAsync(note, _forced, You, Hana);

    public void Force(DisclosureConsent consent) => _forced = consent;

    // Members of the host's own.
    public void Own(Entry entry)
    {
        Releases.Open(null!, entry); // ONE2001
        _ = Releases.May(null!, entry) ? 1 : 0; // ONE2001
        Releases.Plain(null!, entry);
    }

    private static class Releases
    {
        [ReleasesContent]
        public static string Open(DisclosureConsent consent, Entry entry) => consent.State == ConsentState.Granted ? entry.Body : "";

        [ConsentGuard]
        public static bool May(DisclosureConsent consent, Entry entry) => consent.NoteId == entry.NoteId;

        public static string Plain(DisclosureConsent? consent, Entry entry) => consent is null ? "" : consent.ToString() + entry.Version;
    }
}
