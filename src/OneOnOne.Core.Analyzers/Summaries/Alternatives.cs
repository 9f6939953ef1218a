using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>
/// Several members of which a call reaches one, as one summary: what each does bears the types of receiver for which it does it.
/// </summary>
/// <remarks>
/// Made once for all calls, so that a call costs what the members do and not what they do times their number. What all of them do
/// depends on no type; what is certain is what each of them does for certain.
/// </remarks>
internal sealed class Alternatives
{
    private readonly ImmutableArray<CallTarget> _targets;
    private readonly HashSet<INamedTypeSymbol> _types = new(SymbolEqualityComparer.Default);

    private Alternatives(ImmutableArray<CallTarget> targets)
    {
        _targets = targets;
        foreach (CallTarget target in targets)
        {
            _types.UnionWith(target.Types);
        }
    }

    /// <param name="targets">At least one, each with types.</param>
    public static MethodSummary Of(ImmutableArray<CallTarget> targets)
    {
        var alternatives = new Alternatives(targets);
        return new MethodSummary
        {
            Return = alternatives.Either(summary => summary.Return),
            Thrown = alternatives.Either(summary => summary.Thrown),
            Effects = alternatives.Effects(),
            Outs = alternatives.Outs(),
            Sinks = alternatives.Sinks(),
            Invokes = targets.Select(target => target.Summary.Invokes).Aggregate(MethodResultLattice.Invokes),
            RuledOut = [.. targets.SelectMany(target => target.Summary.RuledOut)],
            GoesOn = targets.Any(target => target.Summary.GoesOn),
            TakesOut = targets.Any(target => target.Summary.TakesOut),
            LeavesWork = targets.Any(target => target.Summary.LeavesWork),
            Discloses = targets.Any(target => target.Summary.Discloses),
            Covers = targets.Select(target => target.Summary.Covers).Aggregate(Condition.Both),
        };
    }

    private Value Either(Func<MethodSummary, Value> part)
    {
        var choice = new Choice();
        foreach (CallTarget target in _targets)
        {
            choice.Add(part(target.Summary), target.Types);
        }

        return choice.ToValue(_types);
    }

    private ImmutableArray<Effect> Effects()
    {
        var cells = new Dictionary<(AbstractObject, Step), (Effect First, Choice Values, ImmutableArray<INamedTypeSymbol> Certain, int Count)>();
        var foreseen = new Dictionary<(AbstractObject, Step), Effect>();
        var order = new List<(AbstractObject, Step)>();
        foreach (CallTarget target in _targets)
        {
            foreach (Effect effect in target.Summary.Effects)
            {
                (AbstractObject, Step) cell = (effect.Target, effect.Step);
                if (!cells.TryGetValue(cell, out (Effect First, Choice Values, ImmutableArray<INamedTypeSymbol> Certain, int Count) known))
                {
                    known = (effect, new Choice(), [], 0);
                    order.Add(cell);
                }

                if (effect.Foreseen is { } before)
                {
                    foreseen[cell] = MethodResultLattice.Foreseen(before.Uncertain(), foreseen.TryGetValue(cell, out Effect? other) ? other : null)!;
                }

                known.Values.Add(effect.Value, target.Types);
                cells[cell] = effect.IsDefinite
                    ? (known.First, known.Values, known.Certain.AddRange(target.Types), known.Count + 1)
                    : known;
            }
        }

        ImmutableArray<Effect>.Builder effects = ImmutableArray.CreateBuilder<Effect>();
        foreach ((AbstractObject, Step) cell in Nearest(order, cell => cell.Item1.Path))
        {
            (Effect first, Choice values, ImmutableArray<INamedTypeSymbol> certain, int count) = cells[cell];

            // What one member makes, the others do not have: there it holds what it is given.
            bool isDefinite = first.Target.Kind == ObjectKind.Entry ? count == _targets.Length : first.IsDefinite;
            effects.Add(new Effect(first.Target, first.Step, values.ToValue(_types), isDefinite)
            {
                CertainFor = isDefinite || certain.IsEmpty || first.Target.Kind != ObjectKind.Entry ? null : new TypeCondition(AccessPath.This, certain),
                Foreseen = foreseen.TryGetValue(cell, out Effect? seen) ? seen : null,
            });
        }

        return effects.ToImmutable();
    }

