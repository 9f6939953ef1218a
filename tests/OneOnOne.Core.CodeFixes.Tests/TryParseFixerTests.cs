using OneOnOne.CodeFixes.Tests.Harness;

namespace OneOnOne.CodeFixes.Tests;

public sealed class TryParseFixerTests
{
    [Theory]
    [InlineData("int.Parse(view.Text);", "_ = int.TryParse(view.Text, out int parsed) ? parsed : throw new FormatException();")]
    [InlineData(
        "var mood = int.Parse(view.Text /* kept */, CultureInfo.InvariantCulture); // a mood",
        "var mood = int.TryParse(view.Text /* kept */, CultureInfo.InvariantCulture, out int parsed) ? parsed : throw new FormatException(); // a mood")]
    [InlineData(
        "var next = int.Parse(view.Text) + 1;",
        "var next = (int.TryParse(view.Text, out int parsed) ? parsed : throw new FormatException()) + 1;")]
    [InlineData(
        "var parsed = DateTime.Parse(view.Text);",
        "var parsed = DateTime.TryParse(view.Text, out DateTime parsed2) ? parsed2 : throw new FormatException();")]
    [InlineData(
        "var day = Enum.Parse<DayOfWeek>(view.Text);",
        "var day = Enum.TryParse<DayOfWeek>(view.Text, out DayOfWeek parsed) ? parsed : throw new ArgumentException();")]
    [InlineData(
        "Use(bool.Parse(view.Text));",
        "Use(bool.TryParse(view.Text, out bool parsed) ? parsed : throw new FormatException());")]
    [InlineData(
        "var size = _sizes[view.Text];",
        "var size = _sizes.TryGetValue(view.Text, out int parsed) ? parsed : throw new KeyNotFoundException();")]
    public Task The_parser_answers_instead_of_throwing(string before, string after) =>
        Fix<TryParseFixer>.Silences("ONE1007", Reading(before), Reading(after));

    [Fact]
    public Task A_helper_with_an_expression_body_is_mended_where_it_stands() => Fix<TryParseFixer>.Silences(
        "ONE1007",
        Reading("Mood(view.Text);", "private static int Mood(string text) => int.Parse(text);"),
        Reading("Mood(view.Text);", "private static int Mood(string text) => int.TryParse(text, out int parsed) ? parsed : throw new FormatException();"));

    [Fact]
    public Task A_lambda_keeps_its_shape() => Fix<TryParseFixer>.Silences(
        "ONE1007",
        Reading("Func<string, int> parse = text => int.Parse(text); parse(view.Text);"),
        Reading("Func<string, int> parse = text => int.TryParse(text, out int parsed) ? parsed : throw new FormatException(); parse(view.Text);"));

    [Fact]
    public Task An_async_method_keeps_its_shape() => Fix<TryParseFixer>.Silences(
        "ONE1007",
        Reading("await Later(view.Text);", "private static async Task<int> Later(string text) { await Task.Yield(); return int.Parse(text); }"),
        Reading(
            "await Later(view.Text);",
            "private static async Task<int> Later(string text) { await Task.Yield(); return int.TryParse(text, out int parsed) ? parsed : throw new FormatException(); }"));

    [Fact]
    public Task One_call_with_two_sinks_is_mended_once() => Fix<TryParseFixer>.SilencesAll(
        "ONE1007",
        Reading("int.Parse(view.Text);", "", "Console.WriteLine(exception);"),
        Reading("_ = int.TryParse(view.Text, out int parsed) ? parsed : throw new FormatException();", "", "Console.WriteLine(exception);"));

    [Fact]
    public Task All_of_a_project_and_of_a_solution() => Fix<TryParseFixer>.SilencesEverywhere(
        "ONE1007",
        Reading("int.Parse(view.Text);"),
        Reading("_ = int.TryParse(view.Text, out int parsed) ? parsed : throw new FormatException();"));

    [Theory]
    [InlineData("int.Parse(s: view.Text);")]
    [InlineData("Convert.ToInt32(view.Text);")]
    [InlineData("int.Parse(view.Text, NumberStyles.Integer);")]
    [InlineData("new System.Text.RegularExpressions.Regex(view.Text);")]
    [InlineData("var all = (from text in new[] { view.Text } select int.Parse(text)).ToArray();")]
    public Task Without_a_twin_of_the_same_arguments_nothing_is_offered(string statement) =>
        Fix<TryParseFixer>.IsNotOffered("ONE1007", Reading(statement));

    private static string Reading(string statements, string members = "", string handling = "") => $$"""
        using System.Globalization;
        using Microsoft.Extensions.Logging;
        using OneOnOne;

        internal sealed class Reading$FILE$(ILogger<Reading$FILE$> logger)
        {
            private readonly Dictionary<string, int> _sizes = [];

            public async Task Read(ParticipantView view)
            {
                try
                {
                    await Task.Yield();
                    {{statements}}
                }
                catch (Exception exception)
                {
                    logger.LogWarning(exception, "Nothing in {Note}", view.NoteId);
                    {{handling}}
                }
            }

            {{members}}
            private static void Use(object value) => logger2 = value;

            private static object? logger2;
        }
        """;
}
