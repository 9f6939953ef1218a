using System.Globalization;
using System.Text;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.BadInput;

/// <summary>Code that no person writes, but generators and half-finished edits do.</summary>
public sealed class ExtremeInputTests
{
    public static TheoryData<string> Shapes => [.. ExtremeShapes.All.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Extreme_code_is_analysed_to_the_end(string shape) => await Analyse(ExtremeShapes.All[shape]());

    [Fact]
    public async Task An_enormous_method_still_shows_its_leak()
    {
        var body = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
            body.AppendLine(CultureInfo.InvariantCulture, $"var v{i} = {(i == 0 ? "memo.Text" : $"v{i - 1}")};");
        var code = ExtremeShapes.Method(body + "Sink.Log(v19999);");

        var diagnostics = await Analyse(code);

        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "ONE1001");
    }

    [Theory]
    [InlineData("ControlFlow/PatternBindings")]
    [InlineData("Calls/ExtensionMembers")]
    [InlineData("Linq/QuerySyntax")]
    [InlineData("Text/UserHandlers")]
    public async Task Code_that_ends_anywhere_is_analysed(string name)
    {
        var text = CorpusFile.Load(name).Text;
        for (var length = 0; length < text.Length; length += 61)
            await Analyse(text[..length]);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("source")]
    [InlineData("source P:No.Such.Type.Text")]
    [InlineData("sink M:Corpus.Sink.Log argument 0")]
    [InlineData("sink M:Corpus.Sink.Log(System.Object) argument -1 : Log")]
    [InlineData("sink M:Corpus.Sink.Log(System.Object) argument 99999999999999999999 : Log")]
    [InlineData("flow M:Corpus.Notes.First -> ")]
    [InlineData("release T:System.String this consent")]
    [InlineData("source P:Corpus.Memo.Title : Nobody")]
    [InlineData("\0\u0001\uFFFF")]
    [InlineData("source P:Corpus.Memo.Title source P:Corpus.Memo.Title")]
    public async Task A_malformed_model_line_is_reported_and_breaks_nothing(string line)
    {
        var file = CorpusFile.Load("ControlFlow/Assignments");
        var compilation = CorpusCompilation.Create(file);

        var plain = await AnalyzerRun.Diagnose(compilation);
        var modelled = await AnalyzerRun.Diagnose(compilation, additionalFiles: [("models/broken.oneonone", line + "\n")]);

        Assert.Contains(modelled, diagnostic => diagnostic.Id == "ONE9001");
        Assert.Equal(
            plain.Select(AnalyzerRun.Print),
            modelled.Where(diagnostic => diagnostic.Id != "ONE9001").Select(AnalyzerRun.Print));
    }

    private static async Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> Analyse(string code)
    {
        using var patience = new CancellationTokenSource(Budget.Patience);
        return await AnalyzerRun.Diagnose(
            CorpusCompilation.Create(CorpusFile.From("BadInput/Extreme", code)), cancellation: patience.Token);
    }
}
