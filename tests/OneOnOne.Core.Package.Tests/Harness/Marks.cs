using System.Text.RegularExpressions;

namespace OneOnOne.Package.Tests.Harness;

/// <summary>The verdicts written into a source by hand: <c>// leak: ONE1001</c> at the end of the line that leaks.</summary>
internal static partial class Marks
{
    /// <summary>The diagnostics that the marks of a source ask for, at the severity that the rule has by default.</summary>
    public static IEnumerable<BuildDiagnostic> Of(string file, string text, string framework = "") =>
        from numbered in text.ReplaceLineEndings("\n").Split('\n').Index()
        let match = Pattern().Match(numbered.Item)
        where match.Success
        from id in match.Groups["ids"].Value.Split(", ")
        select new BuildDiagnostic(id, file, numbered.Index + 1, Severity(id), framework);

    /// <summary>RULES.md's last column.</summary>
    private static string Severity(string id) => id is "ONE1008" or "ONE9001" ? "warning" : "error";

    [GeneratedRegex(@"// leak: (?<ids>ONE\d{4}(, ONE\d{4})*)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
