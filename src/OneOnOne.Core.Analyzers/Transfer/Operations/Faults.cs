using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>What a task has failed with: it lies in the task, and whoever waits for the task catches it.</summary>
/// <remarks>A body that throws raises it where it is called. Here are tasks that somebody completes by hand.</remarks>
internal static class Faults
{
    /// <summary>A library's call that ends a task with an exception, or gives the same task in another form.</summary>
    public static void Keep(Evaluator evaluator, IMethodSymbol method, Value receiver, ImmutableArray<CallArgument> given, Value result)
    {
        if (!IsOfTasks(method))
        {
            return;
        }

        switch (method.Name)
        {
            case "SetException" or "TrySetException" when !given.IsEmpty:
                evaluator.Memory.Write(receiver, Step.Fault, given[0].Value, replaces: false);
                break;
            case nameof(Task.FromException) when !given.IsEmpty:
                evaluator.Memory.Write(result, Step.Fault, given[0].Value, replaces: true);
                break;
            case "ConfigureAwait" or "AsTask" or "Preserve" or "WaitAsync" or "GetAwaiter":
                foreach (AbstractObject task in receiver.Objects)
                {
                    if (evaluator.Memory.Has(task, Step.Fault))
                    {
                        evaluator.Memory.Write(result, Step.Fault, evaluator.Memory.Put(task, Step.Fault), replaces: false);
                    }
                }

                break;
        }
    }

    /// <summary>A task is waited for: what it failed with comes out.</summary>
    public static void Raise(Evaluator evaluator, Value task)
    {
        foreach (AbstractObject one in task.Objects)
        {
            if (evaluator.Memory.Has(one, Step.Fault))
            {
                evaluator.Raise(evaluator.Memory.Put(one, Step.Fault));
            }
        }
    }

    private static bool IsOfTasks(IMethodSymbol method) => method.ContainingNamespace is
    {
        Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
    };
}
