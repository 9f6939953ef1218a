using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Rules;

/// <summary>
/// What people write on an ordinary day, over the files of <c>Everyday</c>: a line whose end names rules breaks exactly these, once
/// each, and no other line breaks any. The marks were written by hand, as somebody who knows the rules and not the analyzers.
/// </summary>
public sealed class EverydayTests
{
    private static readonly string s_root = Path.Combine(AppContext.BaseDirectory, "Everyday");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(s_root, "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "Team").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_line_breaks_the_rules_that_it_names(string name)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(s_root, name + ".cs"));
        var compilation = ConsumerCompilation.Create(await File.ReadAllTextAsync(Path.Combine(s_root, "Team.cs")))
            .AddSyntaxTrees(CorpusCompilation.Parse(string.Join('\n', lines), name + ".cs"));
        var program = compilation.WithOptions(compilation.Options.WithOutputKind(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication));
        Assert.DoesNotContain(compilation.Errors(), error => error.Id != "CS5001");

        var found = from diagnostic in await AnalyzerRun.Diagnose(program)
                    where diagnostic.Location.SourceTree?.FilePath == name + ".cs"
                    let line = diagnostic.Location.GetLineSpan().StartLinePosition.Line
                    select $"{line + 1}: {lines[line].Split(" // ")[0].Trim()} {diagnostic.Id}";
        var marked = from line in Enumerable.Range(0, lines.Length)
                     let mark = lines[line].Split(" // ")
                     where mark.Length > 1 && mark[^1].StartsWith("ONE", StringComparison.Ordinal)
                     from id in mark[^1].Split(' ')
                     select $"{line + 1}: {mark[0].Trim()} {id}";

        var (expected, actual) = (marked.Order(StringComparer.Ordinal).ToArray(), found.Order(StringComparer.Ordinal).ToArray());
        Assert.True(
            expected.SequenceEqual(actual),
            $"expected:\n{string.Join("\n", expected.Except(actual))}\nfound:\n{string.Join("\n", actual.Except(expected))}\nof {expected.Length}, {actual.Length}");
    }
}
