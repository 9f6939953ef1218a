using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>What a call leaves in a cell that its caller can see.</summary>
/// <param name="target">Whose cell, in the callee's words.</param>
/// <param name="step">Which of its cells.</param>
/// <param name="value">What it holds on return, in terms of what there was on entry.</param>
/// <param name="isDefinite">Whether it was overwritten on every way to the return.</param>
internal sealed class Effect(AbstractObject target, Step step, Value value, bool isDefinite)
{
    public AbstractObject Target { get; } = target;

    public Step Step { get; } = step;

    public Value Value { get; } = value;

    public bool IsDefinite { get; } = isDefinite;

    /// <summary>Whether it leaves content in what its caller names, whatever the caller has: an argument, or statics of a type argument.</summary>
    public bool FillsGiven =>
        (Target.Path is { Root: RootKind.Parameter } || (Target.Path is { Root: RootKind.Static, Owner: INamedTypeSymbol home } && StaticHome.IsOpen(home)))
        && Value.Origins.Any(flow => flow.Origin is { IsContent: true, IsEntry: false });

    /// <summary>The type of somebody's object for which it was overwritten on every way all the same.</summary>
    public TypeCondition? CertainFor { get; init; }

    /// <summary>What the cell holds where the caller's own functions are called; <see langword="null"/> where they find what the caller left there.</summary>
    public Effect? Foreseen { get; init; }

    /// <summary>The same, of which the caller's functions see what is given.</summary>
    public Effect With(Effect? foreseen) => ReferenceEquals(foreseen, Foreseen) ? this : new(Target, Step, Value, IsDefinite) { CertainFor = CertainFor, Foreseen = foreseen };

    /// <summary>The same, which may not have been left at all.</summary>
    public Effect Uncertain() => IsDefinite || CertainFor is not null ? new(Target, Step, Value, false) { Foreseen = Foreseen } : this;

    /// <summary>Whether it was all done before the caller's functions were called, who may have done something else since.</summary>
    public bool IsForeseen => Foreseen is { } before && before.IsDefinite == IsDefinite
        && ReferenceEquals(before.Value.Join(Value), before.Value) && ReferenceEquals(Value.Join(before.Value), Value);
}

/// <summary>What a call leaves in a by-reference argument.</summary>
internal sealed class Out(int ordinal, Value value, bool isDefinite)
{
    public int Ordinal { get; } = ordinal;

    public Value Value { get; } = value;

    public bool IsDefinite { get; } = isDefinite;

    /// <summary>What it holds where the caller's own functions are called; <see langword="null"/> where none is, or they find what the caller left there.</summary>
    public Value? Foreseen { get; init; }
}
