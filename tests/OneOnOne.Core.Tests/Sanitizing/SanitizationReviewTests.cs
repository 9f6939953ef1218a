namespace OneOnOne.Tests;

public sealed class SanitizationReviewTests
{
    private const string Marker = "Zanzibar";

    private readonly SanitizingScene _scene = new();

    [Fact]
    public async Task R16_a_sound_statement_passes_all_thirteen_checks()
    {
        SanitizationReview review = await _scene.ReviewAsync(_scene.Request());
        Assert.Equal(Enumerable.Range(1, 13).Select(i => $"S{i}"), review.Results.Select(result => result.Id));
        Assert.True(review.IsClean, string.Join(", ", review.Open));
        Assert.True(review.SufficesForConcern);
    }

    [Fact]
    public async Task R16_residual_risk_is_accepted_by_name_and_opens_a_concern_only()
    {
        SanitizationReview review = await _scene.ReviewAsync(_scene.Request("Yesterday it was slow."));
        Assert.False(review.SufficesForConcern);

        SanitizationReview accepted = review.Accept(new(_scene.Story.Dana, _scene.Story.Time.Now));

        Assert.True(accepted.SufficesForConcern);
        Assert.False(accepted.IsClean);
        Assert.Equal(review.Results, accepted.Results);
    }

    [Fact]
    public void R16_nobody_but_the_sanitizer_can_make_a_review() =>
        Assert.Empty(typeof(SanitizationReview).GetConstructors());

    [Fact]
    public async Task R16_every_fact_must_be_vouched_for()
    {
        SanitizationAttestation partial = new(_scene.Story.Dana, _scene.Story.Time.Now, 6, [AttestedFact.NothingBeyondNeed]);
        SanitizationReview review = await _scene.ReviewAsync(_scene.Request(attestation: partial));
        Assert.False(review.IsClean);
        Assert.Empty(review.Open);
        Assert.Contains(AttestedFact.NoActualKnowledge, review.Unattested);
        Assert.Equal(4, review.Unattested.Count());
    }

    [Fact]
    public async Task R16_a_review_covers_its_notes_version_and_recipient_alone()
    {
        SanitizationReview review = await _scene.ReviewAsync(_scene.Request());
        Assert.True(review.Covers(_scene.Note, _scene.Hugo));
        Assert.False(review.Covers(_scene.Note, _scene.Story.Bob));
        Assert.False(review.Covers(_scene.Other, _scene.Hugo));
        Assert.False(review.Covers(_scene.Note.Revise(new NoteContent("Something else."), _scene.Story.Dana), _scene.Hugo));
    }

    [Fact]
    public async Task R16_nothing_of_a_review_prints_the_text()
    {
        SanitizationReview review = await _scene.ReviewAsync(_scene.Request($"I said {Marker} yesterday."));
        string all = string.Join('\n', [$"{review}", $"{review.Measures}", $"{review.Statement}", .. review.Results.Select(result => $"{result}")]);
        Assert.DoesNotContain(Marker, all, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(review.Open, result => result.Check == SanitizingCheck.Voice);
    }

    [Fact]
    public void R16_only_a_participant_can_write_a_statement_on_a_note()
    {
        Assert.Throws<ArgumentException>(() => new SanitizationRequest(
            new NoteContent("It is slow."), "en", _scene.Story.Bob, [_scene.Note], _scene.Hugo, [_scene.Story.Evan]));
        Assert.Throws<ArgumentException>(() => new SanitizationRequest(
            new NoteContent("It is slow."), "en", _scene.Story.Dana, [], _scene.Hugo, [_scene.Story.Evan]));
    }

    [Fact]
    public async Task R16_a_huge_statement_and_odd_characters_are_checked_like_any_other()
    {
        string odd = string.Concat(Enumerable.Repeat("𝒜 \u200F‮ ﷺ ꙮ a\u0300\u0301\u0302 漢字 👩‍👩‍👧 ﬀ ", 2_000)) + " I agree";
        CheckResult voice = await _scene.ResultAsync(SanitizingCheck.Voice, _scene.Request(odd));
        Assert.Equal(CheckOutcome.Failed, voice.Outcome);
        string huge = string.Concat(Enumerable.Repeat("the answer is slow ", 50_000));
        Assert.Equal(200_000, (await _scene.ReviewAsync(_scene.Request(huge))).Measures.Words);
    }
}
