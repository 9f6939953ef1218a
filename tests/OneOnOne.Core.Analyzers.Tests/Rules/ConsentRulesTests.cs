using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Rules;

/// <summary>
/// The rules of consent and conduct over the files of <c>Consents</c>: a line whose end names a rule breaks it, and no other line breaks
/// any of them. The files are not run: what they do wrong throws.
/// </summary>
public sealed class ConsentRulesTests
{
    private static readonly string s_root = Path.Combine(AppContext.BaseDirectory, "Consents");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(s_root, "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "Desk").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Exactly_the_marked_lines_break_the_rule_that_they_name(string name)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(s_root, name + ".cs"));
        var compilation = Compile(name);
        Assert.Empty(compilation.Errors());

        var found = from diagnostic in await AnalyzerRun.Diagnose(compilation)
                    where diagnostic.Id.StartsWith("ONE2", StringComparison.Ordinal) || diagnostic.Id.StartsWith("ONE3", StringComparison.Ordinal) || diagnostic.Id == "ONE1002"
                    let line = diagnostic.Location.GetLineSpan().StartLinePosition.Line
                    select $"{line + 1}: {lines[line].Split(" // ")[0].Trim()} {diagnostic.Id}";
        var marked = from line in Enumerable.Range(0, lines.Length)
                     let mark = lines[line].Split(" // ")
                     where mark.Length > 1 && mark[^1].StartsWith("ONE", StringComparison.Ordinal)
                     from id in mark[^1].Split(' ')
                     select $"{line + 1}: {mark[0].Trim()} {id}";

        var (expected, actual) = (marked.ToHashSet(), found.ToHashSet());
        Assert.True(
            expected.SetEquals(actual),
            $"missed:\n{string.Join("\n", expected.Except(actual))}\nfalse alarms:\n{string.Join("\n", actual.Except(expected))}");
    }

    /// <summary>A file beside the desk at which all of them work.</summary>
    private static CSharpCompilation Compile(string name)
    {
        var compilation = ConsumerCompilation.Create(File.ReadAllText(Path.Combine(s_root, "Desk.cs")));
        return compilation.AddSyntaxTrees(CorpusCompilation.Parse(File.ReadAllText(Path.Combine(s_root, name + ".cs")), name + ".cs"));
    }
}
