#nullable enable
public sealed class Discloser(DisclosureGate gate, ConsentRegistry consents, Notebook notebook) : Desk(gate, consents, notebook)
{
    public async Task Self(Note note, PersonId you, PersonId priya)
    {
        var asked = await Consents.RequestAsync(note.Id, you, Terms);
        await Consents.GrantAsync(asked.Id, you); // ONE2003
        await Consents.GrantAsync(asked.Id, priya);
        asked.Grant(you); // ONE2003
        asked.Grant(priya);
    }

    public async Task OfProperties(Note note)
    {
        var asked = await Consents.RequestAsync(note.Id, You, Terms);
        await Consents.GrantAsync(asked.Id, Priya);
        await Consents.GrantAsync(asked.Id, You); // ONE2003
        var me = You;
        await Consents.GrantAsync(asked.Id, me.Id); // ONE2003
    }

    public async Task Vouched(Note note, ConsentId id)
    {
        await Consents.AssertGrantAsync(id, Priya, You, DateTimeOffset.UtcNow);
        await Consents.AssertGrantAsync(id, You, You, DateTimeOffset.UtcNow); // ONE2003
    }

    public async Task ThroughHelpers(Note note)
    {
        var asked = await Ask(note, You);
        await Answer(asked.Id, Priya);
        await Answer(asked.Id, You); // ONE2003
        await Both(note, You, Priya);
        await Both(note, You, You); // ONE2003
    }

    private async Task<DisclosureConsent> Ask(Note note, Person holder) => await Consents.RequestAsync(note.Id, holder, Terms);

    private async Task Answer(ConsentId id, Person who) => await Consents.GrantAsync(id, who);

    private async Task Both(Note note, Person holder, Person confider)
    {
        var asked = await Consents.RequestAsync(note.Id, holder, Terms);
        await Consents.GrantAsync(asked.Id, confider);
    }

    // What is one's own one may offer.
    public async Task Offered(Note note)
    {
        var offered = await Consents.OfferAsync(note.Id, You, Terms);
        await Consents.GrantAsync(offered.Id, You);
    }
}
