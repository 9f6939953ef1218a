#nullable enable
public sealed class Minted(DisclosureGate gate, ConsentRegistry consents, Notebook notebook) : Desk(gate, consents, notebook)
{
    public async Task Beside(Note note, ConsentId id)
    {
        var consent = await Consents.AssertGrantAsync(id, Priya, You, DateTimeOffset.UtcNow);
        await Gate.DiscloseAsync(note, consent, You, Hana); // ONE2004
    }

    public async Task InOneExpression(Note note, DisclosureConsent asked) =>
        await Gate.DiscloseAsync(note, asked.AssertGrant(Priya, You, DateTimeOffset.UtcNow), You, Hana); // ONE2004

    public async Task Decided(Note note, ConsentId id)
    {
        var consent = await Consents.AssertGrantAsync(id, Priya, You, DateTimeOffset.UtcNow);
        if (await Gate.EvaluateAsync(note, consent, You, Hana) is GateDecision.Permitted) // ONE2004
            return;
    }

    public async Task FromAHelper(Note note, ConsentId id)
    {
        await Gate.DiscloseAsync(note, await Assert(id), You, Hana); // ONE2004
        await Tell(note, await Assert(id)); // ONE2004
    }

    private async Task<DisclosureConsent> Assert(ConsentId id) => await Consents.AssertGrantAsync(id, Priya, You, DateTimeOffset.UtcNow);

    private async Task Tell(Note note, DisclosureConsent consent) => await Gate.DiscloseAsync(note, consent, You, Hana);

    // Entered now and used another time; granted by the confider's own act.
    public async Task Entered(ConsentId id) => await Consents.AssertGrantAsync(id, Priya, You, DateTimeOffset.UtcNow);

    public async Task Granted(Note note, ConsentId id)
    {
        var consent = await Consents.GrantAsync(id, Priya);
        await Gate.DiscloseAsync(note, consent, You, Hana);
    }

    public async Task OnlyLookedAt(Note note, ConsentId id)
    {
        var consent = await Consents.AssertGrantAsync(id, Priya, You, DateTimeOffset.UtcNow);
        if (consent.Permits(note, Hana)) Console.WriteLine(consent.State);
    }
}
