using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Tests.Harness;

/// <summary>One file's findings beside its marks.</summary>
public sealed class Scorecard
{
    private Scorecard(CorpusFile file, IReadOnlyList<Diagnostic> findings)
    {
        File = file;
        Findings = findings;
        Misses = [.. file.Leaks.Where(leak => !findings.Any(finding => Answers(finding, leak)))];
        FalseAlarms = [.. findings.Where(finding => !file.Leaks.Any(leak => Answers(finding, leak)))];
    }

    public CorpusFile File { get; }

    public IReadOnlyList<Diagnostic> Findings { get; }

    public IReadOnlyList<Mark> Misses { get; }

    public IReadOnlyList<Diagnostic> FalseAlarms { get; }

    public int FalseAlarmLines => FalseAlarms.Select(LineOf).Distinct().Count();

    public bool IsClean => Misses.Count == 0 && FalseAlarms.Count == 0;

    public static Scorecard Of(CorpusFile file, IEnumerable<Diagnostic> diagnostics) =>
        new(file, [.. diagnostics.Where(diagnostic => AnalyzerRun.IsFlowRule(diagnostic.Id) && !IsDroppedAnswer(diagnostic))]);

    // ONE2005 also speaks of answers that are dropped, where no content goes anywhere.
    private static bool IsDroppedAnswer(Diagnostic diagnostic) =>
        diagnostic.Id == "ONE2005" && diagnostic.Properties["source"] == diagnostic.Properties["sink"];

    /// <summary>Where the findings differ from the marks, in the words of <c>Gaps.txt</c>.</summary>
    public HashSet<string> Gaps() =>
    [
        .. Misses.Select(miss => new Gap("miss", File.Name, File.Lines[miss.Line - 1].Trim()).ToString()),
        .. FalseAlarms.Select(alarm => new Gap("false", File.Name, File.Lines[LineOf(alarm) - 1].Trim()).ToString()),
    ];

    public override string ToString()
    {
        var text = new System.Text.StringBuilder().AppendLine($"{File.Name}: {Misses.Count} missed, {FalseAlarmLines} false alarms");
        if (Misses.Count > 0)
            text.AppendLine("missed:");
        foreach (var miss in Misses)
            text.AppendLine(File.Quote(miss.Line));
        if (FalseAlarms.Count > 0)
            text.AppendLine("false alarms:");
        foreach (var alarm in FalseAlarms)
            text.AppendLine(File.Quote(LineOf(alarm))).AppendLine($"      {alarm.Id}: {alarm.GetMessage()}");
        return text.ToString();
    }

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    private static bool Answers(Diagnostic finding, Mark leak) =>
        LineOf(finding) == leak.Line && (leak.Id is null || leak.Id == finding.Id);
}
