using System.Collections.Immutable;

namespace OneOnOne.Analyzers.Facts;

/// <summary>
/// What a boolean teaches about consent: which records are covered when it is true, and which when it is false. Of a gate's
/// decision: which are covered when it turns out to be a permission.
/// </summary>
/// <remarks>Law: an expression that is not understood teaches nothing, so joining two conditions keeps what both teach.</remarks>
internal sealed class Condition(ImmutableArray<AccessPath> whenTrue, ImmutableArray<AccessPath> whenFalse) : IEquatable<Condition>
{
    // The value that a constant never has.
    private bool? _never;

    public ImmutableArray<AccessPath> WhenTrue { get; } = whenTrue;

    public ImmutableArray<AccessPath> WhenFalse { get; } = whenFalse;

    public static Condition? Of(ImmutableArray<AccessPath> whenTrue, ImmutableArray<AccessPath> whenFalse) =>
        whenTrue.IsEmpty && whenFalse.IsEmpty ? null : new Condition(whenTrue, whenFalse);

    /// <summary>What is taught whatever the answer is: a promise teaches it once it is kept.</summary>
    public static Condition? Always(ImmutableArray<AccessPath> covered, Condition? taught) =>
        Of(Either(taught?.WhenTrue ?? [], covered), Either(taught?.WhenFalse ?? [], covered));

    public Condition Negate() => new(WhenFalse, WhenTrue) { _never = _never is { } never ? !never : null };

    /// <summary>A guard's own condition: the answer that does not cover a record refuses it.</summary>
    public Condition Refusing() =>
        new(Either(WhenTrue, Refused(WhenFalse)), Either(WhenFalse, Refused(WhenTrue))) { _never = _never };

    /// <summary>The records that are refused where these would be covered.</summary>
    public static ImmutableArray<AccessPath> Refused(ImmutableArray<AccessPath> covered) =>
        [.. covered.Where(path => path.Steps.IsEmpty || path.Steps[path.Steps.Length - 1].Kind != StepKind.Refused).Select(path => path.Then(Step.Refused))];

    /// <summary>What a constant teaches: on the side that it never takes, whatever anybody else teaches.</summary>
    public static Condition OfConstant(bool value, Condition? taught) =>
        new(taught?.WhenTrue ?? [], taught?.WhenFalse ?? []) { _never = !value };

    public static ImmutableArray<AccessPath> Both(ImmutableArray<AccessPath> a, ImmutableArray<AccessPath> b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return [];
        }

        ImmutableArray<AccessPath> both = a.RemoveAll(path => !b.Contains(path));
        return both.Length == a.Length ? a : both;
    }

    public static ImmutableArray<AccessPath> Either(ImmutableArray<AccessPath> a, ImmutableArray<AccessPath> b)
    {
        foreach (AccessPath path in b)
        {
            if (!a.Contains(path))
            {
                a = a.Add(path);
            }
        }

        return a;
    }

    public static Condition? Join(Condition? a, Condition? b) =>
        ReferenceEquals(a, b) || (a is not null && a.Equals(b)) ? a
        : a is null || b is null ? null
        : a._never is not null && a._never == b._never ? new Condition(Both(a.WhenTrue, b.WhenTrue), Both(a.WhenFalse, b.WhenFalse)) { _never = a._never }
        : Of(
            a._never is true ? b.WhenTrue : b._never is true ? a.WhenTrue : Both(a.WhenTrue, b.WhenTrue),
            a._never is false ? b.WhenFalse : b._never is false ? a.WhenFalse : Both(a.WhenFalse, b.WhenFalse));

    public bool Equals(Condition? other) =>
        other is not null && _never == other._never && WhenTrue.SequenceEqual(other.WhenTrue) && WhenFalse.SequenceEqual(other.WhenFalse);

    public override bool Equals(object? obj) => Equals(obj as Condition);

    public override int GetHashCode() => (WhenTrue.Length * 31) + WhenFalse.Length;
}
