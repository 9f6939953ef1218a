using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

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

    public static Value Derive(Evaluator evaluator, IOperation operation)
    {
        if (operation is IDynamicInvocationOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation)
        {
            Departures.Meet(evaluator, operation, "a dynamic call");
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

    /// <summary>What is put into something under a name that is bound at run time lies in it, and goes where it leads: a view's bag to the page.</summary>
    public static void Put(Evaluator evaluator, IOperation target, Value value)
    {
        Value instance = evaluator.Evaluate(Instance(target));
        evaluator.Memory.Write(instance, Step.Content, value.AsText(), false);
        Value lead = evaluator.Memory.Read(instance.WithOrigins([]), Step.Lead, null);
        if (lead.Objects.IsEmpty)
        {
            return;
        }

        SyntaxNode written = target.Syntax.Parent is AssignmentExpressionSyntax { Right: var right } ? right : target.Syntax;
        var argument = new CallArgument(value, null, written);
        ImmutableArray<CallArgument> arguments = [.. Enumerable.Repeat(new CallArgument(Value.Empty, null, null), Leads.Written), argument];
        evaluator.Delegates.Invoke(lead, arguments, new Call(null, Value.Empty, null, [], Site.Of(written)) { Syntax = written });
    }

    public static Value Member(Evaluator evaluator, IDynamicMemberReferenceOperation operation)
    {
        Value instance = evaluator.Evaluate(operation.Instance);
        Value value = evaluator.Memory.Reach(instance).Text;
        return value.Join(Value.Of(instance.Objects));
    }
}
