namespace OneOnOne.Tests;

/// <summary>S9 to S13: what is counted, and what only a person can answer.</summary>
public sealed class SourceCheckTests
{
    private readonly SanitizingScene _scene = new();

    private PersonSet Others(int count) => PersonSet.From(Enumerable.Range(0, count).Select(_ => PersonId.New()));

    private PersonSet WithEvan(int count) => Others(count - 1).Union(_scene.Story.Evan);

    [Theory]
    [InlineData(4, CheckOutcome.Failed)]
    [InlineData(5, CheckOutcome.Passed)]
    public async Task S09_at_least_five_people_fit(int fit, CheckOutcome expected)
    {
        _scene.Directory.Known.Add("team:payments", (["payments"], WithEvan(fit)));
        SanitizationReview review = await _scene.ReviewAsync(_scene.Request("Answers in payments should be faster than that."));
        Assert.Equal((expected, fit), (Outcome(review, SanitizingCheck.AnonymitySet), review.Measures.AnonymitySet));
    }

    [Fact]
    public async Task S09_the_recipient_does_not_count()
    {
        _scene.Directory.Known.Add("team:payments", (["payments"], WithEvan(4).Union(_scene.Hugo)));
        Assert.Equal(CheckOutcome.Failed, await OutcomeAsync(SanitizingCheck.AnonymitySet, _scene.Request("Faster in payments.")));
    }

    [Fact]
    public async Task S09_attributes_are_intersected()
    {
        PersonSet both = WithEvan(3);
        _scene.Directory.Known.Add("team:payments", (["payments"], both.Union(Others(9))));
        _scene.Directory.Known.Add("role:tester", ([], both.Union(Others(9))));
        SanitizationReview review = await _scene.ReviewAsync(_scene.Request("Faster in payments.", attributes: [new("ROLE:tester ")]));
        Assert.Equal((CheckOutcome.Failed, 3), (Outcome(review, SanitizingCheck.AnonymitySet), review.Measures.AnonymitySet));
    }

    [Fact]
    public async Task S09_what_the_host_does_not_know_a_person_has_to_answer() => Assert.Equal(
        CheckOutcome.NeedsPerson, await OutcomeAsync(SanitizingCheck.AnonymitySet, _scene.Request(attributes: [new("unknown")])));

    [Fact]
    public async Task S09_a_statement_that_points_at_others_needs_a_person()
    {
        _scene.Directory.Known.Add("team:ledger", (["ledger"], Others(9)));
        Assert.Equal(CheckOutcome.NeedsPerson, await OutcomeAsync(SanitizingCheck.AnonymitySet, _scene.Request("Faster in ledger.")));
    }

    [Fact]
    public async Task S10_two_harmless_statements_may_be_telling_together()
    {
        PersonSet both = WithEvan(2);
        _scene.Directory.Known.Add("team:payments", (["payments"], both.Union(Others(9))));
        _scene.Directory.Known.Add("site:north", (["the north site"], both.Union(Others(9))));
        SanitizationReview first = await _scene.ReviewAsync(_scene.Request("Faster in payments."));
        SanitizationRequest second = _scene.Request("Faster at the north site.");
        Assert.Equal(CheckOutcome.Passed, await OutcomeAsync(SanitizingCheck.Jigsaw, second));

        await _scene.Told.AddAsync(first.Told(_scene.Story.Time.Now));

        SanitizationReview review = await _scene.ReviewAsync(second);
        Assert.Equal((CheckOutcome.Passed, CheckOutcome.Failed), (Outcome(review, SanitizingCheck.AnonymitySet), Outcome(review, SanitizingCheck.Jigsaw)));
        Assert.Equal(2, review.Measures.JigsawSet);
    }

    [Fact]
    public async Task S10_statements_to_others_or_from_other_sources_do_not_count()
    {
        _scene.Directory.Known.Add("team:payments", (["payments"], WithEvan(5)));
        _scene.Directory.Known.Add("site:north", (["the north site"], WithEvan(5)));
        SanitizingAttribute payments = new("team:payments");
        await _scene.Told.AddAsync(new(PersonId.New(), _scene.Story.Evan, [payments], _scene.Story.Time.Now));
        await _scene.Told.AddAsync(new(_scene.Hugo, _scene.Story.Team[0], [payments], _scene.Story.Time.Now));
        Assert.Equal(CheckOutcome.Passed, await OutcomeAsync(SanitizingCheck.Jigsaw, _scene.Request("Faster at the north site.")));
    }

    [Theory]
    [InlineData(2, CheckOutcome.Failed)]
    [InlineData(3, CheckOutcome.Passed)]
    public async Task S11_enough_others_could_know(int others, CheckOutcome expected) => Assert.Equal(
        expected,
        await OutcomeAsync(SanitizingCheck.CouldKnow, _scene.Request(
            attestation: SanitizationAttestation.Full(_scene.Story.Dana, _scene.Story.Time.Now, others))));

    [Fact]
    public async Task S11_nobody_but_a_person_can_answer()
    {
        SanitizationRequest unanswered = new(
            new NoteContent(SanitizingScene.Sound), "en", _scene.Story.Dana, [_scene.Note], _scene.Hugo, [_scene.Story.Evan]);
        Assert.Equal(CheckOutcome.NeedsPerson, await OutcomeAsync(SanitizingCheck.CouldKnow, unanswered));
    }

    [Fact]
    public async Task S12_telling_too_soon_fails()
    {
        _scene.Story.Time.Now = _scene.Note.HeardAt + TimeSpan.FromDays(1);
        Assert.Equal(CheckOutcome.Failed, await OutcomeAsync(SanitizingCheck.Embargo, _scene.Request()));
    }

    [Fact]
    public async Task S12_telling_after_the_wait_and_with_cover_passes() =>
        Assert.Equal(CheckOutcome.Passed, await OutcomeAsync(SanitizingCheck.Embargo, _scene.Request()));

    [Fact]
    public async Task S13_a_theme_needs_two_independent_sources()
    {
        Note[] both = [_scene.Note, _scene.Other];
        Corroboration hearsay = new Corroboration().Depends(_scene.Story.Team[0], _scene.Story.Evan);
        Assert.Equal(CheckOutcome.Failed, await OutcomeAsync(SanitizingCheck.IndependentSources, _scene.Request(isTheme: true)));
        Assert.Equal(CheckOutcome.Passed, await OutcomeAsync(SanitizingCheck.IndependentSources, _scene.Request(isTheme: true, notes: both)));
        Assert.Equal(CheckOutcome.Failed, await OutcomeAsync(
            SanitizingCheck.IndependentSources, _scene.Request(isTheme: true, notes: both, corroboration: hearsay)));
    }

    private static CheckOutcome Outcome(SanitizationReview review, SanitizingCheck check) =>
        review.Results.Single(result => result.Check == check).Outcome;

    private async Task<CheckOutcome> OutcomeAsync(SanitizingCheck check, SanitizationRequest request) =>
        Outcome(await _scene.ReviewAsync(request), check);
}
