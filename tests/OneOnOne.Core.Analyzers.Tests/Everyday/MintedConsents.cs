using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public sealed class MintedConsents(DisclosureGate gate, ConsentRegistry consents)
{
    public async Task Now(Note n, DisclosureConsent asked, PersonId me, PersonId you, PersonId boss)
    {
        var c = asked.AssertGrant(you, me, DateTimeOffset.Now);
        await gate.DiscloseAsync(n, c, me, boss); // ONE2004
    }
    public async Task Full(Note n, ConsentTerms t, PersonId me, PersonId you, PersonId boss)
    {
        var asked = await consents.RequestAsync(n.Id, me, t);
        var c = await consents.AssertGrantAsync(asked.Id, you, me, DateTimeOffset.Now);
        await gate.DiscloseAsync(n, c, me, boss); // ONE2004
    }
    public async Task Exercise(Note n, ConsentId id, PersonId me, PersonId you, PersonId boss)
    {
        if (await gate.TryExerciseAsync(await consents.AssertGrantAsync(id, you, me, DateTimeOffset.Now), n, boss)) // ONE2004
            Console.WriteLine("told");
    }
    public async Task SafeAsserted(ConsentId id, PersonId me, PersonId you) { var c = await consents.AssertGrantAsync(id, you, me, DateTimeOffset.Now); Console.WriteLine(c.Id); }
    public async Task SafeGrant(Note n, ConsentId id, PersonId me, PersonId you, PersonId boss) { var c = await consents.GrantAsync(id, you); await gate.DiscloseAsync(n, c, me, boss); }
    public async Task SafeFound(Note n, ConsentId id, PersonId me, PersonId boss) { var c = (await consents.FindAsync(id, me))!; await gate.DiscloseAsync(n, c, me, boss); }
}
