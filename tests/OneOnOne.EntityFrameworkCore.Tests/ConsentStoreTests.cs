using OneOnOne.EntityFrameworkCore.Tests.Harness;

namespace OneOnOne.EntityFrameworkCore.Tests;

public sealed class ConsentStoreTests
{
    private const int Rounds = 6;

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_processes_that_use_a_one_use_consent_exactly_one_succeeds(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host[] hosts = [site.Open(), site.Open()];
        for (int round = 0; round < Rounds; round++)
        {
            Note note = await site.FromEvanAsync(hosts[0]);
            DisclosureConsent consent = await GrantedAsync(hosts[0], site, note, "Decisions take long.");

            bool[] told = await Task.WhenAll(hosts.Concat(hosts).Select(host => Task.Run(() => TryTellAsync(host, site, note, consent))));

            Assert.Equal(1, told.Count(success => success));
            DisclosureConsent used = (await hosts[1].Consents.FindAsync(consent.Id, site.Company.Evan))!;
            Assert.Equal((ConsentState.Exercised, 1), (used.State, used.UsesTaken));
        }

        // Losing a race for the last use is no attempt on the confidence, so only the uses are on record.
        DisclosureAccount account = await hosts[1].Ledger.AccountForAsync(site.Company.Evan);
        Assert.Equal(Rounds, account.Disclosures.Count());
        Assert.All(account.Lines, line => Assert.True(line.Verifies()));
        Assert.True((await hosts[0].Ledger.AuditAsync([])).IsSound);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_use_and_a_withdrawal_at_once_leave_one_story(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        (Host one, Host other) = (site.Open(), site.Open());
        for (int round = 0; round < Rounds; round++)
        {
            Note note = await site.FromEvanAsync(one);
            DisclosureConsent consent = await GrantedAsync(one, site, note, "Decisions take long.");
            Task<bool> telling = Task.Run(() => TryTellAsync(one, site, note, consent));
            Task<DisclosureConsent> withdrawing = Task.Run(async () => await other.Consents.WithdrawAsync(consent.Id, site.Company.Evan));

            bool told = await telling;
            await withdrawing;

            DisclosureConsent now = (await one.Consents.FindAsync(consent.Id, site.Company.Evan))!;
            Assert.True(now.IsWithdrawn);
            Assert.Equal(told ? site.Company.Hana : PersonSet.Empty, now.ToRecall);
            Assert.False(await TryTellAsync(other, site, note, now));
        }
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_requests_at_once_one_is_refused(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host[] hosts = [site.Open(), site.Open()];
        Note note = await site.FromEvanAsync(hosts[0]);

        bool[] asked = await Task.WhenAll(hosts.Select(host => Task.Run(async () =>
        {
            try
            {
                await host.Consents.RequestAsync(note.Id, site.Company.Yara, site.Company.TellHana("Decisions take long."));
                return true;
            }
            catch (DisclosureRefusedException refused)
            {
                Assert.Equal([RefusalReason.RequestIsOpen], refused.Reasons);
                return false;
            }
        })));

        Assert.Equal(1, asked.Count(success => success));
        Assert.Single(await hosts[0].Consents.GetForNoteAsync(note.Id, site.Company.Evan));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Every_event_comes_back_as_it_was(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host host = site.Open();
        Note note = await site.FromEvanAsync(host);
        (Person yara, Person evan) = (site.Company.Yara, site.Company.Evan);

        DisclosureConsent declined = await host.Consents.RequestAsync(note.Id, yara, site.Company.TellHana("One."));
        declined = await host.Consents.DeferAsync(declined.Id, evan);
        declined = await host.Consents.DeclineAsync(declined.Id, evan);
        site.Time.Now = site.Time.Now.AddDays(31);
        DisclosureConsent old = await host.Consents.RequestAsync(note.Id, yara, site.Company.TellHana("Two.") with
        {
            Uses = 3,
            NotBefore = site.Time.Now.AddHours(1),
            Expires = site.Time.Now.AddDays(60),
            Channel = DisclosureChannel.Message,
        });
        old = await host.Consents.AssertGrantAsync(old.Id, evan, yara, site.Time.Now);
        DisclosureConsent successor = await host.Consents.OfferAsync(
            note.Id, evan, site.Company.TellHana("Three.") with { Extent = DisclosureExtent.WholeNote, Wording = null }, supersedes: old.Id);
        await host.Gate.DiscloseAsync(note, successor, yara, site.Company.Hana);
        successor = await host.Consents.WithdrawAsync(successor.Id, evan);

        Host later = site.Open();
        IReadOnlyList<DisclosureConsent> kept = await later.Consents.GetForNoteAsync(note.Id, evan);

        Assert.Equal([declined.Id, old.Id, successor.Id], kept.Select(consent => consent.Id));
        Assert.Equal(
            [ConsentState.Declined, ConsentState.Superseded, ConsentState.Exercised], kept.Select(consent => consent.State));
        Assert.Equal(declined.Events.Skip(1), kept[0].Events.Skip(1));
        Assert.Equal(old.Events.Skip(1), kept[1].Events.Skip(1).SkipLast(1));
        Assert.Equal(successor.Events.Skip(1), kept[2].Events.Skip(1));
        Assert.Equal(
            old.Terms with { Wording = null },
            kept[1].Terms with { Wording = null });
        Assert.Equal(old.ToReceipt() with { }, (await host.Get<IConsentStore>().ReadAsync(old.Id)) is var events
            ? DisclosureConsent.Replay([.. events.SkipLast(1)], site.Time).ToReceipt()
            : null);
        Assert.Equal(site.Company.Hana, kept[2].ToRecall);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_event_that_is_out_of_turn_is_refused(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host host = site.Open();
        Note note = await site.FromEvanAsync(host);
        DisclosureConsent consent = await host.Consents.RequestAsync(note.Id, site.Company.Yara, site.Company.TellHana("One."));
        IConsentStore store = host.Get<IConsentStore>();
        var declined = new ConsentEvent.Declined(site.Time.Now, site.Company.Evan);

        Assert.False(await store.TryAppendAsync(consent.Id, 2, declined));
        Assert.False(await store.TryAppendAsync(ConsentId.New(), 1, declined));
        Assert.True(await store.TryAppendAsync(consent.Id, 1, declined));
        Assert.False(await store.TryAppendAsync(consent.Id, 1, declined));
        await Assert.ThrowsAsync<DuplicateIdException>(async () => await store.TryOpenAsync(consent, 1));
        Assert.Empty(await store.ReadAsync(ConsentId.New()));
    }

    private static async Task<DisclosureConsent> GrantedAsync(Host host, Site site, Note note, string words)
    {
        DisclosureConsent asked = await host.Consents.RequestAsync(note.Id, site.Company.Yara, site.Company.TellHana(words));
        return await host.Consents.GrantAsync(asked.Id, site.Company.Evan);
    }

    private static async Task<bool> TryTellAsync(Host host, Site site, Note note, DisclosureConsent consent)
    {
        try
        {
            await host.Gate.DiscloseAsync(note, consent, site.Company.Yara, site.Company.Hana);
            return true;
        }
        catch (DisclosureRefusedException)
        {
            return false;
        }
    }
}
