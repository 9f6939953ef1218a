using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Rules;

/// <summary>What the hosts do with knowledge, severities and projects that know nothing of us.</summary>
public sealed class DisclosureAnalyzerTests
{
    private const string Plain = """
        namespace Acme;

        public sealed class Annotation
        {
            public string Body { get; set; } = "";
        }

        public static class Printing
        {
            public static void Print(Annotation annotation) => Console.WriteLine(annotation.Body);
        }
        """;

    [Fact]
    public async Task A_project_without_our_package_and_without_models_hears_nothing()
    {
        var compilation = WithoutUs(Plain);
        Assert.Empty(compilation.Errors());

        Assert.Empty(await AnalyzerRun.Diagnose(compilation));
    }

    [Fact]
    public async Task A_model_is_enough_to_follow_a_source()
    {
        var found = await AnalyzerRun.Diagnose(WithoutUs(Plain), additionalFiles: [("acme.oneonone", "source P:Acme.Annotation.Body\n")]);

        var diagnostic = Assert.Single(found);
        Assert.Equal("ONE1001", diagnostic.Id);
        Assert.Equal("annotation.Body", TextOf(diagnostic.Location));
        Assert.StartsWith("Content of 'annotation' reaches Console.WriteLine", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("Console.WriteLine(\"{0} {1} {2} {3}\", 1, 2, 3, note.Body);")]
    [InlineData("Console.WriteLine(string.Format(\"{0} {1} {2} {3}\", 1, 2, 3, note.Body));")]
    [InlineData("Print(\"{0}\", 1, note.Body);")]
    [InlineData("Spread(\"{0}\", 1, note.Body);")]
    public async Task Of_several_arguments_the_one_that_leaks_is_named(string statement)
    {
        var compilation = ConsumerCompilation.Create($$"""
            using OneOnOne.Annotations;

            public sealed class Jotting
            {
                [Confidential] public string Body { get; set; } = "";
            }

            internal static class Screen
            {
                public static void Show(Jotting note)
                {
                    {{statement}}
                }

                private static void Print(string format, params object[] arguments) => Console.WriteLine(format, arguments);

                private static void Spread(string format, params ReadOnlySpan<object> arguments)
                {
                    foreach (var argument in arguments)
                        Console.WriteLine(argument);
                }
            }
            """);
        Assert.Empty(compilation.Errors());

        var place = TextOf(Assert.Single(await AnalyzerRun.Diagnose(compilation)).Location);

        Assert.Equal(statement.Contains("Format", StringComparison.Ordinal) ? "string.Format(\"{0} {1} {2} {3}\", 1, 2, 3, note.Body)" : "note.Body", place);
    }

    [Theory]
    [InlineData("[HttpGet] public Jotting One() => shelf.Jottings[0];", "shelf.Jottings[0]")]
    [InlineData("[HttpGet] public IEnumerable<Jotting> All() => shelf.Jottings;", "shelf.Jottings")]
    [InlineData("[HttpGet] public IActionResult One() => Ok(shelf.Jottings[0]);", "shelf.Jottings[0]")]
    [InlineData("[HttpGet] public IActionResult One() { var one = shelf.Jottings[0]; return new JsonResult(one); }", "one")]
    [InlineData("[HttpGet] public async Task<ActionResult<Jotting>> One() { await Task.Yield(); return Ok(shelf.Jottings[0]); }", "shelf.Jottings[0]")]
    [InlineData("public static void Map(WebApplication app) => app.MapGet(\"/all\", (Shelf shelf) => shelf.Jottings);", "shelf.Jottings")]
    [InlineData("public static void Map(WebApplication app) => app.MapGet(\"/all\", (Shelf shelf) => Results.Ok(shelf.Jottings));", "shelf.Jottings")]
    [InlineData("public static void Map(WebApplication app) => app.MapGet(\"/one\", async (Shelf shelf) => { await Task.Yield(); return shelf.Jottings[0]; });", "shelf.Jottings[0]")]
    [InlineData("[HttpGet] public Task<Jotting?> One([FromServices] HttpClient http) => http.GetFromJsonAsync<Jotting>(\"one\");", "http.GetFromJsonAsync<Jotting>(\"one\")")]
    [InlineData("[HttpGet] public async Task<IActionResult> One([FromServices] HttpClient http) { var one = await http.GetFromJsonAsync<Jotting>(\"one\"); return Ok(new { one }); }", "new { one }")]
    [InlineData("[HttpGet] public async Task<IActionResult> One([FromServices] HttpClient http) { var one = await http.GetFromJsonAsync<Jotting>(\"one\"); return Ok(new { one!.Id }); }", "")]
    [InlineData("[HttpGet] public async Task<IActionResult> One([FromServices] HttpClient http) { var one = await http.GetFromJsonAsync<Jotting>(\"one\"); return Ok(new Jotting { Id = one!.Id }); }", "")]
    [InlineData("[HttpGet] public async Task<IActionResult> One([FromServices] HttpClient http) => Ok(new Slip((await http.GetFromJsonAsync<Jotting>(\"one\"))!));", "")]
    [InlineData("[HttpGet] public async Task<IActionResult> One([FromServices] HttpClient http) => Ok(new Page(1, (await http.GetFromJsonAsync<Jotting>(\"one\"))!));", "new Page(1, (await http.GetFromJsonAsync<Jotting>(\"one\"))!)")]
    [InlineData("private IActionResult Wrapped(Jotting one) => Ok(new { one });", "new { one }")]
    [InlineData("[HttpGet] public Task<Page> First([FromServices] ISender sender) => sender.Send(new FirstPage());", "sender.Send(new FirstPage())")]
    [InlineData("[HttpGet] public async Task<IActionResult> First([FromServices] ISender sender) => Ok(await sender.Send(new FirstPage()));", "await sender.Send(new FirstPage())")]
    [InlineData("[HttpGet] public async Task<IActionResult> First([FromServices] ISender sender) => Ok((await sender.Send(new FirstPage())).Number);", "")]
    [InlineData("[HttpGet] public int Count() => shelf.Jottings.Count;", "")]
    [InlineData("[HttpGet] public IEnumerable<int> Ids() => shelf.Jottings.Select(jotting => jotting.Id);", "")]
    [InlineData("public static void Map(WebApplication app) => app.MapGet(\"/count\", (Shelf shelf) => shelf.Jottings.Count);", "")]
    public async Task An_endpoint_that_answers_with_an_entity_is_named_where_the_entity_is(string member, string? place)
    {
        var compilation = ConsumerCompilation.Create($$"""
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;
            using OneOnOne.Annotations;
            using System.Net.Http.Json;

            public sealed class Jotting
            {
                public int Id { get; set; }
                [Confidential] public string Body { get; set; } = "";
            }

            public sealed class Shelf
            {
                public List<Jotting> Jottings { get; } = [];
            }

            public sealed record Page(int Number, Jotting Jotting);
            public sealed class Slip(Jotting jotting) { private readonly Jotting _jotting = jotting; public int Id { get; } = jotting.Id; public bool IsHeld => _jotting is not null; }
            public interface IRequest<T>;
            public sealed record FirstPage : IRequest<Page>;
            public interface ISender { Task<T> Send<T>(IRequest<T> request); }

            internal sealed class JottingsController(Shelf shelf) : ControllerBase
            {
                {{member}}

                private int Size() => shelf.Jottings.Count;
            }
            """);
        Assert.Empty(compilation.Errors());

        var places = (await AnalyzerRun.Diagnose(compilation)).Select(diagnostic => (diagnostic.Id, TextOf(diagnostic.Location))).ToArray();

        if (place is "")
            Assert.Empty(places);
        else
            Assert.Equal(("ONE1002", place ?? places[0].Item2), Assert.Single(places));
    }

    [Fact]
    public async Task An_invalid_line_is_reported_where_it_stands()
    {
        var model = "# Acme's own\nsource P:Acme.Annotation.Body\nsource P:Acme.Annotation.Bodi\n";

        var found = await AnalyzerRun.Diagnose(WithoutUs(Plain), additionalFiles: [("models/acme.oneonone", model)]);

        var diagnostic = Assert.Single(found, one => one.Id == "ONE9001");
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        Assert.Equal("models/acme.oneonone", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(2, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal("P:Acme.Annotation.Bodi", model.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public async Task Other_additional_files_are_not_models() =>
        Assert.Empty(await AnalyzerRun.Diagnose(WithoutUs(Plain), additionalFiles: [("notes.txt", "source P:Acme.Annotation.Body\n")]));

    [Theory]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public async Task A_configured_severity_holds_for_every_form_of_a_rule(ReportDiagnostic configured, DiagnosticSeverity expected)
    {
        var compilation = ConsumerCompilation.Create("""
            using OneOnOne.Annotations;

            public sealed class Reminder
            {
                [ReleasesContent] public string Open() => "";
                [ReleasesContent(Justification = "It is the holder's own.")] public string Show() => "";
            }
            """);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create("ONE4004", configured)]));

        var found = await AnalyzerRun.Diagnose(compilation);

        Assert.Equal([expected, expected], found.Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public async Task A_rule_that_is_switched_off_is_silent()
    {
        var compilation = ConsumerCompilation.Create(Plain.Replace("public string Body", "[OneOnOne.Annotations.Confidential] public string Body"));
        compilation = compilation.WithOptions(
            compilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create("ONE1001", ReportDiagnostic.Suppress)]));

        Assert.Empty(await AnalyzerRun.Diagnose(compilation));
    }

    [Fact]
    public async Task A_leak_in_generated_code_is_reported()
    {
        var compilation = ConsumerCompilation.Create(
            "// <auto-generated/>\n#nullable enable\n" + Plain.Replace("public string Body", "[OneOnOne.Annotations.Confidential] public string Body"));

        Assert.Equal("ONE1001", Assert.Single(await AnalyzerRun.Diagnose(compilation)).Id);
    }

    private static CSharpCompilation WithoutUs(string code)
    {
        var compilation = ConsumerCompilation.Create(code);
        return compilation.RemoveReferences(compilation.References.Where(
            reference => Path.GetFileName(reference.Display)!.StartsWith("OneOnOne", StringComparison.Ordinal)));
    }

    private static string TextOf(Location place) => place.SourceTree!.GetText().ToString(place.SourceSpan);
}
