using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Places where content goes on and the analysis does not: they are told of where somebody has asked to be told.</summary>
/// <remarks>
/// Followed to as to a sink, so that content which reaches such a place through helpers is known there. Nothing of this is computed
/// unless the rule is switched on.
/// </remarks>
internal static class Departures
{
    /// <summary>A call of a member without a body: what it is given goes out of sight unless its summary says where it goes.</summary>
    public static void Meet(Evaluator evaluator, IMethodSymbol method, ImmutableArray<CallTarget> targets, Call call)
    {
        if (!evaluator.Body.TellsDepartures || Why(evaluator, method) is not { } why)
        {
            return;
        }

        for (int i = 0; i < call.Arguments.Length; i++)
        {
            AccessPath path = AccessPath.Parameter(i);
            bool isFollowed = why == Reason.NoModel && targets.Any(target => !target.Summary.IsGuess || Names(target.Summary, path));
            if (!isFollowed && Carrying.CanCarry(call.Arguments[i].Type))
            {
                Meet(evaluator, call.Arguments[i], method.GetDocumentationCommentId() ?? method.Name, $"{method.ContainingType?.Name}.{method.Name} ({Text(why)})", call.Syntax);
            }
        }
    }

    /// <summary>An operation whose target is decided at run time.</summary>
    public static void Meet(Evaluator evaluator, IOperation operation, string name)
    {
        if (evaluator.Body.TellsDepartures)
        {
            foreach (IOperation child in operation.ChildOperations)
            {
                IOperation written = Evaluator.Unconverted(child);
                Meet(evaluator, new CallArgument(evaluator.Evaluate(child), written.Type, written.Syntax), name, name, operation.Syntax);
            }
        }
    }

    /// <summary>A body that was not followed to its end: what it holds may go further than was seen.</summary>
    public static IEnumerable<Finding> AtLimit(IMethodSymbol method)
    {
        if (method.Locations is [{ SourceTree: { } tree, SourceSpan: var span }, ..])
        {
            var site = new Site(tree, span);
            var sink = new Sink(SinkKind.Other, "a limit", "a limit of the analysis", SinkRole.Departure);
            var origin = Origin.Read(site, Label.Content, method.Name, method.GetDocumentationCommentId() ?? method.Name);
            yield return new Finding(site, origin, sink, new Witness(null, site, sink.Name));
        }
    }

    private static void Meet(Evaluator evaluator, CallArgument argument, string id, string name, SyntaxNode? call)
    {
        if ((argument.Syntax ?? call) is { } at)
        {
            var sink = new Sink(SinkKind.Other, id, name, SinkRole.Departure);
            evaluator.Meeting.Meet(argument.Value, argument.Type, new SinkEdge(AccessPath.Parameter(0), sink, isDeep: true, way: null, anchor: null), at, null);
        }
    }

    private static Reason? Why(Evaluator evaluator, IMethodSymbol method) =>
        IsReflection(method) ? Reason.Reflection
        : method.IsExtern && evaluator.Summaries.IsSource(method) ? Reason.NativeCode
        : evaluator.Summaries.IsUnknown(method) ? Reason.NoModel
        : null;

    private static string Text(Reason why) => why switch
    {
        Reason.Reflection => "reflection",
        Reason.NativeCode => "native code",
        _ => "no model",
    };

    private static bool IsReflection(IMethodSymbol method) => method.ContainingType switch
    {
        { Name: "MethodBase" or "MethodInfo" or "ConstructorInfo" or "PropertyInfo" or "FieldInfo" or "MethodInvoker" or "ConstructorInvoker" } type
            when type.ContainingNamespace is { Name: "Reflection", ContainingNamespace.Name: "System" } => method.Name is "Invoke" or "SetValue" or "SetValueDirect",
        { Name: "Activator", ContainingNamespace.Name: "System" } => method.Name == "CreateInstance",
        { Name: "Type", ContainingNamespace.Name: "System" } => method.Name == "InvokeMember",
        _ => false,
    };

    /// <summary>Whether a summary says where anything of an argument goes.</summary>
    private static bool Names(MethodSummary summary, AccessPath path) =>
        Names(summary.Return, path)
        || summary.Effects.Any(effect => Names(effect.Value, path))
        || summary.Outs.Any(one => Names(one.Value, path))
        || summary.Invokes.Any(edge => path.IsPrefixOf(edge.Path) || edge.Arguments.Any(argument => Names(argument, path)))
        || summary.Sinks.Any(edge => path.IsPrefixOf(edge.Path));

    private static bool Names(Value value, AccessPath path) =>
        value.Origins.Any(flow => flow.Origin.Path is { } from && path.IsPrefixOf(from))
        || value.Objects.Any(one => one.Path is { } from && path.IsPrefixOf(from));

    private enum Reason
    {
        NoModel,
        Reflection,
        NativeCode,
    }
}
