using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>The figures behind the verdicts. <see langword="null"/> where nobody knows or nothing limits the number.</summary>
/// <param name="Words">How many words the statement has.</param>
/// <param name="LongestSharedRun">The longest run of words that it shares with a note (S5).</param>
/// <param name="Attributes">What it tells about the source (S7 and declared).</param>
/// <param name="AnonymitySet">How many people fit all of that (S9); <see langword="null"/> where it tells nothing, or nobody knows.</param>
/// <param name="JigsawSet">How many fit even with what the recipient was told before (S10); <see langword="null"/> likewise.</param>
/// <param name="CouldKnow">How many others could know it (S11), as a person answered.</param>
/// <param name="IndependentSources">How many independent sources it has (S13).</param>
public sealed record SanitizationMeasures(
    int Words,
    int LongestSharedRun,
    ImmutableArray<SanitizingAttribute> Attributes,
    int? AnonymitySet,
    int? JigsawSet,
    int? CouldKnow,
    int IndependentSources);
