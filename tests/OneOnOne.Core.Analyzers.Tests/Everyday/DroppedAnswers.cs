using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public sealed class DroppedAnswers(DisclosureGate gate)
{
    public async Task Forgot(Note n, DisclosureConsent c, PersonId me, PersonId boss)
    {
        var text = (await gate.ReadAsync(n, me)).Text;
        await gate.TryExerciseAsync(c, n, boss); // ONE2005
        File.WriteAllText("x.txt", text); // ONE1002
    }
    public async Task Wrong(Note n, DisclosureConsent c, PersonId me, PersonId boss)
    {
        var text = (await gate.ReadAsync(n, me)).Text;
        if (!await gate.TryExerciseAsync(c, n, boss)) File.WriteAllText("x.txt", text); // ONE2005
    }
    public async Task Early(Note n, DisclosureConsent c, PersonId me, PersonId boss)
    {
        var text = (await gate.ReadAsync(n, me)).Text;
        bool ok = c.Permits(n, boss);
        if (ok) return;
        File.WriteAllText("x.txt", text); // ONE2005
    }
    public async Task Switch(Note n, DisclosureConsent c, PersonId me, PersonId boss)
    {
        var text = (await gate.ReadAsync(n, me)).Text;
        switch (await gate.EvaluateAsync(n, c, me, boss))
        {
            case GateDecision.Permitted: File.WriteAllText("x.txt", text); break;
            case GateDecision.NotYet: File.WriteAllText("y.txt", text); break; // ONE2005
        }
    }
    public void Void(Note n, DisclosureConsent c, PersonId boss) => c.Permits(n, boss); // ONE2005
    public bool SafeReturned(Note n, DisclosureConsent c, PersonId boss) => c.Permits(n, boss);
    public async Task SafeThrow(Note n, DisclosureConsent c, PersonId me, PersonId boss)
    {
        var text = (await gate.ReadAsync(n, me)).Text;
        if (!c.Permits(n, boss)) throw new InvalidOperationException("refused");
        File.WriteAllText("x.txt", text);
    }
    public async Task SafeTernary(Note n, DisclosureConsent c, PersonId me, PersonId boss)
    {
        var text = (await gate.ReadAsync(n, me)).Text;
        File.WriteAllText("x.txt", c.Permits(n, boss) ? text : "(not told)");
    }
    public async Task SafeAnd(Note n, DisclosureConsent c, PersonId me, PersonId boss)
    {
        var text = (await gate.ReadAsync(n, me)).Text;
        if (n.Version > 1 && c.Permits(n, boss)) File.WriteAllText("x.txt", text);
    }
    public void SafeVar(Note n, DisclosureConsent c, PersonId boss) { var ok = c.Permits(n, boss); Console.WriteLine(ok); }
}
