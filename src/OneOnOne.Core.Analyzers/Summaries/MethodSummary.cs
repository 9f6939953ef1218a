using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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

    // Worked out once for all calls; two threads may both do it, and find the same. A reference is written in one go.
    private Tuple<bool>? _fillsGiven;
    private Tuple<ImmutableArray<Overlap>>? _overlaps;
    private Tuple<ImmutableArray<Effect>>? _foreseen;

    public MethodSummary()
    {
    }

    /// <summary>The same, to be told of what is different.</summary>
    /// <param name="other">What is the same but for that.</param>
    public MethodSummary(MethodSummary other)
    {
        Return = other.Return;
        Effects = other.Effects;
        Outs = other.Outs;
        Sinks = other.Sinks;
        Invokes = other.Invokes;
        Covers = other.Covers;
        Thrown = other.Thrown;
        GoesOn = other.GoesOn;
        LeavesWork = other.LeavesWork;
        TakesOut = other.TakesOut;
        Discloses = other.Discloses;
        IsModel = other.IsModel;
        IsGuess = other.IsGuess;
        RuledOut = other.RuledOut;
    }

    public Value Return { get; init; } = Value.Empty;

    public ImmutableArray<Effect> Effects { get; init; } = [];

    public ImmutableArray<Out> Outs { get; init; } = [];

    public ImmutableArray<SinkEdge> Sinks { get; init; } = [];

    public ImmutableArray<InvokeEdge> Invokes { get; init; } = [];

    /// <summary>Records that consent covers once the member has returned at all.</summary>
    public ImmutableArray<AccessPath> Covers { get; init; } = [];

    /// <summary>The exceptions that may come out of it instead of a result, as far as they carry anything.</summary>
    public Value Thrown { get; init; } = Value.Empty;

    /// <summary>Whether it may go on after it has returned, until its task is done.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Whether it starts work for which nobody waits in it.</summary>
    public bool LeavesWork { get; init; }

    /// <summary>Whether it takes out of a container what lies under a key of its caller's: all that it does may show with that key alone.</summary>
    public bool TakesOut { get; init; }

    /// <summary>Whether it discloses content itself, permitted or not: what it asks a guard for, it asks for that.</summary>
    public bool Discloses { get; init; }

    /// <summary>Whether no body was seen, so that its values print what a caller's object prints.</summary>
    public bool IsModel { get; init; }

    /// <summary>Whether it is the default for unknown external code rather than knowledge.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Edges about the body's own state that the constants of a call rule out: whose, and where they are at home.</summary>
    public ImmutableArray<(IMethodSymbol Owner, Site Home)> RuledOut { get; init; } = [];

    /// <summary>Whether it leaves content of its own in what it is handed, which is its caller's to tell about.</summary>
    public bool FillsGiven => !Effects.IsEmpty && (_fillsGiven ??= new(Effects.Any(effect => effect.FillsGiven))).Item1;

    /// <summary>What the functions of a caller find done when they are called, in what is the caller's.</summary>
    public ImmutableArray<Effect> Foreseen => Invokes.IsEmpty || Effects.IsEmpty ? [] : (_foreseen ??= new([.. Effects.Where(effect => effect.Foreseen is not null).Select(effect => effect.Foreseen!)])).Item1;

    /// <summary>How much there is to be said in a caller's words.</summary>
    public int Size => 1 + Effects.Length + Outs.Length + Sinks.Length + Invokes.Length;

    /// <summary>The places of which a caller may know that they are the same object, and then it does something else.</summary>
    public ImmutableArray<Overlap> Overlaps => (_overlaps ??= new(IsModel ? [] : Overlap.In(this))).Item1;

    public bool IsNothing =>
        Return.HasNothing && Return.Condition is null && Effects.IsEmpty && Outs.IsEmpty && Sinks.IsEmpty && Invokes.IsEmpty
        && Covers.IsEmpty && Thrown.HasNothing && !TakesOut;

    /// <summary>The same of a call that rules out some of what the body does for others: whoever makes it has met that all the same.</summary>
    /// <param name="whole">What the body does for all.</param>
    public MethodSummary RulingOut(MethodSummary whole)
    {
        ImmutableArray<(IMethodSymbol Owner, Site Home)> ruledOut = [.. whole.Homes().Except(Homes())];
        return ruledOut.IsEmpty ? this : new MethodSummary(this) { RuledOut = ruledOut };
    }

    private IEnumerable<(IMethodSymbol Owner, Site Home)> Homes()
    {
        foreach (SinkEdge edge in Sinks)
        {
            if (edge is { Owner: { } owner, Home: { } home })
            {
                yield return (owner, home);
            }
        }

        foreach (InvokeEdge edge in Invokes)
        {
            if (edge is { Owner: { } owner, Home: { } home })
            {
                yield return (owner, home);
            }
        }
    }

    /// <summary>The same, whose objects may hold what is given as well while it runs.</summary>
    /// <param name="cells">What they hold.</param>
    public MethodSummary Holding(ImmutableArray<Effect> cells) => cells.IsEmpty ? this : With(Thrown, cells);

    /// <summary>The same, throwing what is given as well.</summary>
    /// <param name="thrown">Exceptions, in terms of the entry.</param>
    /// <param name="cells">What they hold.</param>
    public MethodSummary Throwing(Value thrown, ImmutableArray<Effect> cells) => thrown.HasNothing ? this : With(Thrown.Join(thrown), cells);

    private MethodSummary With(Value thrown, ImmutableArray<Effect> cells) => new(this) { Effects = Merged(cells), Thrown = thrown };

    // A cell has one effect: what it holds after a return or a throw.
    private ImmutableArray<Effect> Merged(ImmutableArray<Effect> cells)
    {
        ImmutableArray<Effect>.Builder merged = Effects.ToBuilder();
        foreach (Effect cell in cells)
        {
            int at = 0;
            while (at < merged.Count && !(merged[at].Target.Equals(cell.Target) && merged[at].Step.Equals(cell.Step)))
            {
                at++;
            }

            if (at == merged.Count)
            {
                merged.Add(cell);
            }
            else
            {
                merged[at] = new Effect(cell.Target, cell.Step, merged[at].Value.Join(cell.Value), merged[at].IsDefinite && cell.IsDefinite);
            }
        }

        return merged.ToImmutable();
    }
}
