using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public sealed class ToldAndLogged(DisclosureGate gate, ILogger<ToldAndLogged> log)
{
    public async Task Text(Note n, DisclosureConsent c, PersonId me, PersonId boss)
    {
        var told = await gate.DiscloseAsync(n, c, me, boss);
        log.LogInformation("Told {Text} to {Boss}", told.Text, boss); // ONE2006
    }
    public async Task Excerpt(Note n, DisclosureConsent c, PersonId me, PersonId boss)
    {
        var told = await gate.DiscloseAsync(n, c, me, boss);
        var s = told.Text[..10];
        log.LogDebug($"{s}…"); // ONE2006
    }
    public async Task Scope(Note n, DisclosureConsent c, PersonId me, PersonId boss)
    {
        var told = await gate.DiscloseAsync(n, c, me, boss);
        using var _ = log.BeginScope("{Text}", told.Text); // ONE2006
    }
    public async Task SafeConsole(Note n, DisclosureConsent c, PersonId me, PersonId boss) => Console.WriteLine((await gate.DiscloseAsync(n, c, me, boss)).Text);
    public async Task SafeFile(Note n, DisclosureConsent c, PersonId me, PersonId boss) => File.WriteAllText("x", (await gate.DiscloseAsync(n, c, me, boss)).Text);
    public async Task SafeLength(Note n, DisclosureConsent c, PersonId me, PersonId boss) => log.LogInformation("{N}", (await gate.DiscloseAsync(n, c, me, boss)).Text.Length);
}
