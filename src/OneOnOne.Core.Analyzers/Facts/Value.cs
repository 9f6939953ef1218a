using System.Collections.Immutable;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Facts;

/// <summary>What the analysis knows of a value: where its content comes from, which objects it may be.</summary>
/// <remarks>
/// Origins and objects grow under <see cref="Join"/>; identity, condition and constant are what is certain of it, and survive a
/// join only where both sides agree. Order within is the order of discovery, which the order of blocks fixes.
/// </remarks>
internal sealed class Value
{
    public static readonly Value Empty = new([], [], null, null, null);

    private Value(
        ImmutableArray<Flow> origins, ImmutableArray<AbstractObject> objects, AccessPath? identity, Condition? condition, Constant? constant,
        ImmutableArray<AbstractObject> inARow = default)
    {
        Origins = origins;
        Objects = objects;
        Identity = identity;
        Condition = condition;
        Constant = constant;
        InARow = inARow;
    }

    public ImmutableArray<Flow> Origins { get; }

    public ImmutableArray<AbstractObject> Objects { get; }

    /// <summary>Which one thing it is, where that is certain: what a consent guard speaks of.</summary>
    public AccessPath? Identity { get; }

    /// <summary>What it teaches when it is tested.</summary>
    public Condition? Condition { get; }

    public Constant? Constant { get; }

    /// <summary>Of a delegate the functions that it calls one after another, each as often as it is called; default where that is not certain.</summary>
    public ImmutableArray<AbstractObject> InARow { get; }

    public bool HasNothing => Origins.IsEmpty && Objects.IsEmpty;

    public static Value Of(Origin origin, Witness? way = null) => new([new Flow(origin, way)], [], null, null, null);

    public static Value Of(AbstractObject one, AccessPath? identity = null) => new([], [one], identity, null, null);

    public static Value Of(ImmutableArray<Flow> origins) => origins.IsEmpty ? Empty : new(origins, [], null, null, null);

    public static Value Of(ImmutableArray<AbstractObject> objects) => objects.IsEmpty ? Empty : new([], objects, null, null, null);

    /// <summary>A delegate that calls some functions one after another; null where it calls none.</summary>
    public static Value Calling(ImmutableArray<AbstractObject> functions) =>
        functions.IsEmpty ? Of((object?)null)
        : functions is [{ Kind: ObjectKind.Entry, Path: { } theirs }] ? Entry(theirs)
        : new([], [.. functions.Distinct()], null, null, null, functions);

    public static Value Of(object? constant) => new([], [], null, null, new Constant(constant));

    /// <summary>Whatever the caller had at a path: its content and its object.</summary>
    public static Value Entry(AccessPath path) =>
        new([new Flow(Origin.Entry(path), null)], [AbstractObject.Entry(path)], path.IsOne ? path : null, null, null);

    public Value WithIdentity(AccessPath? identity) =>
        Equals(identity, Identity) ? this : new(Origins, Objects, identity, Condition, Constant, InARow);

    public Value WithCondition(Condition? condition) =>
        ReferenceEquals(condition, Condition) ? this : new(Origins, Objects, Identity, condition, Constant, InARow);

    public Value WithObjects(ImmutableArray<AbstractObject> objects) => new(Origins, objects, Identity, Condition, Constant);

    public Value WithOrigins(ImmutableArray<Flow> origins) => new(origins, Objects, Identity, Condition, Constant, InARow);

    /// <summary>Only where its content comes from: what is left when text is made of it.</summary>
    public Value AsText() =>
        Objects.IsEmpty && Identity is null && Condition is null && Constant is null ? this : Of(Origins);

    /// <summary>The same content with one more step on its way.</summary>
    public Value Through(Site? site, string text)
    {
        if (Origins.IsEmpty)
        {
            return this;
        }

        ImmutableArray<Flow>.Builder flows = ImmutableArray.CreateBuilder<Flow>(Origins.Length);
        foreach (Flow flow in Origins)
        {
            flows.Add(flow.Way is { } last && Equals(last.Site, site) ? flow : new Flow(flow.Origin, new Witness(flow.Way, site, text), flow.When));
        }

        return WithOrigins(flows.MoveToImmutable());
    }

