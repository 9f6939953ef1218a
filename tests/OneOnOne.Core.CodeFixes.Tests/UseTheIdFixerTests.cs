using OneOnOne.CodeFixes.Tests.Harness;

namespace OneOnOne.CodeFixes.Tests;

public sealed class UseTheIdFixerTests
{
    [Theory]
    [InlineData(
        "logger.LogInformation(\"Showed {Text}\", view.Text);",
        "logger.LogInformation(\"Showed {Text}\", view.NoteId);")]
    [InlineData(
        "logger.LogInformation(view.Text);",
        "logger.LogInformation(view.NoteId.ToString());")]
    [InlineData(
        "Console.WriteLine($\"{view.Text} by {view.Reader}: {view.Text.Trim()}\");",
        "Console.WriteLine($\"{view.NoteId} by {view.Reader}: {view.NoteId}\");")]
    [InlineData(
        "Console.WriteLine($\"Showed {view.Text} to {view.Reader}\");",
        "Console.WriteLine($\"Showed {view.NoteId} to {view.Reader}\");")]
    [InlineData(
        "Console.WriteLine(\"Showed \" + view.Text.Trim());",
        "Console.WriteLine(\"Showed \" + view.NoteId);")]
    [InlineData(
        "var text = view.Text; Console.WriteLine($\"Showed {text}\");",
        "var text = view.Text; Console.WriteLine($\"Showed {view.NoteId}\");")]
    [InlineData(
        "Console.WriteLine(view.Text.ToUpperInvariant());",
        "Console.WriteLine(view.NoteId.ToString());")]
    public Task Content_in_a_log_becomes_the_id(string before, string after) =>
        Fix<UseTheIdFixer>.Silences("ONE1001", Reading(before), Reading(after));

    [Fact]
    public Task A_note_in_a_log_becomes_its_id() => Fix<UseTheIdFixer>.Silences(
        "ONE1008",
        Reading("logger.LogInformation(\"Saved {Note}\", note);"),
        Reading("logger.LogInformation(\"Saved {Note}\", note.Id);"));

    [Fact]
    public Task Content_in_an_exception_becomes_the_id() => Fix<UseTheIdFixer>.Silences(
        "ONE1005",
        Reading("throw new InvalidOperationException($\"Too long: {view.Text}\");"),
        Reading("throw new InvalidOperationException($\"Too long: {view.NoteId}\");"));

    [Fact]
    public Task Content_in_a_tag_becomes_the_id() => Fix<UseTheIdFixer>.Silences(
        "ONE1004",
        Reading("System.Diagnostics.Activity.Current?.SetTag(\"note\", view.Text);"),
        Reading("System.Diagnostics.Activity.Current?.SetTag(\"note\", view.NoteId);"));

    [Fact]
    public Task A_record_of_ones_own_goes_by_its_own_id() => Fix<UseTheIdFixer>.Silences(
        "ONE1001",
        Reminder("public static void Print(Reminder reminder) => Console.WriteLine(reminder.Topic);"),
        Reminder("public static void Print(Reminder reminder) => Console.WriteLine(reminder.Id.ToString());"));

    [Fact]
    public Task Inside_the_record_its_id_needs_no_name_before_it() => Fix<UseTheIdFixer>.Silences(
        "ONE1001",
        Reminder("public void Print() => Console.WriteLine(Topic);"),
        Reminder("public void Print() => Console.WriteLine(Id.ToString());"));

    [Theory]
    [InlineData("public static string Sign(Reminder one) { get1(); void get1() => Console.WriteLine(one.Topic); return \"\"; }", "public static string Sign(Reminder one) { get1(); void get1() => Console.WriteLine(one.Id.ToString()); return \"\"; }")]
    [InlineData("public static IEnumerable<int> Each(Reminder one) { Console.WriteLine(one.Topic); yield return 1; }", "public static IEnumerable<int> Each(Reminder one) { Console.WriteLine(one.Id.ToString()); yield return 1; }")]
    [InlineData("public sealed class Signed { public Signed(Reminder one) => Console.WriteLine(one.Topic); }", "public sealed class Signed { public Signed(Reminder one) => Console.WriteLine(one.Id.ToString()); }")]
    [InlineData("public sealed class Read(Reminder one) { public int Size { get { Console.WriteLine($\"{one.Topic}\"); return 1; } } }", "public sealed class Read(Reminder one) { public int Size { get { Console.WriteLine($\"{one.Id}\"); return 1; } } }")]
    [InlineData("public static readonly Action<Reminder> Tell = one => Console.WriteLine(one.Topic);", "public static readonly Action<Reminder> Tell = one => Console.WriteLine(one.Id.ToString());")]
    public Task Wherever_it_is_written(string before, string after) => Fix<UseTheIdFixer>.Silences("ONE1001", Reminder(before), Reminder(after));

