using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>
/// Work that was started and that nobody has waited for yet: it may read what is put into the objects that it shares after it was
/// started. So it is followed once more, on what they hold by then, wherever the body waits for anything and when it ends.
/// </summary>
/// <remarks>What it does then is done beside what it may have done before: nothing is replaced, and nothing is made anew.</remarks>
internal sealed class Unfinished(Evaluator evaluator)
{
    private readonly List<Work> _works = [];

    /// <summary>A call is over as far as its caller can tell; what it has started may go on.</summary>
    public void Started(Call call, ImmutableArray<CallTarget> targets, IOperation operation)
    {
        bool goesOn = false;
        bool leavesWork = false;
        foreach (CallTarget target in targets)
        {
            leavesWork |= target.Summary.LeavesWork;
            goesOn |= target.Summary.GoesOn || (target.Summary is { IsModel: true, Invokes.IsEmpty: false } && IsBackground(call.Method!));
        }

        if (leavesWork || (goesOn && !IsAwaited(operation.Syntax)))
        {
            Start(call, operation, again => evaluator.Composer.Compose(targets, again));
        }
    }

    /// <summary>The same of functions that are called as values.</summary>
    public void Started(Value functions, Call call, IOperation operation)
    {
        if (functions.Objects.Any(one => one.Shape.Target is IMethodSymbol { IsAsync: true }) && !IsAwaited(operation.Syntax))
        {
            Start(call, operation, again => evaluator.Delegates.Invoke(again.Receiver, again.Arguments, call));
        }
    }

    /// <summary>Time passes, in which all that is started may go on.</summary>
    public void Wait()
    {
        for (int round = 0; round < Limits.UnfinishedRounds && _works.Count > 0; round++)
        {
            FlowState before = evaluator.Memory.State;
            foreach (Work work in _works.ToArray())
            {
                if (IsOn(work) && !ReferenceEquals(work.Seen, evaluator.Memory.State.Heap))
                {
                    Continue(work);
                    work.Seen = evaluator.Memory.State.Heap;
                }
            }

            if (ReferenceEquals(before.Heap, evaluator.Memory.State.Heap))
            {
                break;
            }
        }
    }

    /// <summary>A task has been waited for: what it stood for is over.</summary>
    public void Done(IOperation awaited, Value task)
    {
        if (_works.Count == 0)
        {
            return;
        }

        ISymbol[] named = [.. Named(awaited)];
        foreach (Work work in _works)
        {
            if ((work.Variable is { } variable && named.Contains(variable, SymbolEqualityComparer.Default)) || Holds(task, work))
            {
                evaluator.Memory.Reset(work.Marker);
            }
        }
    }

    /// <summary>Whether a call of a library's waits for what goes on.</summary>
    public static bool IsWaiting(IMethodSymbol method) =>
        method.Name is "Wait" or "WaitAll" or "WaitAny" or "WaitOne" or "GetResult" or "get_Result" or "Join" or "Sleep"
        && method.ContainingNamespace is { Name: "Threading" or "Tasks" or "CompilerServices" };

    /// <summary>What is on when the body ends: whether it goes on with what is returned, and whether it goes on besides.</summary>
    public (bool GoesOn, bool LeavesWork) Left(Value returned)
    {
        bool goesOn = false;
        bool leavesWork = false;
        foreach (Work work in _works)
        {
            if (IsOn(work))
            {
                bool isReturned = work.IsReturned || Holds(returned, work);
                goesOn |= isReturned;
                leavesWork |= !isReturned;
            }
        }

        return (goesOn, leavesWork);
    }

    private void Start(Call call, IOperation operation, Func<Call, Value> again)
    {
        // Who is handed nothing that others have as well reads what he was handed.
        if (call.Receiver.Objects.IsEmpty && call.Arguments.All(argument => argument.Value.Objects.IsEmpty) && call.Method?.MethodKind != MethodKind.LocalFunction)
        {
            return;
        }

        var marker = AbstractObject.Made(call.Site, new ObjectShape(null, true, call.Method ?? evaluator.Body.Method, true));
        Work? known = _works.Find(one => one.Marker.Equals(marker));
        if (known is null)
        {
            if (_works.Count >= Limits.Unfinished)
            {
                return;
            }

            _works.Add(known = new Work(marker, call, again, VariableOf(operation), IsReturned(operation.Syntax)));
        }

        evaluator.Memory.Write(marker, Step.Receiver, call.Receiver, replaces: false);
        for (int i = 0; i < call.Arguments.Length; i++)
        {
            evaluator.Memory.Write(marker, Step.Handed(call.Site, i), call.Arguments[i].Value, replaces: false);
        }

        known.Seen = evaluator.Memory.State.Heap;
    }

