using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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

    /// <summary>Where each argument is written, as far as it is; by ordinal.</summary>
    public ImmutableArray<Site?> Anchors { get; init; } = [];

    /// <summary>Whether the body gives a delegate of its own state something here that it is not given by a callee already.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Where the body's own state first came to be called, kept by those who inherit the edge.</summary>
    public Site? Home { get; init; }

    /// <summary>The member whose summary it stands in.</summary>
    public IMethodSymbol? Owner { get; init; }

    /// <summary>The records that consent covers wherever it is called, in terms of the entry.</summary>
    public ImmutableArray<AccessPath> Covered { get; init; } = [];

    public Step Result => Site is null ? Step.AnyReturn : Step.Invoked(Site);

    /// <summary>The same call, given other arguments and under other guards.</summary>
    public InvokeEdge With(ImmutableArray<Value> arguments, ImmutableArray<AccessPath> covered) =>
        new(Path, Site, arguments) { Anchors = Anchors, IsOwn = IsOwn, Home = Home, Owner = Owner, Covered = covered };
}
