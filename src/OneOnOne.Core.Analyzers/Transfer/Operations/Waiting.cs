using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Awaiting: what a task holds comes out; what it teaches about consent it teaches when it is done.</summary>
internal static class Waiting
{
    public static Value Await(Evaluator evaluator, IAwaitOperation operation)
    {
        Value task = evaluator.Evaluate(operation.Operation);
        evaluator.Unfinished.Wait();
        ITypeSymbol? type = operation.Type;
        Value awaited = OwnAwaiter(evaluator, operation, task) ?? evaluator.Memory.Read(task, Step.Element, type);
        if (!Carrying.CanCarry(type) && awaited.Origins.All(flow => flow.Origin.IsEntry))
        {
            awaited = Value.Empty;
        }

        awaited = Numbers.Closed(awaited, type);
        if (!awaited.Objects.IsEmpty)
        {
            awaited = awaited.WithIdentity((awaited.Identity is { Root: RootKind.Born or RootKind.Passed } own ? own : task.Identity) ?? awaited.Identity ?? AccessPath.Made(Site.Of(operation.Syntax)));
        }

        Faults.Raise(evaluator, task);
        Done(evaluator, task);
        evaluator.Unfinished.Done(operation.Operation, task);
        return awaited.WithCondition(task.Condition);
    }

    /// <summary>A promise has been kept: what it teaches whatever its answer is, it teaches from here on.</summary>
    private static void Done(Evaluator evaluator, Value task)
    {
        if (task.Condition is { } taught)
        {
            FlowState state = evaluator.Memory.State;
            evaluator.Memory.State = state.WithCovered(Condition.Either(state.Covered, Condition.Both(taught.WhenTrue, taught.WhenFalse)));
        }
    }

    /// <summary>A task in another form (<c>ConfigureAwait</c>, <c>AsTask</c>) is the same task: it teaches the same when it is done.</summary>
    public static Value Passed(Evaluator evaluator, IMethodSymbol method, Value task, Value result)
    {
        if (task.Condition is not { } condition
            || method.ContainingNamespace is not { Name: "Tasks" or "CompilerServices", ContainingNamespace.Name: "Threading" or "Runtime" })
        {
            return result;
        }

        switch (method.Name)
        {
            case "ConfigureAwait" or "AsTask" or "Preserve" or "WaitAsync" or "GetAwaiter":
                return result.Condition is null ? result.WithCondition(condition) : result;
            case "GetResult" or "get_Result" or "Wait":
                Done(evaluator, task);
                return method.ReturnsVoid || result.Condition is not null ? result : result.WithCondition(condition);
            default:
                return result;
        }
    }

    /// <summary>The awaiter that a type of the user's own has: its GetResult is what comes out.</summary>
    private static Value? OwnAwaiter(Evaluator evaluator, IAwaitOperation operation, Value task)
    {
        if (operation.Operation.Type is not INamedTypeSymbol type
            || ((evaluator.Summaries.IsSource(type) ? Find(type, "GetAwaiter") : null) ?? Extension(evaluator, operation, type)) is not { } getAwaiter
            || Find(getAwaiter.ReturnType, "GetResult") is not { } getResult)
        {
            return null;
        }

        Value awaiter = Call(evaluator, getAwaiter, task, type, operation);
        return getResult.ContainingType is { } awaiterType && evaluator.Summaries.IsSource(awaiterType)
            ? Call(evaluator, getResult, awaiter, awaiterType, operation)
            : evaluator.Memory.Read(awaiter, Step.Element, operation.Type);
    }

    /// <summary>The GetAwaiter that somebody has written for a type which has none: a tuple of tasks, a time span.</summary>
    private static IMethodSymbol? Extension(Evaluator evaluator, IAwaitOperation operation, INamedTypeSymbol type) =>
        !IsTask(type)
        && operation.Syntax is AwaitExpressionSyntax awaiting
        && evaluator.Body.Graph?.OriginalOperation.SemanticModel?.GetAwaitExpressionInfo(awaiting).GetAwaiterMethod is { } method
        && evaluator.Summaries.IsSource(method.ReducedFrom ?? method)
            ? method.ReducedFrom ?? method
            : null;

    private static bool IsTask(INamedTypeSymbol type) => type.ContainingNamespace is
    {
        Name: "Tasks" or "CompilerServices", ContainingNamespace: { Name: "Threading" or "Runtime", ContainingNamespace.Name: "System" },
    };

    private static Value Call(Evaluator evaluator, IMethodSymbol method, Value receiver, ITypeSymbol type, IOperation at)
    {
        ImmutableArray<CallArgument> arguments = method.IsStatic ? [new CallArgument(receiver, type, at.Syntax)] : [];
        var call = new Call(method, receiver, type, arguments, Site.Of(at.Syntax)) { Syntax = at.Syntax };
        return evaluator.Composer.Compose(evaluator.Summaries.Resolve(method, receiver, type, method.IsVirtual), call);
    }

    private static IMethodSymbol? Find(ITypeSymbol type, string name)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false } method)
            {
                return method;
            }
        }

        return null;
    }
}
