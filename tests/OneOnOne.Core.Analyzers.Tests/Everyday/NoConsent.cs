using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public sealed class NoConsent(DisclosureGate gate, ConsentRegistry consents)
{
    private DisclosureConsent? _last;
    public async Task Optional(Note note, PersonId me, PersonId boss, DisclosureConsent? consent = null)
    {
        DisclosureConsent? c = consent;
        if (note.Version == 1) c = null;
        await gate.DiscloseAsync(note, c!, me, boss); // ONE2001
    }
    public async Task FromTry(Note note, ConsentId id, PersonId me, PersonId boss)
    {
        DisclosureConsent? c = null;
        try { c = await consents.FindAsync(id, me); } catch (InvalidOperationException) { }
        await gate.DiscloseAsync(note, c!, me, boss); // ONE2001
    }
    public async Task Switch(Note note, DisclosureConsent given, PersonId me, PersonId boss)
    {
        var c = note.Version switch { 1 => given, _ => null };
        await gate.DiscloseAsync(note, c!, me, boss); // ONE2001
    }
    public async Task Linq(Note note, PersonId me, PersonId boss, IEnumerable<DisclosureConsent> all)
        => await gate.DiscloseAsync(note, all.FirstOrDefault(c => c.NoteId == note.Id) ?? null!, me, boss); // ONE2001
    public async Task Named(Note note, PersonId me, PersonId boss)
        => await gate.DiscloseAsync(discloser: me, recipient: boss, ground: (DisclosureConsent)null!, record: note); // ONE2001
    public async Task Tuple(Note note, PersonId me, PersonId boss)
    {
        (Note n, DisclosureConsent? c) = (note, null);
        await gate.DiscloseAsync(n, c!, me, boss); // ONE2001
    }

    public async Task SafeThrow(Note note, ConsentId id, PersonId me, PersonId boss)
    {
        var c = await consents.FindAsync(id, me) ?? throw new KeyNotFoundException();
        await gate.DiscloseAsync(note, c, me, boss);
    }
    public async Task SafeReturn(Note note, ConsentId id, PersonId me, PersonId boss)
    {
        if (await consents.FindAsync(id, me) is not { } c) return;
        await gate.DiscloseAsync(note, c, me, boss);
    }
    public async Task SafeKept(Note note, PersonId me, PersonId boss, ConsentTerms terms)
    {
        _last ??= await consents.RequestAsync(note.Id, me, terms);
        await gate.DiscloseAsync(note, _last, me, boss);
    }
    public async Task SafeLoop(Note note, PersonId me, PersonId boss, IEnumerable<ConsentId> ids)
    {
        DisclosureConsent? c = null;
        foreach (var id in ids) { c = await consents.FindAsync(id, me); if (c is { State: ConsentState.Granted }) break; }
        if (c == null) return;
        await gate.DiscloseAsync(note, c, me, boss);
    }
    public async Task SafeAssert(Note note, DisclosureConsent? c, PersonId me, PersonId boss)
    {
        System.Diagnostics.Debug.Assert(c != null);
        await gate.DiscloseAsync(note, c, me, boss);
    }
}
