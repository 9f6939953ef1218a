using System.Text.RegularExpressions;

namespace OneOnOne.Analyzers.Tests.Harness;

/// <summary>What a line of a corpus file is said to do, by hand.</summary>
public enum Verdict
{
    Leak,
    Safe,
}

/// <summary>
/// A verdict in the margin: <c>// leak</c>, <c>// leak ONE1002</c>, <c>// safe</c>. A word in brackets says why a run cannot show
/// that a line is safe: <c>(released)</c> consent covers what arrives; <c>(metadata)</c> what arrives is a number, a truth value or a
/// hash that differs between wordings; <c>(dead)</c> the line is never reached.
/// </summary>
public sealed partial record Mark(int Line, Verdict Verdict, string? Id, string? Why)
{
    public static IEnumerable<Mark> In(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (Pattern().Match(lines[i]) is not { Success: true } match)
                continue;
            var verdict = match.Groups["verdict"].Value == "leak" ? Verdict.Leak : Verdict.Safe;
            yield return new Mark(i + 1, verdict, TextOf(match.Groups["id"]), TextOf(match.Groups["why"]));
        }
    }

    private static string? TextOf(Group group) => group.Success ? group.Value : null;

    [GeneratedRegex(@"// (?<verdict>leak|safe)(?: (?<id>ONE\d{4}))?(?: \((?<why>released|metadata|dead)\))?\s*$")]
    private static partial Regex Pattern();
}
