using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>The delegate that the caller has at a path is called.</summary>
/// <param name="path">Which delegate.</param>
/// <param name="site">
/// Where it is called; what it returns is at <see cref="Step.Invoked"/> of that place, and at <see cref="Step.AnyReturn"/> for a
/// member without a body, which has no places.
/// </param>
/// <param name="arguments">What it is given, in terms of the entry.</param>
internal sealed class InvokeEdge(AccessPath path, Site? site, ImmutableArray<Value> arguments)
{
    public AccessPath Path { get; } = path;

    public Site? Site { get; } = site;

    public ImmutableArray<Value> Arguments { get; } = arguments;

    public Step Result => Site is null ? Step.AnyReturn : Step.Invoked(Site);
}
