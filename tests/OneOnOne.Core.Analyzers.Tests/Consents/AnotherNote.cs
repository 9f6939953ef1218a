#nullable enable
public sealed class AnotherNote(DisclosureGate gate, ConsentRegistry consents, Notebook notebook) : Desk(gate, consents, notebook)
{
    private Note _note = null!;

    private DisclosureConsent _consent = null!;

    public async Task Swapped(Note first, Note second)
    {
        var forFirst = await Consents.RequestAsync(first.Id, You, Terms);
        var forSecond = await Consents.RequestAsync(second.Id, You, Terms);
        await Gate.DiscloseAsync(first, forFirst, You, Hana);
        await Gate.DiscloseAsync(second, forSecond, You, Hana);
        await Gate.DiscloseAsync(first, forSecond, You, Hana); // ONE2002
        await Gate.DiscloseAsync(second, forFirst, You, Hana); // ONE2002
        await Gate.EvaluateAsync(second, forFirst, You, Hana).AsTask().ContinueWith(_ => { }); // ONE2002
        if (await Gate.TryExerciseAsync(forFirst, second, Hana)) return; // ONE2002
        if (forFirst.Permits(second, Hana)) return; // ONE2002
        if (forFirst.Permits(first, Hana)) return;
    }

    public async Task Taken()
    {
        var first = await Notebook.TakeAsync(Meeting, You, Priya, new NoteContent("one"));
        var second = await Notebook.TakeAsync(Meeting, You, Priya, new NoteContent("two"));
        var consent = await Consents.RequestAsync(first.Id, You, Terms);
        await Gate.DiscloseAsync(first, consent, You, Hana);
        await Gate.DiscloseAsync(second, consent, You, Hana); // ONE2002
    }

    public async Task TakenByAHelper()
    {
        var first = await TakeAsync("one");
        var second = await TakeAsync("two");
        var consent = await Consents.RequestAsync(first.Id, You, Terms);
        await Gate.DiscloseAsync(first, consent, You, Hana);
        await Gate.DiscloseAsync(second, consent, You, Hana); // ONE2002
    }

    public async Task Alias(Note note, Note other)
    {
        var same = note;
        var id = note.Id;
        var consent = await Consents.RequestAsync(id, You, Terms);
        await Gate.DiscloseAsync(same, consent, You, Hana);
        same = other;
        await Gate.DiscloseAsync(same, consent, You, Hana); // ONE2002
    }

    public async Task TheSameInOtherForms(Note note)
    {
        var consent = await Consents.RequestAsync(note.Id, You, Terms);
        await Gate.DiscloseAsync(NoteDerivative.Copy(note), consent, You, Hana);
        await Gate.DiscloseAsync(note.Tag(TopicKind.Untagged, You), consent, You, Hana);
        await Gate.DiscloseAsync(Entry.Of(note), consent, You, Hana);
        await Gate.DiscloseAsync(new Entry { NoteId = note.Id, Version = note.Version }, consent, You, Hana);
        await Gate.DiscloseAsync(await Gate.ReadAsync(note, You), consent, You, Hana);
    }

    public async Task TheOtherInOtherForms(Note note, Note other)
    {
        var consent = await Consents.RequestAsync(note.Id, You, Terms);
        await Gate.DiscloseAsync(NoteDerivative.Copy(other), consent, You, Hana); // ONE2002
        await Gate.DiscloseAsync(Entry.Of(other), consent, You, Hana); // ONE2002
        await Gate.DiscloseAsync(new Entry { NoteId = other.Id, Version = other.Version }, consent, You, Hana); // ONE2002
    }

    public async Task Granted(Note note, Note other)
    {
        var asked = await Consents.RequestAsync(note.Id, You, Terms);
        var granted = await Consents.GrantAsync(asked.Id, Priya);
        await Gate.DiscloseAsync(note, granted, You, Hana);
        await Gate.DiscloseAsync(other, granted, You, Hana); // ONE2002
        await Gate.DiscloseAsync(other, new ConsentGround(granted), You, Hana); // ONE2002
        var own = asked.Grant(Priya);
        await Gate.DiscloseAsync(other, own, You, Hana); // ONE2002
    }

