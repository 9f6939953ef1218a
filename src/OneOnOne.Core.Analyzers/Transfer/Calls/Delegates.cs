using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>Calls what a value of a delegate's type refers to: a function of this compilation, or one that only a caller knows.</summary>
internal sealed class Delegates(Evaluator evaluator)
{
    // Delegates that call delegates that call delegates: how deep, and how many in all for one call that the author wrote.
    private int _invocations;
    private int _invoked;

    /// <summary>Calls each delegate that a value may be.</summary>
    /// <param name="delegates">Which.</param>
    /// <param name="arguments">What they are given.</param>
    /// <param name="at">The call that is written here.</param>
    /// <param name="from">What a callee says of it, if it is a callee that calls them.</param>
    public Value Invoke(Value delegates, ImmutableArray<CallArgument> arguments, Call at, InvokeEdge? from = null)
    {
        Value? result = delegates.InARow.IsDefault ? Any(delegates.Objects, arguments, at, from) : All(delegates.InARow, arguments, at, from);

        // A function that is declared to be confidential gives content, whoever made it.
        ImmutableArray<Flow> content = delegates.Origins.RemoveAll(flow => flow.Origin is not { IsEntry: false, IsContent: true });
        return content.IsEmpty ? result ?? Value.Empty : (result ?? Value.Empty).Join(Value.Of(content));
    }

    /// <summary>Calls one after another. The last one answers.</summary>
    private Value All(ImmutableArray<AbstractObject> functions, ImmutableArray<CallArgument> arguments, Call at, InvokeEdge? from)
    {
        Value result = Value.Empty;
        foreach (AbstractObject one in functions)
        {
            result = Invoke(one, arguments, at, functions.Length > 1 ? one.Site : null, from);
        }

        return result;
    }

    /// <summary>Calls one of several, or more of them one after another, as middleware does.</summary>
    private Value? Any(ImmutableArray<AbstractObject> functions, ImmutableArray<CallArgument> arguments, Call at, InvokeEdge? from)
    {
        Value? result = null;
        FlowState before = evaluator.Memory.State;
        FlowState after = before;
        foreach (AbstractObject one in functions)
        {
            evaluator.Memory.State = FlowStateLattice.Instance.Join(before, after);
            Value value = Invoke(one, arguments, at, functions.Length > 1 ? one.Site : null, from);
            after = result is null ? evaluator.Memory.State : FlowStateLattice.Instance.Join(after, evaluator.Memory.State);
            result = result?.Join(value) ?? value;
        }

        evaluator.Memory.State = after;
        return result;
    }

    /// <summary>Calls the delegate that a summary says is called, and tells the translation what it returned.</summary>
    public void Invoke(InvokeEdge edge, Translation translation, Call call, bool isModel)
    {
        if (edge is { Home: { } home, Owner: { } owner })
        {
            evaluator.Body.Found.Meets(owner, home);
        }

        Call whole = call;
        call = isModel ? call.ByLibrary() : call.IsOfItself ? call.At(edge.Site!) : call;
        AccessPath result = edge.Path.Then(edge.Result);
        Value returned = Value.Empty;

        // What a guard of the callee's has been asked about is covered for as long as the delegate runs.
        ImmutableArray<AccessPath> before = evaluator.Memory.State.Covered;
        ImmutableArray<AccessPath> covered = edge.Covered.IsEmpty ? [] : translation.Identities(edge.Covered).RemoveAll(before.Contains);
        evaluator.Memory.State = evaluator.Memory.State.WithCovered(Condition.Either(before, covered));
        Value raised = evaluator.TakeRaised();
        translation.Paths.Returned(result, returned);
        for (int round = 0; round < Limits.InvocationRounds; round++)
        {
            Value delegates = translation.Paths.Walk(edge.Path);
            ImmutableArray<CallArgument>.Builder arguments = ImmutableArray.CreateBuilder<CallArgument>(edge.Arguments.Length);
            foreach (Value argument in edge.Arguments)
            {
                int ordinal = arguments.Count;
                arguments.Add(new CallArgument(translation.Translate(argument), null, SourceOf(argument, translation) ?? WrittenAt(edge, ordinal, argument, whole))
                {
                    HandedAt = ordinal < edge.Anchors.Length ? edge.Anchors[ordinal] : null,
                });
            }

            Value known = returned;
            Value answer = Invoke(delegates, arguments.MoveToImmutable(), call, edge);
            returned = round == 0 ? answer : returned.Join(answer);
            translation.Paths.Returned(result, returned);
            if (ReferenceEquals(known, returned) || !Feeds(result, edge.Arguments))
            {
                break;
            }

            translation.Forget();
        }

        evaluator.Memory.State = covered.IsEmpty ? evaluator.Memory.State : evaluator.Memory.State.WithCovered(evaluator.Memory.State.Covered.RemoveAll(covered.Contains));

        // Whether the callee catches what its delegate throws, its summary says; of a library nobody knows.
        if (edge.Site is { } site)
        {
            translation.Paths.Returned(edge.Path.Then(Step.Failed(site)), evaluator.TakeRaised());
        }

        evaluator.Raise(raised);
    }

