using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Guards;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>What a block of a graph does to the state, and which blocks it hands it to.</summary>
internal sealed class BlockTransfer(Evaluator evaluator, ControlFlowGraph graph) : ITransfer<FlowState>
{
    private readonly Evaluator _evaluator = evaluator;
    private readonly Tries _tries = new(graph);

    public int Nodes => _tries.Nodes;

    public void Apply(int node, FlowState input, Action<int, FlowState> emit)
    {
        bool isDouble = _tries.IsDouble(node);
        BasicBlock block = _tries.Block(node);
        List<Catcher> handlers = _tries.CatchersAt(node);
        Memory memory = _evaluator.Memory;
        memory.State = input;
        foreach (IOperation operation in block.Operations)
        {
            Follow(operation, handlers, emit);
        }

        Value value = block.BranchValue is { } branched ? Follow(branched, handlers, emit) : Value.Empty;
        FlowState state = memory.State;
        if (block.ConditionKind == ControlFlowConditionKind.None)
        {
            Leave(block, block.FallThroughSuccessor, value, state, isDouble, handlers, emit);
            return;
        }

        bool taken = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        if (value.Constant?.Value is not bool known || known == taken)
        {
            Leave(block, block.ConditionalSuccessor, value, Learn(block, state, value, taken), isDouble, handlers, emit);
        }

        if (value.Constant?.Value is not bool certain || certain != taken)
        {
            Leave(block, block.FallThroughSuccessor, value, Learn(block, state, value, !taken), isDouble, handlers, emit);
        }
    }

    /// <summary>
    /// One operation. A handler sees what was there before it, or what it has done until it failed: what it was to store is not stored then.
    /// </summary>
    private Value Follow(IOperation operation, List<Catcher> handlers, Action<int, FlowState> emit)
    {
        Memory memory = _evaluator.Memory;
        _evaluator.Deferrals.Next();
        bool mayFail = handlers.Count > 0 && Failures.May(operation);
        if (mayFail)
        {
            Hand(handlers, emit);
        }

        _evaluator.BeforeStore = null;
        Value value = _evaluator.Evaluate(operation);
        FlowState after = memory.State;
        if (mayFail)
        {
            memory.State = _evaluator.BeforeStore ?? after;
            Hand(handlers, emit);
            memory.State = after;
        }
        else if (handlers.Count == 0)
        {
            Hand(handlers, emit);
        }

        return value;
    }

    private FlowState Learn(BasicBlock block, FlowState state, Value value, bool holds)
    {
        _evaluator.Memory.State = Conditions.Learn(state, value, holds);
        Nullness.Learn(_evaluator, block.BranchValue, holds);
        Equality.Learn(_evaluator, block.BranchValue, holds);
        TypeTests.Learn(_evaluator, block.BranchValue, holds);
        return _evaluator.Memory.State;
    }

    /// <summary>Hands the state to every handler around, each with the exception that it may get: the inner ones choose first.</summary>
    private void Hand(List<Catcher> handlers, Action<int, FlowState> emit)
    {
        Value raised = _evaluator.TakeRaised();
        foreach (Catcher handler in handlers)
        {
            emit(
                handler.Node,
                handler.Finally is { } held ? Exceptions.Withheld(_evaluator, held, raised) : Exceptions.Handled(_evaluator, Exceptions.Caught(raised, handler.Type)));
            raised = handler.IsCertain ? Exceptions.Passed(raised, handler.Type) : raised;
        }

        if (!raised.HasNothing)
        {
            Exceptions.Leave(_evaluator, raised);
        }
    }

    private void Leave(
        BasicBlock block, ControlFlowBranch? branch, Value value, FlowState state, bool isDouble, List<Catcher> handlers, Action<int, FlowState> emit)
    {
        if (branch is null)
        {
            return;
        }

        _evaluator.Memory.State = state;
        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Return when block.BranchValue is { } returned && branch == block.FallThroughSuccessor:
                Returns.Return(_evaluator, value, returned);
                break;
            case ControlFlowBranchSemantics.Throw:
                Exceptions.Said(_evaluator, value, Evaluator.Unconverted(block.BranchValue!).Syntax);
                _evaluator.Raise(value);
                Hand(handlers, emit);
                return;
            case ControlFlowBranchSemantics.Rethrow:
                _evaluator.Raise(Exceptions.InHand(_evaluator));
                Hand(handlers, emit);
                return;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                Resume(block, isDouble, handlers, emit);
                return;
        }

        if (branch.Destination is not { } destination)
        {
            return;
        }

        if (!branch.FinallyRegions.IsEmpty)
        {
            emit(_tries.First(branch.FinallyRegions[0], block, isDouble), _evaluator.Memory.State);
        }
        else
        {
            Enter(_tries.Within(destination, block, isDouble), emit);
        }
    }

    /// <summary>
    /// Hands the state to a block, or to the one behind it if that only asks what is known on this very way: a loop that has to run
    /// once, a flag that was set just now. Where the ways come together nobody knows any more.
    /// </summary>
    private void Enter(int node, Action<int, FlowState> emit)
    {
        for (int hops = 0; hops < Limits.Hops; hops++)
        {
            BasicBlock block = _tries.Block(node);
            if (block.ConditionKind == ControlFlowConditionKind.None || !block.Operations.IsEmpty || block.BranchValue is not { } asked || !Folding.IsPlain(asked)
                || _evaluator.Evaluate(asked) is not { Constant.Value: bool known } value)
            {
                break;
            }

            ControlFlowBranch? branch = known == (block.ConditionKind == ControlFlowConditionKind.WhenTrue) ? block.ConditionalSuccessor : block.FallThroughSuccessor;
            if (branch is not { Semantics: ControlFlowBranchSemantics.Regular, FinallyRegions.IsEmpty: true, Destination: { } next })
            {
                break;
            }

            _evaluator.Memory.State = Learn(block, _evaluator.Memory.State, value, known);
            node = _tries.Within(next, block, _tries.IsDouble(node));
        }

        emit(node, _evaluator.Memory.State);
    }

    /// <summary>Behind a finally: on to where its ways lead, or with the exception to the handlers around.</summary>
    private void Resume(BasicBlock block, bool isDouble, List<Catcher> handlers, Action<int, FlowState> emit)
    {
        if (Tries.FinallyOf(block.EnclosingRegion) is not { } region)
        {
            return;
        }

        foreach (int next in _tries.Behind(region, isDouble))
        {
            emit(next, _evaluator.Memory.State);
        }

        if (isDouble)
        {
            Exceptions.GoesOn(_evaluator, region);
            Hand(handlers, emit);
        }
    }
}
