using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;

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
            BinaryOperatorKind.Subtract => Value.Of(unchecked(a - b)),
            BinaryOperatorKind.LessThan => Value.Of(a < b),
            BinaryOperatorKind.LessThanOrEqual => Value.Of(a <= b),
            BinaryOperatorKind.GreaterThan => Value.Of(a > b),
            BinaryOperatorKind.GreaterThanOrEqual => Value.Of(a >= b),
            _ => null,
        };
    }

    /// <summary>The next number, or the one before.</summary>
    public static Value? Step(Value value, bool up) => value.Constant?.Value is int number ? Value.Of(unchecked(up ? number + 1 : number - 1)) : null;
}
