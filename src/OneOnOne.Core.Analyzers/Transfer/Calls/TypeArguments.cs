using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;

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

    /// <summary>The home of a callee's statics as its caller calls it; of a type that this call does not decide, those of any.</summary>
    public static AccessPath Home(Body body, Call call, INamedTypeSymbol owner)
    {
        if (!StaticHome.IsOpen(owner))
        {
            return AccessPath.StaticOf(owner);
        }

        return Put(body, call, owner) is INamedTypeSymbol type ? StaticHome.Of(type) : AccessPath.StaticOf(StaticHome.Any(owner));
    }

    /// <summary>A callee's type as a value as its caller calls it; <see langword="null"/> where this call does not decide it.</summary>
    public static TypeKey? Key(Body body, Call call, TypeKey key) => !key.IsOpen ? key : TypeKey.Of(Put(body, call, key.Type));

    /// <summary>The place under a type as a value in the caller's words; any place where the call does not decide which type it is.</summary>
    public static Step Place(Body body, Call call, Step step) => step is not { Kind: StepKind.ElementAt, Constant: TypeKey { IsOpen: true } key } ? step
        : Key(body, call, key) is { } known ? Step.ElementAt(known)
        : Step.Element;

    private static ITypeSymbol? Put(Body body, Call call, ITypeSymbol type)
    {
        // A function that was made elsewhere speaks of the type parameters of those who made it.
        bool isOwn = call.Delegate is not { } function || (function is { Inner: null, Site: { } site } && body.IsWrittenIn(site));
        return Put(call, type, isOwn) is { } put && (isOwn || !StaticHome.IsOpen(put)) ? put : null;
    }

    /// <summary>A type with what a call puts in the place of its type parameters; <see langword="null"/> where it does not say.</summary>
    private static ITypeSymbol? Put(Call call, ITypeSymbol type, bool isOwn) => type switch
    {
        ITypeParameterSymbol parameter => Given(call, parameter, isOwn),
        _ when !StaticHome.IsOpen(type) => type,
        INamedTypeSymbol named => StaticHome.With(named, argument => Put(call, argument, isOwn)),
        _ => null,
    };

    private static ITypeSymbol? Given(Call call, ITypeParameterSymbol parameter, bool isOwn)
    {
        IMethodSymbol? method = call.Method?.ReducedFrom ?? call.Method;
        if (method is not null && parameter.DeclaringMethod is { } generic && Same(generic, method))
        {
            return At(call.Method!.TypeArguments, parameter);
        }

        if (method is { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            return isOwn ? parameter : null;
        }

        // A member that overrides the one that is called may be of another type, with other arguments.
        for (INamedTypeSymbol? type = method is null ? call.ReceiverType as INamedTypeSymbol : IsReached(method) ? method.ContainingType : null; type is not null; type = type.ContainingType)
        {
            if (Same(parameter.DeclaringType, type))
            {
                return At(type.TypeArguments, parameter);
            }
        }

        return null;
    }

    private static bool IsReached(IMethodSymbol method) => method is { IsVirtual: false, IsAbstract: false, IsOverride: false, ContainingType.TypeKind: not TypeKind.Interface };

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
