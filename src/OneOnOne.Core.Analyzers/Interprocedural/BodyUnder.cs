using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>A body, and the constants under which it is followed; none for what it does for all callers.</summary>
internal readonly struct BodyUnder(IMethodSymbol method, ImmutableArray<Given> given) : IEquatable<BodyUnder>
{
    public IMethodSymbol Method { get; } = method;

    public ImmutableArray<Given> Given { get; } = given;

    public bool Equals(BodyUnder other) => MethodSymbolComparer.Instance.Equals(Method, other.Method) && Given.SequenceEqual(other.Given);

    public override bool Equals(object? obj) => obj is BodyUnder other && Equals(other);

    public override int GetHashCode()
    {
        int hash = MethodSymbolComparer.Instance.GetHashCode(Method);
        foreach (Given one in Given)
        {
            hash = (hash * 31) + one.GetHashCode();
        }

        return hash;
    }
}
