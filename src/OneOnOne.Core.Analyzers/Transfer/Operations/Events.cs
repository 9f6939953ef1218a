using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Events: who is told, and who no longer.</summary>
internal static class Events
{
    public static Value Read(Evaluator evaluator, IEventReferenceOperation operation) =>
        evaluator.Memory.Read(Members.Receiver(evaluator, operation.Instance, operation.Member), Step.Member(operation.Event), operation.Event.Type);

    /// <summary>A handler joins those that are there, or is taken away from them.</summary>
    public static Value Assign(Evaluator evaluator, IEventAssignmentOperation operation)
    {
        Value handler = evaluator.Evaluate(operation.HandlerValue);
        if (operation.EventReference is not IEventReferenceOperation reference)
        {
            return Value.Empty;
        }

        Value receiver = Members.Receiver(evaluator, reference.Instance, reference.Member);
        if (IsOneField(evaluator, reference.Event, receiver))
        {
            Value known = evaluator.Memory.Read(receiver, Step.Member(reference.Event), reference.Event.Type);
            evaluator.Memory.Write(
                receiver, Step.Member(reference.Event), operation.Adds ? Multicast.With(known, handler) : Multicast.Without(evaluator, known, handler), true);
            return Value.Empty;
        }

        if (!operation.Adds)
        {
            _ = evaluator.Summaries.IsSource(reference.Event) || Watched.Keep(evaluator, reference.Event, receiver, handler, adds: false);
            return Value.Empty;
        }

        if (evaluator.Summaries.IsSource(reference.Event))
        {
            evaluator.Memory.Write(receiver, Step.Member(reference.Event), handler, false);
            if ((reference.Event.PartialImplementationPart ?? reference.Event).AddMethod is { IsImplicitlyDeclared: false } add)
            {
                var argument = new CallArgument(handler, operation.HandlerValue.Type, operation.HandlerValue.Syntax);
                var call = new Call(add, receiver, reference.Instance?.Type, [argument], Site.Of(operation.Syntax)) { Syntax = operation.Syntax };
                evaluator.Composer.Compose(evaluator.Summaries.Resolve(add, receiver, reference.Instance?.Type, true), call);
            }
        }
        else if (!Watched.Keep(evaluator, reference.Event, receiver, handler, adds: true))
        {
            // Code that cannot be seen raises the event when it likes.
            evaluator.Delegates.Invoke(handler, [], Invocations.Bare(operation));
        }

        return Value.Empty;
    }

    /// <summary>Whether an event is a field of one object, in which the compiler's own accessors keep the handlers.</summary>
    private static bool IsOneField(Evaluator evaluator, IEventSymbol @event, Value receiver) =>
        receiver.Objects is [{ IsOne: true }] && evaluator.Summaries.IsSource(@event) && !@event.IsAbstract && !@event.IsVirtual && !@event.IsOverride
        && @event is { AddMethod: null or { IsImplicitlyDeclared: true }, ContainingType.TypeKind: not TypeKind.Interface, PartialImplementationPart: null };
}