    public async Task ThroughHelpers(Note note, Note other)
    {
        await Tell(note, await Ask(note));
        await Tell(other, await Ask(note)); // ONE2002
        await AskAndTell(note, note.Id);
        await AskAndTell(note, other.Id); // ONE2002
    }

    private async Task<DisclosureConsent> Ask(Note note) => await Consents.RequestAsync(note.Id, You, Terms);

    private async Task Tell(Note note, DisclosureConsent consent) => await Gate.DiscloseAsync(note, consent, You, Hana);

    private async Task AskAndTell(Note note, NoteId id)
    {
        var consent = await Consents.RequestAsync(id, You, Terms);
        await Gate.DiscloseAsync(note, consent, You, Hana);
    }

    // Which note it is for, nobody here can know.
    public async Task FromTheCaller(Note note, DisclosureConsent consent) => await Gate.DiscloseAsync(note, consent, You, Hana);

    public async Task FromTheStore(Note note, ConsentId id) =>
        await Gate.DiscloseAsync(note, (await Consents.FindAsync(id, You))!, You, Hana);

    public async Task OneOfTwo(Note first, Note second, bool isFirst)
    {
        var note = isFirst ? first : second;
        var consent = await Consents.RequestAsync(note.Id, You, Terms);
        await Gate.DiscloseAsync(note, consent, You, Hana);
    }

    public async Task ThroughAMember(Note note, Note other)
    {
        var file = new Folder { Note = note, Consent = await Consents.RequestAsync(note.Id, You, Terms) };
        await Gate.DiscloseAsync(file.Note, file.Consent, You, Hana);
        file.Note = other;
        await Gate.DiscloseAsync(file.Note, file.Consent, You, Hana); // ONE2002
    }

    private sealed class Folder
    {
        public required Note Note { get; set; }

        public required DisclosureConsent Consent { get; set; }
    }

    public async Task ThroughFields(Note note, Note other)
    {
        _note = note;
        _consent = await Consents.RequestAsync(note.Id, You, Terms);
        await TellKept();
        _note = other;
        await Gate.DiscloseAsync(_note, _consent, You, Hana); // ONE2002
    }

    private async Task TellKept() => await Gate.DiscloseAsync(_note, _consent, You, Hana);

    public async Task InALambda(Note note, Note other)
    {
        var consent = await Consents.RequestAsync(note.Id, You, Terms);
        Func<Note, Task> tell = async told => await Gate.DiscloseAsync(told, consent, You, Hana);
        await tell(note);
        await tell(other); // ONE2002
    }

    public async Task EachItsOwn(IReadOnlyList<Note> notes)
    {
        foreach (var note in notes)
        {
            var consent = await Consents.RequestAsync(note.Id, You, Terms);
            await Gate.DiscloseAsync(note, consent, You, Hana);
        }

    }

    public async Task Found(INoteStore store, NoteId id)
    {
        var note = (await store.FindAsync(id))!;
        var consent = await Consents.RequestAsync(note.Id, You, Terms);
        var again = (await store.FindAsync(id))!;
        await Gate.DiscloseAsync(again, consent, You, Hana);
    }

    public async Task AskedByOnesOwnService(IAsking asking, Note note, Note other)
    {
        var consent = await asking.AskAsync(note);
        await Gate.DiscloseAsync(note, consent, You, Hana);
        await Gate.DiscloseAsync(other, consent, You, Hana); // ONE2002
        Open(consent, Entry.Of(note));
        Open(consent, Entry.Of(other)); // ONE2002
    }

    [ReleasesContent]
    private static string Open(DisclosureConsent consent, Entry entry) => consent.NoteId == entry.NoteId ? entry.Body : "";

    public interface IAsking
    {
        Task<DisclosureConsent> AskAsync(Note note);
    }
}
