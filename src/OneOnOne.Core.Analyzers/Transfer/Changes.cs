using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>
/// A setter that leaves alone what would not change: <c>if (_text == value) return; _text = value;</c>. The assignment that is skipped
/// would have left what is there, so on that way too the place holds what is given.
/// </summary>
internal static class Changes
{
    /// <summary>On the way where two are equal, the one that the body sets to the other is set.</summary>
    public static void Unchanged(Evaluator evaluator, IOperation left, IOperation right)
    {
        left = Written(evaluator, left);
        right = Written(evaluator, right);
        (IOperation place, IOperation given) = IsState(evaluator, left) ? (left, right) : (right, left);
        if (IsState(evaluator, place) && Variable(given) is { } variable && IsSet(evaluator, place, variable))
        {
            evaluator.Places.Assign(place, evaluator.Evaluate(given));
        }
    }

    private static IOperation Written(Evaluator evaluator, IOperation operand)
    {
        operand = Evaluator.Unconverted(operand);
        return operand is IFlowCaptureReferenceOperation temporary && evaluator.Places.StoodFor(temporary.Id) is { } stood ? stood : operand;
    }

    private static bool IsState(Evaluator evaluator, IOperation place) => place switch
    {
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } => true,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Arguments.IsEmpty: true } property => Members.IsCell(evaluator, property.Property),
        IParameterReferenceOperation { Parameter.RefKind: RefKind.Ref } => true,
        _ => false,
    };

    private static ISymbol? Variable(IOperation operation) => operation switch
    {
        IParameterReferenceOperation { Parameter: { RefKind: RefKind.None or RefKind.In } parameter } => parameter,
        ILocalReferenceOperation { Local.IsRef: false } local => local.Local,
        _ => null,
    };

    private static bool IsSet(Evaluator evaluator, IOperation place, ISymbol variable)
    {
        foreach (BasicBlock block in evaluator.Body.Graph is { } graph ? graph.Blocks : [])
        {
            foreach (IOperation operation in block.Operations)
            {
                if (operation is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment }
                    && SymbolEqualityComparer.Default.Equals(Place(Written(evaluator, assignment.Target)), Place(place))
                    && SymbolEqualityComparer.Default.Equals(Variable(Written(evaluator, assignment.Value)), variable))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ISymbol? Place(IOperation place) => place switch
    {
        IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member => member.Member,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}