    /// <summary>Whether a delegate is given what it returned before: a chain of handlers, each with the one behind it.</summary>
    private static bool Feeds(AccessPath result, ImmutableArray<Value> arguments) =>
        arguments.Any(argument => argument.Objects.Any(one => one.Path is { } path && result.IsPrefixOf(path))
            || argument.Origins.Any(flow => flow.Origin.Path is { } path && result.IsPrefixOf(path)));

    private static SyntaxNode? SourceOf(Value argument, Translation translation)
    {
        foreach (Flow flow in argument.Origins)
        {
            if (flow.Origin.Path is { Root: RootKind.Parameter or RootKind.This } path)
            {
                return translation.Paths.SyntaxAt(path);
            }
        }

        return null;
    }

    /// <summary>What a lambda of this body hands to a delegate is written in it.</summary>
    private SyntaxNode? WrittenAt(InvokeEdge edge, int ordinal, Value argument, Call call) =>
        ordinal < edge.Anchors.Length && edge.Anchors[ordinal] is { } anchor
        && (call.IsOfItself || (argument.Objects.IsEmpty && argument.Origins.All(flow => !flow.Origin.IsEntry) && evaluator.Body.IsWrittenIn(anchor)))
            ? anchor.Tree.GetRoot().FindNode(anchor.Span, getInnermostNodeForTie: true)
            : null;

