using System.Text.RegularExpressions;

namespace OneOnOne.Analyzers.Tests.Harness;

/// <summary>What a line of a corpus file is said to do, by hand.</summary>
public enum Verdict
{
    Leak,
    Safe,
}

/// <summary>
/// A verdict in the margin: <c>// leak</c>, <c>// leak ONE1002</c>, <c>// safe</c>. A word in brackets says why a run shows something
/// else: <c>(released)</c> consent covers what arrives; <c>(shown)</c> it arrives before the eyes of the participant;
/// <c>(metadata)</c> what arrives is a number, a truth value or a hash that differs between wordings; <c>(dead)</c> the line is
/// never reached; <c>(redacted)</c> a line that means to print content, and is only saved by a type that refuses to;
/// <c>(unrecorded)</c> the sink is the framework's own, an exception that is made or a document that is written, and no run records it.
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

    /// <summary>Whether a line looks as if it were marked, rightly spelt or not.</summary>
    public static bool IsMeant(string line) =>
        line.Contains("// leak", StringComparison.OrdinalIgnoreCase) || line.Contains("// safe", StringComparison.OrdinalIgnoreCase);

    private static string? TextOf(Group group) => group.Success ? group.Value : null;

    [GeneratedRegex(@"// (?<verdict>leak|safe)(?: (?<id>ONE\d{4}))?(?: \((?<why>released|shown|metadata|dead|redacted|unrecorded)\))?\s*$")]
    private static partial Regex Pattern();
}