    [Theory]
    [InlineData("public static List<Reminder> All { get; } = []; public static void Print() => Console.WriteLine(All[0].Topic);")]
    [InlineData("public static string Of(Reminder reminder) => reminder.Topic; public static void Print(Reminder other) => Console.WriteLine(Of(other));")]
    public Task Where_the_record_has_no_name_nothing_is_offered(string members) =>
        Fix<UseTheIdFixer>.IsNotOffered("ONE1001", Reminder(members));

    [Fact]
    public Task All_of_a_document_at_once() => Fix<UseTheIdFixer>.SilencesAll(
        "ONE1001",
        Reading("logger.LogInformation(\"Showed {Text}\", view.Text);\n        Console.WriteLine(view.Text);"),
        Reading("logger.LogInformation(\"Showed {Text}\", view.NoteId);\n        Console.WriteLine(view.NoteId.ToString());"));

    [Fact]
    public Task Two_in_one_call_at_once() => Fix<UseTheIdFixer>.SilencesAll(
        "ONE1001",
        Reading("logger.LogInformation(\"Showed {Text}, {Again}\", view.Text, view.Text.Trim());"),
        Reading("logger.LogInformation(\"Showed {Text}, {Again}\", view.NoteId, view.NoteId);"));

    [Theory]
    [InlineData("Func<string> tell = () => { Console.WriteLine(view.Text); return \"told\"; };", "Func<string> tell = () => { Console.WriteLine(view.NoteId.ToString()); return \"told\"; };")]
    [InlineData("Action tell = () => Console.WriteLine(view.Text);", "Action tell = () => Console.WriteLine(view.NoteId.ToString());")]
    [InlineData("async Task Tell() { await Task.Yield(); Console.WriteLine(view.Text); }", "async Task Tell() { await Task.Yield(); Console.WriteLine(view.NoteId.ToString()); }")]
    [InlineData("void Tell() => Console.WriteLine(view.Text /* all of it */);", "void Tell() => Console.WriteLine(view.NoteId.ToString() /* all of it */);")]
    public Task Functions_within_keep_their_shape(string before, string after) => Fix<UseTheIdFixer>.Silences("ONE1001", Reading(before), Reading(after));

    [Fact]
    public Task Among_top_level_statements() => Fix<UseTheIdFixer>.Silences("ONE1001", Program("view.Text"), Program("view.NoteId.ToString()"));

    [Fact]
    public Task All_of_a_document_of_a_project_and_of_a_solution() => Fix<UseTheIdFixer>.SilencesEverywhere(
        "ONE1001",
        Reading("logger.LogInformation(\"Showed {Text}\", view.Text);\n        Console.WriteLine(view.Text);"),
        Reading("logger.LogInformation(\"Showed {Text}\", view.NoteId);\n        Console.WriteLine(view.NoteId.ToString());"));

    private static string Program(string written) => $$"""
        using OneOnOne;

        DisclosureGate gate = null!;
        Note note = null!;
        ParticipantView view = await gate.ReadAsync(note, note.Participants.First);
        Console.WriteLine({{written}}); // shown
        """;

    private static string Reading(string statements) => $$"""
        using Microsoft.Extensions.Logging;
        using OneOnOne;

        public sealed class Reading$FILE$(ILogger<Reading$FILE$> logger)
        {
            public void Show(Note note, ParticipantView view)
            {
                logger.LogInformation("Shows {Note}", note.Id);
                {{statements}}
            }
        }
        """;

    private static string Reminder(string members) => $$"""
        using OneOnOne.Annotations;

        public sealed class Reminder
        {
            public int Id { get; init; }
            [Confidential] public string Topic { get; init; } = "";
            {{members}}
        }
        """;
}
