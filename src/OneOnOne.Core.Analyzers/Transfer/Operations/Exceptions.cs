using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Exceptions: what is thrown here or in a callee may be caught here; what nobody catches is for the callers.</summary>
/// <remarks>Which handler gets what is decided by the types that are known; of an exception of unknown type each handler gets one.</remarks>
internal static class Exceptions
{
    // Its number in the state; an object of its own, so that no symbol is ever mistaken for it.
    private static readonly object _caught = new();

    public static Value Throw(Evaluator evaluator, IThrowOperation operation)
    {
        evaluator.Raise(evaluator.Evaluate(operation.Exception));
        return Value.Empty;
    }

    /// <summary>What an exception of the user's own says by its Message or ToString of what was put into it: it says it to whoever catches it.</summary>
    public static void Said(Evaluator evaluator, Value exception, SyntaxNode at)
    {
        foreach (AbstractObject one in exception.Objects)
        {
            if (one.Shape.Type is INamedTypeSymbol type && evaluator.Summaries.IsSource(type))
            {
                foreach (IMethodSymbol printer in Printers(evaluator, type))
                {
                    Say(evaluator, one, type, printer, at);
                }
            }
        }
    }

    /// <summary>The message that an exception of the user's own makes up when it is asked.</summary>
    public static Value Message(Evaluator evaluator, AbstractObject one, INamedTypeSymbol type, SyntaxNode at)
    {
        Value message = Value.Empty;
        foreach (IMethodSymbol printer in Printers(evaluator, type))
        {
            message = printer.Name == "ToString" ? message : message.Join(Answer(evaluator, one, type, printer, at));
        }

        return message;
    }

    private static Value Answer(Evaluator evaluator, AbstractObject one, INamedTypeSymbol type, IMethodSymbol printer, SyntaxNode at)
    {
        var receiver = Value.Of(one);
        var call = new Call(printer, receiver, type, [], Site.Of(at)) { Syntax = at };
        return evaluator.Composer.Answer(evaluator.Summaries.Resolve(printer, receiver, type, isVirtual: false), call);
    }

    private static void Say(Evaluator evaluator, AbstractObject one, INamedTypeSymbol type, IMethodSymbol printer, SyntaxNode at)
    {
        Value said = Answer(evaluator, one, type, printer, at);
        string name = type.Name + "." + (printer.AssociatedSymbol ?? printer).Name;
        var edge = new SinkEdge(
            AccessPath.Parameter(0), new Sink(SinkKind.Exception, printer.GetDocumentationCommentId() ?? name, name), isDeep: false, way: null, anchor: null);

        // What the printer reads by itself is told of there.
        evaluator.Meeting.Meet(said.WithOrigins(said.Origins.RemoveAll(flow => flow.Origin.Site is { } site && IsWrittenIn(printer, site))), printer.ReturnType, edge, at, null);
    }

    private static bool IsWrittenIn(IMethodSymbol printer, Site site) =>
        (printer.AssociatedSymbol ?? printer).DeclaringSyntaxReferences.Any(reference => ReferenceEquals(reference.SyntaxTree, site.Tree) && reference.Span.Contains(site.Span));

    private static IEnumerable<IMethodSymbol> Printers(Evaluator evaluator, INamedTypeSymbol exception)
    {
        if (!Carrying.IsException(exception))
        {
            yield break;
        }

        foreach (string name in new[] { "get_Message", "ToString" })
        {
            for (INamedTypeSymbol? type = exception; type is not null && evaluator.Summaries.IsSource(type); type = type.BaseType)
            {
                if (type.GetMembers(name).FirstOrDefault(member => member is IMethodSymbol { IsOverride: true, Parameters.IsEmpty: true }) is IMethodSymbol printer)
                {
                    yield return printer;
                    break;
                }
            }
        }
    }

    public static Value Caught(Evaluator evaluator, ICaughtExceptionOperation operation)
    {
        Value foreign = Value.Of(evaluator.Memory.Make(AbstractObject.Made(Site.Of(operation.Syntax), ObjectShape.Foreign(operation.Type))));
        return InHand(evaluator).Join(foreign);
    }

    /// <summary>The exception that the handler around this point has caught.</summary>
    public static Value InHand(Evaluator evaluator) =>
        evaluator.Memory.State.Variables[evaluator.Body.Numbers.Variable(_caught)] ?? Value.Empty;

    /// <summary>The state at the beginning of a handler.</summary>
    public static FlowState Handled(Evaluator evaluator, Value exception)
    {
        int number = evaluator.Body.Numbers.Variable(_caught);
        FlowState state = evaluator.Memory.State;
        return exception.HasNothing && state.Variables[number] is null ? state : state.WithVariable(number, exception);
    }

    /// <summary>The state at the beginning of a finally that an exception goes through: it is nobody's until the finally is through.</summary>
    public static FlowState Withheld(Evaluator evaluator, ControlFlowRegion region, Value exception)
    {
        int number = evaluator.Body.Numbers.Variable(region);
        FlowState state = evaluator.Memory.State;
        return exception.HasNothing && state.Variables[number] is null ? state : state.WithVariable(number, exception);
    }

    /// <summary>The exception goes on that went through a finally.</summary>
    public static void GoesOn(Evaluator evaluator, ControlFlowRegion region)
    {
        if (evaluator.Memory.State.Variables[evaluator.Body.Numbers.Variable(region)] is { } exception)
        {
            evaluator.Raise(exception);
        }
    }

    /// <summary>What of an exception a handler for a type may get.</summary>
    public static Value Caught(Value exception, ITypeSymbol? type) => exception.Objects.IsEmpty || IsAny(type)
        ? exception
        : exception.WithObjects(exception.Objects.RemoveAll(one => !MayBe(one.Shape, type!)));

    /// <summary>What of an exception certainly goes on behind a handler for a type that asks no further.</summary>
    public static Value Passed(Value exception, ITypeSymbol? type) => exception.HasNothing || IsAny(type)
        ? Value.Empty
        : exception.WithObjects(exception.Objects.RemoveAll(one => one.Shape.Type is { } known && Derives(known, type!)));

    /// <summary>Leaves the body with an exception, if that carries anything: most say what a constant says, and no caller need know.</summary>
    public static void Leave(Evaluator evaluator, Value exception)
    {
        ImmutableArray<AbstractObject> carrying = exception.Objects.RemoveAll(one => !Carries(evaluator, Value.Of(one)));
        Value left = exception.WithObjects(carrying);
        if (!left.HasNothing && evaluator.Body.Found.Thrown.Objects.Length < Limits.Objects)
        {
            evaluator.Body.Found.Throws(left, evaluator.Memory.State);
        }
    }

    private static bool Carries(Evaluator evaluator, Value exception)
    {
        (Value text, ImmutableArray<AbstractObject> objects, _) = evaluator.Memory.Reach(exception);
        return !text.Origins.IsEmpty || objects.Any(one => one.Kind == ObjectKind.Entry);
    }

    private static bool IsAny(ITypeSymbol? type) =>
        type is null or { SpecialType: SpecialType.System_Object }
        || type is { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };

    private static bool MayBe(ObjectShape thrown, ITypeSymbol type) =>
        thrown.Type is not { } known || type.TypeKind == TypeKind.TypeParameter || Derives(known, type) || (!thrown.IsExact && Derives(type, known));

    private static bool Derives(ITypeSymbol type, ITypeSymbol from)
    {
        for (ITypeSymbol? one = type; one is not null; one = one.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(one, from))
            {
                return true;
            }
        }

        return false;
    }
}
