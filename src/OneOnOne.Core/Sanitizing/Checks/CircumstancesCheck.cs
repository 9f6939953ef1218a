using System.Text.RegularExpressions;

namespace OneOnOne;

/// <summary>S4. When, where and how it was heard tells who was there.</summary>
internal sealed class CircumstancesCheck : ISanitizingCheckRule
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>Dates and times of day, which look alike in most languages.</summary>
    private static readonly Regex[] Moments =
    [
        new(@"\b\d{4}-\d{1,2}-\d{1,2}\b", Options),
        new(@"\b\d{1,2}[./]\d{1,2}([./]\d{2,4})?\b", Options),
        new(@"\b\d{1,2}[:.]\d{2}\s?(am|pm|uhr|h)?\b", Options),
        new(@"\b\d{1,2}\s?(am|pm|uhr|o'clock)\b", Options),
        new(@"\b(19|20)\d{2}\b", Options),
    ];

    public ValueTask<CheckResult> RunAsync(SanitizationContext context, CancellationToken cancellationToken)
    {
        if (context.Language is not { } language)
            return new(CheckResult.Of(SanitizingCheck.Circumstances, CheckOutcome.Failed));

        List<StatementSpan> spans = [.. language.CircumstanceFinder.Find(context.Words).Select(found => found.Span)];
        foreach (Regex moment in Moments)
        {
            foreach (ValueMatch match in moment.EnumerateMatches(context.Normalized.Text))
                spans.Add(context.Normalized.Original(match.Index, match.Index + match.Length));
        }
        return new(CheckResult.Clean(SanitizingCheck.Circumstances, spans));
    }
}
