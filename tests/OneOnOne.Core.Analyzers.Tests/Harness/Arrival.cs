using Corpus;

namespace OneOnOne.Analyzers.Tests.Harness;

/// <summary>What came to a sink along one way through the file (the corpus lines on the stack, innermost first).</summary>
public sealed record Arrival(IReadOnlyList<int> Lines, bool Differs, bool OnlyReleased, bool SameNumber, string Example)
{
    /// <summary>Receipts are compared in sorted order, so that parallel loops may run in any.</summary>
    public static Arrival Compare(string way, Receipt[] first, Receipt[] second)
    {
        var pairs = first.Zip(second).ToArray();
        var differing = pairs.FirstOrDefault(pair => pair.First.Printed != pair.Second.Printed);
        return new Arrival(
            [.. way.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)],
            differing.First is not null,
            first.Concat(second).All(receipt => receipt is { HoldsReleased: true, HoldsUnreleased: false }),
            first.Length == second.Length,
            differing.First is null ? "" : $"'{differing.First.Printed}' and '{differing.Second.Printed}'");
    }
}
