using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Rules;

/// <summary>What the rules of consent and conduct say: what is wrong, where it comes from, where it goes, and what to do.</summary>
public sealed class ConsentMessageTests
{
    [Theory]
    [InlineData(
        "await Tell(note, null!);",
        "'null' comes to DisclosureGate.DiscloseAsync through Tell(note, null!), which requires a consent; "
        + "ask the confider (ConsentRegistry.RequestAsync) and pass the consent that was granted")]
    [InlineData(
        "await gate.DiscloseAsync(other, await consents.RequestAsync(note.Id, you, terms), you, hana);",
        "The consent for 'note.Id' is used for 'other' at DisclosureGate.DiscloseAsync; ask for a consent for this note, or tell the one that was agreed on")]
    [InlineData(
        "(await consents.RequestAsync(note.Id, you, terms)).Grant(you);",
        "'you' grants at DisclosureConsent.Grant what 'you' asked for; let the confider grant it, in their own name")]
    [InlineData(
        "await Tell(note, consent.AssertGrant(hana, you, DateTimeOffset.UtcNow));",
        "The consent that is asserted by 'AssertGrant(hana, you, DateTimeOffset.UtcNow)' is used at DisclosureGate.DiscloseAsync through Tell(…); "
        + "let the confider grant it by their own act, since here nobody was asked")]
    [InlineData(
        "consent.Permits(note, hana);",
        "The answer about 'note' is ignored at DisclosureConsent.Permits; look at the answer before anything is told")]
    [InlineData(
        "foreach (var one in new[] { note, other }) await Tell(one, consent);",
        "One consent, 'consent', serves each 'one' at DisclosureGate.DiscloseAsync through Tell(one, consent); "
        + "ask for a consent for each note, since there is no blanket consent")]
    [InlineData(
        "var talk = new PlannedAction([note], you, hana);",
        "'new PlannedAction([note], you, hana)' derives an action from a note past the inference guard; ask InferenceGuard.CheckAsync, and act when it is clear")]
    public async Task A_message_says_what_and_where_and_what_to_do(string statement, string expected)
    {
        var compilation = ConsumerCompilation.Create(Telling(statement));
        Assert.Empty(compilation.Errors());

        var found = Assert.Single(await AnalyzerRun.Diagnose(compilation));

        Assert.Equal(expected, found.GetMessage());
        Assert.NotEmpty(found.AdditionalLocations);
    }

    [Theory]
    [InlineData("await Tell(note, consent.AssertGrant(hana, you, DateTimeOffset.UtcNow));")]
    [InlineData("consent.Permits(note, hana);")]
    public async Task A_test_may_play_all_the_parts(string statement)
    {
        var compilation = ConsumerCompilation.Create(Telling(statement))
            .AddReferences(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));

        // A reference counts once something of it is used.
        compilation = compilation.AddSyntaxTrees(CorpusCompilation.Parse("public sealed class Tests { [Xunit.Fact] public void Test() { } }", "Tests.cs"));
        Assert.Empty(compilation.Errors());

        Assert.Empty((await AnalyzerRun.Diagnose(compilation)).Select(AnalyzerRun.Print));
    }

    [Fact]
    public async Task One_mistake_is_one_finding_however_many_want_the_consent()
    {
        var compilation = ConsumerCompilation.Create(Telling("await Twice(note, null!);"));

        Assert.Equal("ONE2001", Assert.Single(await AnalyzerRun.Diagnose(compilation)).Id);
    }

    private static string Telling(string statement) => $$"""
        using OneOnOne;

        public sealed class Telling(DisclosureGate gate, ConsentRegistry consents)
        {
            public async Task TellAsync(Note note, Note other, DisclosureConsent consent, ConsentTerms terms, PersonId you, PersonId hana)
            {
                await Task.Yield();
                {{statement}}

                async Task Tell(Note told, DisclosureConsent under) => await gate.DiscloseAsync(told, under, you, hana);
                async Task Twice(Note told, DisclosureConsent under)
                {
                    if (await gate.EvaluateAsync(told, under, you, hana) is GateDecision.Permitted) await Tell(told, under);
                }
            }

            public ConsentRegistry Registry => consents;
        }
        """;
}
