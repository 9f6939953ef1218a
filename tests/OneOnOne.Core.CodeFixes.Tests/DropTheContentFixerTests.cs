using OneOnOne.CodeFixes.Tests.Harness;

namespace OneOnOne.CodeFixes.Tests;

public sealed class DropTheContentFixerTests
{
    [Fact]
    public Task Text_that_becomes_content_is_dropped_beside_it() => Fix<DropTheContentFixer>.Silences(
        "ONE1010",
        Capturing("logger.LogInformation(\"Captured {Text} now\", text);"),
        Capturing("logger.LogInformation(\"Captured now\");"));

    [Theory]
    [InlineData(
        "logger.LogInformation(\"Showed {Text}\", view.Text);",
        "logger.LogInformation(\"Showed\");")]
    [InlineData(
        "logger.LogInformation(\"Showed {Text} to {Reader}\", view.Text, view.Reader);",
        "logger.LogInformation(\"Showed to {Reader}\", view.Reader);")]
    [InlineData(
        "logger.LogInformation(\"{{Showed}} {Reader} {Text}\", view.Reader, view.Text);",
        "logger.LogInformation(\"{{Showed}} {Reader}\", view.Reader);")]
    [InlineData(
        "Console.WriteLine(\"{3}: {1} {0} {2}\", view.Text, view.Reader, view.Version, view.NoteId);",
        "Console.WriteLine(\"{2}: {0} {1}\", view.Reader, view.Version, view.NoteId);")]
    [InlineData(
        "Console.WriteLine($\"Showed {view.Text} to {view.Reader}\");",
        "Console.WriteLine($\"Showed to {view.Reader}\");")]
    [InlineData(
        "logger.LogInformation(\"{Text} to {Reader}\", view.Text, view.Reader);",
        "logger.LogInformation(\"to {Reader}\", view.Reader);")]
    [InlineData(
        "logger.LogInformation(\"Showed {Text} to {Reader}\", /* all */ view.Text, view.Reader);",
        "logger.LogInformation(\"Showed to {Reader}\" /* all */, view.Reader);")]
    [InlineData(
        "logger.LogInformation(\n            \"Showed {Text} to {Reader}\", // why\n            view.Text, view.Reader);",
        "logger.LogInformation(\n            \"Showed to {Reader}\" // why\n            , view.Reader);")]
    public Task The_argument_goes_with_its_placeholder(string before, string after) =>
        Fix<DropTheContentFixer>.Silences("ONE1001", Reading(before), Reading(after));

    [Theory]
    [InlineData("Console.WriteLine($\"Showed {view.Text}, {view.Text.Trim()} to {view.Reader}\");", "Console.WriteLine($\"Showed, to {view.Reader}\");")]
    [InlineData("Console.WriteLine($\"{view.Text}: {view.Reader} ({view.Text.ToUpper()})\");", "Console.WriteLine($\": {view.Reader} ()\");")]
    public Task All_leaking_holes_of_one_text_go_at_once(string before, string after) => Fix<DropTheContentFixer>.Silences("ONE1001", Reading(before), Reading(after));

    [Fact]
    public Task The_hole_of_an_exception_message_goes() => Fix<DropTheContentFixer>.Silences(
        "ONE1005",
        Reading("throw new InvalidOperationException($\"Too long: {view.Text}\");"),
        Reading("throw new InvalidOperationException($\"Too long:\");"));

    [Theory]
    [InlineData("Console.WriteLine(view.Text);")]
    [InlineData("const string Template = \"Showed {Text}\"; logger.LogInformation(Template, view.Text);")]
    [InlineData("logger.LogInformation(\"Showed\", view.Text);")]
    public Task Without_a_placeholder_beside_it_nothing_is_offered(string statement) =>
        Fix<DropTheContentFixer>.IsNotOffered("ONE1001", Reading(statement));

    [Fact]
    public Task All_of_a_document_at_once() => Fix<DropTheContentFixer>.SilencesAll(
        "ONE1001",
        Reading("logger.LogInformation(\"Showed {Text}\", view.Text);\n        Console.WriteLine($\"Showed {view.Text}\");"),
        Reading("logger.LogInformation(\"Showed\");\n        Console.WriteLine($\"Showed\");"));

    [Theory]
    [InlineData(
        "logger.LogInformation(\"Showed {Text} {Again} to {Reader}\", view.Text, view.Text.Trim(), view.Reader);",
        "logger.LogInformation(\"Showed to {Reader}\", view.Reader);")]
    [InlineData(
        "Console.WriteLine($\"Showed {view.Text}\"); Console.WriteLine($\"To {view.Reader}: {view.Text}\");",
        "Console.WriteLine($\"Showed\"); Console.WriteLine($\"To {view.Reader}:\");")]
    [InlineData(
        "Console.WriteLine(\"{3}: {1} {0} {2}\", view.Text, view.Reader, view.Text.Trim(), view.NoteId);",
        "Console.WriteLine(\"{1}: {0}\", view.Reader, view.NoteId);")]
    public Task Two_side_by_side_at_once(string before, string after) => Fix<DropTheContentFixer>.SilencesAll("ONE1001", Reading(before), Reading(after));

    [Theory]
    [InlineData("Action tell = () => logger.LogInformation(\"Showed {Text}\", view.Text);", "Action tell = () => logger.LogInformation(\"Showed\");")]
    [InlineData("async Task Tell() { await Task.Yield(); Console.WriteLine($\"Showed {view.Text}!\"); }", "async Task Tell() { await Task.Yield(); Console.WriteLine($\"Showed!\"); }")]
    [InlineData("void Tell() => Console.WriteLine($\"Showed {view.Text}\" /* all */);", "void Tell() => Console.WriteLine($\"Showed\" /* all */);")]
    public Task Functions_within_keep_their_shape(string before, string after) => Fix<DropTheContentFixer>.Silences("ONE1001", Reading(before), Reading(after));

    [Fact]
    public Task Among_top_level_statements() => Fix<DropTheContentFixer>.Silences("ONE1001", Program("Showed {view.Text}"), Program("Showed"));

    [Fact]
    public Task All_of_a_document_of_a_project_and_of_a_solution() => Fix<DropTheContentFixer>.SilencesEverywhere(
        "ONE1001",
        Reading("logger.LogInformation(\"Showed {Text}\", view.Text);\n        Console.WriteLine($\"Showed {view.Text}\");"),
        Reading("logger.LogInformation(\"Showed\");\n        Console.WriteLine($\"Showed\");"));

    private static string Program(string written) => $$"""
        using OneOnOne;

        DisclosureGate gate = null!;
        Note note = null!;
        ParticipantView view = await gate.ReadAsync(note, note.Participants.First);
        Console.WriteLine($"{{written}}"); // shown
        """;

    private static string Reading(string statement) => $$"""
        using Microsoft.Extensions.Logging;
        using OneOnOne;

        public sealed class Reading$FILE$(ILogger<Reading$FILE$> logger)
        {
            public void Show(ParticipantView view)
            {
                logger.LogInformation("Shows {Note}", view.NoteId);
                {{statement}}
            }
        }
        """;

    private static string Capturing(string statement) => $$"""
        using Microsoft.Extensions.Logging;
        using OneOnOne;

        public sealed class Capture(ILogger<Capture> logger)
        {
            public NoteContent Take(string text)
            {
                {{statement}}
                return new NoteContent(text);
            }
        }
        """;
}