    private bool IsOn(Work work) => evaluator.Memory.Has(work.Marker, Step.Receiver);

    private void Continue(Work work)
    {
        Memory memory = evaluator.Memory;
        Call call = work.Call;
        ImmutableArray<CallArgument>.Builder arguments = ImmutableArray.CreateBuilder<CallArgument>(call.Arguments.Length);
        for (int i = 0; i < call.Arguments.Length; i++)
        {
            Value value = memory.Put(work.Marker, Step.Handed(call.Site, i));
            arguments.Add(new CallArgument(value, call.Arguments[i].Type, call.Arguments[i].Syntax) { Elements = call.Arguments[i].Elements });
        }

        Call again = call.On(memory.Put(work.Marker, Step.Receiver)).With(arguments.MoveToImmutable());
        bool before = memory.OnlyAdds;
        memory.OnlyAdds = true;
        work.Again(again);
        memory.OnlyAdds = before;
    }

    private static bool Holds(Value task, Work work) => task.Objects.Any(one => work.Call.Site.Equals(one.Site));

    // What runs what it is handed while its caller goes on.
    private static bool IsBackground(IMethodSymbol method) =>
        method.ContainingType is { Name: not ("Parallel" or "Interlocked" or "LazyInitializer" or "ThreadLocal" or "AsyncLocal" or "ExecutionContext" or "SynchronizationContext") }
        && method.ContainingNamespace is { Name: "Threading" or "Tasks" or "Timers", ContainingNamespace.Name: "Threading" or "System" };

    private static ISymbol? VariableOf(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent is ISimpleAssignmentOperation assignment ? Symbol(assignment.Target) : null;
    }

    private static ISymbol? Symbol(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    /// <summary>The variables whose tasks somebody waits for: of <c>WhenAll</c> all that it is given.</summary>
    private static IEnumerable<ISymbol> Named(IOperation awaited) => awaited switch
    {
        IInvocationOperation { TargetMethod.Name: "WhenAll" or "WaitAll" } all => all.Arguments.SelectMany(argument => argument.DescendantsAndSelf()).Select(Symbol).OfType<ISymbol>(),
        IInvocationOperation { Instance: { } task, TargetMethod.Name: "ConfigureAwait" or "WaitAsync" or "AsTask" } => Named(task),
        IConversionOperation conversion => Named(conversion.Operand),
        _ => Symbol(awaited) is { } symbol ? [symbol] : [],
    };

    /// <summary>Whether a call is waited for where it is written.</summary>
    private static bool IsAwaited(SyntaxNode call)
    {
        SyntaxNode node = call;
        while (true)
        {
            switch (node.Parent)
            {
                case AwaitExpressionSyntax:
                    return true;
                case ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or ConditionalAccessExpressionSyntax:
                    node = node.Parent;
                    continue;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "WaitAsync" or "AsTask" or "GetAwaiter" or "GetResult" or "Wait", Parent: InvocationExpressionSyntax passed }:
                    node = passed;
                    if (passed.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult" or "Wait" })
                    {
                        return true;
                    }

                    continue;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" }:
                    return true;
                default:
                    return false;
            }
        }
    }

    private static bool IsReturned(SyntaxNode call)
    {
        SyntaxNode? parent = call.Parent;
        while (parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax)
        {
            parent = parent.Parent;
        }

        return parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax;
    }

    private sealed class Work(AbstractObject marker, Call call, Func<Call, Value> again, ISymbol? variable, bool isReturned)
    {
        /// <summary>What the state knows it by, with what it was handed.</summary>
        public AbstractObject Marker { get; } = marker;

        public Call Call { get; } = call;

        public Func<Call, Value> Again { get; } = again;

        /// <summary>Where its task is kept.</summary>
        public ISymbol? Variable { get; } = variable;

        public bool IsReturned { get; } = isReturned;

        /// <summary>The heap that it was followed on last.</summary>
        public IntMap<IntMap<Cell>>? Seen { get; set; }
    }
}
