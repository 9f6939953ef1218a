using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>Whatever the caller has at a path is disclosed.</summary>
/// <param name="path">Which.</param>
/// <param name="sink">Where to.</param>
/// <param name="isDeep">Whether everything goes that can be reached from there, or only the value and what it prints.</param>
/// <param name="way">The way from the entry to the sink, the sink last; <see langword="null"/> for a member without a body.</param>
/// <param name="anchor">The argument in the body that first meets the sink; <see langword="null"/> for a member without a body.</param>
/// <param name="isOwn">
/// Whether the body's own state (a field, a static) first meets the sink here, so that it is reported here should no caller close
/// it. Not so for those who merely inherit the edge.
/// </param>
internal sealed class SinkEdge(AccessPath path, Sink sink, bool isDeep, Witness? way, Site? anchor, bool isOwn = false)
{
    public AccessPath Path { get; } = path;

    public Sink Sink { get; } = sink;

    public bool IsDeep { get; } = isDeep;

    public Witness? Way { get; } = way;

    public Site? Anchor { get; } = anchor;

    public bool IsOwn { get; } = isOwn;

    /// <summary>Where the body's own state first met the sink, kept by those who inherit the edge.</summary>
    public Site? Home { get; init; }

    /// <summary>The member whose summary it stands in.</summary>
    public IMethodSymbol? Owner { get; init; }

    /// <summary>The type that somebody's object must have for content to get there.</summary>
    public TypeCondition? When { get; init; }

    /// <summary>Whether what arrives does so in an exception's message, which repeats it.</summary>
    public bool IsEcho { get; init; }

    /// <summary>Of a demand: which record the consent must cover, or which person grants it; <see langword="null"/> where nobody can say.</summary>
    public AccessPath? Subject { get; init; }

    /// <summary>Whether the path is no consent but the record or the person itself that a consent is bound to.</summary>
    public bool IsClaim { get; init; }

    /// <summary>The same, where content gets there under a condition alone.</summary>
    public SinkEdge Under(TypeCondition? when) => new(Path, Sink, IsDeep, Way, Anchor, IsOwn)
    {
        Home = Home,
        Owner = Owner,
        When = when,
        IsEcho = IsEcho,
        Subject = Subject,
        IsClaim = IsClaim,
    };

    /// <summary>Whether both say the same of the same path: one of them is enough.</summary>
    public bool Says(SinkEdge other) => IsDeep == other.IsDeep && IsEcho == other.IsEcho && Path.Equals(other.Path) && Sink.Equals(other.Sink) && Equals(When, other.When)
        && IsClaim == other.IsClaim && Equals(Subject, other.Subject);
}
