using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Facts;

internal enum RootKind
{
    This,
    Parameter,

    /// <summary>The home of static fields, of a constructed type if that is generic; the first step names the field.</summary>
    Static,

    /// <summary>The variables of an enclosing method; the first step names the variable.</summary>
    Closure,

    /// <summary>Some instance that nobody here knows, handed over by external code; the first step names a member.</summary>
    Any,

    /// <summary>What was made or obtained at a place: an identity for guards, never an entry.</summary>
    Made,

    /// <summary>A note that was taken at a place: an identity that no other note has.</summary>
    Born,

    /// <summary>What was obtained at a place, of things that a guard has let through: an identity that consent covers wherever it goes.</summary>
    Passed,

    /// <summary>The type that stands for a type parameter: what the choice of a static abstract member depends on, never an entry.</summary>
    TypeArgument,
}

/// <summary>Where something was when a method was entered: a root and the steps from it.</summary>
/// <remarks>
/// No longer than <see cref="Limits.PathSteps"/>; a longer one is cut and speaks for everything below its prefix, which also keeps
/// the walk over a cyclic type finite.
/// </remarks>
internal sealed class AccessPath : IEquatable<AccessPath>
{
    public static readonly AccessPath This = new(RootKind.This, 0, null, null, [], false);
    public static readonly AccessPath Static = new(RootKind.Static, 0, null, null, [], false);
    public static readonly AccessPath Any = new(RootKind.Any, 0, null, null, [], false);

    private readonly int _hash;
    private AccessPath? _parent;

    private AccessPath(RootKind root, int ordinal, ISymbol? owner, Site? site, ImmutableArray<Step> steps, bool isCut)
    {
        Root = root;
        Ordinal = ordinal;
        Owner = owner;
        Site = site;
        Steps = steps;
        IsCut = isCut;
        int hash = ((((int)root * 31) + ordinal) * 31) + (site?.GetHashCode() ?? 0) + (isCut ? 1 : 0);
        foreach (Step step in steps)
        {
            hash = (hash * 31) + step.GetHashCode();
        }

        _hash = hash;
    }

    public RootKind Root { get; }

    /// <summary>Which parameter.</summary>
    public int Ordinal { get; }

    /// <summary>Whose closure; which constructed type's statics.</summary>
    public ISymbol? Owner { get; }

    public Site? Site { get; }

    public ImmutableArray<Step> Steps { get; }

    /// <summary>Whether it was cut and means everything below.</summary>
    public bool IsCut { get; }

    /// <summary>Whether it was cut because somebody takes all that is below, and not because it grew too long to tell.</summary>
    public bool IsWhole
    {
        get
        {
            if (!IsCut || Steps.Length >= Limits.PathSteps)
            {
                return false;
            }

            foreach (Step step in Steps)
            {
                if (Times(step) > 1)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether every read of it is the same thing, so that a write to it replaces what was there.</summary>
    public bool IsOne
    {
        get
        {
            if (IsCut || Root == RootKind.Any || (Root == RootKind.Static && Owner is INamedTypeSymbol { IsUnboundGenericType: true }))
            {
                return false;
            }

            foreach (Step step in Steps)
            {
                if (step.IsOneOfMany)
                {
                    return false;
                }
            }

            return true;
        }
    }

    public static AccessPath Parameter(int ordinal) => new(RootKind.Parameter, ordinal, null, null, [], false);

    /// <summary>The home of the statics of a constructed type; of one that is not bound, those of any: see <see cref="StaticHome"/>.</summary>
    public static AccessPath StaticOf(INamedTypeSymbol owner) => new(RootKind.Static, 0, owner, null, [], false);

    /// <summary>The path without its steps, of the kinds that have no place.</summary>
    public AccessPath Home => Steps.IsEmpty && !IsCut ? this : new(Root, Ordinal, Owner, Site, [], isCut: false);

    public static AccessPath Closure(ISymbol owner) => new(RootKind.Closure, 0, owner, null, [], false);

    public static AccessPath Made(Site site) => new(RootKind.Made, 0, null, site, [], false);

    public static AccessPath Born(Site site) => new(RootKind.Born, 0, null, site, [], false);

    public static AccessPath Passed(Site site) => new(RootKind.Passed, 0, null, site, [], false);

    public static AccessPath TypeArgument(ITypeParameterSymbol parameter) => new(RootKind.TypeArgument, 0, parameter, null, [], false);

    /// <summary>
    /// What a callee made, as its caller calls it: two things that one call makes are two. <see langword="null"/> where the name would
    /// grow too long to tell them apart.
    /// </summary>
    public AccessPath? MadeThrough(Site call)
    {
        AccessPath named = new AccessPath(Root, 0, null, call, [], false).Then(Step.Within(Site!));
        foreach (Step step in Steps)
        {
            named = named.Then(step);
        }

        return named.IsCut || IsCut ? null : named;
    }

    /// <summary>Whether only a call of the caller's delegate brings it about: what the delegate returns, throws, or left of what it was handed.</summary>
    public bool IsAnswered
    {
        get
        {
            foreach (Step step in Steps)
            {
                if (step.Kind is StepKind.Invoked or StepKind.Failed or StepKind.Handed)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether it is the caller's: what it means, a caller can say.</summary>
    public bool IsEntry => !IsCut && (Root is RootKind.This or RootKind.Parameter or RootKind.Static or RootKind.Closure);

    public AccessPath Then(Step step)
    {
        if (IsCut)
        {
            return this;
        }

        return Steps.Length >= Limits.PathSteps || Times(step) >= 2
            ? new AccessPath(Root, Ordinal, Owner, Site, Steps, isCut: true)
            : new AccessPath(Root, Ordinal, Owner, Site, Steps.Add(step), isCut: false) { _parent = this };
    }

    private int Times(Step step)
    {
        int times = 0;
        foreach (Step one in Steps)
        {
            times += one.Equals(step) ? 1 : 0;
        }

        return times;
    }

    /// <summary>The path without its last step.</summary>
    public AccessPath Parent => _parent ??= new(Root, Ordinal, Owner, Site, Steps.RemoveAt(Steps.Length - 1), isCut: false);

    /// <summary>The path that a cut one speaks of, with all that is below.</summary>
    public AccessPath Uncut => new(Root, Ordinal, Owner, Site, Steps, isCut: false);

    /// <summary>Everything at this path and below it.</summary>
    public AccessPath AndBelow() => IsCut ? this : new AccessPath(Root, Ordinal, Owner, Site, Steps, isCut: true);

    public bool SameRoot(AccessPath other) =>
        Root == other.Root && Ordinal == other.Ordinal && SymbolEqualityComparer.Default.Equals(Owner, other.Owner)
        && Equals(Site, other.Site);

    /// <summary>Whether <paramref name="other"/> is this path or lies below it.</summary>
    public bool IsPrefixOf(AccessPath other)
    {
        if (!SameRoot(other) || other.Steps.Length < Steps.Length)
        {
            return false;
        }

        for (int i = 0; i < Steps.Length; i++)
        {
            if (!Steps[i].Equals(other.Steps[i]))
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(AccessPath? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (_hash == other._hash && IsCut == other.IsCut && Steps.Length == other.Steps.Length && IsPrefixOf(other)));

    public override bool Equals(object? obj) => Equals(obj as AccessPath);

    public override int GetHashCode() => _hash;

    public override string ToString() =>
        string.Join(".", new[] { Root.ToString() + (Root == RootKind.Parameter ? " " + Ordinal : "") }.Concat(Steps.Select(s => s.ToString())))
        + (IsCut ? ".*" : "");
}
