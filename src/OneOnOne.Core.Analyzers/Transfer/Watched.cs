using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Collections of a library that tell their handlers of each change: what is put in is shown to them, and so is what it replaces.</summary>
/// <remarks>Handlers are kept in the collection like those of an event of ours; only <c>CollectionChanged</c> says what has changed.</remarks>
internal static class Watched
{
    private const string Changed = "CollectionChanged";

    /// <summary>Keeps a handler of a collection's changes; whether it is one.</summary>
    public static bool Keep(Evaluator evaluator, IEventSymbol @event, Value collection, Value handler, bool adds)
    {
        if (@event.Name != Changed || collection.Objects.IsEmpty)
        {
            return false;
        }

        var step = Step.Member(Slot(@event));
        if (collection.Objects is [{ Kind: ObjectKind.Made, IsOne: true }])
        {
            Value known = evaluator.Memory.Read(collection, step, @event.Type);
            evaluator.Memory.Write(collection, step, adds ? Multicast.With(known, handler) : Multicast.Without(evaluator, known, handler), true);
        }
        else if (adds)
        {
            evaluator.Memory.Write(collection, step, handler, false);
        }

        return true;
    }

    /// <summary>Tells the handlers of a collection of what a library's call has put in.</summary>
    public static void TellOf(Evaluator evaluator, ImmutableArray<CallTarget> targets, Call call)
    {
        if (call.Method is { } method && May(method) && targets.All(target => target.Summary.IsModel))
        {
            Tell(evaluator, call);
        }
    }

    /// <summary>Whether somebody is told of what happens to a collection: he is shown what was there before as well.</summary>
    public static bool Is(Evaluator evaluator, Value collection, ITypeSymbol? type) => EventOf(type) is { } @event
        && !evaluator.Memory.Read(collection.WithOrigins([]), Step.Member(@event), @event.Type).Objects.IsEmpty;

    private static bool May(IMethodSymbol method) =>
        method is { IsStatic: false, ContainingType: { Arity: 1 } } && method.Name is "Add" or "Insert" or "set_Item" or "Remove" or "RemoveAt" or "Clear" or "Move";

    private static void Tell(Evaluator evaluator, Call call)
    {
        if (EventOf(call.ReceiverType) is not { } @event)
        {
            return;
        }

        Value handlers = evaluator.Memory.Read(call.Receiver.WithOrigins([]), Step.Member(@event), @event.Type);
        if (@event.Type is not INamedTypeSymbol { DelegateInvokeMethod.Parameters: [_, { Type: INamedTypeSymbol told }] })
        {
            return;
        }

        (IMethodSymbol? raise, ImmutableArray<CallTarget> raisers) = Raisers(evaluator, call, told);
        if (handlers.Objects.IsEmpty && raisers.IsEmpty)
        {
            return;
        }

        // The last argument is the thing; an index before it is none.
        Value put = call.Method!.Name.StartsWith("Remove", StringComparison.Ordinal) || call.Arguments.IsEmpty ? Value.Empty : call.Arguments[call.Arguments.Length - 1].Value;
        AbstractObject change = evaluator.Memory.Make(AbstractObject.Made(call.Site, ObjectShape.Of(told)));
        Show(evaluator, change, told, "NewItems", put, call.Site);
        Show(evaluator, change, told, "OldItems", evaluator.Memory.Read(call.Receiver, Step.Element, null), call.Site);
        var argument = new CallArgument(Value.Of(change), told, call.Syntax);
        if (!raisers.IsEmpty)
        {
            evaluator.Composer.Compose(raisers, new Call(raise, call.Receiver, call.ReceiverType, [argument], call.Site) { Syntax = call.Syntax, IsByLibrary = true });
        }

        var sender = new CallArgument(call.Receiver, call.ReceiverType, call.ReceiverSyntax);
        evaluator.Delegates.Invoke(handlers, [sender, argument], call.ByLibrary());
    }

    /// <summary>What those who derive from the collection do before its handlers are told: an override of what raises the event.</summary>
    private static (IMethodSymbol?, ImmutableArray<CallTarget>) Raisers(Evaluator evaluator, Call call, INamedTypeSymbol told)
    {
        ITypeSymbol? type = call.ReceiverType is INamedTypeSymbol known && Steps.MayBeBelow(evaluator, known, call.Receiver) ? known : null;
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            foreach (ISymbol member in evaluator.Summaries.IsSource(at) ? [] : at.GetMembers("On" + Changed))
            {
                if (member is IMethodSymbol { IsVirtual: true, Parameters: [{ Type: var taken }] } raise && SymbolEqualityComparer.Default.Equals(taken, told))
                {
                    ImmutableArray<CallTarget> raisers = evaluator.Summaries.Resolve(raise, call.Receiver, call.ReceiverType, isVirtual: true);
                    return raisers.All(one => one.Summary.IsModel)
                        ? (null, [])
                        : (raise, [.. raisers.Select(one => one.Summary.IsModel ? new CallTarget(MethodSummary.Nothing, one.Types) : one)]);
                }
            }
        }

        return (null, []);
    }

    private static void Show(Evaluator evaluator, AbstractObject change, INamedTypeSymbol told, string name, Value items, Site site)
    {
        foreach (ISymbol member in told.GetMembers(name))
        {
            if (member is IPropertySymbol property && !items.HasNothing)
            {
                AbstractObject list = evaluator.Memory.Make(AbstractObject.Made(site, new ObjectShape(property.Type, isExact: false, null, isForeign: false)));
                evaluator.Memory.Write(list, Step.Element, items.WithIdentity(null), false);
                evaluator.Memory.Write(change, Step.Member(property), Value.Of(list), true);
            }
        }
    }

    private static IEventSymbol? EventOf(ITypeSymbol? type)
    {
        foreach (INamedTypeSymbol one in type is INamedTypeSymbol named ? named.AllInterfaces.Insert(0, named) : ImmutableArray<INamedTypeSymbol>.Empty)
        {
            if (one is { TypeKind: TypeKind.Interface, Name: "INotifyCollectionChanged" })
            {
                return one.GetMembers(Changed).OfType<IEventSymbol>().FirstOrDefault();
            }
        }

        return null;
    }

    // Whichever type's event it is called, it is the one of the interface.
    private static IEventSymbol Slot(IEventSymbol @event) => EventOf(@event.ContainingType) ?? @event;
}
