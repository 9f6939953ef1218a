using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public sealed class ConsentForAnother(DisclosureGate gate, ConsentRegistry consents, Notebook book)
{
    public async Task Copied(Note a, Note b, ConsentTerms t, PersonId me, PersonId boss)
    {
        var ca = await consents.RequestAsync(a.Id, me, t);
        var cb = await consents.RequestAsync(a.Id, me, t);
        await gate.DiscloseAsync(a, ca, me, boss);
        await gate.DiscloseAsync(b, cb, me, boss); // ONE2002
    }
    public async Task Dict(Note a, Note b, ConsentTerms t, PersonId me, PersonId boss)
    {
        var all = new Dictionary<string, DisclosureConsent> { ["a"] = await consents.RequestAsync(a.Id, me, t), ["b"] = await consents.RequestAsync(b.Id, me, t) };
        await gate.DiscloseAsync(a, all["b"], me, boss); // ONE2002
        await gate.DiscloseAsync(b, all["b"], me, boss);
    }
    public async Task Fresh(Note old, ConsentTerms t, Meeting m, PersonId me, PersonId you, PersonId boss)
    {
        var c = await consents.RequestAsync(old.Id, me, t);
        var fresh = await book.TakeAsync(m, me, you, new NoteContent("x"));
        await gate.DiscloseAsync(fresh, c, me, boss); // ONE2002
    }
    public async Task Record(Note a, Note b, ConsentTerms t, PersonId me, PersonId boss)
    {
        var job = new Job(a, await consents.RequestAsync(a.Id, me, t));
        await gate.DiscloseAsync(job.Note, job.Consent, me, boss);
        var other = job with { Note = b };
        await gate.DiscloseAsync(other.Note, other.Consent, me, boss); // ONE2002
    }
    public async Task Try(Note a, Note b, ConsentTerms t, PersonId me, PersonId boss)
    {
        var c = await consents.RequestAsync(a.Id, me, t);
        if (await gate.TryExerciseAsync(c, b, boss)) return; // ONE2002
    }
    public async Task SafeSame(Note a, ConsentTerms t, PersonId me, PersonId boss)
    {
        var id = a.Id; var n = a;
        var c = await consents.RequestAsync(id, me, t);
        await gate.DiscloseAsync(n, c, me, boss);
    }
    public async Task SafeEach(Note[] notes, ConsentTerms t, PersonId me, PersonId boss)
    {
        var all = new Dictionary<NoteId, DisclosureConsent>();
        foreach (var n in notes) all[n.Id] = await consents.RequestAsync(n.Id, me, t);
        foreach (var n in notes) await gate.DiscloseAsync(n, all[n.Id], me, boss);
    }
    public async Task SafeChanged(Note a, ConsentTerms t, PersonId me, PersonId boss)
    {
        var c = await consents.RequestAsync(a.Id, me, t);
        var changed = await book.ChangeAsync(a.Id, n => n);
        await gate.DiscloseAsync(changed, c, me, boss);
    }
    public async Task SafeZip(Note[] notes, DisclosureConsent[] cs, PersonId me, PersonId boss)
    {
        foreach (var (n, c) in notes.Zip(cs)) await gate.DiscloseAsync(n, c, me, boss);
    }
    public async Task SafeSelect(Note[] notes, ConsentTerms t, PersonId me, PersonId boss)
    {
        await Task.WhenAll(notes.Select(async n => await gate.DiscloseAsync(n, await consents.RequestAsync(n.Id, me, t), me, boss)));
    }
    private sealed record Job(Note Note, DisclosureConsent Consent);
}
