using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>Joins what two rounds over one body gave. Edges only grow; what is certain of every way only shrinks.</summary>
internal sealed class MethodResultLattice : ILattice<MethodResult>
{
    public static readonly MethodResultLattice Instance = new();

    public MethodResult Join(MethodResult left, MethodResult right)
    {
        MethodSummary summary = Join(left.Summary, right.Summary);
        ImmutableArray<Finding> findings = Union(left.Findings, right.Findings, Same);
        return ReferenceEquals(summary, left.Summary) && findings == left.Findings ? left : new MethodResult(summary, findings, left.Functions) { Method = right.Method, Covers = right.Covers, Calls = right.Calls, Met = right.Met, Registered = right.Registered, Told = right.Told };
    }

    public static MethodSummary Join(MethodSummary left, MethodSummary right)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        Value returned = left.Return.Join(right.Return);
        ImmutableArray<Effect> effects = Effects(left.Effects, right.Effects);
        ImmutableArray<Out> outs = Outs(left.Outs, right.Outs);
        ImmutableArray<SinkEdge> sinks = Union(left.Sinks, right.Sinks, (a, b) => a.Says(b));
        ImmutableArray<InvokeEdge> invokes = Invokes(left.Invokes, right.Invokes);
        ImmutableArray<AccessPath> covers = Condition.Both(left.Covers, right.Covers);
        Value thrown = left.Thrown.Join(right.Thrown);
        return ReferenceEquals(returned, left.Return) && effects == left.Effects && outs == left.Outs && sinks == left.Sinks
            && invokes == left.Invokes && covers == left.Covers && ReferenceEquals(thrown, left.Thrown)
            && (left.GoesOn || !right.GoesOn) && (left.LeavesWork || !right.LeavesWork) && (left.TakesOut || !right.TakesOut) && (left.Discloses || !right.Discloses)
            ? left
            : new MethodSummary
            {
                Return = returned,
                Effects = effects,
                Outs = outs,
                Sinks = sinks,
                Invokes = invokes,
                Covers = covers,
                Thrown = thrown,
                GoesOn = left.GoesOn || right.GoesOn,
                LeavesWork = left.LeavesWork || right.LeavesWork,
                TakesOut = left.TakesOut || right.TakesOut,
                Discloses = left.Discloses || right.Discloses,
                IsModel = left.IsModel && right.IsModel,
                IsGuess = left.IsGuess && right.IsGuess,
            };
    }

    private static bool Same(Finding a, Finding b) => a.Site.Equals(b.Site) && a.Origin.Equals(b.Origin) && a.Sink.Equals(b.Sink);

    private static ImmutableArray<T> Union<T>(ImmutableArray<T> left, ImmutableArray<T> right, Func<T, T, bool> same)
    {
        ImmutableArray<T>.Builder? joined = null;
        foreach (T one in right)
        {
            if (!Any(left, one, same) && (joined?.Count ?? left.Length) < Limits.SummaryEdges)
            {
                (joined ??= left.ToBuilder()).Add(one);
            }
        }

        return joined?.ToImmutable() ?? left;
    }

    private static bool Any<T>(ImmutableArray<T> many, T one, Func<T, T, bool> same)
    {
        foreach (T known in many)
        {
            if (same(known, one))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<Effect> Effects(ImmutableArray<Effect> left, ImmutableArray<Effect> right)
    {
        ImmutableArray<Effect>.Builder? joined = null;
        var index = new Dictionary<(AbstractObject, Step), int>();
        for (int i = 0; i < left.Length; i++)
        {
            index[(left[i].Target, left[i].Step)] = i;
        }

        var seen = new HashSet<(AbstractObject, Step)>();
        foreach (Effect effect in right)
        {
            seen.Add((effect.Target, effect.Step));
            if (!index.TryGetValue((effect.Target, effect.Step), out int at))
            {
                if ((joined?.Count ?? left.Length) < Limits.SummaryEdges)
                {
                    (joined ??= left.ToBuilder()).Add(effect.Target.Kind != ObjectKind.Entry ? new Effect(effect.Target, effect.Step, effect.Value, effect.IsDefinite) : effect.Uncertain().With(effect.Foreseen?.Uncertain()));
                }

                continue;
            }

            Effect known = left[at];
            Value value = known.Value.Join(effect.Value);
            bool isDefinite = known.IsDefinite && effect.IsDefinite;
            TypeCondition? certainFor = known.IsDefinite ? effect.CertainFor : effect.IsDefinite || Equals(known.CertainFor, effect.CertainFor) ? known.CertainFor : null;
            Effect? foreseen = Foreseen(known.Foreseen, effect.Foreseen);
            if (!ReferenceEquals(value, known.Value) || isDefinite != known.IsDefinite || !Equals(certainFor, known.CertainFor) || !ReferenceEquals(foreseen, known.Foreseen))
            {
                (joined ??= left.ToBuilder())[at] = new Effect(known.Target, known.Step, value, isDefinite) { CertainFor = certainFor, Foreseen = foreseen };
            }
        }

        for (int i = 0; i < left.Length; i++)
        {
            if ((left[i].IsDefinite || left[i].CertainFor is not null) && left[i].Target.Kind == ObjectKind.Entry && !seen.Contains((left[i].Target, left[i].Step)))
            {
                (joined ??= left.ToBuilder())[i] = left[i].Uncertain().With(left[i].Foreseen?.Uncertain());
            }
        }

        return joined?.ToImmutable() ?? left;
    }

    /// <summary>What functions of the caller's see of a cell in either.</summary>
    public static Effect? Foreseen(Effect? left, Effect? right)
    {
        if (left is null || right is null)
        {
            return left?.Uncertain() ?? right?.Uncertain();
        }

        Value value = left.Value.Join(right.Value);
        bool isDefinite = left.IsDefinite && right.IsDefinite;
        return ReferenceEquals(value, left.Value) && isDefinite == left.IsDefinite ? left : new Effect(left.Target, left.Step, value, isDefinite);
    }

    private static ImmutableArray<Out> Outs(ImmutableArray<Out> left, ImmutableArray<Out> right)
    {
        if (left.Length != right.Length)
        {
            return left.IsEmpty ? right : left;
        }

        ImmutableArray<Out>.Builder? joined = null;
        for (int i = 0; i < left.Length; i++)
        {
            Value value = left[i].Value.Join(right[i].Value);
            Value? foreseen = left[i].Foreseen is { } known && right[i].Foreseen is { } other ? known.Join(other) : left[i].Foreseen ?? right[i].Foreseen;
            if (!ReferenceEquals(value, left[i].Value) || !ReferenceEquals(foreseen, left[i].Foreseen))
            {
                (joined ??= left.ToBuilder())[i] = new Out(left[i].Ordinal, value, left[i].IsDefinite && right[i].IsDefinite) { Foreseen = foreseen };
            }
        }

        return joined?.ToImmutable() ?? left;
    }

    /// <summary>The delegates that either calls.</summary>
    public static ImmutableArray<InvokeEdge> Invokes(ImmutableArray<InvokeEdge> left, ImmutableArray<InvokeEdge> right)
    {
        ImmutableArray<InvokeEdge>.Builder? joined = null;
        foreach (InvokeEdge edge in right)
        {
            int at = -1;
            for (int i = 0; i < left.Length && at < 0; i++)
            {
                at = left[i].Path.Equals(edge.Path) && Equals(left[i].Site, edge.Site) ? i : -1;
            }

            if (at < 0)
            {
                if ((joined?.Count ?? left.Length) < Limits.InvokeEdges)
                {
                    (joined ??= left.ToBuilder()).Add(edge);
                }

                continue;
            }

            ImmutableArray<Value> known = left[at].Arguments;
            ImmutableArray<Value> arguments = known;
            for (int i = 0; i < known.Length && i < edge.Arguments.Length; i++)
            {
                Value value = known[i].Join(edge.Arguments[i]);
                arguments = ReferenceEquals(value, known[i]) ? arguments : arguments.SetItem(i, value);
            }

            ImmutableArray<AccessPath> covered = Condition.Both(left[at].Covered, edge.Covered);
            if (arguments != known || covered != left[at].Covered)
            {
                (joined ??= left.ToBuilder())[at] = left[at].With(arguments, covered);
            }
        }

        return joined?.ToImmutable() ?? left;
    }
}
