using Microsoft.Extensions.DependencyInjection;

namespace OneOnOne.Tests;

/// <summary>A serious concern at the gate: it opens even a sealed note, at once, to one handler, in reviewed words.</summary>
public sealed class ConcernGateTests
{
    private const string Statement = "There are signs that figures are being made up, which needs to be looked into at once.";

    private readonly Office _office = new(adjust: services => services.AddSingleton<IConcernRoute>(
        provider => new FixedConcernRoute(provider.GetRequiredService<Handlers>().People)).AddSingleton<Handlers>());

    private ConcernBook Concerns => _office.Provider.GetRequiredService<ConcernBook>();

    [Fact]
    public async Task R15_a_concern_opens_a_sealed_note_at_once_and_without_consent()
    {
        (Note note, SeriousConcern concern) = await RaiseAsync();
        Assert.Equal(ConfidentialityTier.Sealed, note.Tier);
        await Concerns.NotifyConfiderAsync(concern.Id, _office.Carly, _office.You);
        ConcernGround ground = new(concern, (await ReviewAsync(note)).Accept(new(_office.You, _office.Time.Now)));

        Disclosure disclosure = await _office.Gate.DiscloseAsync(note, ground, _office.You, _office.Hana);

        Assert.Equal(Statement, disclosure.Text);
        Assert.Empty(disclosure.Confiders);
        SeriousConcern told = (await Concerns.FindAsync(concern.Id, _office.Hana))!;
        Assert.Equal(ConcernState.Told, told.State);
        DisclosureEntry row = Assert.Single((await _office.Ledger.AccountForAsync(_office.Carly)).Disclosures);
        Assert.Equal((LedgerGround.SeriousConcern, concern.Id.Value, DisclosurePurpose.AddressSeriousConcern), (row.Ground, row.GroundId, row.Purpose));
        Assert.Single(await _office.Provider.GetRequiredService<IStatementHistory>().GetToAsync(_office.Hana));
    }

    [Fact]
    public async Task R16_residual_risk_needs_a_name_and_the_confider_a_notice_but_neither_is_a_refusal()
    {
        (Note note, SeriousConcern concern) = await RaiseAsync();
        SanitizationReview review = await ReviewAsync(note);
        Assert.False(review.IsClean);
        Assert.Equal([OpenQuestion.WhoAcceptsTheRisk, OpenQuestion.WhoTellsTheConfider], await QuestionsAsync(note, concern, review));

        await Concerns.DeferNoticeAsync(
            concern.Id, _office.Carly, NoticeDeferralReason.WouldSpoilEvidence, _office.Time.Now.AddDays(30), _office.You);
        Assert.Equal([OpenQuestion.WhoAcceptsTheRisk], await QuestionsAsync(note, concern, review));

        review = review.Accept(new(_office.You, _office.Time.Now));
        Assert.IsType<GateDecision.Permitted>(await EvaluateAsync(note, concern, review, _office.Hana));
    }

    [Fact]
    public async Task R17_only_the_one_handler_is_told_and_nobody_implicated()
    {
        (Note note, SeriousConcern concern) = await RaiseAsync();
        SanitizationReview forFrank = (await ReviewAsync(note, _office.Frank)).Accept(new(_office.You, _office.Time.Now));
        Assert.Equal(
            [RefusalReason.RecipientIsImplicated, RefusalReason.RecipientIsNotHandler],
            await ReasonsAsync(note, concern, forFrank, _office.Frank));
    }

    [Fact]
    public async Task R16_the_review_must_be_of_this_note_and_for_this_recipient()
    {
        (Note note, SeriousConcern concern) = await RaiseAsync();
        Note other = await _office.FromCarly("Something else.");
        SanitizationReview otherReview = await ReviewAsync(other);
        Assert.Equal([RefusalReason.ReviewIsOfSomethingElse], await ReasonsAsync(note, concern, otherReview, _office.Hana));
        Assert.Equal([RefusalReason.ConcernIsAboutAnotherNote], await ReasonsAsync(other, concern, otherReview, _office.Hana));
    }

