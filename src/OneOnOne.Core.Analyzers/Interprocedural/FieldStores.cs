using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Which content and which delegates the bodies of a compilation leave in fields and statics of instances that they do not own.</summary>
/// <param name="keepsDeclared">
/// Whether what a caller hands in counts where its parameter is declared confidential. For a finding its caller speaks; for what a
/// member shows to other assemblies nobody else does.
/// </param>
internal sealed class FieldStores(bool keepsDeclared)
{
    private const int MaximumDepth = 5;

    private readonly Dictionary<Place, List<Store>> _stores = [];

    /// <summary>Whether no content is kept anywhere.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Whether any delegate is kept anywhere.</summary>
    public bool HasFunctions { get; private set; }

    /// <summary>How much is kept: it only grows.</summary>
    public int Size { get; private set; }

    /// <summary>Adds what a body leaves behind, and says in which members.</summary>
    /// <param name="summary">What it does.</param>
    /// <param name="isTold">Whether its callers tell what content it leaves in what they name.</param>
    public IReadOnlyCollection<ISymbol> Add(MethodSummary summary, bool isTold = false)
    {
        var members = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        ILookup<AbstractObject, Effect>? made = null;
        var seen = new HashSet<AbstractObject>();
        var pending = new Queue<(AccessPath Root, ImmutableArray<Step> Steps, Value Value)>();
        foreach (Effect effect in summary.Effects)
        {
            if (effect.Target.Path is { } path && !(isTold && effect.FillsGiven))
            {
                pending.Enqueue((path, path.Steps.Add(effect.Step), effect.Value));
            }
        }

        // Breadth first, each object once: the shortest way to it is the way it will be read.
        while (pending.Count > 0)
        {
            (AccessPath root, ImmutableArray<Step> steps, Value value) = pending.Dequeue();
            Keep(root, steps, value, summary, members);
            foreach (AbstractObject one in value.Objects)
            {
                if (one.Kind == ObjectKind.Entry || steps.Length >= MaximumDepth || !seen.Add(one))
                {
                    continue;
                }

                made ??= summary.Effects.Where(effect => effect.Target.Kind != ObjectKind.Entry).ToLookup(effect => effect.Target);
                foreach (Effect effect in made[one])
                {
                    pending.Enqueue((root, steps.Add(effect.Step), effect.Value));
                }
            }
        }

        return members;
    }

    /// <summary>The content that any instance may have at a path, whichever of its members the path is counted from.</summary>
    public IEnumerable<Flow> At(AccessPath path) => StoresAt(path).SelectMany(store => store.Content.Origins);

