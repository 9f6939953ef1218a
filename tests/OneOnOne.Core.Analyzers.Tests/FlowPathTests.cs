using System.Runtime.CompilerServices;
using System.Text;
using OneOnOne.Analyzers.Tests.Harness;
using OneOnOne.Tests.Shared;

namespace OneOnOne.Analyzers.Tests;

/// <summary>
/// How each finding of the corpus is explained: id, message and path, beside the corpus file. Verdicts are not here: a file whose
/// verdicts are wrong is not compared at all, and fails.
/// </summary>
public sealed class FlowPathTests
{
    [Theory]
    [MemberData(nameof(CorpusFile.Theory), MemberType = typeof(CorpusFile))]
    public async Task Paths_are_explained_as_verified(string name)
    {
        var card = await CorpusFindings.CardOf(name);
        Assert.True(Gaps.Of(name).SetEquals(card.Gaps()), card.ToString());

        await Verifier.Verify(Print(card), SourceOf(name), "paths");
    }

    private static string Print(Scorecard card)
    {
        var text = new StringBuilder();
        foreach (var finding in card.Findings)
        {
            var line = finding.Location.GetLineSpan().StartLinePosition.Line;
            text.AppendLine(card.File.Lines[line].Split("// leak")[0].Trim());
            text.AppendLine($"    {finding.Id}: {finding.GetMessage()}");
            text.AppendLine($"    {finding.Properties.GetValueOrDefault("path")}");
        }

        return text.ToString();
    }

    private static string SourceOf(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Flows", name + ".cs");
}
