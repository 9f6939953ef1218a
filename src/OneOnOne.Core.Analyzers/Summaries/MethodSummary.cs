using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>
/// Everything that a caller needs to know of a member, in terms of what was there when it was entered: the one kind of knowledge,
/// whether a body, an annotation, a model file or the catalog gave it.
/// </summary>
/// <remarks>
/// A flow is an entry origin or object in <see cref="Return"/>, an effect or an out; a source is content read there; a release is
/// content that bears <see cref="Label.Released"/>. A guard is the condition of the returned boolean, or <see cref="Covers"/> for
/// a member that throws instead.
/// </remarks>
internal sealed class MethodSummary
{
    public static readonly MethodSummary Nothing = new();

    public Value Return { get; init; } = Value.Empty;

    public ImmutableArray<Effect> Effects { get; init; } = [];

    public ImmutableArray<Out> Outs { get; init; } = [];

    public ImmutableArray<SinkEdge> Sinks { get; init; } = [];

    public ImmutableArray<InvokeEdge> Invokes { get; init; } = [];

    /// <summary>Records that consent covers once the member has returned at all.</summary>
    public ImmutableArray<AccessPath> Covers { get; init; } = [];

    /// <summary>Whether no body was seen, so that its values print what a caller's object prints.</summary>
    public bool IsModel { get; init; }

    /// <summary>Whether it is the default for unknown external code rather than knowledge.</summary>
    public bool IsGuess { get; init; }

    public bool IsNothing =>
        Return.HasNothing && Return.Condition is null && Effects.IsEmpty && Outs.IsEmpty && Sinks.IsEmpty && Invokes.IsEmpty
        && Covers.IsEmpty;
}
