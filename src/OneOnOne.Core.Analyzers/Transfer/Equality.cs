using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>What a comparison with a constant teaches: on the way where a variable equals it, the variable is that constant and nothing else.</summary>
internal static class Equality
{
    /// <summary>Learns from a condition that has turned out to hold, or not to.</summary>
    public static void Learn(Evaluator evaluator, IOperation? condition, bool holds)
    {
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                Learn(evaluator, not.Operand, !holds);
                break;
            case IIsNullOperation test when holds:
                Is(evaluator, test.Operand, null);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
                when (comparison.OperatorKind == BinaryOperatorKind.Equals) == holds:
                Equal(evaluator, comparison.LeftOperand, comparison.RightOperand);
                Equal(evaluator, comparison.RightOperand, comparison.LeftOperand);
                Changes.Unchanged(evaluator, comparison.LeftOperand, comparison.RightOperand);
                break;
            case IInvocationOperation { TargetMethod: { Name: nameof(object.Equals), IsStatic: true }, Arguments: [var first, var second, ..] } when holds:
                Changes.Unchanged(evaluator, first.Value, second.Value);
                break;
            case IInvocationOperation { TargetMethod: { Name: nameof(object.Equals), IsStatic: false, Parameters: [{ Type: var one }, { Type: var other }] }, Arguments: [var left, var right] }
                when holds && SymbolEqualityComparer.Default.Equals(one, other):
                Changes.Unchanged(evaluator, left.Value, right.Value);
                break;
            case IInvocationOperation { TargetMethod: { Name: nameof(object.Equals), IsStatic: false }, Instance: { } instance, Arguments: [var compared, ..] } when holds:
                Changes.Unchanged(evaluator, instance, compared.Value);
                break;
            case IIsPatternOperation match:
                Match(evaluator, match.Value, match.Pattern, holds);
                break;
            case { Type.SpecialType: SpecialType.System_Boolean } answer:
                Is(evaluator, answer, holds);
                break;
        }
    }

    private static void Match(Evaluator evaluator, IOperation value, IPatternOperation pattern, bool holds)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                Match(evaluator, value, negated.Pattern, !holds);
                break;
            case IConstantPatternOperation constant when holds:
                Equal(evaluator, value, constant.Value);
                break;
        }
    }

    private static void Equal(Evaluator evaluator, IOperation one, IOperation other)
    {
        if (other.ConstantValue is { HasValue: true, Value: var constant })
        {
            Is(evaluator, one, constant);
        }
    }

    private static void Is(Evaluator evaluator, IOperation place, object? constant)
    {
        place = Evaluator.Unconverted(place);
        if (place.Type is not { } type || evaluator.Summaries.IsConsent(type))
        {
            return;
        }

        switch (place)
        {
            case ILocalReferenceOperation { Local: { IsRef: false } local }:
                Variables.Learn(evaluator, local, constant);
                break;
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol } parameter } when !Parameters.IsField(parameter, evaluator.Body.Method):
                Variables.Learn(evaluator, parameter, constant);
                break;
            case IFlowCaptureReferenceOperation temporary when evaluator.Places.StoodFor(temporary.Id) is { } stood and not IFlowCaptureReferenceOperation:
                Is(evaluator, stood, constant);
                break;
        }
    }
}