    private ImmutableArray<Out> Outs()
    {
        ImmutableArray<Out>.Builder outs = ImmutableArray.CreateBuilder<Out>();
        foreach (Out first in _targets[0].Summary.Outs)
        {
            var choice = new Choice();
            bool isDefinite = true;
            Value? foreseen = null;
            foreach (CallTarget target in _targets)
            {
                Out? one = target.Summary.Outs.FirstOrDefault(other => other.Ordinal == first.Ordinal);
                choice.Add(one?.Value ?? Value.Empty, target.Types);
                isDefinite &= one?.IsDefinite ?? false;
                foreseen = one?.Foreseen is { } seen ? foreseen?.Join(seen) ?? seen : foreseen;
            }

            outs.Add(new Out(first.Ordinal, choice.ToValue(_types), isDefinite) { Foreseen = foreseen });
        }

        return outs.ToImmutable();
    }

    private ImmutableArray<SinkEdge> Sinks()
    {
        var edges = new Dictionary<AccessPath, List<(SinkEdge Edge, List<INamedTypeSymbol> Types)>>();
        var order = new List<(SinkEdge Edge, List<INamedTypeSymbol> Types)>();
        foreach (CallTarget target in _targets)
        {
            foreach (SinkEdge edge in target.Summary.Sinks)
            {
                if (!edges.TryGetValue(edge.Path, out List<(SinkEdge Edge, List<INamedTypeSymbol> Types)>? known))
                {
                    edges.Add(edge.Path, known = []);
                }

                // Whoever meets an edge tells its home: two homes are two edges.
                int at = known.FindIndex(one => one.Edge.Says(edge) && Equals(one.Edge.Home, edge.Home));
                if (at >= 0)
                {
                    known[at].Types.AddRange(target.Types);
                }
                else
                {
                    known.Add((edge, [.. target.Types]));
                    order.Add(known[known.Count - 1]);
                }
            }
        }

        return [.. Nearest(order, one => one.Edge.Path).Select(one => one.Edge.Under(Choice.When(one.Types, _types) ?? one.Edge.When))];
    }

    /// <summary>As many as a summary of several bears: those nearest to what a caller has, which it can tell most of.</summary>
    private static IEnumerable<T> Nearest<T>(List<T> all, Func<T, AccessPath?> at) =>
        all.Count <= Limits.AlternativeEdges ? all : all.OrderBy(one => at(one)?.Steps.Length ?? 0).Take(Limits.AlternativeEdges);

    /// <summary>One of several values, by the types for which it is that one.</summary>
    private sealed class Choice
    {
        private readonly List<(Flow Flow, List<INamedTypeSymbol> Types)> _flows = [];
        private Value? _rest;

        /// <summary>The condition that leaves these of all types; none where it leaves all.</summary>
        public static TypeCondition? When(List<INamedTypeSymbol> types, HashSet<INamedTypeSymbol> all)
        {
            ImmutableArray<INamedTypeSymbol> distinct = [.. types.Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)];
            return distinct.Length == all.Count ? null : new TypeCondition(AccessPath.This, distinct);
        }

        public void Add(Value value, ImmutableArray<INamedTypeSymbol> types)
        {
            Value rest = value.WithOrigins([]);
            _rest = _rest?.Join(rest) ?? rest;
            foreach (Flow flow in value.Origins)
            {
                int at = _flows.FindIndex(one => one.Flow.Origin.Equals(flow.Origin) && Equals(one.Flow.When, flow.When));
                if (at >= 0)
                {
                    _flows[at].Types.AddRange(types);
                }
                else
                {
                    _flows.Add((flow, [.. types]));
                }
            }
        }

        public Value ToValue(HashSet<INamedTypeSymbol> all) => _flows.Count == 0
            ? _rest!
            : _rest!.WithOrigins([.. _flows.OrderBy(one => Value.Distance(one.Flow)).Take(Limits.Origins).Select(one => new Flow(one.Flow.Origin, one.Flow.Way, When(one.Types, all) ?? one.Flow.When))]);
    }
}
