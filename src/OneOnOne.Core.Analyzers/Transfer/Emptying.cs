using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>
/// A library's container that is emptied by being told its size: <c>Length = 0</c>, <c>SetLength(0)</c>, and whatever clears or removes
/// from the first to as many as there are.
/// </summary>
/// <remarks>Its own word <c>Clear()</c> is known by <see cref="Catalog.Conventions.Empties"/>; here it is the numbers that say so.</remarks>
internal static class Emptying
{
    /// <summary>A length of none leaves nothing.</summary>
    public static void Set(Evaluator evaluator, IPropertySymbol property, Value receiver, Value value)
    {
        if (property.Name == "Length" && IsNone(value) && !evaluator.Summaries.IsSource(property))
        {
            Empty(evaluator, receiver);
        }
    }

    /// <summary>After a call: what it has emptied is empty.</summary>
    public static void Done(
        Evaluator evaluator, IMethodSymbol method, IOperation? instance, Value receiver, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<CallArgument> given)
    {
        if (!method.ReturnsVoid && method.Name != "Remove")
        {
            return;
        }

        int first = method.IsStatic ? 1 : 0;
        bool isWhole = method.Name switch
        {
            "SetLength" => given.Length == 1 && IsNone(given[0].Value),
            "Clear" or "Remove" or "RemoveRange" => given.Length == first + 2 && IsNone(given[first].Value)
                && IsSizeOf(arguments, first + 1, method.IsStatic ? Given(arguments, 0) : instance),
            _ => false,
        };
        if (isWhole && !evaluator.Summaries.IsSource(method))
        {
            Empty(evaluator, method.IsStatic ? given[0].Value : receiver);
        }
    }

    private static void Empty(Evaluator evaluator, Value container)
    {
        if (container.Objects is [{ IsOne: true } one])
        {
            evaluator.Memory.Empty(one);
        }
    }

    private static bool IsNone(Value value) => value.Constant?.Value is 0 or 0L;

    private static IOperation? Given(ImmutableArray<IArgumentOperation> arguments, int ordinal)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal)
            {
                return Evaluator.Unconverted(argument.Value);
            }
        }

        return null;
    }

    /// <summary>Whether an argument is written as the size of a container: <c>buffer.Length</c>.</summary>
    private static bool IsSizeOf(ImmutableArray<IArgumentOperation> arguments, int ordinal, IOperation? container) =>
        container is not null
        && Given(arguments, ordinal) is IPropertyReferenceOperation { Property.Name: "Length" or "Count", Instance: { } sized }
        && SymbolEqualityComparer.Default.Equals(Variable(sized), Variable(container)) && Variable(container) is not null;

    private static ISymbol? Variable(IOperation operation) => Evaluator.Unconverted(operation) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        _ => null,
    };
}
