using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>Content that was read met a sink. Data: a diagnostic is made of it once, after the fixed point.</summary>
/// <param name="site">The argument, receiver or returned expression where it met.</param>
/// <param name="origin">What was read.</param>
/// <param name="sink">Where it goes.</param>
/// <param name="way">From the source, first, to the sink, last.</param>
internal sealed class Finding(Site site, Origin origin, Sink sink, Witness way)
{
    public Site Site { get; } = site;

    public Origin Origin { get; } = origin;

    public Sink Sink { get; } = sink;

    public Witness Way { get; } = way;

    /// <summary>Of a consent: the record or the person that it was brought together with, as its author wrote it.</summary>
    public string About { get; init; } = "";

    /// <summary>The decisions of its callers that have turned out on the way to it.</summary>
    public ImmutableArray<AccessPath> Decided { get; init; } = [];

    /// <summary>The same, under these decisions of its callers.</summary>
    public Finding Under(ImmutableArray<AccessPath> decided) => new(Site, Origin, Sink, Way) { About = About, Decided = decided, IsRefused = IsRefused, IsHandedOn = IsHandedOn };

    /// <summary>Whether it lies in a callee, which hands on what it has read to whom its callers say: each of them finds the same.</summary>
    public bool IsHandedOn { get; init; }

    /// <summary>Of content: whether a guard has refused here to let it go.</summary>
    public bool IsRefused { get; init; }
}