    /// <summary>The delegates that any instance may have at a path.</summary>
    public IEnumerable<StoredFunction> FunctionsAt(AccessPath path) => HasFunctions ? StoresAt(path).SelectMany(store => store.Functions) : [];

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
            foreach (KeyValuePair<Place, List<Store>> place in _stores)
            {
                if (place.Key.IsIn(prefix))
                {
                    foreach (Flow flow in place.Value.SelectMany(store => store.Content.Origins))
                    {
                        yield return flow;
                    }
                }
            }
        }
    }

    private IEnumerable<Store> StoresAt(AccessPath path)
    {
        for (int i = 0; i < path.Steps.Length; i++)
        {
            if (path.Steps[i].Kind == StepKind.Member && _stores.TryGetValue(new Place(Bare(path.Steps.RemoveRange(0, i))), out List<Store>? stores))
            {
                Step? around = i > 0 ? path.Steps[i - 1] : null;
                foreach (Store store in stores)
                {
                    if (!store.IsBeside(around, HomeAt(path, i)))
                    {
                        yield return store;
                    }
                }
            }
        }
    }

    // Statics of two types of one definition are two, and so is what these lead to.
    private static INamedTypeSymbol? HomeAt(AccessPath root, int from) => root is { Root: RootKind.Static, Owner: INamedTypeSymbol home } && from <= 1 ? home : null;

    private void Keep(AccessPath root, ImmutableArray<Step> steps, Value value, MethodSummary maker, HashSet<ISymbol> members)
    {
        ImmutableArray<Flow> content = value.Origins.RemoveAll(flow => !flow.Origin.IsContent || (flow.Origin.IsEntry && !keepsDeclared));
        ImmutableArray<AbstractObject> functions = value.Objects.RemoveAll(one => one.Shape.Target is not IMethodSymbol);
        if (content.IsEmpty && functions.IsEmpty)
        {
            return;
        }

        IsEmpty &= content.IsEmpty;
        HasFunctions |= !functions.IsEmpty;
        for (int i = 0; i < steps.Length; i++)
        {
            if (steps[i] is { Kind: StepKind.Member, Symbol: { } member })
            {
                if (!content.IsEmpty)
                {
                    members.Add(member);
                }

                Size += StoreAt(steps, i, HomeAt(root, i)).Add(content, functions, maker);
            }
        }
    }

    private Store StoreAt(ImmutableArray<Step> steps, int from, INamedTypeSymbol? home)
    {
        var place = new Place(Bare(steps.RemoveRange(0, from)));
        if (!_stores.TryGetValue(place, out List<Store>? stores))
        {
            _stores.Add(place, stores = []);
        }

        Step? around = from > 0 ? steps[from - 1] : null;
        foreach (Store known in stores)
        {
            if (Equals(known.Around, around) && SymbolEqualityComparer.Default.Equals(known.Home, home))
            {
                return known;
            }
        }

        var store = new Store(around, home);
        stores.Add(store);
        return store;
    }

    // What an object prints is what lies in it; an entry under a constant key is an entry.
    private static ImmutableArray<Step> Bare(ImmutableArray<Step> steps)
    {
        ImmutableArray<Step>.Builder bare = ImmutableArray.CreateBuilder<Step>(steps.Length);
        foreach (Step step in steps)
        {
            if (step.Kind is not (StepKind.Printed or StepKind.Content or StepKind.Words))
            {
                bare.Add(step.Kind == StepKind.ElementAt ? Step.Element : step);
            }
        }

        return bare.ToImmutable();
    }

    /// <summary>What is kept at a place of the instances that one member leads to.</summary>
    /// <param name="around">The member; <see langword="null"/> where somebody kept it in an instance of its own.</param>
    /// <param name="home">The constructed type whose static leads to it, if one does.</param>
    private sealed class Store(Step? around, INamedTypeSymbol? home)
    {
        private readonly List<StoredFunction> _functions = [];

        public Step? Around { get; } = around;

        public INamedTypeSymbol? Home { get; } = home;

        public Value Content { get; private set; } = Value.Empty;

        public IReadOnlyList<StoredFunction> Functions => _functions;

        /// <summary>Two members of one type lead to two instances.</summary>
        public bool IsBeside(Step? other, INamedTypeSymbol? otherHome) =>
            (Home is not null && otherHome is not null && !StaticHome.MayBeOne(Home, otherHome)) || IsBeside(other);

        private bool IsBeside(Step? other) =>
            Around is { Kind: StepKind.Member, Symbol: { } mine } && other is { Kind: StepKind.Member, Symbol: { } theirs } && !Around.Equals(other)
            && SymbolEqualityComparer.Default.Equals(mine.ContainingType, theirs.ContainingType);

        /// <summary>Adds to it, and says how much is new.</summary>
        public int Add(ImmutableArray<Flow> content, ImmutableArray<AbstractObject> functions, MethodSummary maker)
        {
            int before = Content.Origins.Length + _functions.Count;
            Content = content.IsEmpty ? Content : Content.Join(Value.Of(content));
            foreach (AbstractObject one in functions)
            {
                if (!_functions.Any(known => known.Delegate.Equals(one)))
                {
                    _functions.Add(new StoredFunction(one, maker));
                }
            }

            return Content.Origins.Length + _functions.Count - before;
        }
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
