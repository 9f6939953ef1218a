using Corpus;

namespace OneOnOne.Analyzers.Tests.Harness;

/// <summary>What came to sinks along one way through the file.</summary>
/// <param name="Lines">The corpus lines on the stack, innermost first, of one receipt: of one that differs if there is any.</param>
/// <param name="Differs">Whether a receipt differs between the runs.</param>
/// <param name="OnlyReleased">Whether every receipt that differs holds released content and no other.</param>
/// <param name="HoldsSentence">Whether any receipt holds a whole sentence of content.</param>
/// <param name="SameNumber">Whether both runs came this way equally often.</param>
/// <param name="Example">What differs.</param>
public sealed record Arrival(IReadOnlyList<int> Lines, bool Differs, bool OnlyReleased, bool HoldsSentence, bool SameNumber, string Example)
{
    /// <summary>Receipts are compared in sorted order, so that parallel loops may run in any.</summary>
    public static Arrival Compare(Receipt[] first, Receipt[] second)
    {
        var pairs = first.Zip(second).ToArray();
        var different = pairs.Where(pair => pair.First.Printed != pair.Second.Printed).ToArray();
        var differing = different.FirstOrDefault();
        return new Arrival(
            (differing.First ?? first.Concat(second).First()).Lines,
            differing.First is not null,
            different.All(pair => pair is { First: { HoldsReleased: true, HoldsUnreleased: false }, Second: { HoldsReleased: true, HoldsUnreleased: false } }),
            first.Concat(second).Any(receipt => receipt.HoldsReleased || receipt.HoldsUnreleased),
            first.Length == second.Length,
            differing.First is null ? "" : $"'{differing.First.Printed}' and '{differing.Second.Printed}'");
    }
}
