using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests;

/// <summary>The execution check can fail: wrong marks are found out.</summary>
[Collection(SerialExecution.Name)]
public sealed class HarnessTests
{
    [Theory]
    [InlineData("Sink.Log(memo.Text); // leak", null)]
    [InlineData("Sink.Log(memo.Title); // safe", null)]
    [InlineData("Sink.Log(memo.Text); // safe", "marked safe, but content arrived")]
    [InlineData("Sink.Log(memo.Title); // leak", "marked leak, but no content arrived")]
    [InlineData("Sink.Log(memo.Text);", "no line on its way is marked")]
    [InlineData("if (memo.Id == 99) Sink.Log(memo.Text); // leak", "nothing arrived through it")]
    [InlineData("Sink.Log(memo.Text.Length); // safe (dead)", "marked dead, but it ran")]
    [InlineData("Sink.Log(memo.Title); // safe (released)", "by right, but none did")]
    [InlineData("Sink.Log(memo.Text); // safe (released)", "content without consent arrived")]
    [InlineData("Sink.Log(Disclosure.Open(memo)); // safe (released)", null)]
    [InlineData("Sink.Log(Disclosure.Open(memo) + Notes.Second().Text); // safe (released)", "content without consent arrived")]
    [InlineData("_ = new InvalidOperationException(memo.Text); // leak ONE1005 (unrecorded)", null)]
    [InlineData("Sink.Log(memo.Text); // leak ONE1005 (unrecorded)", "marked unrecorded, but something arrived")]
    [InlineData("_ = memo.Text; // leak (unrecorded)", "marked unrecorded, but not as a leak of rule")]
    [InlineData("Sink.Log(memo.Text[0]); // leak", null)]
    [InlineData("foreach (var letter in memo.Text) if (letter < 'n') Sink.Log(1); // safe", "different ways")]
    public async Task A_run_holds_marks_to_account(string statement, string? objection)
    {
        var file = CorpusFile.From("Harness/Probe", $$"""
            namespace Flows.Harness.Probe;
            public static class Scenario
            {
                public static void Run()
                {
                    var memo = Notes.First();
                    {{statement}}
                }
            }
            """);

        var objections = ExecutionReview.Objections(file, await TwoRuns.Of(file));

        if (objection is null)
            Assert.Empty(objections);
        else
            Assert.Contains(objections, found => found.Contains(objection, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_call_that_carries_content_to_a_helper_answers_for_it()
    {
        var file = CorpusFile.From("Harness/Helper", """
            namespace Flows.Harness.Helper;
            public static class Scenario
            {
                public static void Run()
                {
                    var memo = Notes.First();
                    Print(memo.Title); // safe
                    Print(memo.Text); // leak
                }

                private static void Print(string text) => Sink.Log(text);
            }
            """);

        Assert.Empty(ExecutionReview.Objections(file, await TwoRuns.Of(file)));
    }
}
