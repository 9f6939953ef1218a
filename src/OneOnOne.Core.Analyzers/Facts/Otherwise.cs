using System.Collections.Immutable;

namespace OneOnOne.Analyzers.Facts;

/// <summary>Some text that is a constant and none of a few others: all that a body need know which compares it with those.</summary>
internal sealed class Otherwise(ImmutableArray<object?> others) : IEquatable<Otherwise>
{
    /// <summary>Which it is not.</summary>
    public ImmutableArray<object?> Others { get; } = others;

    /// <summary>Whether two constants are equal; <see langword="null"/> where nobody can say.</summary>
    public static bool? AreEqual(object? one, object? other) => (one, other) switch
    {
        (Otherwise, Otherwise) => null,
        (TypeKey left, TypeKey right) => TypeKey.AreEqual(left, right),
        (Otherwise left, _) => left.Others.Contains(other) || other is not string ? false : null,
        (_, Otherwise right) => right.Others.Contains(one) || one is not string ? false : null,
        _ => object.Equals(one, other),
    };

    public bool Equals(Otherwise? other) => other is not null && Others.SequenceEqual(other.Others);

    public override bool Equals(object? obj) => Equals(obj as Otherwise);

    public override int GetHashCode() => Others.Length;
}