    [Fact]
    public async Task R16_a_concern_tells_a_statement_and_neither_the_note_nor_the_name()
    {
        (Note note, SeriousConcern concern) = await RaiseAsync();
        SanitizationReview review = await ReviewAsync(note);
        GateDecision decision = await _office.Gate.EvaluateAsync(
            note, new ConcernGround(concern, review), _office.You, _office.Hana, new DisclosureScope(DisclosureExtent.WholeNote, Attribution.Named));
        Assert.Equal(
            [RefusalReason.ExtentIsBeyondConsent, RefusalReason.AttributionIsBeyondConsent],
            Assert.IsType<GateDecision.Refused>(decision).Reasons);
    }

    [Fact]
    public async Task R17_a_closed_or_unknown_concern_opens_nothing()
    {
        (Note note, SeriousConcern concern) = await RaiseAsync();
        SanitizationReview review = (await ReviewAsync(note)).Accept(new(_office.You, _office.Time.Now));
        await Concerns.NotifyConfiderAsync(concern.Id, _office.Carly, _office.You);
        await _office.Gate.DiscloseAsync(note, new ConcernGround(concern, review), _office.You, _office.Hana);
        await Concerns.CloseAsync(concern.Id, ConcernOutcome.Remedied, new NoteContent("It has stopped."), _office.Hana);
        Assert.Equal([RefusalReason.ConcernIsNotOpen], await ReasonsAsync(note, concern, review, _office.Hana));

        SeriousConcern neverKept = SeriousConcern.Replay([concern.Opening with { Id = ConcernId.New() }]);
        Assert.Equal([RefusalReason.ConcernIsNotOpen], await ReasonsAsync(note, neverKept, review, _office.Hana));
    }

    [Fact]
    public async Task R15_a_refused_telling_stands_in_the_ledger_under_its_concern()
    {
        (Note note, SeriousConcern concern) = await RaiseAsync();
        SanitizationReview review = await ReviewAsync(note, _office.Frank);
        await Assert.ThrowsAsync<DisclosureRefusedException>(async () =>
            await _office.Gate.DiscloseAsync(note, new ConcernGround(concern, review), _office.You, _office.Frank));
        var refusal = Assert.IsType<RefusalEntry>(Assert.Single((await _office.Ledger.AccountForAsync(_office.Carly)).Lines).Entry);
        Assert.Equal((LedgerGround.SeriousConcern, concern.Id.Value), (refusal.Ground, refusal.GroundId));
    }

    private async Task<(Note Note, SeriousConcern Concern)> RaiseAsync()
    {
        _office.Provider.GetRequiredService<Handlers>().People = [_office.Frank.Id, _office.Hana.Id];
        Note note = await _office.FromCarly();
        SeriousConcern concern = await Concerns.RaiseAsync(
            _office.You, [note.Id], ConcernCategory.Fraud, new NoteContent("Figures are invented before each quarter."), _office.Frank);
        return (note, Assert.IsType<ConcernRouting.To>(await Concerns.RouteAsync(concern.Id, _office.You)).Concern);
    }

    private ValueTask<SanitizationReview> ReviewAsync(Note note, Person? recipient = null) =>
        _office.Provider.GetRequiredService<Sanitizer>().ReviewAsync(new SanitizationRequest(
            new NoteContent(Statement), "en", _office.You, [note], recipient ?? _office.Hana, [_office.Carly],
            attestation: SanitizationAttestation.Full(_office.You, _office.Time.Now, 5)));

    private async Task<GateDecision> EvaluateAsync(Note note, SeriousConcern concern, SanitizationReview review, Person recipient) =>
        await _office.Gate.EvaluateAsync(note, new ConcernGround(concern, review), _office.You, recipient);

    private async Task<IReadOnlyList<OpenQuestion>> QuestionsAsync(Note note, SeriousConcern concern, SanitizationReview review) =>
        Assert.IsType<GateDecision.NeedsPerson>(await EvaluateAsync(note, concern, review, _office.Hana)).Questions;

    private async Task<IReadOnlyList<RefusalReason>> ReasonsAsync(Note note, SeriousConcern concern, SanitizationReview review, Person recipient) =>
        Assert.IsType<GateDecision.Refused>(await EvaluateAsync(note, concern, review, recipient)).Reasons;

    /// <summary>The route needs the people of the office, which is built with it.</summary>
    private sealed class Handlers
    {
        internal PersonSet People { get; set; } = PersonSet.Empty;
    }
}