    private Value Invoke(AbstractObject one, ImmutableArray<CallArgument> arguments, Call at, Site? among, InvokeEdge? from)
    {
        if (one.Shape.Target is IMethodSymbol target)
        {
            if (_invocations >= Limits.InvocationDepth || _invoked >= Limits.Invocations)
            {
                return Value.Empty;
            }

            _invoked = _invocations == 0 ? 1 : _invoked + 1;
            _invocations++;
            try
            {
                Value receiver = evaluator.Memory.Read(one, Step.Receiver, null);
                if (Extensions.MemberOf(target) is { } member)
                {
                    (CallArgument first, arguments) = Extensions.Split(member, arguments);
                    (target, receiver) = (member, first.Value);
                }
                else if ((target.IsExtensionMethod || target.IsStatic) && !receiver.HasNothing && arguments.Length < (target.ReducedFrom ?? target).Parameters.Length)
                {
                    arguments = arguments.Insert(0, new CallArgument(receiver, null, at.Syntax));
                }
                else if (!target.IsStatic && receiver.HasNothing && target.MethodKind == MethodKind.Ordinary && arguments.Length == target.Parameters.Length + 1)
                {
                    // An open delegate of an instance's method is given the instance first.
                    (receiver, arguments) = (arguments[0].Value, arguments.RemoveAt(0));
                }

                arguments = at.IsByLibrary ? Completed(arguments, target, at.Site) : arguments;
                evaluator.Coverage.Called(target, arguments, at.Syntax ?? at.Site.Tree.GetRoot().FindNode(at.Site.Span), at.IsByLibrary);
                var call = new Call(target, receiver, target.ContainingType, arguments, at.Site)
                {
                    Delegate = one,
                    Syntax = at.Syntax,
                    ReceiverSyntax = at.ReceiverSyntax,
                    IsByLibrary = at.IsByLibrary,
                    Among = among,
                };
                if (target.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
                {
                    return evaluator.Composer.Compose(evaluator.Summaries.For(target, Constants.Of(evaluator, receiver, arguments)), call);
                }

                ImmutableArray<CallTarget> targets = evaluator.Summaries.Resolve(
                    target, receiver, target.ContainingType, target.IsVirtual || target.IsAbstract || target.IsOverride, Constants.Of(evaluator, receiver, arguments));
                Departures.Meet(evaluator, target, targets, call);
                return evaluator.Composer.Compose(targets, call);
            }
            finally
            {
                _invocations--;
            }
        }

        if (one.Kind != ObjectKind.Entry)
        {
            return Operations.ReflectedFunctions.Answer(evaluator, one, arguments, at);
        }

        ImmutableArray<AbstractObject> kept = Kept.At(one.Path!, evaluator.Summaries, out bool isAll);
        Value? known = null;
        foreach (AbstractObject function in kept)
        {
            Value value = Invoke(function, arguments, at, kept.Length > 1 ? function.Site : null, from);
            known = known?.Join(value) ?? value;
        }

        if (isAll)
        {
            return known ?? Value.Empty;
        }

        // Whose delegate it is only a caller knows: what it is given goes into the summary, what it returns comes from there.
        ImmutableArray<Value>.Builder values = ImmutableArray.CreateBuilder<Value>(arguments.Length);
        foreach (CallArgument argument in arguments)
        {
            values.Add(argument.Value);
        }

        bool isState = one.Path!.Root is RootKind.This or RootKind.Static or RootKind.Any;
        bool isOwn = isState && (from is not { Home: not null } || from.Arguments.Any(IsGiven));
        evaluator.Body.Found.Add(new InvokeEdge(one.Path, at.Site, values.MoveToImmutable())
        {
            Anchors = [.. arguments.Select(argument => argument.Syntax is null ? null : Site.Of(argument.Syntax))],
            IsOwn = isOwn,
            Home = isOwn ? at.Site : isState ? from?.Home : null,
            Owner = evaluator.Body.Method,
            Covered = evaluator.Memory.State.Covered.RemoveAll(path => !path.IsEntry),
        });
        evaluator.Body.Found.Hands(evaluator.Memory.State);
        for (int i = 0; i < arguments.Length; i++)
        {
            HandOver(arguments[i].Value, one.Path!.Then(Step.Handed(at.Site, i)));
        }

        evaluator.Raise(Value.Entry(one.Path!.Then(Step.Failed(at.Site))));
        var answer = Value.Entry(one.Path!.Then(Step.Invoked(at.Site)));
        return known is null ? answer : known.Join(answer);
    }

    /// <summary>What a library that knows nothing of a handler's parameters finds for them: services, what a request brings.</summary>
    private ImmutableArray<CallArgument> Completed(ImmutableArray<CallArgument> arguments, IMethodSymbol target, Site site)
    {
        for (int i = arguments.Length; i < target.Parameters.Length; i++)
        {
            ITypeSymbol type = target.Parameters[i].Type;
            Value found = type.IsReferenceType && Carrying.CanCarry(type) && !Carrying.IsPlainText(type)
                ? Value.Of(evaluator.Memory.Make(AbstractObject.Made(site, ObjectShape.Foreign(type))))
                : Value.Empty;
            arguments = arguments.Add(new CallArgument(found, type, null));
        }

        return arguments;
    }

    private static bool IsGiven(Value argument) =>
        argument.Origins.Any(flow => flow.Origin.Path is { Root: RootKind.Parameter }) || argument.Objects.Any(one => one.Path is { Root: RootKind.Parameter });

    // What was made here and is handed to a delegate that only a caller knows.
    private void HandOver(Value argument, AccessPath left)
    {
        foreach (AbstractObject one in argument.Objects)
        {
            if (Memory.IsHandedOver(one) && !left.IsCut)
            {
                evaluator.Memory.HandOver(one, left);
            }
        }
    }
}
