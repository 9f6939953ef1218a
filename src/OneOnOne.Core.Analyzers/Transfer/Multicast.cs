using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Delegates that call several functions: one more behind the others, and one taken away again.</summary>
internal static class Multicast
{
    public static Value With(Value first, Value second) =>
        InARow(first) is { IsDefault: false } before && InARow(second) is { IsDefault: false } after
            ? Value.Calling(before.AddRange(after))
            : Value.Of(first.Objects).Join(Value.Of(second.Objects));

    /// <summary>The last call of a function is taken away. Where it is not certain which that is, all stay.</summary>
    public static Value Without(Evaluator evaluator, Value all, Value gone)
    {
        if (InARow(all) is not { IsDefault: false } before || InARow(gone) is not [var one])
        {
            return Value.Of(all.Objects);
        }

        for (int i = before.Length - 1; i >= 0; i--)
        {
            if (AreSame(evaluator, before[i], one))
            {
                return Value.Calling(before.RemoveAt(i));
            }
        }

        return Value.Of(all.Objects);
    }

    /// <summary>The functions that a delegate calls, one after another; default where that is not certain. Those of a caller's delegate count as one.</summary>
    public static ImmutableArray<AbstractObject> InARow(Value value) =>
        !value.InARow.IsDefault ? value.InARow
        : value is { Objects: [{ Kind: ObjectKind.Entry, IsOne: true, Path: { } path }], Identity: { } identity } && path.Equals(identity) ? value.Objects
        : !value.Origins.IsEmpty ? default
        : value.Objects.Length < 2 ? value.Objects
        : default;

    /// <summary>Delegates are the same where they call the same method on the same object; of a lambda's only the very same one is.</summary>
    private static bool AreSame(Evaluator evaluator, AbstractObject one, AbstractObject other)
    {
        if (one.Equals(other))
        {
            return one.IsOne;
        }

        return one.Shape.Target is IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method
            && SymbolEqualityComparer.Default.Equals(method, other.Shape.Target)
            && (method.IsStatic || (Receiver(evaluator, one) is { IsOne: true } receiver && receiver.Equals(Receiver(evaluator, other))));
    }

    private static AbstractObject? Receiver(Evaluator evaluator, AbstractObject function) =>
        evaluator.Memory.Read(function, Step.Receiver, null).Objects is [var receiver] ? receiver : null;
}
