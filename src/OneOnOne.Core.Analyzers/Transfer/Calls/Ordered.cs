using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>
/// A library's lists, stacks and queues as long as they are filled one by one: the next thing has the next place, and whoever asks for
/// the first, the last or the top gets what lies there.
/// </summary>
internal static class Ordered
{
    /// <summary>A call that puts a thing in order, or takes one by its place; whether it is one.</summary>
    /// <param name="evaluator">Whose state.</param>
    /// <param name="call">The call.</param>
    /// <param name="operation">The same in the tree.</param>
    /// <param name="arguments">Its arguments as they are written.</param>
    /// <param name="result">What it answers with.</param>
    public static bool TryCall(
        Evaluator evaluator, Call call, IOperation operation, ImmutableArray<IArgumentOperation> arguments, out Value result)
    {
        result = Value.Empty;
        return call.Method is { } method && method.Name switch
        {
            "Add" or "Push" or "Enqueue" => call.Arguments.Length == 1 && !method.IsStatic && IsLibrary(evaluator, method) && TryAppend(evaluator, call, method, operation, out result),
            "Pop" or "Dequeue" or "Peek" or "TryPop" or "TryDequeue" or "TryPeek" =>
                !method.IsStatic && IsLibrary(evaluator, method) && TryTake(evaluator, call, method, operation, arguments, out result),
            "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "ElementAt" or "ElementAtOrDefault" =>
                method.IsExtensionMethod && IsLibrary(evaluator, method) && TryPick(evaluator, call, method, operation, out result),
            _ => false,
        };
    }

    private static bool IsLibrary(Evaluator evaluator, IMethodSymbol method) => method.ContainingType is { Arity: <= 1 } && !evaluator.Summaries.IsSource(method);

    private static bool TryAppend(Evaluator evaluator, Call call, IMethodSymbol method, IOperation operation, out Value result)
    {
        result = Value.Empty;
        if (call.Receiver.Objects.IsEmpty || !call.Receiver.Objects.All(one => Positions.AreCounted(TypeOf(one, call.ReceiverType))))
        {
            return false;
        }

        evaluator.Plans.HandOver(call);
        Value value = call.Name.Length == 0 ? call.Arguments[0].Value : call.Arguments[0].Value.Through(call.Site, call.Name);
        Value list = call.Receiver;
        if (!method.ReturnsVoid)
        {
            // What never changes answers with a longer one.
            result = list = evaluator.Memory.Copy(list, call.Site, method.ReturnType).WithIdentity(AccessPath.Made(call.Site));
        }

        value = Filters.Put(evaluator, list.Objects, value, value.Identity, call.Site);
        foreach (AbstractObject one in list.Objects)
        {
            evaluator.Memory.Append(one, value, list.Objects.Length == 1 && one.IsOne);
        }

        return true;
    }

    private static bool TryTake(
        Evaluator evaluator, Call call, IMethodSymbol method, IOperation operation, ImmutableArray<IArgumentOperation> arguments, out Value result)
    {
        result = Value.Empty;
        bool isTaken = !method.Name.EndsWith("Peek", StringComparison.Ordinal);
        if (call.Receiver.Objects is not [{ IsOne: true } one] || TypeOf(one, call.ReceiverType) is not INamedTypeSymbol { Name: var name }
            || (isTaken && name is not ("Stack" or "Queue")) || evaluator.Memory.Count(one) is not (> 0 and { } count))
        {
            return false;
        }

        bool isFirst = name is "Queue" or "ImmutableQueue";
        Value value = Elements.Identified(evaluator, operation, evaluator.Memory.Read(one, Step.ElementAt(isFirst ? 0 : count - 1), null));
        if (isTaken)
        {
            evaluator.Memory.Take(one, count, isFirst);
        }

        if (arguments is [{ Parameter.RefKind: RefKind.Out } handed])
        {
            evaluator.Places.Assign(handed.Value, Elements.Kept(evaluator, value, handed.Value));
            return true;
        }

        result = value;
        return true;
    }

    private static bool TryPick(Evaluator evaluator, Call call, IMethodSymbol method, IOperation operation, out Value result)
    {
        result = Value.Empty;
        bool? isFirst = method.Name.StartsWith("First", StringComparison.Ordinal) ? true : method.Name.StartsWith("Last", StringComparison.Ordinal) ? false : null;
        int? place = isFirst is true ? 0 : isFirst is null ? call.Argument(1).Value.Constant?.Value as int? : null;
        bool mayMiss = method.Name.EndsWith("OrDefault", StringComparison.Ordinal) && method.ReturnType.IsReferenceType;
        if (call.Arguments.Length != (isFirst is null ? 2 : 1) || (isFirst is not false && place is null)
            || Pick(evaluator, call.Argument(0).Value, isFirst, place, mayMiss, method.ReturnType) is not { } picked)
        {
            return false;
        }

        result = Elements.Identified(evaluator, operation, picked);
        return true;
    }

    /// <summary>The first, the last or the one at a place of all that a value may be; nothing where one of these does not tell.</summary>
    private static Value? Pick(Evaluator evaluator, Value list, bool? isFirst, int? place, bool mayMiss, ITypeSymbol type)
    {
        Value? picked = null;
        foreach (AbstractObject one in list.Objects)
        {
            Value? held = evaluator.Deferrals.Extended(one) is { } query && isFirst is not null
                ? query.IsFirst == isFirst ? query.Added : Pick(evaluator, query.Others, isFirst, place, mayMiss, type)
                : Held(evaluator, one, place, mayMiss, type);
            if (held is null)
            {
                return null;
            }

            picked = picked?.Join(held) ?? held;
        }

        return picked;
    }

    private static Value? Held(Evaluator evaluator, AbstractObject one, int? place, bool mayMiss, ITypeSymbol type)
    {
        int? count = Positions.Count(evaluator, Value.Of(one));
        if ((place ?? count - 1) is not { } at || evaluator.Deferrals.Of(one) is not null)
        {
            return null;
        }

        return evaluator.Memory.IsSet(one, Step.ElementAt(at)) ? evaluator.Memory.Read(one, Step.ElementAt(at), type)
            : at >= count && mayMiss ? Value.Of((object?)null)
            : null;
    }

    private static ITypeSymbol? TypeOf(AbstractObject one, ITypeSymbol? known) => one.Kind == ObjectKind.Entry ? known : one.Shape.Type;
}
