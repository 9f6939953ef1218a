using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>What comes of whole numbers that are known: an index that is counted on, a branch that a number decides.</summary>
/// <remarks>In a loop a number that changes is no longer known once its ways have come together, so nothing is counted to its end.</remarks>
internal static class Folding
{
    public static Value? Of(BinaryOperatorKind kind, Value left, Value right)
    {
        if (left.Constant?.Value is not int a || right.Constant?.Value is not int b)
        {
            return null;
        }

        return kind switch
        {
            BinaryOperatorKind.Add => Value.Of(unchecked(a + b)),
            BinaryOperatorKind.And => Value.Of(a & b),
            BinaryOperatorKind.Or => Value.Of(a | b),
            BinaryOperatorKind.Subtract => Value.Of(unchecked(a - b)),
            BinaryOperatorKind.LessThan => Value.Of(a < b),
            BinaryOperatorKind.LessThanOrEqual => Value.Of(a <= b),
            BinaryOperatorKind.GreaterThan => Value.Of(a > b),
            BinaryOperatorKind.GreaterThanOrEqual => Value.Of(a >= b),
            _ => null,
        };
    }

    /// <summary>Whether a condition asks only variables, so that it costs nothing to ask and does nothing.</summary>
    public static bool IsPlain(IOperation condition) => condition switch
    {
        { ConstantValue.HasValue: true } => true,
        ILocalReferenceOperation { Local.IsRef: false } or IParameterReferenceOperation or IFlowCaptureReferenceOperation => true,
        IUnaryOperation { OperatorMethod: null } unary => IsPlain(unary.Operand),
        IBinaryOperation { OperatorMethod: null } binary => IsPlain(binary.LeftOperand) && IsPlain(binary.RightOperand),
        IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion => IsPlain(conversion.Operand),
        IIsNullOperation test => IsPlain(test.Operand),
        IPropertyReferenceOperation { Property.Name: "Length", Instance: { Type.TypeKind: TypeKind.Array } array } => IsPlain(array),
        _ => false,
    };

    /// <summary>Whether a member is a library's question about constants that is answered here.</summary>
    public static bool Asks(IMethodSymbol method) => (method.ContainingType?.SpecialType, method.Name) is
        (SpecialType.System_String, "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "Equals") or (SpecialType.System_Enum, "HasFlag");

    /// <summary>The answer to such a question; nothing where it is not known.</summary>
    public static Value? Of(IMethodSymbol method, Value receiver, ImmutableArray<CallArgument> arguments)
    {
        if (!Asks(method) || arguments.IsEmpty || arguments[0].Value.Constant is not { } first)
        {
            return null;
        }

        bool? answer = method.Name switch
        {
            "IsNullOrEmpty" => first.Value is Otherwise { Others: var others } ? (others.Contains("") ? false : null) : string.IsNullOrEmpty(first.Value as string),
            "IsNullOrWhiteSpace" => first.Value is Otherwise ? null : string.IsNullOrWhiteSpace(first.Value as string),
            "HasFlag" => receiver.Constant?.Value is int flags && first.Value is int flag ? (flags & flag) == flag : null,
            _ => Equal(method.IsStatic ? first : receiver.Constant, method.IsStatic ? arguments[1].Value.Constant : first, arguments[arguments.Length - 1].Value.Constant),
        };
        return answer is { } known ? Value.Of(known) : null;
    }

    // Where case does not count, only what differs in more than that is known to differ.
    private static bool? Equal(Constant? one, Constant? other, Constant? comparison) =>
        one is null || other is null ? null
        : comparison?.Value is int how && how != (int)StringComparison.Ordinal
            ? one.Value is string a && other.Value is string b ? string.Equals(a, b, StringComparison.OrdinalIgnoreCase) : null
            : Otherwise.AreEqual(one.Value, other.Value);

    /// <summary>The next number, or the one before.</summary>
    public static Value? Step(Value value, bool up) => value.Constant?.Value is int number ? Value.Of(unchecked(up ? number + 1 : number - 1)) : null;
}
