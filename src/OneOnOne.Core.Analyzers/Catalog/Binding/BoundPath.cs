using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>A written path with the symbols and types of the member that it is bound to.</summary>
/// <param name="root">Where it begins; an argument's number is in <paramref name="parameter"/>.</param>
/// <param name="parameter">The parameter that it begins at.</param>
/// <param name="steps">The steps from there.</param>
/// <param name="type">The type at its end, as far as it is known.</param>
/// <param name="isBelow">Whether it means everything below its end, too.</param>
internal sealed class BoundPath(
    PathRoot root, IParameterSymbol? parameter, ImmutableArray<Step> steps, ITypeSymbol? type, bool isBelow)
{
    public PathRoot Root { get; } = root;

    public IParameterSymbol? Parameter { get; } = parameter;

    public ImmutableArray<Step> Steps { get; } = steps;

    public ITypeSymbol? Type { get; } = type;

    public bool IsResult => Root == PathRoot.Return;

    /// <summary>Where its root is when the member is entered.</summary>
    public AccessPath Entry => Root == PathRoot.This ? AccessPath.This : AccessPath.Parameter(Parameter!.Ordinal);

    /// <summary>Where its end is when the member is entered.</summary>
    public AccessPath Path
    {
        get
        {
            AccessPath path = Entry;
            foreach (Step step in Steps)
            {
                path = path.Then(step);
            }

            return isBelow ? path.AndBelow() : path;
        }
    }

    /// <summary>Whether it names a by-reference argument itself.</summary>
    public bool IsByReference => Steps.IsEmpty && Parameter is { RefKind: RefKind.Ref or RefKind.Out };
}
