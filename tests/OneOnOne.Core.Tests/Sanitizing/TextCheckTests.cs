namespace OneOnOne.Tests;

/// <summary>S2 to S8, on what they find and what they leave alone.</summary>
public sealed class TextCheckTests
{
    private readonly SanitizingScene _scene = new();

    [Theory]
    [InlineData("The аnswer is slow.", "аnswer")]
    [InlineData("The αnswer is slow.", "αnswer")]
    [InlineData("The answer is slow, Иван.", "")]
    [InlineData("カタカナと漢字 is honest.", "")]
    public Task S02_a_word_of_two_scripts_is_found(string statement, string expected) => FindsAsync(SanitizingCheck.MixedScript, statement, expected);

    [Theory]
    [InlineData("Write to evan.k@example.com please.", "evan.k@example.com")]
    [InlineData("Write to evan (at) example (dot) com please.", "evan (at) example (dot) com")]
    [InlineData("See https://example.com/x?y=1 for it.", "https://example.com/x?y=1")]
    [InlineData("See wiki.example.dev for it.", "example.dev")]
    [InlineData("Call +49 (171) 123-4567 for it.", "+49 (171) 123-4567")]
    [InlineData("Ask @evan_k for it.", "@evan_k")]
    [InlineData("See PAY-1234 for it.", "PAY-1234")]
    [InlineData("See #1234 for it.", "#1234")]
    [InlineData("They live at 12 Long Hill Road now.", "12 Long Hill Road")]
    [InlineData("They live in Hauptstrasse 12 now.", "Hauptstrasse 12")]
    [InlineData("The host 10.0.0.12 is slow.", "10.0.0.12")]
    [InlineData("Ask ｅｖａｎ＠ｅｘａｍｐｌｅ．ｃｏｍ for it.", "ｅｖａｎ＠ｅｘａｍｐｌｅ．ｃｏｍ")]
    [InlineData(SanitizingScene.Sound, "")]
    [InlineData("It takes 3 people and 12 hours. That is slow.", "")]
    public Task S03_addresses_and_numbers_are_found(string statement, string expected) => FindsAsync(SanitizingCheck.Patterns, statement, expected);

    [Theory]
    [InlineData("It came up yesterday.", "yesterday")]
    [InlineData("It came up In Our 1:1 again.", "In Our 1:1")]
    [InlineData("It came up on Slack.", "on Slack")]
    [InlineData("It came up over lunch on Monday at 14:30.", "over lunch")]
    [InlineData("It has been so since 2025-02-11.", "2025-02-11")]
    [InlineData("It may be so, and the march of time goes on.", "")]
    [InlineData(SanitizingScene.Sound, "")]
    public Task S04_times_places_and_channels_are_found(string statement, string expected) =>
        FindsAsync(SanitizingCheck.Circumstances, statement, expected);

    [Theory]
    [InlineData("It is said that it TAKES WEEKS to ánswer anything here.", "TAKES WEEKS to ánswer anything")]
    [InlineData("It takes weeks to reply to anything.", "")]
    [InlineData("The word is \"slow\" here.", "\"")]
    [InlineData("The word is «slow» here.", "«")]
    [InlineData("The word is 'slow' here.", "'")]
    [InlineData("It isn't the team's fault.", "")]
    public Task S05_shared_words_and_quotation_marks_are_found(string statement, string expected) =>
        FindsAsync(SanitizingCheck.SharedWording, statement, expected);

    [Fact]
    public async Task S05_the_longest_shared_run_is_measured() =>
        Assert.Equal(5, (await _scene.ReviewAsync(_scene.Request("So it takes weeks to answer anything."))).Measures.LongestSharedRun);

    [Theory]
    [InlineData("I think that it is slow.", "I")]
    [InlineData("It is slow, and she said so.", "she")]
    [InlineData("We need it to be faster.", "We")]
    [InlineData("They need it to be faster.", "")]
    public Task S06_first_person_and_gendered_pronouns_are_found(string statement, string expected) =>
        FindsAsync(SanitizingCheck.Voice, statement, expected);

    [Theory]
    [InlineData("It is slow.", "xx")]
    [InlineData("Les réponses sont lentes et cela nous inquiète beaucoup.", "en")]
    [InlineData("Answers to requests are slow and that is a pity.", "de")]
    public async Task S06_an_unknown_or_wrong_language_fails(string statement, string language) => Assert.Equal(
        CheckOutcome.Failed, (await _scene.ResultAsync(SanitizingCheck.Voice, _scene.Request(statement, language))).Outcome);

    [Fact]
    public async Task S06_German_is_known() =>
        Assert.Contains("ich", await _scene.FoundAsync(SanitizingCheck.Voice, "Das ist langsam, und ich bin nicht froh.", language: "de"));

    [Fact]
    public async Task S06_a_host_can_describe_a_language()
    {
        SanitizingLanguage french = new("fr", ["les", "et", "sont"], ["je", "elle"], ["hier"], ["plusieurs"]);
        Sanitizer sanitizer = new(_scene.Directory, _scene.Told, _scene.Story.Guard, _scene.Story.Policy, _scene.Story.Time, [french]);
        SanitizationReview review = await sanitizer.ReviewAsync(_scene.Request("Les réponses sont lentes, et elle le dit.", "fr"));
        CheckResult voice = review.Results.Single(result => result.Check == SanitizingCheck.Voice);
        Assert.Equal(new StatementSpan(29, 4), Assert.Single(voice.Spans));
    }

    [Fact]
    public async Task S07_terms_of_the_host_become_attributes()
    {
        _scene.Directory.Known.Add("team:payments", (["Payments", "the pay squad"], null));
        SanitizationReview review = await _scene.ReviewAsync(_scene.Request("Answers in PAYMENTS and in the pay squad are slow."));
        CheckResult result = review.Results.Single(found => found.Check == SanitizingCheck.Vocabulary);
        Assert.Equal(CheckOutcome.Passed, result.Outcome);
        Assert.Equal([new(11, 8), new(27, 13)], result.Spans.ToArray());
        Assert.Equal([new SanitizingAttribute("team:payments")], review.Measures.Attributes.ToArray());
    }

    [Theory]
    [InlineData("Several people find it slow.", "Several people")]
    [InlineData("A number of colleagues find it slow.", "A number of")]
    [InlineData("It is found to be slow.", "")]
    public Task S08_a_plural_from_one_source_is_found(string statement, string expected) =>
        FindsAsync(SanitizingCheck.FalsePlural, statement, expected);

    [Fact]
    public async Task S08_a_plural_from_two_sources_is_true() => Assert.Equal(
        CheckOutcome.Passed,
        (await _scene.ResultAsync(SanitizingCheck.FalsePlural, _scene.Request("Several people find it slow.", notes: [_scene.Note, _scene.Other]))).Outcome);

    /// <summary>Expects the first place found, or none.</summary>
    private async Task FindsAsync(SanitizingCheck check, string statement, string expected)
    {
        string[] found = await _scene.FoundAsync(check, statement);
        Assert.Equal(expected, found.FirstOrDefault() ?? "");
    }
}
