using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneOnOne.Analyzers.Catalog;
using OneOnOne.Analyzers.Tests.Harness;
using Xunit.Abstractions;

namespace OneOnOne.Analyzers.Tests.Catalog.Rows;

/// <summary>
/// Each path of each row that names a sink has a call through the real library that leaks, and the same with a title instead, which
/// is silent. Most are written by the signature; what a signature cannot say is in <see cref="WrittenRows"/>.
/// </summary>
public sealed class SinkRowTests(ITestOutputHelper output)
{
    private const string Prelude = """
        using System; using System.IO; using System.Text; using System.Threading.Tasks; using Corpus; using OneOnOne.Annotations; using static Parts;
        public sealed class Dto { public string Text { get; set; } = ""; }
        public static class Parts { public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text); }

        """;

    [Fact]
    public async Task Every_path_of_every_sink_row_is_reached_by_a_leak_and_not_by_its_near_miss()
    {
        SinkStatement[] rows =
        [
            .. EmbeddedCatalog.Index.Files.Where(file => file.Path != "unverified.oneonone").SelectMany(file => file.Statements).OfType<SinkStatement>(),
        ];
        CSharpCompilation compilation = CorpusCompilation.Create().AddSyntaxTrees(CorpusCompilation.Parse(Prelude, "Prelude.cs"));
        RowLine[] lines = [.. rows.SelectMany(row => RowLine.Of(row, compilation)), .. WrittenRows.All];
        lines = [.. Compiling(lines, compilation)];
        compilation = compilation.AddSyntaxTrees([.. lines.SelectMany((line, i) => Trees(line, i))]);
        Assert.Empty(compilation.Errors());

        ILookup<string, Diagnostic> found = (await AnalyzerRun.Diagnose(compilation))
            .Where(one => AnalyzerRun.IsFlowRule(one.Id))
            .ToLookup(one => one.Location.SourceTree!.FilePath);
        var wrong = new List<string>();
        var reached = new HashSet<(string, string)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (found[$"Leak{i}.cs"].Any())
            {
                reached.Add((lines[i].Row, lines[i].Target));
            }
            else
            {
                wrong.Add("missed: " + lines[i].In("X", "memo.Text"));
            }

            wrong.AddRange(found[$"Safe{i}.cs"].Select(one => $"false: {lines[i].In("X", "memo.Title")}\n    {one.GetMessage()}"));
        }

        wrong.AddRange(rows
            .SelectMany(row => row.Targets.Select(target => (row.Symbol.Id, Target: target.Path.ToString())))
            .Where(one => !reached.Contains(one))
            .Select(one => $"no line: {one.Id} {one.Target}"));
        output.WriteLine($"{rows.Length} rows, {rows.Sum(row => row.Targets.Length)} paths, {lines.Length} pairs of lines");
        Assert.True(wrong.Count == 0, $"{lines.Length} lines, {wrong.Count} wrong\n" + string.Join("\n", wrong));
    }

    private static IEnumerable<SyntaxTree> Trees(RowLine line, int number) =>
    [
        CorpusCompilation.Parse("using static Parts; using Corpus;\n" + line.In("Leak" + number, "memo.Text"), $"Leak{number}.cs"),
        CorpusCompilation.Parse("using static Parts; using Corpus;\n" + line.In("Safe" + number, "memo.Title"), $"Safe{number}.cs"),
    ];

    // An overload may want what a signature does not show: a constraint, a base without an empty constructor.
    private static IEnumerable<RowLine> Compiling(RowLine[] lines, CSharpCompilation compilation)
    {
        HashSet<string> failing =
        [
            .. compilation.AddSyntaxTrees([.. lines.SelectMany((line, i) => Trees(line, i))]).Errors().Select(error => error.Location.SourceTree!.FilePath),
        ];
        return lines.Where((line, i) => !failing.Contains($"Leak{i}.cs"));
    }
}
