using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Rules;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Rules;

/// <summary>What a reader and a tool learn from a diagnostic, for findings made by hand.</summary>
public sealed class FindingDiagnosticTests
{
    private const string Code = """
        note.Text;
        text = note.Text;
        Format(text);
        logger.LogInformation(line);
        """;

    private static readonly SyntaxTree s_tree = CorpusCompilation.Parse(Code, "src/Reading.cs");
    private static readonly Compilation s_compilation = CSharpCompilation.Create("Hand", [s_tree]);
    private static readonly Sink s_log = new(SinkKind.Log, "M:Log", "ILogger.LogInformation");

    [Fact]
    public void The_message_says_what_where_to_which_way_and_what_to_do()
    {
        var diagnostic = Only(Leak());

        Assert.Equal(
            "Content of 'note' reaches ILogger.LogInformation through 'text' → Format(text); "
            + "log the note's Id, or disclose it under a DisclosureConsent",
            diagnostic.GetMessage());
    }

    [Fact]
    public void The_source_is_the_first_place_and_the_sink_the_last()
    {
        var diagnostic = Only(Leak());

        Assert.Equal("line", TextOf(diagnostic.Location));
        Assert.Equal(["note.Text", "text", "Format(text)", "logger.LogInformation(line)"], diagnostic.AdditionalLocations.Select(TextOf));
    }

    [Fact]
    public void Tools_read_the_same_in_the_properties()
    {
        var properties = Only(Leak()).Properties;

        Assert.Equal("Log", properties["sinkKind"]);
        Assert.Equal("M:Log", properties["sink"]);
        Assert.Equal("P:Note.Text", properties["source"]);
        Assert.Equal("Reading.cs:4", properties["sinkLine"]);
        Assert.Equal("note → text → Format(text) → ILogger.LogInformation", properties["path"]);
    }

    [Fact]
    public void A_step_without_source_is_in_the_words_and_not_in_the_places()
    {
        var way = Way(("note.Text", "note"), (null, "Trim()"), ("line", "ILogger.LogInformation"));

        var diagnostic = Only(Leak(way: way));

        Assert.Equal(["note.Text", "line"], diagnostic.AdditionalLocations.Select(TextOf));
        Assert.Contains("through Trim();", diagnostic.GetMessage());
    }

    [Fact]
    public void A_place_is_not_told_twice_in_a_row()
    {
        var way = Way(("note.Text", "note"), ("text", "text"), ("text", "text"), ("Format(text)", "Format(text)"), ("line", "log"));

        var diagnostic = Only(Leak(way: way));

        Assert.Equal(["note.Text", "text", "Format(text)", "line"], diagnostic.AdditionalLocations.Select(TextOf));
    }

    [Fact]
    public void A_way_that_begins_after_its_source_is_told_from_the_source()
    {
        var diagnostic = Only(Leak(way: Way(("Format(text)", "Format(text)"), ("line", "log"))));

        Assert.Equal(["note.Text", "Format(text)", "line"], diagnostic.AdditionalLocations.Select(TextOf));
    }

    [Fact]
    public void What_is_read_at_the_sink_itself_needs_no_way()
    {
        var diagnostic = Only(Leak(site: "note.Text", way: Way(("note.Text", "note"), ("note.Text", "ILogger.LogInformation"))));

        Assert.Equal(["note.Text"], diagnostic.AdditionalLocations.Select(TextOf));
        Assert.StartsWith("Content of 'note' reaches ILogger.LogInformation; ", diagnostic.GetMessage());
    }

    [Fact]
    public void A_long_way_keeps_its_beginning_and_its_end()
    {
        var steps = Enumerable.Range(1, 40).Select(number => ((string?)null, $"Step{number}()"));

        var message = Only(Leak(way: Way([("note.Text", "note"), .. steps, ("line", "log")]))).GetMessage();

        Assert.Contains("Step1() → Step2() → Step3() → Step4() → Step5() → Step6() → … → Step35() → ", message);
        Assert.Contains(" → Step40(); ", message);
        Assert.DoesNotContain("Step20()", message);
    }

    [Fact]
    public void A_file_of_another_project_is_named_where_its_tree_is_unknown()
    {
        var other = CorpusCompilation.Parse("note.Text;", "other/Notes.cs");
        var way = new Witness(new Witness(null, new Site(other, new TextSpan(0, 9)), "note"), At("line"), "log");

        var diagnostic = Only(Leak(way: way, source: new Site(other, new TextSpan(0, 9))));

        Assert.Equal(LocationKind.ExternalFile, diagnostic.AdditionalLocations[0].Kind);
        Assert.Equal("other/Notes.cs", diagnostic.AdditionalLocations[0].GetLineSpan().Path);
    }

    [Fact]
    public void The_line_of_the_sink_is_the_one_that_its_author_wrote()
    {
        var tree = CorpusCompilation.Parse("#line 7 \"Pages/Note.cshtml\"\nWrite(note.Text);\n", "Note.g.cs");
        var site = new Site(tree, new TextSpan(tree.GetText().ToString().IndexOf("note.Text", StringComparison.Ordinal), 9));
        var finding = new Finding(
            site, Origin.Read(site, Label.Content, "note", "P:Note.Text"), s_log, new Witness(null, site, "note"));

        var diagnostic = FlowRules.Diagnostics([finding], CSharpCompilation.Create("Razor", [tree])).Single();

        Assert.Equal("Note.cshtml:7", diagnostic.Properties["sinkLine"]);
    }

    [Fact]
    public void One_place_and_sink_give_one_finding_in_any_order()
    {
        var shorter = Leak(way: Way(("note.Text", "note"), ("line", "log")));
        var elsewhere = Leak(site: "Format(text)");
        Finding[] findings = [Leak(), shorter, Leak(label: Label.ConfidentialObject), elsewhere];

        var forwards = FlowRules.Diagnostics(findings, s_compilation).Select(AnalyzerRun.Print).ToArray();
        var backwards = FlowRules.Diagnostics(findings.Reverse(), s_compilation).Select(AnalyzerRun.Print).ToArray();

        Assert.Equal(forwards, backwards);
        Assert.Equal(2, forwards.Length);
        Assert.Contains("path=note → log", forwards[1]);
        Assert.All(forwards, line => Assert.Contains("ONE1001", line));
    }

    private static Diagnostic Only(Finding finding) => Assert.Single(FlowRules.Diagnostics([finding], s_compilation));

    private static Finding Leak(string site = "line", Witness? way = null, Site? source = null, Label label = Label.Content) => new(
        At(site),
        Origin.Read(source ?? At("note.Text"), label, "note", "P:Note.Text"),
        s_log,
        way ?? Way(
            ("note.Text", "note"), ("text", "text"), ("Format(text)", "Format(text)"),
            ("logger.LogInformation(line)", "ILogger.LogInformation")));

    private static Witness Way(params IEnumerable<(string? Place, string Text)> steps) =>
        steps.Aggregate((Witness?)null, (before, step) => new Witness(before, step.Place is null ? null : At(step.Place), step.Text))!;

    private static Site At(string text) => new(s_tree, new TextSpan(Code.IndexOf(text, StringComparison.Ordinal), text.Length));

    private static string TextOf(Location place) => place.SourceTree!.GetText().ToString(place.SourceSpan);
}
