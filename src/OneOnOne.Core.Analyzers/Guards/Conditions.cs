using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Guards;

/// <summary>Consent conditions as values: they can be negated, joined by and and or, compared with a constant.</summary>
/// <remarks>Law: an expression that is not understood teaches nothing.</remarks>
internal static class Conditions
{
    public static Value Not(Value value) =>
        (value.Constant?.Value is bool known ? Value.Of(!known) : Value.Empty).WithCondition(value.Condition?.Negate());

    public static Value And(Value left, Value right)
    {
        if (left.Constant?.Value is false || right.Constant?.Value is false)
        {
            return Value.Of(false);
        }

        ImmutableArray<AccessPath> whenTrue = Condition.Either(WhenTrue(left), WhenTrue(right));
        ImmutableArray<AccessPath> whenFalse = left.Constant?.Value is true ? WhenFalse(right)
            : right.Constant?.Value is true ? WhenFalse(left)
            : Condition.Both(WhenFalse(left), WhenFalse(right));
        Value value = left.Constant?.Value is true && right.Constant?.Value is true ? Value.Of(true) : Value.Empty;
        return value.WithCondition(Condition.Of(whenTrue, whenFalse));
    }

    public static Value Or(Value left, Value right) => Not(And(Not(left), Not(right)));

    public static Value Equal(Value left, Value right, bool isEqual)
    {
        if (left.Constant is { } a && right.Constant is { } b)
        {
            return Otherwise.AreEqual(a.Value, b.Value) is { } areEqual ? Value.Of(areEqual == isEqual) : Value.Empty;
        }

        (Value asked, Constant? constant) = left.Constant is null ? (left, right.Constant) : (right, left.Constant);
        if (constant?.Value is not bool expected || asked.Condition is not { } condition)
        {
            return Value.Empty;
        }

        return Value.Empty.WithCondition(expected == isEqual ? condition : condition.Negate());
    }

    /// <summary>The state's covered records on the way where a condition has a value.</summary>
    public static FlowState Learn(FlowState state, Value condition, bool value)
    {
        if (condition.Condition is not { } taught)
        {
            return state;
        }

        return state.WithCovered(Condition.Either(state.Covered, value ? taught.WhenTrue : taught.WhenFalse));
    }

    private static ImmutableArray<AccessPath> WhenTrue(Value value) => value.Condition?.WhenTrue ?? [];

    private static ImmutableArray<AccessPath> WhenFalse(Value value) => value.Condition?.WhenFalse ?? [];
}
