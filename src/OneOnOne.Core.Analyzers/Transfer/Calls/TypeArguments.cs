using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>What a call puts in the place of a callee's type parameters: what decides which static abstract member is reached.</summary>
internal static class TypeArguments
{
    /// <summary>The argument; the parameter itself where this call does not say.</summary>
    public static ITypeSymbol Of(Call call, ITypeParameterSymbol parameter)
    {
        if (call.Method is not { } method)
        {
            return parameter;
        }

        if (parameter.DeclaringMethod is { } generic)
        {
            return Same(generic, method.ReducedFrom ?? method) ? At(method.TypeArguments, parameter) : parameter;
        }

        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (Same(parameter.DeclaringType, type))
            {
                return At(type.TypeArguments, parameter);
            }
        }

        return parameter;
    }

    /// <summary>The type parameter that an operation calls a static member through.</summary>
    public static ITypeParameterSymbol? Through(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.ConstrainedToType,
        IPropertyReferenceOperation property => property.ConstrainedToType,
        IBinaryOperation binary => binary.ConstrainedToType,
        IUnaryOperation unary => unary.ConstrainedToType,
        ICompoundAssignmentOperation compound => compound.ConstrainedToType,
        IIncrementOrDecrementOperation increment => increment.ConstrainedToType,
        IConversionOperation conversion => conversion.ConstrainedToType,
        _ => null,
    } as ITypeParameterSymbol;

    private static ITypeSymbol At(ImmutableArray<ITypeSymbol> arguments, ITypeParameterSymbol parameter) =>
        parameter.Ordinal < arguments.Length ? arguments[parameter.Ordinal] : parameter;

    private static bool Same(ISymbol? one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one?.OriginalDefinition, other.OriginalDefinition);
}
