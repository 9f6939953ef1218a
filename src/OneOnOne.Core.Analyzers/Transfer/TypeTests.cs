using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>What a test for a type teaches of the variable that was tested: on the way where it is of the type, it is none of the other objects.</summary>
internal static class TypeTests
{
    /// <summary>Learns from a condition that has turned out to hold, or not to.</summary>
    public static void Learn(Evaluator evaluator, IOperation? condition, bool holds)
    {
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                Learn(evaluator, not.Operand, !holds);
                break;
            case IIsTypeOperation test when holds != test.IsNegated:
                Narrow(evaluator, test.ValueOperand, [test.TypeOperand]);
                break;
            case IIsPatternOperation match:
                Narrow(evaluator, match.Value, Types(match.Pattern, holds));
                break;
        }
    }

    /// <summary>The types of which one is that of whatever matches; none where the pattern does not say.</summary>
    private static ImmutableArray<ITypeSymbol> Types(IPatternOperation pattern, bool matches) => pattern switch
    {
        INegatedPatternOperation negated => Types(negated.Pattern, !matches),
        _ when !matches => [],
        IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } => [type],
        ITypePatternOperation type => [type.MatchedType],
        IRecursivePatternOperation recursive => [recursive.MatchedType],
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Types(both.RightPattern, matches) is { IsEmpty: false } right ? right : Types(both.LeftPattern, matches),
        IBinaryPatternOperation either => Types(either.LeftPattern, matches) is { IsEmpty: false } one && Types(either.RightPattern, matches) is { IsEmpty: false } other ? one.AddRange(other) : [],
        _ => [],
    };

    private static void Narrow(Evaluator evaluator, IOperation tested, ImmutableArray<ITypeSymbol> types)
    {
        tested = Evaluator.Unconverted(tested);
        if (types.IsEmpty || tested.Type is not { IsReferenceType: true } declared || evaluator.Summaries.IsConsent(declared))
        {
            return;
        }

        switch (tested)
        {
            case ILocalReferenceOperation { Local: { IsRef: false } local }:
                Variables.Narrow(evaluator, local, value => To(evaluator, value, declared, types));
                break;
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol } parameter } when !Parameters.IsField(parameter, evaluator.Body.Method):
                Variables.Narrow(evaluator, parameter, value => To(evaluator, value, declared, types));
                break;
            case IFlowCaptureReferenceOperation temporary when evaluator.Places.StoodFor(temporary.Id) is { } stood and not IFlowCaptureReferenceOperation:
                Narrow(evaluator, stood, types);
                break;
        }
    }

    private static Value To(Evaluator evaluator, Value value, ITypeSymbol declared, ImmutableArray<ITypeSymbol> types)
    {
        Value? narrowed = null;
        foreach (ITypeSymbol type in types)
        {
            Value one = Narrowing.To(evaluator, value, declared, type);
            narrowed = narrowed?.Join(one) ?? one;
        }

        return narrowed ?? value;
    }
}
