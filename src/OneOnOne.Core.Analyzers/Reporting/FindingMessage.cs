using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Reporting;

/// <summary>The arguments of a flow rule's message: what, where to, which way, what to do.</summary>
/// <remarks>
/// <c>Content of 'note' reaches ILogger.LogInformation through 'text' → Format(text); log the note's Id, or …</c>
/// Roslyn gives additional locations no text, so the message is where a reader learns the way.
/// </remarks>
internal static class FindingMessage
{
    public const string Format = "Content of '{0}' reaches {1}{2}; {3}";

    private const int Steps = 12;

    public static object[] Arguments(Finding finding, Trail trail) =>
    [
        finding.Origin.Name.Length > 0 ? finding.Origin.Name : trail.Steps[0].Text,
        finding.Sink.Name,
        Through(finding, trail),
        Remedy.For(finding),
        finding.About,
    ];

    // A step that only repeats what is read or where it goes tells a reader nothing.
    private static bool IsSaid(string step, Finding finding)
    {
        step = step.Trim('\'');
        return step.Length == 0 || step == finding.Origin.Name || finding.Sink.Name.EndsWith("." + step, StringComparison.Ordinal);
    }

    private static string Through(Finding finding, Trail trail)
    {
        List<string> steps = [.. trail.Between.Where(step => !IsSaid(step.Text, finding)).Select(step => step.Quoted)];
        if (steps.Count == 0)
        {
            return "";
        }

        // How it began and how it ended tell a reader more than the middle does.
        if (steps.Count > Steps)
        {
            int tail = Steps / 2;
            int head = Steps - tail;
            steps = [.. steps.Take(head), "…", .. steps.Skip(steps.Count - tail)];
        }

        return " through " + string.Join(PropertyKeys.PathSeparator, steps);
    }
}
