using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Numbers that a library makes of numbers: the largest, the sum, what is rounded or converted.</summary>
/// <remarks>A number that was declared to be content is still told by them. What compares, counts or finds tells of it no more than a comparison does.</remarks>
internal static class Arithmetic
{
    private static readonly string[] s_aggregates = ["Max", "Min", "Sum", "Average", "MaxAsync", "MinAsync", "SumAsync", "AverageAsync"];

    /// <summary>What comes out of a member that works numbers out: the numbers that went in.</summary>
    public static Value Of(IMethodSymbol method)
    {
        Value numbers = Value.Empty;
        if (!IsWorkedOut(method))
        {
            return numbers;
        }

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            AccessPath path = AccessPath.Parameter(parameter.Ordinal);
            AccessPath? number = IsNumber(parameter.Type) ? path
                : SignatureInputs.FunctionOf(parameter.Type) is { } function ? IsNumber(function.DelegateInvokeMethod!.ReturnType) ? path.Then(Step.AnyReturn) : null
                : TypeLocations.ElementOf(parameter.Type) is { } element && IsNumber(element) ? path.Then(Step.Element)
                : null;
            numbers = number is null ? numbers : numbers.Join(Value.Of(Origin.Entry(number).In(OriginForm.Number)));
        }

        return numbers;
    }

    /// <summary>
    /// What a type parameter's own arithmetic makes of its operands: a number of numbers, as far as anybody knows who does not know the
    /// type. The operands themselves it is not, and whoever knows a type with an operator of its own has its body.
    /// </summary>
    public static Value OfOperands(IMethodSymbol method)
    {
        Value operands = Value.Empty;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            operands = operands.Join(Value.Of(Origin.Entry(AccessPath.Parameter(parameter.Ordinal))));
        }

        return operands;
    }

    /// <summary>Whether a member is generic arithmetic: an operator, or what makes one kind of number of another.</summary>
    public static bool IsGeneric(IMethodSymbol method) =>
        method is { IsStatic: true, ReturnType: ITypeParameterSymbol result, Parameters.IsEmpty: false, ContainingType: { TypeKind: TypeKind.Interface, ContainingNamespace.Name: "Numerics" } }
        && (method.MethodKind == MethodKind.UserDefinedOperator
            || method.Parameters.All(parameter => parameter.Type is ITypeParameterSymbol given && !SymbolEqualityComparer.Default.Equals(given, result)));

    private static bool IsWorkedOut(IMethodSymbol method) =>
        method is { IsStatic: true, ContainingType: { } type } && IsNumber(ConsentTypes.Awaited(method.ReturnType))
        && (method.IsExtensionMethod ? s_aggregates.Contains(method.Name)
            : type.Name is "Math" or "MathF" or "Convert" || (IsNumber(type) && !method.Name.StartsWith("Compare", StringComparison.Ordinal)));

    private static bool IsNumber(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsNumber(nullable.TypeArguments[0]),
        { SpecialType: SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32
            or SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double } => true,
        _ => type is { Name: "Int128" or "UInt128" or "Half" or "BigInteger" or "DateTime" or "DateTimeOffset" or "TimeSpan" or "DateOnly", ContainingNamespace.Name: "System" or "Numerics" },
    };
}
