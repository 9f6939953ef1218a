using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public sealed class SharedConsents(DisclosureGate gate, ConsentRegistry consents)
{
    private static DisclosureConsent? s_team; // ONE2007
    private static readonly Dictionary<NoteId, DisclosureConsent> s_all = [];
    public static DisclosureConsent Default { get; set; } = null!; // ONE2007
    public async Task Loop(List<Note> notes, DisclosureConsent c, PersonId me, PersonId boss)
    {
        foreach (var n in notes) await gate.DiscloseAsync(n, c, me, boss); // ONE2007
    }
    public async Task First(List<Note> notes, ConsentTerms t, PersonId me, PersonId boss)
    {
        var c = await consents.RequestAsync(notes[0].Id, me, t);
        for (int i = 0; i < notes.Count; i++) await gate.DiscloseAsync(notes[i], c, me, boss); // ONE2007
    }
    public async Task ForEach(List<Note> notes, DisclosureConsent c, PersonId me, PersonId boss)
    {
        notes.ForEach(n => gate.DiscloseAsync(n, c, me, boss).AsTask().Wait()); // ONE2007
        await Parallel.ForEachAsync(notes, async (n, ct) => await gate.DiscloseAsync(n, c, me, boss, cancellationToken: ct)); // ONE2007
    }
    public void Use() => Console.WriteLine(s_team?.Id.ToString() + s_all.Count);
    public async Task SafeOne(Note n, DisclosureConsent c, PersonId me, List<PersonId> people) { foreach (var p in people) await gate.DiscloseAsync(n, c, me, p); }
    public async Task SafeEach(List<(Note N, DisclosureConsent C)> all, PersonId me, PersonId boss) { foreach (var (n, c) in all) await gate.DiscloseAsync(n, c, me, boss); }
    public async Task SafeLookup(List<Note> notes, PersonId me, PersonId boss) { foreach (var n in notes) if (s_all.TryGetValue(n.Id, out var c)) await gate.DiscloseAsync(n, c, me, boss); }
    public async Task SafeRetry(Note n, DisclosureConsent c, PersonId me, PersonId boss) { while (true) { try { await gate.DiscloseAsync(n, c, me, boss); return; } catch (IOException) { } } }
}
