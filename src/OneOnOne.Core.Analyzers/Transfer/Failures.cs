using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Which operations may end with an exception: all but those that move what is there.</summary>
internal static class Failures
{
    /// <summary>Whether following an operation may end in a handler.</summary>
    public static bool May(IOperation operation)
    {
        if (operation.ConstantValue.HasValue)
        {
            return false;
        }

        switch (operation)
        {
            case IExpressionStatementOperation or ISimpleAssignmentOperation or IFlowCaptureOperation or IParenthesizedOperation or IDeclarationExpressionOperation
                or IConversionOperation { OperatorMethod: null, IsChecked: false, Conversion: { IsImplicit: true } or { IsIdentity: true } }
                or IIsNullOperation or IIsTypeOperation or IDelegateCreationOperation or IDiscardOperation
                or IUnaryOperation { OperatorMethod: null, IsChecked: false }:
                break;
            case ILocalReferenceOperation { Local.IsRef: false } or IParameterReferenceOperation or IFlowCaptureReferenceOperation or IInstanceReferenceOperation
                or IFlowAnonymousFunctionOperation or IDefaultValueOperation or ILiteralOperation
                or IFieldReferenceOperation { Field.IsStatic: false, Instance: IInstanceReferenceOperation }:
                return false;
            case IBinaryOperation { OperatorMethod: null, IsChecked: false, OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }:
                break;
            default:
                return true;
        }

        foreach (IOperation child in operation.ChildOperations)
        {
            if (May(child))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether storing into a place may fail itself, or run code that may.</summary>
    public static bool MayStore(Evaluator evaluator, IOperation target) => target switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation => false,
        IPropertyReferenceOperation property => !Members.IsCell(evaluator, property.Property),
        IFlowCaptureReferenceOperation temporary => evaluator.Places.StoodFor(temporary.Id) is not { } place || MayStore(evaluator, place),
        _ => true,
    };
}
