using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>What a member's body returns is disclosed by whoever calls it: the answer of a controller's action.</summary>
/// <param name="sink">Where to.</param>
/// <param name="steps">Where in what is returned; none for all of it.</param>
/// <param name="isDeep">Whether all goes that can be reached from there.</param>
internal sealed class ReturnSink(Sink sink, ImmutableArray<Step> steps, bool isDeep)
{
    public Sink Sink { get; } = sink;

    public ImmutableArray<Step> Steps { get; } = steps;

    public bool IsDeep { get; } = isDeep;
}