    /// <summary>Both; this value itself where the other adds nothing.</summary>
    public Value Join(Value other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        ImmutableArray<Flow> origins = Union(Origins, other.Origins);
        ImmutableArray<AbstractObject> objects = Union(Objects, other.Objects);
        AccessPath? identity = Equals(Identity, other.Identity) ? Identity : null;
        Condition? condition = Condition.Join(Taught, other.Taught);
        Constant? constant = Equals(Constant, other.Constant) ? Constant : null;
        bool isInARow = !InARow.IsDefault && !other.InARow.IsDefault && InARow.SequenceEqual(other.InARow);
        return origins == Origins && objects == Objects && ReferenceEquals(identity, Identity) && isInARow == !InARow.IsDefault
            && ReferenceEquals(constant, Constant)
            && (Equals(condition, Condition) || (Constant is not null && Equals(condition, Taught)))
            ? this
            : new Value(origins, objects, identity, condition, constant, isInARow ? InARow : default);
    }

    // What a constant is not, it teaches everything about: it is never that.
    private Condition? Taught => Constant?.Value is bool known ? Condition.OfConstant(known, Condition) : Condition;

    /// <summary>
    /// The flows of both, the earlier first and as many as a value bears; the first array itself where the other adds nothing. Of more
    /// than that, what lies near to what a caller has stays, as a recursion's deepest way is the one that callers walk least.
    /// </summary>
    public static ImmutableArray<Flow> Union(ImmutableArray<Flow> flows, ImmutableArray<Flow> others)
    {
        ImmutableArray<Flow>.Builder? joined = null;
        foreach (Flow flow in others)
        {
            if (Has(flows, flow))
            {
                continue;
            }

            if ((joined?.Count ?? flows.Length) < Limits.Origins)
            {
                (joined ??= flows.ToBuilder()).Add(flow);
            }
            else if (Farthest(joined ?? (IReadOnlyList<Flow>)flows, Distance(flow)) is { } farthest && !(joined is not null && Has(joined.ToImmutable(), flow)))
            {
                (joined ??= flows.ToBuilder())[farthest] = flow;
            }
        }

        return joined?.ToImmutable() ?? flows;
    }

    /// <summary>How far from what a caller has something lies. What was read here has come all the way, and is never given up.</summary>
    public static int Distance(Flow flow) => flow.Origin is { IsEntry: true, Label: Label.None, Path: { } path } ? path.Steps.Length : 0;

    /// <summary>Which of some flows is from the farthest, and farther than that.</summary>
    private static int? Farthest(IReadOnlyList<Flow> flows, int than)
    {
        int? farthest = null;
        for (int i = 0; i < flows.Count; i++)
        {
            if (Distance(flows[i]) > than)
            {
                (farthest, than) = (i, Distance(flows[i]));
            }
        }

        return farthest;
    }

    /// <summary>The same of objects.</summary>
    public static ImmutableArray<AbstractObject> Union(ImmutableArray<AbstractObject> objects, ImmutableArray<AbstractObject> others)
    {
        ImmutableArray<AbstractObject>.Builder? joined = null;
        foreach (AbstractObject one in others)
        {
            if ((joined?.Count ?? objects.Length) >= Limits.Objects)
            {
                break;
            }

            if (!objects.Contains(one))
            {
                joined ??= objects.ToBuilder();
                joined.Add(one);
            }
        }

        return joined?.ToImmutable() ?? objects;
    }

    /// <summary>Whether a flow adds nothing: its origin is here already, unconditionally or under the same condition.</summary>
    private static bool Has(ImmutableArray<Flow> flows, Flow other)
    {
        foreach (Flow flow in flows)
        {
            if (flow.Origin.Equals(other.Origin) && (flow.When is null || flow.When.Equals(other.When)))
            {
                return true;
            }
        }

        return false;
    }

    public override string ToString() =>
        $"{{{string.Join(", ", Origins.Select(flow => flow.Origin.ToString()).Concat(Objects.Select(o => o.ToString())))}}}";
}

/// <summary>A value that the compiler or a copy of it knows.</summary>
internal sealed class Constant(object? value) : IEquatable<Constant>
{
    public object? Value { get; } = value;

    public bool Equals(Constant? other) => other is not null && Equals(Value, other.Value);

    public override bool Equals(object? obj) => Equals(obj as Constant);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;
}
