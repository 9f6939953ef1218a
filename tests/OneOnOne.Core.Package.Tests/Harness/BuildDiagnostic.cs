using System.Text.RegularExpressions;

namespace OneOnOne.Package.Tests.Harness;

/// <summary>One diagnostic of a build: where it stands, how severe it is, and for which framework; the message is asserted apart.</summary>
internal sealed partial record BuildDiagnostic(string Id, string File, int Line, string Severity, string Framework)
{
    public string Message { get; private init; } = "";

    public override string ToString() => $"{File}({Line}): {Severity} {Id} [{Framework}]";

    /// <summary>Those of MSBuild's own, whose place is the package's targets, have the file's name and no line.</summary>
    public static BuildDiagnostic OfTargets(string id, string severity, string framework = "") =>
        new(id, "OneOnOne.Core.targets", 0, severity, framework);

    public static IEnumerable<BuildDiagnostic> Parse(string output) =>
        from match in Pattern().Matches(output)
        let file = Path.GetFileName(match.Groups["file"].Value)
        // Lines of a targets file are no promise.
        let line = file.EndsWith(".targets", StringComparison.Ordinal) ? 0 : int.Parse(match.Groups["line"].ValueSpan)
        select new BuildDiagnostic(match.Groups["id"].Value, file, line, match.Groups["severity"].Value, match.Groups["framework"].Value)
        {
            Message = match.Groups["message"].Value,
        };

    [GeneratedRegex(
        @"^(?<file>[^\r\n(]+)\((?<line>\d+),\d+(,\d+,\d+)?\):\s(?<severity>error|warning)\s(?<id>\w+):\s(?<message>[^\r\n]*?)"
        + @"(\s\[[^\]\r\n]*?(::TargetFramework=(?<framework>[^\]]+))?\])?\r?$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
