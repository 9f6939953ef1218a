using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Whether a value is null, and what a test for that teaches about a consent: on the way where it is there, the null that stood for it is gone.</summary>
internal static class Nullness
{
    /// <summary>Whether a value is null, where that is certain.</summary>
    public static bool? Of(Value value) => value.Constant is { } constant ? constant.Value is null : IsMade(value) ? false : null;

    /// <summary>What the compiler says of a local that was filled before: that it is there. Of members, which others fill, it only knows what they promise.</summary>
    public static bool? Told(Evaluator evaluator, IOperation place)
    {
        while (place is IFlowCaptureReferenceOperation temporary && evaluator.Places.StoodFor(temporary.Id) is { } stood)
        {
            place = stood;
        }

        // What a function does to a local that it captures the compiler does not look at.
        return place is ILocalReferenceOperation { Local: { IsRef: false, Type.IsReferenceType: true } } local && !evaluator.Body.Captured.Contains(local.Local)
            && evaluator.Body.Graph?.OriginalOperation.SemanticModel?.GetTypeInfo(local.Syntax).Nullability.FlowState == NullableFlowState.NotNull
            ? false
            : null;
    }

    /// <summary>Whether it came from one <c>new</c> on every way here, so that it is there and its type is known.</summary>
    public static bool IsMade(Value value) =>
        value is { Origins.IsEmpty: true, Identity.Root: RootKind.Made, Objects: [{ Kind: ObjectKind.Made, Inner: null, IsOlder: false, Shape: { IsExact: true, IsForeign: false } }] };

    /// <summary>Whether two values are equal, where one of them is null and that of the other is known.</summary>
    public static bool? AreEqual(Value one, Value other) =>
        one.Constant is { Value: null } && IsMade(other) || other.Constant is { Value: null } && IsMade(one) ? false : null;

    /// <summary>The null that stands where a consent is needed, as an origin.</summary>
    public static Value Missing(Evaluator evaluator, IOperation operation)
    {
        var missing = Value.Of((object?)null);
        if (operation.Type is not { IsReferenceType: true } type || !evaluator.Summaries.IsConsent(type))
        {
            return missing;
        }

        Site site = Site.Of(operation.Syntax);
        return missing.WithOrigins([new Flow(Origin.Read(site, Label.NoConsent, site.Text(), ""), new Witness(null, site, site.Text()))]);
    }

    /// <summary>Learns from a condition that has turned out to hold, or not to.</summary>
    public static void Learn(Evaluator evaluator, IOperation? condition, bool holds)
    {
        switch (condition)
        {
            case IIsNullOperation test when !holds:
                Present(evaluator, test.Operand);
                break;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                Learn(evaluator, not.Operand, !holds);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
                when (comparison.OperatorKind == BinaryOperatorKind.Equals) != holds:
                Unequal(evaluator, comparison.LeftOperand, comparison.RightOperand);
                Unequal(evaluator, comparison.RightOperand, comparison.LeftOperand);
                break;
            case IIsTypeOperation { IsNegated: var negated } test when holds != negated:
                Present(evaluator, test.ValueOperand);
                break;
            case IIsPatternOperation match when IsPresent(match.Pattern, holds):
                Present(evaluator, match.Value);
                break;
        }
    }

    /// <summary>Whoever returns at all only if an argument is not null says so in its signature: <c>ThrowIfNull([NotNull] …)</c>.</summary>
    public static void Returned(Evaluator evaluator, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            IOperation given = Evaluator.Unconverted(argument.Value);
            if (given.Type is { IsReferenceType: true } type && evaluator.Summaries.IsConsent(type)
                && argument.Parameter is { } parameter && parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "NotNullAttribute"))
            {
                Present(evaluator, given);
            }
        }
    }

    /// <summary>Whatever is in a place is there from here on.</summary>
    public static void Present(Evaluator evaluator, IOperation place)
    {
        place = Evaluator.Unconverted(place);
        if (!evaluator.Summaries.IsConsent(place.Type!) || place is not (ILocalReferenceOperation or IParameterReferenceOperation
            or IFieldReferenceOperation or IFlowCaptureReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }))
        {
            return;
        }

        if (place is IPropertyReferenceOperation property && !Members.IsCell(evaluator, property.Property))
        {
            return;
        }

        Value present = evaluator.Memory.Read(evaluator.Evaluate(place), Step.Present, place.Type);
        if (place is IFlowCaptureReferenceOperation temporary)
        {
            evaluator.Memory.State = evaluator.Memory.State.WithVariable(evaluator.Body.Numbers.Variable(temporary.Id), present);
            if (evaluator.Places.StoodFor(temporary.Id) is { } stood)
            {
                Present(evaluator, stood);
            }

            return;
        }

        evaluator.Places.Assign(place, present);
    }

    private static void Unequal(Evaluator evaluator, IOperation one, IOperation other)
    {
        if (other.ConstantValue is { HasValue: true, Value: null })
        {
            Present(evaluator, one);
        }
    }

    private static bool IsPresent(IPatternOperation pattern, bool matches) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => !matches,
        INegatedPatternOperation negated => IsPresent(negated.Pattern, !matches),
        IDeclarationPatternOperation { MatchesNull: false } or ITypePatternOperation or IRecursivePatternOperation => matches,
        _ => false,
    };
}
