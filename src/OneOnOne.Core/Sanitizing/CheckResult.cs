using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>What one check found, and where. It never repeats the text.</summary>
/// <param name="Check">The check.</param>
/// <param name="Outcome">What it found.</param>
/// <param name="Spans">Where, in the order of the text; empty where the finding has no place.</param>
public sealed record CheckResult(SanitizingCheck Check, CheckOutcome Outcome, ImmutableArray<StatementSpan> Spans)
{
    /// <summary>The check's id as the documentation writes it, from "S1" to "S13".</summary>
    public string Id => $"S{(int)Check + 1}";

    /// <summary>The id and the outcome, with the number of places.</summary>
    public override string ToString() => $"{Id} {Outcome} ({Spans.Length})";

    internal static CheckResult Of(SanitizingCheck check, CheckOutcome outcome) => new(check, outcome, []);

    /// <summary>Passed without a place, failed with one. A place within another tells nothing more and is left out.</summary>
    internal static CheckResult Clean(SanitizingCheck check, IEnumerable<StatementSpan> spans)
    {
        var found = ImmutableArray.CreateBuilder<StatementSpan>();
        int end = -1;
        foreach (StatementSpan span in spans.OrderBy(span => span.Start).ThenByDescending(span => span.Length))
        {
            if (span.End <= end)
                continue;
            found.Add(span);
            end = span.End;
        }
        return new(check, found.Count == 0 ? CheckOutcome.Passed : CheckOutcome.Failed, found.ToImmutable());
    }
}
