using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Arrays and collections that are written out element by element: by an initialiser, by a collection expression.</summary>
internal static class Collections
{
    public static Value Array(Evaluator evaluator, IArrayCreationOperation operation)
    {
        AbstractObject array = evaluator.Memory.Make(AbstractObject.Made(Site.Of(operation.Syntax), ObjectShape.Of(operation.Type)));
        if (operation.Initializer is { } initializer)
        {
            ImmutableArray<CallArgument>.Builder? written = operation.IsImplicit ? ImmutableArray.CreateBuilder<CallArgument>() : null;
            Fill(evaluator, array, initializer, isFlat: true, written);
            evaluator.Written = written?.ToImmutable() ?? [];
            if (operation.IsImplicit)
            {
                // What is written one by one as arguments no brackets show.
                evaluator.Memory.Write(array, Step.Count, Value.Of(initializer.ElementValues.Length), true);
            }
        }
        else if (operation.DimensionSizes is [{ ConstantValue: { HasValue: true, Value: int size } }])
        {
            evaluator.Memory.Write(array, Step.Count, Value.Of(size), true);
        }

        return Value.Of(array, AccessPath.Made(Site.Of(operation.Syntax)));
    }

    public static Value Expression(Evaluator evaluator, ICollectionExpressionOperation operation)
    {
        Site site = Site.Of(operation.Syntax);
        AbstractObject collection = evaluator.Memory.Make(AbstractObject.Made(site, ObjectShape.Of(operation.Type)));
        if (operation.ConstructMethod is { MethodKind: MethodKind.Constructor } empty && evaluator.Summaries.IsSource(empty))
        {
            // It is there before anything is added to it.
            var call = new Call(empty, Value.Of(collection), operation.Type, [], site) { Syntax = operation.Syntax };
            evaluator.Composer.Compose(evaluator.Summaries.For(empty.OriginalDefinition), call);
        }

        ImmutableArray<CallArgument>.Builder? written = operation.IsImplicit ? ImmutableArray.CreateBuilder<CallArgument>() : null;
        bool isPlaced = Positions.AreKept(operation.Type) || Positions.AreShown(operation.Type);
        var placed = new List<Value>();
        int counted = 0;
        foreach (IOperation element in operation.Elements)
        {
            Value list = element is ISpreadOperation { Operand: var operand } ? evaluator.Evaluate(operand) : Value.Empty;
            Value value = element is ISpreadOperation spread
                ? evaluator.Memory.Read(list, Step.Element, spread.ElementType)
                : Elements.Stored(evaluator, element);
            if (isPlaced && element is ISpreadOperation && Arranged.RowOf(evaluator, list) is { } row && placed.Count + row.Count <= Positions.Most)
            {
                // Each of what somebody has counted lies behind the others.
                placed.AddRange(row);
                counted += row.Count;
                Add(evaluator, operation, collection, value, element);
                written?.Add(Given(element, value));
                continue;
            }

            counted++;

            // Behind as many as nobody counts, the next is anywhere.
            isPlaced &= element is not ISpreadOperation && placed.Count < Positions.Most;
            if (isPlaced)
            {
                placed.Add(value);
            }
            else
            {
                Put(evaluator, collection, value.WithIdentity(null));
            }

            Add(evaluator, operation, collection, value, element);
            written?.Add(Given(element, value));
        }

        for (int index = 0; index < placed.Count; index++)
        {
            evaluator.Memory.Write(collection, Step.ElementAt(index), placed[index], true);
        }

        if (placed.Count == counted && (Positions.AreCounted(operation.Type) || operation is { Type: IArrayTypeSymbol, Elements: var all } && all.Any(one => one is ISpreadOperation)))
        {
            evaluator.Memory.Write(collection, Step.Count, Value.Of(placed.Count), true);
        }

        evaluator.Written = written?.ToImmutable() ?? [];

        // A collection builder of the user's own sees the elements as its arguments.
        if (operation.ConstructMethod is { MethodKind: not MethodKind.Constructor } construct && evaluator.Summaries.IsSource(construct))
        {
            Value elements = Value.Of(collection);
            var argument = new CallArgument(elements, operation.Type, operation.Syntax);
            AbstractObject result = evaluator.Memory.Make(AbstractObject.Made(site, ObjectShape.Delegate(operation.Type, construct)));
            var call = new Call(construct, Value.Of(result), operation.Type, [argument], site) { Syntax = operation.Syntax };
            return evaluator.Composer.Compose(evaluator.Summaries.For(construct.OriginalDefinition), call).Join(Value.Of(collection));
        }

        return Value.Of(collection, AccessPath.Made(site));
    }

    /// <summary>A collection of the user's own is filled by its Add.</summary>
    private static void Add(
        Evaluator evaluator, ICollectionExpressionOperation operation, AbstractObject collection, Value value, IOperation element)
    {
        if (operation.ConstructMethod is not { MethodKind: MethodKind.Constructor } || operation.Type is not INamedTypeSymbol type
            || !evaluator.Summaries.IsSource(type))
        {
            return;
        }

        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            foreach (ISymbol member in at.GetMembers("Add"))
            {
                if (member is IMethodSymbol { Parameters.Length: 1, IsStatic: false } add)
                {
                    var argument = new CallArgument(value, element.Type, element.Syntax);
                    var call = new Call(add, Value.Of(collection), type, [argument], Site.Of(element.Syntax)) { Syntax = element.Syntax };
                    MethodSummary summary = evaluator.Summaries.For(add);
                    Steps.Take(evaluator, [new CallTarget(summary, [])], call);
                    if (evaluator.Summaries.IsSource(add))
                    {
                        evaluator.Composer.Compose(summary, call);
                    }

                    return;
                }
            }
        }
    }

    private static void Fill(Evaluator evaluator, AbstractObject array, IArrayInitializerOperation initializer, bool isFlat, ImmutableArray<CallArgument>.Builder? written)
    {
        int index = 0;
        foreach (IOperation element in initializer.ElementValues)
        {
            if (element is IArrayInitializerOperation inner)
            {
                Fill(evaluator, array, inner, isFlat: false, null);
                continue;
            }

            Value value = Elements.Stored(evaluator, element);
            written?.Add(Given(element, value));
            if (isFlat && initializer.ElementValues.Length <= Positions.Most)
            {
                evaluator.Memory.Write(array, Step.ElementAt(index), value, true);
            }
            else
            {
                Put(evaluator, array, value);
            }

            index++;
        }
    }

    /// <summary>One thing among many. Where there are more than are told apart, whoever goes through them may look at any.</summary>
    private static void Put(Evaluator evaluator, AbstractObject container, Value value)
    {
        evaluator.Memory.Write(container, Step.Element, value, false);
        ImmutableArray<AbstractObject> held = evaluator.Memory.Read(container, Step.Element, null).Objects;
        if (value.Objects.Any(one => !held.Contains(one)))
        {
            evaluator.Plans.Settle(value);
        }
    }

    private static CallArgument Given(IOperation element, Value value)
    {
        IOperation written = Evaluator.Unconverted(element);
        return new CallArgument(value, written.Type, written.Syntax);
    }
}
