using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>How what a condition teaches about consent survives being kept in a variable.</summary>
internal static class Consent
{
    /// <summary>
    /// A boolean that is kept also remembers what was covered when it got its value: of <c>a &amp;&amp; b</c> the compiler makes two ways
    /// that end in one temporary, and <c>b</c> was only looked at where <c>a</c> held.
    /// </summary>
    /// <remarks>A constant never takes the other value, so on that side it teaches everything that the other way teaches.</remarks>
    public static Value Remembering(Evaluator evaluator, Value value, ITypeSymbol? type)
    {
        if (type?.SpecialType != SpecialType.System_Boolean)
        {
            return value;
        }

        var covered = evaluator.Memory.State.Covered;
        if (covered.IsEmpty && value.Condition is null)
        {
            return value;
        }

        Condition? condition = Condition.Of(
            Condition.Either(value.Condition?.WhenTrue ?? [], covered), Condition.Either(value.Condition?.WhenFalse ?? [], covered));
        return value.WithCondition(condition);
    }
}
