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

    // Whoever asks may ask in another's name, who is to tell.
    public async Task OnBehalfOf(Note note, PersonId assistant, PersonId you, PersonId priya)
    {
        var terms = new ConsentTerms { Discloser = you, Recipients = Hana, Purpose = DisclosurePurpose.AskForAdvice, Extent = DisclosureExtent.WholeNote };
        var asked = await Consents.RequestAsync(note.Id, assistant, terms);
        await Consents.GrantAsync(asked.Id, priya);
        await Consents.GrantAsync(asked.Id, you); // ONE2003
        asked.Grant(you); // ONE2003
        await Consents.AssertGrantAsync(asked.Id, you, assistant, DateTimeOffset.UtcNow); // ONE2003
        await Consents.DeclineAsync(asked.Id, you);
    }

    public async Task AsTheTermsSay(DisclosureConsent asked, ConsentId id, PersonId reader)
    {
        await Consents.GrantAsync(asked.Id, asked.Terms.Discloser); // ONE2003
        asked.Grant(asked.Terms.Discloser); // ONE2003
        var found = (await Consents.FindAsync(id, reader))!;
        var teller = found.Terms.Discloser;
        await Consents.GrantAsync(found.Id, teller); // ONE2003
        await Consents.WithdrawAsync(found.Id, teller);
        await Consents.GrantAsync(found.Id, reader);
    }

    // What is one's own one may offer.
    public async Task Offered(Note note)
    {
        var offered = await Consents.OfferAsync(note.Id, You, Terms);
        await Consents.GrantAsync(offered.Id, You);
    }
}
