using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>What a caller has meets the sinks of a callee.</summary>
internal sealed class Encounters(Evaluator evaluator, Call call, Translation translation)
{
    public void Meet(MethodSummary summary)
    {
        foreach (SinkEdge edge in summary.Sinks)
        {
            if (!translation.Decide(edge.When, out TypeCondition? when))
            {
                continue;
            }

            if (edge is { Home: { } home, Owner: { } owner })
            {
                evaluator.Body.Found.Meets(owner, home);
            }

            if (edge.Sink.Demand == Demand.None
                && edge.Path is { Root: RootKind.Parameter, Steps: [{ Kind: StepKind.Element }, ..] } path
                && call.Argument(path.Ordinal).Elements is { IsEmpty: false } elements)
            {
                MeetElements(elements, edge, when);
                continue;
            }

            Value value = translation.Paths.Walk(edge.Path);
            if (value.HasNothing && translation.Paths.TypeAt(edge.Path) is null)
            {
                continue;
            }

            // A lambda is part of the method that it is written in: what a library hands to it leaks in it, and a consent that it
            // captures is used in it.
            bool isInside = edge.Anchor is { } anchor && (call.IsOfItself || (IsOfLambda(edge) && evaluator.Body.IsWrittenIn(anchor)));
            bool isInCall = IsWrittenInCall(edge);
            SyntaxNode at = isInside || isInCall
                ? edge.Anchor!.Tree.GetRoot().FindNode(edge.Anchor.Span, getInnermostNodeForTie: true)
                : translation.Paths.SyntaxAt(edge.Path);
            Witness? step = edge.Way is null || isInside || call.Name.Length == 0 ? null : translation.Step;
            if (edge.Sink.Demand != Demand.None)
            {
                evaluator.Consents.Meet(edge, value, SubjectOf(edge, at), at, step, when);
                continue;
            }

            evaluator.Meeting.Meet(value, translation.Paths.TypeAt(edge.Path), call.Argument(edge.Path.Ordinal).Elements.IsEmpty ? Destructuring.Asked(edge, call) : edge, at, step, when, isInCall ? null : HandedAt(edge));
        }
    }

    /// <summary>Where the callee gives what it has read to somebody whom only its caller knows, or discloses what that one has made of it.</summary>
    private Site? HandedAt(SinkEdge edge) => edge.Path.IsAnswered ? edge.Anchor : edge.Path.Root == RootKind.Parameter ? call.Argument(edge.Path.Ordinal).HandedAt : null;

    /// <summary>Whether the sink is met in a lambda that is written as an argument of the call: the author reads it there, whoever calls it.</summary>
    private bool IsWrittenInCall(SinkEdge edge) =>
        edge is { Sink.Demand: Demand.None, Anchor: { } anchor }
        && call is { Method.MethodKind: MethodKind.AnonymousFunction, Syntax: { } written }
        && (written as InvocationExpressionSyntax)?.ArgumentList is { } arguments
        && anchor.Tree == arguments.SyntaxTree && arguments.Span.Contains(anchor.Span);

    private bool IsOfLambda(SinkEdge edge) =>
        call.Method?.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction
        && (call.IsByLibrary || (edge.Sink.Demand != Demand.None && edge is { Path.Root: RootKind.Closure, Subject: not { Root: RootKind.Parameter } }));

    /// <summary>What a demand brings a consent together with, in the words of this body.</summary>
    private Subject SubjectOf(SinkEdge edge, SyntaxNode at)
    {
        if (edge.Subject is not { } path)
        {
            return default;
        }

        Value value = translation.Paths.Walk(path);
        ITypeSymbol? type = translation.Paths.TypeAt(path);
        SyntaxNode? loop = Loops.Around(at, value);
        bool isHandedOver = call.IsByLibrary && value.Identity is null && value.Objects.Any(one => one is { Kind: ObjectKind.Entry, IsOne: false });
        return new Subject(
            evaluator.Subjects.Of(value, type), Site.Of(translation.Paths.SyntaxAt(path)).Text(), loop is not null || isHandedOver, loop);
    }

    /// <summary>Of a <c>params</c> parameter each thing goes by itself, and is told of where it is written.</summary>
    private void MeetElements(ImmutableArray<CallArgument> elements, SinkEdge edge, TypeCondition? when)
    {
        Witness? step = edge.Way is null || call.Name.Length == 0 ? null : translation.Step;
        for (int i = 0; i < elements.Length; i++)
        {
            CallArgument element = elements[i];
            Value value = translation.Paths.Walk(edge.Path, element, out ITypeSymbol? type);
            if (!value.HasNothing || type is not null)
            {
                evaluator.Meeting.Meet(value, type, Destructuring.Asked(edge, call, i), element.Syntax ?? translation.Paths.SyntaxAt(edge.Path), step, when);
            }
        }
    }
}
