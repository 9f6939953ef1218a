using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>What a task has failed with: it lies in the task, and whoever waits for the task catches it.</summary>
/// <remarks>
/// A body that throws raises it where it is called, and an asynchronous one leaves it in its task as well, which may be waited for
/// elsewhere. Here too are tasks that somebody completes by hand.
/// </remarks>
internal static class Faults
{
    /// <summary>A library's call that ends a task with an exception, or gives the same task in another form.</summary>
    public static void Keep(Evaluator evaluator, IMethodSymbol method, Value receiver, ImmutableArray<CallArgument> given, Value result, Site site)
    {
        if (!IsOfTasks(method))
        {
            return;
        }

        switch (method.Name)
        {
            case "SetException" or "TrySetException" when !given.IsEmpty:
                Fail(evaluator, receiver, TaskOf(method.ContainingType), given[0].Value, site);
                break;
            case nameof(Task.FromException) when !given.IsEmpty:
                Fail(evaluator, result, method.ReturnType, given[0].Value, site);
                break;
            case "ConfigureAwait" or "AsTask" or "Preserve" or "WaitAsync" or "GetAwaiter":
                Fail(evaluator, result, method.ReturnType, Of(evaluator, receiver), site);
                break;
            case nameof(Task.WhenAll) or "WhenAny" when !given.IsEmpty:
                Value tasks = given[0].Elements.Aggregate(evaluator.Memory.Read(given[0].Value, Step.Element, null), (known, one) => known.Join(one.Value));
                Fail(evaluator, result, method.ReturnType, Of(evaluator, tasks), site);
                break;
        }
    }

    /// <summary>A task has failed, or may have.</summary>
    public static void Fail(Evaluator evaluator, Value task, ITypeSymbol? type, Value exception, Site site)
    {
        if (exception.HasNothing || task.Objects.IsEmpty)
        {
            return;
        }

        evaluator.Memory.Write(task, Step.Fault, exception, replaces: false);
        if (Told(type) is { Type: INamedTypeSymbol wrapper } property)
        {
            evaluator.Memory.Write(task, Step.Member(property), Wrapped(evaluator, wrapper, exception, site), replaces: false);
        }
    }

    /// <summary>A task is waited for: what it failed with comes out.</summary>
    public static void Raise(Evaluator evaluator, Value task) => evaluator.Raise(Of(evaluator, task));

    /// <summary>A thread stops until a task is done: what that failed with comes out in a wrapper.</summary>
    public static void RaiseWrapped(Evaluator evaluator, IMethodSymbol method, Value receiver, ImmutableArray<CallArgument> given)
    {
        Value task = method.IsStatic && !given.IsEmpty
            ? given[0].Elements.Aggregate(evaluator.Memory.Read(given[0].Value, Step.Element, null), (known, one) => known.Join(one.Value))
            : receiver;
        foreach (AbstractObject one in task.Objects)
        {
            if (evaluator.Memory.Has(one, Step.Fault) && Told(IsOfTasks(method) ? method.ContainingType : null) is { } property)
            {
                evaluator.Raise(evaluator.Memory.Put(one, Step.Member(property)));
            }
        }
    }

    /// <summary><see cref="Task.Exception"/>, which a task keeps.</summary>
    public static bool IsKept(IPropertySymbol property) => property.Name == nameof(Task.Exception) && IsOfTasks(property) && property.ContainingType.Name == nameof(Task);

    private static Value Of(Evaluator evaluator, Value task)
    {
        Value faults = Value.Empty;
        foreach (AbstractObject one in task.Objects)
        {
            faults = evaluator.Memory.Has(one, Step.Fault) ? faults.Join(evaluator.Memory.Put(one, Step.Fault)) : faults;
        }

        return faults;
    }

    /// <summary>The exception that a task tells of what it failed with.</summary>
    private static Value Wrapped(Evaluator evaluator, INamedTypeSymbol wrapper, Value exception, Site site)
    {
        AbstractObject made = evaluator.Memory.Make(AbstractObject.Made(site, ObjectShape.Of(wrapper)));
        if (wrapper.InstanceConstructors.FirstOrDefault(one => one.Parameters is [{ Type.SpecialType: SpecialType.System_String }, { Type.TypeKind: TypeKind.Class }]) is { } constructor)
        {
            ImmutableArray<CallArgument> arguments = [new CallArgument(Value.Empty, null, null), new CallArgument(exception, constructor.Parameters[1].Type, null)];
            evaluator.Composer.Compose(evaluator.Summaries.For(constructor), new Call(constructor, Value.Of(made), wrapper, arguments, site));
        }

        return Value.Of(made);
    }

    private static IPropertySymbol? Told(ITypeSymbol? type)
    {
        for (ITypeSymbol? one = type; one is not null; one = one.BaseType)
        {
            if (one.GetMembers(nameof(Task.Exception)).FirstOrDefault() is IPropertySymbol property && IsKept(property))
            {
                return property;
            }
        }

        return null;
    }

    private static ITypeSymbol? TaskOf(INamedTypeSymbol source) => source.GetMembers("Task").OfType<IPropertySymbol>().FirstOrDefault()?.Type;

    private static bool IsOfTasks(ISymbol member) => member.ContainingNamespace is
    {
        Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
    };
}
