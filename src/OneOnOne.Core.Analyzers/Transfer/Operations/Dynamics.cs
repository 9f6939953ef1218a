using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>What is bound at run time: the result derives from everything that goes in.</summary>
internal static class Dynamics
{
    public static IOperation? Instance(IOperation operation) => operation switch
    {
        IDynamicMemberReferenceOperation member => member.Instance,
        IDynamicIndexerAccessOperation indexer => indexer.Operation,
        _ => null,
    };

    private static string? TargetOf(IOperation operation) => operation switch
    {
        IDynamicInvocationOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation => "a dynamic call",
        IFunctionPointerInvocationOperation => "a function pointer",
        _ => null,
    };

    public static Value Derive(Evaluator evaluator, IOperation operation)
    {
        if (TargetOf(operation) is { } target)
        {
            Departures.Meet(evaluator, operation, target);
        }

        Value value = Value.Empty;
        foreach (IOperation child in operation.ChildOperations)
        {
            Value part = evaluator.Evaluate(child);
            value = value.Join(evaluator.Printing.Own(part)).Join(evaluator.Memory.Reach(part).Text);
        }

        // What the tree has no word for is new room, as of a stackalloc.
        return operation.Kind == OperationKind.None && operation.Type is not null
            ? value.AsText().WithObjects([evaluator.Memory.Make(AbstractObject.Made(Site.Of(operation.Syntax), ObjectShape.Of(operation.Type)))])
            : value.AsText();
    }

    public static Value Member(Evaluator evaluator, IDynamicMemberReferenceOperation operation)
    {
        Value instance = evaluator.Evaluate(operation.Instance);
        Value value = evaluator.Memory.Reach(instance).Text;
        return value.Join(Value.Of(instance.Objects));
    }
}
