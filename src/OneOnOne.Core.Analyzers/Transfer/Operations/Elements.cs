using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>What lies at a place of an array or a collection: elements, indexers under a constant, ranges.</summary>
internal static class Elements
{
    public static Value ReadArray(Evaluator evaluator, IArrayElementReferenceOperation operation)
    {
        Value array = evaluator.Evaluate(operation.ArrayReference);
        ITypeSymbol? element = operation.Type;
        if (element is IArrayTypeSymbol && operation.Indices is [{ Type.Name: "Range" } range])
        {
            evaluator.Evaluate(range);
            (int? first, int? back) = Positions.Bounds(evaluator, range, array);
            return Positions.Slice(evaluator, array, first, back, operation.Syntax, element);
        }

        return Identified(evaluator, operation, evaluator.Memory.Read(array, Place(evaluator, operation.Indices, array), element));
    }

    public static void WriteArray(Evaluator evaluator, IArrayElementReferenceOperation operation, Value value, bool replaces)
    {
        Value array = evaluator.Evaluate(operation.ArrayReference);
        evaluator.Memory.Write(array, Place(evaluator, operation.Indices, array), value, replaces);
    }

    /// <summary>An indexer of a library's container under a constant index or key, when that container is known here.</summary>
    public static bool TryReadAt(Evaluator evaluator, IPropertyReferenceOperation operation, Value receiver, out Value value)
    {
        value = Value.Empty;
        if (TryPlace(evaluator, operation, receiver, out Step place))
        {
            value = Identified(evaluator, operation, evaluator.Memory.Read(receiver, place, operation.Type));
            return true;
        }

        if (!TryKey(evaluator, operation, receiver, out object? key))
        {
            return false;
        }

        value = Identified(evaluator, operation, Keyed.Read(evaluator, receiver, key!, operation.Type));
        return true;
    }

    public static bool TryWriteAt(Evaluator evaluator, IPropertyReferenceOperation operation, Value receiver, Value value)
    {
        if (Watched.Is(evaluator, receiver, operation.Instance?.Type))
        {
            return false;
        }

        if (TryPlace(evaluator, operation, receiver, out Step place))
        {
            evaluator.Memory.Write(receiver, place, value, true);
            return true;
        }

        if (!TryKey(evaluator, operation, receiver, out object? key))
        {
            return false;
        }

        Keyed.Put(evaluator, receiver, key!, value, Site.Of(operation.Syntax), replaces: true);
        return true;
    }

    public static Value ReadImplicit(Evaluator evaluator, IImplicitIndexerReferenceOperation operation)
    {
        Value receiver = evaluator.Evaluate(operation.Instance);
        if (operation.IndexerSymbol is IPropertySymbol && Positions.AreKept(operation.Instance.Type))
        {
            return Identified(evaluator, operation, evaluator.Memory.Read(receiver, Positions.At(evaluator, operation.Argument, receiver), operation.Type));
        }

        evaluator.Evaluate(operation.Argument);

        // The user's own indexer or Slice says what it gives.
        if (evaluator.Summaries.IsSource(operation.IndexerSymbol)
            && (operation.IndexerSymbol as IMethodSymbol ?? (operation.IndexerSymbol as IPropertySymbol)?.GetMethod) is { } method)
        {
            return AskOwner(evaluator, operation, method, receiver, Bounded(evaluator, operation, receiver));
        }

        if (operation.IndexerSymbol is IMethodSymbol && Positions.AreShown(operation.Type))
        {
            (int? first, int? back) = Positions.Bounds(evaluator, operation.Argument, receiver);
            return Positions.Slice(evaluator, receiver, first, back, operation.Syntax, operation.Type);
        }

        // A slice is a container of the same elements; text cut out of text is still that text.
        return operation.IndexerSymbol is IMethodSymbol
            ? Part(evaluator, receiver, operation)
            : Identified(evaluator, operation, evaluator.Memory.Read(receiver, Step.Element, operation.Type).Join(
                Carriable(operation.Type) ? receiver.AsText() : Value.Empty));
    }

    /// <summary>Puts a value where the user's own indexer is told to, counted from the end.</summary>
    public static void WriteOwn(Evaluator evaluator, IImplicitIndexerReferenceOperation operation, IMethodSymbol setter, Value value)
    {
        Value receiver = evaluator.Evaluate(operation.Instance);
        AskOwner(evaluator, operation, setter, receiver, [.. Bounded(evaluator, operation, receiver), new CallArgument(value, operation.Type, operation.Syntax)]);
    }

    private static Value AskOwner(Evaluator evaluator, IImplicitIndexerReferenceOperation operation, IMethodSymbol method, Value receiver, ImmutableArray<CallArgument> arguments)
    {
        ITypeSymbol? type = operation.Instance.Type;
        var call = new Calls.Call(method, receiver, type, arguments, Site.Of(operation.Syntax)) { Syntax = operation.Syntax };
        return evaluator.Composer.Compose(evaluator.Summaries.Resolve(method, receiver, type, method.IsVirtual || method.IsAbstract, Constants.Of(evaluator, receiver, arguments)), call);
    }

