using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>What a library's dictionary does under a key that is known: that key is a place of its own, apart from all others.</summary>
internal static class Keyed
{
    /// <summary>Whether a type keeps what it is given under the key that it is given.</summary>
    public static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 2, OriginalDefinition.TypeParameters: [{ Name: "TKey" }, { Name: "TValue" }] }
        || (type is { Name: "Builder", ContainingType: { } built } && IsDictionary(built));

    /// <summary>Which of its arguments is the key that a member of a dictionary is about; <see langword="null"/> for any other member.</summary>
    public static int? KeyOf(IMethodSymbol method)
    {
        IMethodSymbol definition = (method.ReducedFrom ?? method).OriginalDefinition;
        bool isTyped = IsDictionary(definition.IsStatic && definition.Parameters is [{ RefKind: RefKind.None, Type: var extended }, ..] ? extended : definition.ContainingType);
        if (!isTyped && (definition.IsStatic || !IsUntyped(definition.ContainingType)))
        {
            return null;
        }

        foreach (IParameterSymbol parameter in definition.Parameters)
        {
            if (isTyped ? parameter.Type is ITypeParameterSymbol { Name: "TKey" } : parameter is { Name: "key" or "name" or "propertyName", Type.SpecialType: SpecialType.System_Object or SpecialType.System_String })
            {
                return parameter.Ordinal;
            }
        }

        return null;
    }

    /// <summary>The place that a call of a library's dictionary is about; none where its key is not known.</summary>
    public static Slot? SlotOf(Evaluator evaluator, IMethodSymbol method, ImmutableArray<CallArgument> given)
    {
        if (KeyOf(method) is not { } ordinal || ordinal >= given.Length || given[ordinal].Value.Constant?.Value is not { } key || key is Otherwise || evaluator.Summaries.IsSource(method))
        {
            return null;
        }

        // A collection of names and values keeps all that is added under one name.
        bool replaces = method.MethodKind == MethodKind.PropertySet || method.Name is "AddOrUpdate" or "Set" or "Insert"
            || method is { Name: "Add", ContainingType.Name: not "NameValueCollection" };
        return new Slot(method.IsStatic ? AccessPath.Parameter(0) : AccessPath.This, Step.ElementAt(Named(key, method.Parameters[ordinal].Type)), replaces);
    }

    /// <summary>A call takes out what lies under a key that only a caller knows: with that key the body does something, though it does nothing without.</summary>
    public static void TellOfRemoval(Evaluator evaluator, IMethodSymbol method, Call call)
    {
        if (call.Slot is null && method.Name is "Remove" or "TryRemove" && !method.IsStatic && KeyOf(method) is not null && call.Receiver.Objects is [{ Kind: ObjectKind.Entry }])
        {
            evaluator.Body.Found.TakesOut = true;
        }
    }

    /// <summary>Whether a type without type parameters keeps what it is given under the name that it is given.</summary>
    public static bool IsUntyped(INamedTypeSymbol? type) =>
        type is { Arity: 0, Name: "IDictionary" or "Hashtable" or "SortedList" or "ListDictionary" or "HybridDictionary" or "OrderedDictionary" or "IOrderedDictionary" or "StringDictionary" or "NameValueCollection"
            or "JsonNode" or "JsonObject" }
        && type.ContainingNamespace is { Name: "Collections" or "Specialized" or "Nodes" };

    // Where it is known that case makes no difference, a word has one place. Elsewhere each spelling has its own, and who reads one
    // finds what lies under the others beside it.
    private static Step At(Evaluator evaluator, Value dictionary, object key) =>
        Step.ElementAt(key is string word && evaluator.Memory.IgnoresCase(dictionary) ? word.ToUpperInvariant() : key);

    /// <summary>Whether a dictionary is made whose keys are the same in any case.</summary>
    public static bool IgnoresCase(IObjectCreationOperation operation)
    {
        foreach (IArgumentOperation argument in operation.Arguments)
        {
            if (Evaluator.Unconverted(argument.Value) is IPropertyReferenceOperation
                {
                    Property: { Name: nameof(StringComparer.OrdinalIgnoreCase) or nameof(StringComparer.InvariantCultureIgnoreCase), ContainingType.Name: nameof(StringComparer) },
                })
            {
                return IsDictionary(operation.Type);
            }
        }

        return false;
    }

    /// <summary>A key as a dictionary knows it: of a number a dictionary of numbers does not know of what type it was written.</summary>
    /// <param name="key">As it is given.</param>
    /// <param name="type">What the dictionary asks for.</param>
    public static object Named(object key, ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Object } ? key : key switch
    {
        long number and >= int.MinValue and <= int.MaxValue => (int)number,
        uint and <= int.MaxValue or ulong and <= int.MaxValue or short or ushort or byte or sbyte or char => System.Convert.ToInt32(key, System.Globalization.CultureInfo.InvariantCulture),
        _ => key,
    };

    /// <summary>What lies under a key.</summary>
    public static Value Read(Evaluator evaluator, Value dictionary, object key, ITypeSymbol? type) =>
        evaluator.Memory.Read(evaluator.Memory.Read(dictionary, At(evaluator, dictionary, key), null), Step.Value, type);

    /// <summary>Puts something under a key. Like any entry it has a key and a value, whoever goes through the entries.</summary>
    public static void Put(Evaluator evaluator, Value dictionary, object key, Value value, Site site, bool replaces)
    {
        AbstractObject entry = evaluator.Memory.Make(AbstractObject.Made(site, ObjectShape.Unknown));
        evaluator.Memory.Write(entry, Step.Value, value, true);
        evaluator.Memory.Write(dictionary, At(evaluator, dictionary, key), Value.Of(entry), replaces);
    }

    /// <summary>A call of a dictionary about one key; whether it is one.</summary>
    /// <param name="evaluator">Whose state.</param>
    /// <param name="call">The call.</param>
    /// <param name="operation">The same in the tree.</param>
    /// <param name="arguments">Its arguments as they are written.</param>
    /// <param name="result">What it answers with.</param>
    public static bool TryCall(
        Evaluator evaluator, Call call, IOperation operation, ImmutableArray<IArgumentOperation> arguments, out Value result)
    {
        result = Value.Empty;
        if (call.Method is not { Parameters.Length: > 0 } method || Act(method) is not { } act || evaluator.Summaries.IsSource(method))
        {
            return false;
        }

        (Value dictionary, ITypeSymbol? type) = method.IsStatic ? (call.Argument(0).Value, call.Argument(0).Type) : (call.Receiver, call.ReceiverType);
        if (call.Slot is null || dictionary.Objects.IsEmpty || KeyOf(method) is not { } first || call.Argument(first).Value.Constant?.Value is not { } key
            || !(IsDictionary(type) || method.Name is "Remove"))
        {
            return false;
        }

        evaluator.Plans.HandOver(call);
        act(evaluator, new Access(call, operation, dictionary, Named(key, method.Parameters[first].Type), first, arguments), out result);
        return true;
    }

    private delegate void Action(Evaluator evaluator, Access access, out Value result);

    private static Action? Act(IMethodSymbol method) => (method.Name, method.ReturnType.SpecialType) switch
    {
        ("Add", SpecialType.System_Void) => Add,
        ("TryAdd", _) => TryAdd,
        ("Add" or "SetItem", _) when IsDictionary(method.ReturnType) => AddToCopy,
        ("Remove", _) when IsDictionary(method.ReturnType) => RemoveFromCopy,
        ("Remove" or "TryRemove", SpecialType.System_Boolean or SpecialType.System_Void) => Remove,
        ("TryGetValue", _) => TryGet,
        ("GetValueOrDefault", _) => GetOrDefault,
        _ => null,
    };

    private static void Add(Evaluator evaluator, Access access, out Value result)
    {
        Put(evaluator, access.Dictionary, access.Key, access.Given(1), access.Call.Site, replaces: true);
        result = Value.Empty;
    }

    // What is there already stays, so only a place that holds nothing is certain to get it.
    private static void TryAdd(Evaluator evaluator, Access access, out Value result)
    {
        bool isFree = Read(evaluator, access.Dictionary, access.Key, null).HasNothing;
        Put(evaluator, access.Dictionary, access.Key, access.Given(1), access.Call.Site, replaces: isFree);
        result = Value.Empty;
    }

    private static void AddToCopy(Evaluator evaluator, Access access, out Value result)
    {
        Value given = access.Given(1);
        result = Copy(evaluator, access);
        AbstractObject entry = evaluator.Memory.Make(AbstractObject.Made(access.Call.Site, ObjectShape.Unknown));
        evaluator.Memory.Write(entry, Step.Value, given, true);
        evaluator.Memory.Write(result, At(evaluator, result, access.Key), Value.Of(entry), true);
    }

    private static void RemoveFromCopy(Evaluator evaluator, Access access, out Value result)
    {
        result = Copy(evaluator, access);
        evaluator.Memory.Write(result, At(evaluator, result, access.Key), Value.Empty, true);
    }

    private static void Remove(Evaluator evaluator, Access access, out Value result)
    {
        Value gone = Read(evaluator, access.Dictionary, access.Key, null);
        evaluator.Memory.Write(access.Dictionary, At(evaluator, access.Dictionary, access.Key), Value.Empty, true);
        access.Out(evaluator, gone);
        result = Value.Empty;
    }

    private static void TryGet(Evaluator evaluator, Access access, out Value result)
    {
        access.Out(evaluator, Read(evaluator, access.Dictionary, access.Key, access.Call.Method!.Parameters[access.First + 1].Type));
        result = Value.Empty;
    }

    private static void GetOrDefault(Evaluator evaluator, Access access, out Value result)
    {
        Value value = access.Through(Read(evaluator, access.Dictionary, access.Key, access.Call.Method!.ReturnType));
        result = Elements.Identified(evaluator, access.Operation, value.Join(access.Given(1)));
    }

    private static Value Copy(Evaluator evaluator, Access access) =>
        evaluator.Memory.Copy(access.Dictionary, access.Call.Site, access.Call.Method!.ReturnType).WithIdentity(AccessPath.Made(access.Call.Site));

    /// <summary>One key of one dictionary, and the call that is about it.</summary>
    private readonly struct Access(
        Call call, IOperation operation, Value dictionary, object key, int first, ImmutableArray<IArgumentOperation> arguments)
    {
        public Call Call { get; } = call;

        public IOperation Operation { get; } = operation;

        public Value Dictionary { get; } = dictionary;

        public object Key { get; } = key;

        /// <summary>Which argument is the key.</summary>
        public int First { get; } = first;

        /// <summary>What stands behind the key, if anything.</summary>
        public Value Given(int behind) => Through(Call.Argument(First + behind).Value);

        public Value Through(Value value) => Call.Name.Length == 0 ? value : value.Through(Call.Site, Call.Name);

        /// <summary>What the call hands out, into the place that is written for it.</summary>
        public void Out(Evaluator evaluator, Value value)
        {
            foreach (IArgumentOperation argument in arguments)
            {
                if (argument.Parameter?.RefKind == RefKind.Out)
                {
                    Value handed = Elements.Identified(evaluator, argument.Value, Through(value));
                    evaluator.Places.Assign(argument.Value, Elements.Kept(evaluator, handed, argument.Value));
                }
            }
        }
    }
}
