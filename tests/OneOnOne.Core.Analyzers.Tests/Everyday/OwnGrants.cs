using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public sealed class OwnGrants(ConsentRegistry consents)
{
    public async Task Me(Note n, ConsentTerms t, PersonId me) { var c = await consents.RequestAsync(n.Id, me, t); await consents.GrantAsync(c.Id, me); } // ONE2003
    public async Task Chain(Note n, ConsentTerms t, PersonId me) => (await consents.RequestAsync(n.Id, me, t)).Grant(me); // ONE2003
    public async Task Alias(Note n, ConsentTerms t, Person me) { var holder = me.Id; var c = await consents.RequestAsync(n.Id, holder, t); await consents.GrantAsync(c.Id, me.Id); } // ONE2003
    public Task Vouch(ConsentId id, PersonId me) => consents.AssertGrantAsync(id, me, me, DateTimeOffset.Now).AsTask(); // ONE2003
    public async Task Terms(DisclosureConsent c) => await consents.GrantAsync(c.Id, c.Terms.Discloser); // ONE2003
    public async Task SafeYou(Note n, ConsentTerms t, PersonId me, PersonId you) { var c = await consents.RequestAsync(n.Id, me, t); await consents.GrantAsync(c.Id, you); }
    public async Task SafeDecline(Note n, ConsentTerms t, PersonId me) { var c = await consents.RequestAsync(n.Id, me, t); await consents.WithdrawAsync(c.Id, me); }
    public async Task SafeOffer(Note n, ConsentTerms t, PersonId me) { var c = await consents.OfferAsync(n.Id, me, t); await consents.GrantAsync(c.Id, me); }
    public async Task SafeEach(DisclosureConsent c, IEnumerable<PersonId> confiders) { foreach (var p in confiders) await consents.GrantAsync(c.Id, p); }
    public Task SafeVouch(ConsentId id, PersonId me, PersonId you) => consents.AssertGrantAsync(id, you, me, DateTimeOffset.Now).AsTask();
}
