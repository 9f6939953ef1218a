using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Rules;

public sealed class TypePrintsNoteContentTests
{
    [Theory]
    [InlineData("public sealed record R(int Id, [Confidential] string Topic);")]
    [InlineData("public record R { [Confidential] public string Topic { get; init; } = \"\"; }")]
    [InlineData("public record struct R(int Id, [property: Confidential] string Topic);")]
    [InlineData("public record R { [Confidential] public string? Topic; }")]
    [InlineData("[Confidential] public record R(string Topic);")]
    public async Task A_record_with_content_in_a_public_member_prints_it(string code)
    {
        var diagnostic = Assert.Single(await Diagnose(code));

        Assert.Equal("The record 'R' prints 'Topic', which is note content; declare PrintMembers without it", diagnostic.GetMessage());
        Assert.Equal("R", TextOf(diagnostic));
    }

    [Theory]
    [InlineData("public sealed record R(int Id, string Topic);")]
    [InlineData("public sealed class R { [Confidential] public string Topic { get; init; } = \"\"; }")]
    [InlineData("public record R { [Confidential] internal string Topic { get; init; } = \"\"; }")]
    [InlineData("public record R { [Confidential] public string Topic { init { } } }")]
    [InlineData("public record R([Confidential] string Topic) { public sealed override string ToString() => \"R\"; }")]
    [InlineData("public record R([Confidential] string Topic) { protected virtual bool PrintMembers(System.Text.StringBuilder builder) => false; }")]
    [InlineData("public record R(OneOnOne.NoteContent Topic);")]
    [InlineData("public record R { [Confidential] public static string Topic { get; } = \"\"; }")]
    public async Task What_is_no_record_or_prints_no_content_is_silent(string code) =>
        Assert.Empty((await Diagnose(code)).Select(AnalyzerRun.Print));

    [Theory]
    [InlineData("{Topic}", "Topic")]
    [InlineData("Reminder {Topic,nq} of {Id}", "Topic")]
    [InlineData("{this.Topic}", "Topic")]
    [InlineData("{Inner.Topic.Trim()}", "Inner.Topic.Trim")]
    [InlineData("{Display(),nq}", "Display")]
    public async Task A_display_that_shows_content_is_named(string format, string shown)
    {
        var diagnostic = Assert.Single(await Diagnose(Displaying(format)));

        Assert.Equal($"The debugger's display of 'R' prints '{shown}', which is note content; display the note's Id instead", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("{Id}")]
    [InlineData("{Topic.Length}")]
    [InlineData("{{Topic}}")]
    [InlineData("{Unknown.Topic}")]
    [InlineData("Topic")]
    public async Task A_display_that_shows_none_is_silent(string format) =>
        Assert.Empty((await Diagnose(Displaying(format))).Select(AnalyzerRun.Print));

    [Theory]
    [InlineData("Topic")]
    [InlineData("$\"{Id}: {Topic}\"")]
    [InlineData("Shorten(Topic)")]
    public async Task A_ToString_that_returns_content_is_named(string expression)
    {
        var diagnostic = Assert.Single(await Diagnose(Printing(expression)));

        Assert.Equal("'R.ToString' prints 'Topic', which is note content; print the note's Id instead", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("$\"{Id}: {Topic.Length}\"")]
    [InlineData("\"(confidential)\"")]
    public async Task A_ToString_that_returns_none_is_silent(string expression) =>
        Assert.Empty((await Diagnose(Printing(expression))).Select(AnalyzerRun.Print));

    private static string Displaying(string format) => $$"""
        [System.Diagnostics.DebuggerDisplay("{{format}}")]
        public sealed class R
        {
            public int Id { get; init; }
            [Confidential] public string Topic { get; init; } = "";
            public R? Inner { get; init; }
            private string Display() => "Topic: " + Topic;
        }
        """;

    private static string Printing(string expression) => $$"""
        public sealed class R
        {
            public int Id { get; init; }
            [Confidential] public string Topic { get; init; } = "";
            public override string ToString() => {{expression}};
            private static string Shorten(string text) => text.Length > 3 ? text[..3] : text;
        }
        """;

    private static async Task<IReadOnlyList<Diagnostic>> Diagnose(string code)
    {
        var compilation = ConsumerCompilation.Create("using OneOnOne.Annotations;\n\n" + code);
        Assert.Empty(compilation.Errors());
        return [.. (await AnalyzerRun.Diagnose(compilation)).Where(diagnostic => diagnostic.Id == "ONE1009")];
    }

    private static string TextOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
}
