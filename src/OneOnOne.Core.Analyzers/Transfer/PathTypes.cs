using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>The static types along a path: what a signature says of a thing that lies somewhere below a parameter.</summary>
internal static class PathTypes
{
    /// <summary>The type at a path of a member; <see langword="null"/> where nobody can say.</summary>
    public static ITypeSymbol? Of(AccessPath path, IMethodSymbol? method)
    {
        ITypeSymbol? type = path switch
        {
            { Root: RootKind.Parameter, Ordinal: var ordinal } when ordinal < method?.Parameters.Length => method.Parameters[ordinal].Type,
            { Root: RootKind.This } => method?.ContainingType,
            _ => null,
        };
        foreach (Step step in path.Steps)
        {
            type = Below(type, step);
        }

        return type;
    }

    private static ITypeSymbol? Below(ITypeSymbol? type, Step step) => step.Kind switch
    {
        StepKind.Member or StepKind.Variable => Declared(type, step.Symbol!),
        StepKind.Element or StepKind.ElementAt => type is IArrayTypeSymbol array ? array.ElementType : Element(type as INamedTypeSymbol),
        StepKind.Key => Argument(type, 0),
        StepKind.Value => Argument(type, 1),
        StepKind.Item => Argument(type, step.Ordinal - 1),
        StepKind.Present => type,
        _ => null,
    };

    private static ITypeSymbol? Declared(ITypeSymbol? owner, ISymbol member)
    {
        ITypeSymbol? type = member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IParameterSymbol parameter => parameter.Type,
            ILocalSymbol local => local.Type,
            _ => null,
        };

        // The member is the definition's; what stands for a type parameter, its owner says.
        return type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type, Ordinal: var ordinal } ? Argument(owner, ordinal) ?? type : type;
    }

    /// <summary>What can be enumerated says what its elements are; what cannot and has one type argument holds one such thing.</summary>
    private static ITypeSymbol? Element(INamedTypeSymbol? type)
    {
        if (type is null)
        {
            return null;
        }

        if (type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
        {
            return type.TypeArguments[0];
        }

        foreach (INamedTypeSymbol one in type.AllInterfaces)
        {
            if (one.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            {
                return one.TypeArguments[0];
            }
        }

        return type.TypeArguments is [var only] ? only : null;
    }

    private static ITypeSymbol? Argument(ITypeSymbol? type, int ordinal) =>
        type is INamedTypeSymbol { TypeArguments: { } arguments } && ordinal >= 0 && ordinal < arguments.Length ? arguments[ordinal] : null;
}
