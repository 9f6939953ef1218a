using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>A library's container that is made of another one: it has each thing where the other had it, in the same order and under the same key.</summary>
internal static class Copied
{
    /// <summary>Whether a member makes a container that holds what its receiver or its first argument holds, and leaves nothing out.</summary>
    private static bool IsCopy(IMethodSymbol method)
    {
        bool isNamed = method.MethodKind == MethodKind.Constructor || method.Name is "ToList" or "ToArray" or "ToDictionary" or "ToFrozenDictionary" or "Clone"
            or "ToImmutable" or "MoveToImmutable" or "DrainToImmutable" or "ToBuilder" or "ToImmutableList" or "ToImmutableArray" or "ToImmutableDictionary" or "ToImmutableSortedDictionary";
        if (!isNamed)
        {
            return false;
        }

        // Whoever is told by a function what the keys are does not keep those that were there.
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.Type.TypeKind == TypeKind.Delegate)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>After a call: what it has made has everything where it was.</summary>
    /// <param name="evaluator">Whose state.</param>
    /// <param name="method">What was called.</param>
    /// <param name="call">The call.</param>
    /// <param name="result">What it has made.</param>
    public static void Done(Evaluator evaluator, IMethodSymbol method, Call call, Value result)
    {
        if (result.Objects is not [{ Kind: ObjectKind.Made, IsOne: true } copy] || !IsCopy(method) || evaluator.Summaries.IsSource(method))
        {
            return;
        }

        bool isOfReceiver = !method.IsStatic && method.MethodKind != MethodKind.Constructor;
        Value source = isOfReceiver ? call.Receiver : call.Argument(0).Value;
        Placing into = Positions.PlacingOf(copy.Shape.Type ?? method.ReturnType);
        into = into == Placing.None && isOfReceiver ? Positions.PlacingOf(call.ReceiverType) : into;
        if (source.Objects.IsEmpty || !IsTold(source) || into is Placing.None or Placing.Reversed || source.Objects.Contains(copy)
            || !source.Objects.All(one => evaluator.Deferrals.Of(one) is null && IsAlike(evaluator, one, isOfReceiver ? call.ReceiverType : call.Argument(0).Type, into)))
        {
            return;
        }

        int? count = Positions.Count(evaluator, source);
        evaluator.Memory.Hold(copy, source, call);
        if (count is { } known && into == Placing.InOrder)
        {
            evaluator.Memory.Write(copy, Step.Count, Value.Of(known), replaces: true);
        }
    }

    // What was itself made of text may have any of that text at any of its places.
    private static bool IsTold(Value source)
    {
        foreach (Flow flow in source.Origins)
        {
            if (flow.Origin.Path is not { } path || !source.Objects.Contains(AbstractObject.Entry(path)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAlike(Evaluator evaluator, AbstractObject one, ITypeSymbol? declared, Placing into) =>
        one.Kind == ObjectKind.Entry
            ? Positions.PlacingOf(declared) is var placing && (placing == into || (into == Placing.ByKey && placing == Placing.InOrder))
            : one.Shape.Target is null && Positions.PlacingOf(one.Shape.Type) == into && !(one.Shape.Type is { } type && evaluator.Summaries.IsSource(type));
}
