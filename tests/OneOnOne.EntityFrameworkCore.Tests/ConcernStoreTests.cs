using OneOnOne.EntityFrameworkCore.Tests.Harness;

namespace OneOnOne.EntityFrameworkCore.Tests;

public sealed class ConcernStoreTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task R17_A_concern_is_led_to_its_outcome_by_several_processes(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host host = site.Open();
        (Person yara, Person evan, Person omar) = (site.Company.Yara, site.Company.Evan, site.Company.Ombudsman);
        Note note = await site.FromEvanAsync(host, about: site.Company.Frank);
        SeriousConcern concern = await host.Concerns.RaiseAsync(
            yara, [note.Id], ConcernCategory.Fraud, new NoteContent("Invoices are paid twice."), PersonSet.Empty);
        await site.Open().Concerns.ImplicateAsync(concern.Id, site.Company.Frank, yara);
        Assert.Equal(omar.Id, Assert.IsType<ConcernRouting.To>(await site.Open().Concerns.RouteAsync(concern.Id, yara)).Handler);
        await site.Open().Concerns.DeferNoticeAsync(concern.Id, evan, NoticeDeferralReason.WouldSpoilEvidence, site.Time.Now.AddDays(20), yara);
        await TellAsync(site, note, concern);
        await site.Open().Concerns.AcknowledgeAsync(concern.Id, omar);
        await site.Open().Concerns.AnswerAsync(concern.Id, new NoteContent("We look at the books."), omar);
        await site.Open().Concerns.NotifyConfiderAsync(concern.Id, evan, yara);
        await site.Open().Concerns.CloseAsync(concern.Id, ConcernOutcome.Remedied, new NoteContent("It was paid back."), omar);

        // Erasing the note must not make the concern vanish.
        await host.Get<NoteErasure>().EraseAsync(note.Id, evan);

        ConcernBook later = site.Open().Concerns;
        SeriousConcern kept = (await later.FindAsync(concern.Id, yara))!;
        Assert.Equal((ConcernState.Closed, ConcernOutcome.Remedied), (kept.State, kept.Outcome));
        Assert.Equal(9, kept.Events.Length);
        Assert.Equal((site.Company.Frank, (PersonSet)evan), (kept.Implicated, kept.Confiders));
        Assert.Equal("Invoices are paid twice.", (await later.ReadAsync(concern.Id, ConcernText.Basis, yara)).Text);
        Assert.Equal("We look at the books.", (await later.ReadAsync(concern.Id, ConcernText.Feedback, yara)).Text);
        Assert.Equal("It was paid back.", (await later.ReadAsync(concern.Id, ConcernText.Account, omar)).Text);
        Assert.Empty(await later.GetOverdueAsync());
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_events_of_one_ordinal_one_is_refused(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host host = site.Open();
        Note note = await site.FromEvanAsync(host);
        SeriousConcern concern = await host.Concerns.RaiseAsync(
            site.Company.Yara, [note.Id], ConcernCategory.Safety, new NoteContent("The guard rail is off."), PersonSet.Empty);
        IConcernStore store = host.Get<IConcernStore>();
        var assigned = new ConcernEvent.Assigned(site.Company.Ombudsman, site.Time.Now, site.Company.Yara);

        Assert.True(await store.TryAppendAsync(concern.Id, 1, assigned));
        Assert.False(await site.Open().Get<IConcernStore>().TryAppendAsync(concern.Id, 1, assigned));
        Assert.False(await store.TryAppendAsync(ConcernId.New(), 0, assigned));
        await Assert.ThrowsAsync<DuplicateIdException>(async () => await store.AddAsync(concern));
        Assert.Empty(await store.ReadAsync(ConcernId.New()));
    }

    private static async Task TellAsync(Site site, Note note, SeriousConcern concern)
    {
        Host host = site.Open();
        (Person yara, Person omar) = (site.Company.Yara, site.Company.Ombudsman);
        var request = new SanitizationRequest(
            new NoteContent("Some payments were made more than one time."), "en", yara, [note], omar, [site.Company.Evan],
            attributes: [new SanitizingAttribute("team:ledger\nline two")],
            attestation: SanitizationAttestation.Full(yara, site.Time.Now, couldKnow: 9));
        SanitizationReview review = (await host.Get<Sanitizer>().ReviewAsync(request)).Accept(new ResidualRiskAcceptance(yara, site.Time.Now));
        SeriousConcern latest = (await host.Concerns.FindAsync(concern.Id, yara))!;

        Disclosure told = await host.Gate.DiscloseAsync(note, new ConcernGround(latest, review), yara, omar);

        Assert.Equal("Some payments were made more than one time.", told.Text);
        ReleasedStatement statement = Assert.Single(await site.Open().Get<IStatementHistory>().GetToAsync(omar));
        Assert.Equal(("team:ledger\nline two", (PersonSet)site.Company.Evan), (Assert.Single(statement.Attributes).Key, statement.Confiders));
        Assert.Empty(await site.Open().Get<IStatementHistory>().GetToAsync(site.Company.Hana));
    }
}