    /// <summary>What the compiler makes of a place that is counted from the end, or of a range: a place, or the first one and how many.</summary>
    private static ImmutableArray<CallArgument> Bounded(Evaluator evaluator, IImplicitIndexerReferenceOperation operation, Value receiver)
    {
        int? count = null;
        if ((operation.LengthSymbol as IPropertySymbol)?.GetMethod is { } getter)
        {
            var asked = new Calls.Call(getter, receiver, operation.Instance.Type, [], Site.Of(operation.Syntax)) { Syntax = operation.Syntax };
            count = evaluator.Composer.Compose(evaluator.Summaries.Resolve(getter, receiver, operation.Instance.Type, getter.IsVirtual || getter.IsAbstract), asked).Constant?.Value as int?;
        }

        if (operation.IndexerSymbol is IPropertySymbol)
        {
            return [Numbered(Positions.From(evaluator, operation.Argument, count))];
        }

        (int? first, int? back) = Positions.Bounds(evaluator, operation.Argument, count);
        return [Numbered(first), Numbered(count - first - back)];

        CallArgument Numbered(int? number) => new(number is { } known ? Value.Of(known) : Value.Empty, null, operation.Argument.Syntax);
    }

    /// <summary>Whether a type is a window on somebody's array.</summary>
    public static bool IsView(ITypeSymbol? type) => type is INamedTypeSymbol
    {
        Arity: 1,
        Name: "ArraySegment" or "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory",
        ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
    };

    /// <summary>A window on a part of some storage: whoever empties the window has not emptied the storage.</summary>
    private static Value Part(Evaluator evaluator, Value whole, IOperation operation) =>
        whole.Objects.IsEmpty || operation.Type is not INamedTypeSymbol { Name: "Span" or "Memory", Arity: 1 }
            ? whole.WithIdentity(null)
            : whole.WithObjects(whole.Objects.Add(evaluator.Memory.Make(AbstractObject.Made(Site.Of(operation.Syntax), ObjectShape.Of(operation.Type))))).WithIdentity(null);

    public static Value ReadInline(Evaluator evaluator, IInlineArrayAccessOperation operation)
    {
        Value receiver = evaluator.Evaluate(operation.Instance);
        if (IsView(operation.Type) && operation.Argument.Type is { Name: "Range" })
        {
            evaluator.Evaluate(operation.Argument);
            return receiver;
        }

        return evaluator.Memory.Read(receiver, Positions.At(evaluator, operation.Argument, receiver), operation.Type);
    }

    /// <summary>A value as a container keeps it: a struct is copied, and the container's own place is where it is from now on.</summary>
    public static Value Stored(Evaluator evaluator, IOperation operation) => Kept(evaluator, evaluator.Evaluate(operation), operation);

    /// <summary>The same of a value that is handed out into a place.</summary>
    public static Value Kept(Evaluator evaluator, Value value, IOperation at) => Signature.IsCopied(at.Type, evaluator.Summaries)
        ? evaluator.Memory.Copy(value, Site.Of(at.Syntax), at.Type)
        : value;

    private static bool Carriable(ITypeSymbol? type) => Summaries.Carrying.CanCarry(type);

    private static Step Place(Evaluator evaluator, ImmutableArray<IOperation> indices, Value array)
    {
        if (indices is [var index])
        {
            return Positions.At(evaluator, index, array);
        }

        var place = new List<int>();
        foreach (IOperation one in indices)
        {
            if (evaluator.Evaluate(one).Constant?.Value is int at)
            {
                place.Add(at);
            }
        }

        return place.Count == indices.Length ? Step.ElementAt(string.Join(",", place)) : Step.Element;
    }

    /// <summary>A place of a library's list, under an index that is known.</summary>
    private static bool TryPlace(Evaluator evaluator, IPropertyReferenceOperation operation, Value receiver, out Step place)
    {
        place = Step.Element;
        if (operation.Arguments is not [{ Value: { Type.SpecialType: SpecialType.System_Int32 } index }] || receiver.Objects.IsEmpty
            || !(Positions.AreKept(operation.Instance?.Type) || Positions.AreShownWhole(operation.Instance?.Type, receiver)) || receiver.Objects.Any(one => evaluator.Memory.Deferrals?.Of(one) is not null))
        {
            return false;
        }

        place = Positions.At(evaluator, index, receiver);
        return place.Kind == StepKind.ElementAt;
    }

    private static bool TryKey(
        Evaluator evaluator, IPropertyReferenceOperation operation, Value receiver, out object? key)
    {
        key = null;
        if (operation.Arguments is not [var argument] || !Keyed.IsDictionary(operation.Instance?.Type)
            || evaluator.Summaries.IsSource(operation.Property) || receiver.Objects.IsEmpty)
        {
            return false;
        }

        key = evaluator.Evaluate(argument.Value).Constant?.Value;
        key = key is null ? null : Keyed.Named(key, argument.Parameter?.Type);
        return key is not (null or Otherwise);
    }

    /// <summary>What a thing is called that was got at a place: one that a guard has let through stays such a one.</summary>
    public static AccessPath Obtained(Value value, Site at) => value.Identity is { Root: RootKind.Passed } ? AccessPath.Passed(at) : AccessPath.Made(at);

    /// <summary>One of many, but the one that this place got: a guard may speak of it.</summary>
    public static Value Identified(Evaluator evaluator, IOperation operation, Value value)
    {
        if (value.Objects.IsEmpty)
        {
            return value;
        }

        AccessPath identity = Obtained(value, Site.Of(operation.Syntax));
        Renewal.Of(evaluator, identity, operation.Type, operation.Syntax);
        return value.WithIdentity(identity);
    }
}
