using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Which content the bodies of a compilation leave in fields and statics of instances that they do not own.</summary>
/// <param name="keepsDeclared">
/// Whether what a caller hands in counts where its parameter is declared confidential. For a finding its caller speaks; for what a
/// member shows to other assemblies nobody else does.
/// </param>
internal sealed class FieldStores(bool keepsDeclared)
{
    private const int MaximumDepth = 5;

    private readonly Dictionary<Place, Value> _stores = [];

    public bool IsEmpty => _stores.Count == 0;

    /// <summary>Adds what a body leaves behind, and says in which members.</summary>
    public IReadOnlyCollection<ISymbol> Add(MethodSummary summary)
    {
        var members = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        ILookup<AbstractObject, Effect>? made = null;
        var seen = new HashSet<AbstractObject>();
        var pending = new Queue<(ImmutableArray<Step> Steps, Value Value)>();
        foreach (Effect effect in summary.Effects)
        {
            if (effect.Target.Path is { } path)
            {
                pending.Enqueue((path.Steps.Add(effect.Step), effect.Value));
            }
        }

        // Breadth first, each object once: the shortest way to it is the way it will be read.
        while (pending.Count > 0)
        {
            (ImmutableArray<Step> steps, Value value) = pending.Dequeue();
            Keep(steps, value, members);
            foreach (AbstractObject one in value.Objects)
            {
                if (one.Kind == ObjectKind.Entry || steps.Length >= MaximumDepth || !seen.Add(one))
                {
                    continue;
                }

                made ??= summary.Effects.Where(effect => effect.Target.Kind != ObjectKind.Entry).ToLookup(effect => effect.Target);
                foreach (Effect effect in made[one])
                {
                    pending.Enqueue((steps.Add(effect.Step), effect.Value));
                }
            }
        }

        return members;
    }

    /// <summary>The content that any instance may have at a path, whichever of its members the path is counted from.</summary>
    public IEnumerable<Flow> At(AccessPath path)
    {
        for (int i = 0; i < path.Steps.Length; i++)
        {
            if (path.Steps[i].Kind != StepKind.Member)
            {
                continue;
            }

            var place = new Place(Bare(path.Steps.RemoveRange(0, i)));
            if (_stores.TryGetValue(place, out Value? value))
            {
                foreach (Flow flow in value.Origins)
                {
                    yield return flow;
                }
            }
        }
    }

    /// <summary>As <see cref="At"/>, with what lies in the containers there.</summary>
    public IEnumerable<Flow> Within(AccessPath path)
    {
        for (int i = 0; i < path.Steps.Length; i++)
        {
            if (path.Steps[i].Kind != StepKind.Member)
            {
                continue;
            }

            ImmutableArray<Step> prefix = Bare(path.Steps.RemoveRange(0, i));
            foreach (KeyValuePair<Place, Value> store in _stores)
            {
                if (store.Key.IsIn(prefix))
                {
                    foreach (Flow flow in store.Value.Origins)
                    {
                        yield return flow;
                    }
                }
            }
        }
    }

    private void Keep(ImmutableArray<Step> steps, Value value, HashSet<ISymbol> members)
    {
        ImmutableArray<Flow> content = value.Origins.RemoveAll(flow => !flow.Origin.IsContent || (flow.Origin.IsEntry && !keepsDeclared));
        for (int i = 0; i < steps.Length && !content.IsEmpty; i++)
        {
            if (steps[i] is { Kind: StepKind.Member, Symbol: { } member })
            {
                members.Add(member);
                var place = new Place(Bare(steps.RemoveRange(0, i)));
                _stores[place] = _stores.TryGetValue(place, out Value? known) ? known.Join(Value.Of(content)) : Value.Of(content);
            }
        }
    }

    // What an object prints is what lies in it; an entry under a constant key is an entry.
    private static ImmutableArray<Step> Bare(ImmutableArray<Step> steps)
    {
        ImmutableArray<Step>.Builder bare = ImmutableArray.CreateBuilder<Step>(steps.Length);
        foreach (Step step in steps)
        {
            if (step.Kind is not (StepKind.Printed or StepKind.Content))
            {
                bare.Add(step.Kind == StepKind.ElementAt ? Step.Element : step);
            }
        }

        return bare.ToImmutable();
    }

    private readonly struct Place(ImmutableArray<Step> steps) : IEquatable<Place>
    {
        private readonly ImmutableArray<Step> _steps = steps;

        /// <summary>Whether it is at some steps, or in the containers there.</summary>
        public bool IsIn(ImmutableArray<Step> steps)
        {
            for (int i = 0; i < _steps.Length; i++)
            {
                if (i < steps.Length ? !_steps[i].Equals(steps[i]) : !_steps[i].IsStructural)
                {
                    return false;
                }
            }

            return _steps.Length >= steps.Length;
        }

        public bool Equals(Place other) => _steps.SequenceEqual(other._steps);

        public override bool Equals(object? obj) => obj is Place other && Equals(other);

        public override int GetHashCode()
        {
            int hash = 0;
            foreach (Step step in _steps)
            {
                hash = (hash * 31) + step.GetHashCode();
            }

            return hash;
        }
    }
}
