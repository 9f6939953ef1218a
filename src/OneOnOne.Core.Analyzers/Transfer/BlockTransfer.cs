using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Guards;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>What a block of a graph does to the state, and which blocks it hands it to.</summary>
/// <remarks>
/// A finally region is followed twice: as nodes of its own number for ways that go on behind it, and as their doubles (number plus
/// the count of blocks) for exceptions, which go on to the handlers around. So an overwrite in a try is not undone by what an exception
/// saw, and a handler further out sees what the finally has done.
/// </remarks>
internal sealed class BlockTransfer : ITransfer<FlowState>
{
    private readonly Evaluator _evaluator;
    private readonly ControlFlowGraph _graph;
    private readonly int _count;
    private readonly List<int>[] _continuations;

    public BlockTransfer(Evaluator evaluator, ControlFlowGraph graph)
    {
        _evaluator = evaluator;
        _graph = graph;
        _count = graph.Blocks.Length;
        _continuations = new List<int>[_count];
        foreach (BasicBlock block in graph.Blocks)
        {
            Continue(block.FallThroughSuccessor);
            Continue(block.ConditionalSuccessor);
        }
    }

    public int Nodes => _count * 2;

    public void Apply(int node, FlowState input, Action<int, FlowState> emit)
    {
        bool isDouble = node >= _count;
        BasicBlock block = _graph.Blocks[node % _count];
        Memory memory = _evaluator.Memory;
        memory.State = input;
        List<Handler> handlers = Handlers(block, isDouble);
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
    private Value Follow(IOperation operation, List<Handler> handlers, Action<int, FlowState> emit)
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
        return _evaluator.Memory.State;
    }

    /// <summary>Hands the state to every handler around, each with the exception that it may get: the inner ones choose first.</summary>
    private void Hand(List<Handler> handlers, Action<int, FlowState> emit)
    {
        Value raised = _evaluator.TakeRaised();
        foreach (Handler handler in handlers)
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
        BasicBlock block, ControlFlowBranch? branch, Value value, FlowState state, bool isDouble, List<Handler> handlers, Action<int, FlowState> emit)
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
            emit(Within(_graph.Blocks[branch.FinallyRegions[0].FirstBlockOrdinal], block, isDouble), _evaluator.Memory.State);
        }
        else
        {
            Enter(Within(destination, block, isDouble), emit);
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
            BasicBlock block = _graph.Blocks[node % _count];
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
            node = Within(next, block, node >= _count);
        }

        emit(node, _evaluator.Memory.State);
    }

    // Inside a doubled finally the ways stay among the doubles.
    private int Within(BasicBlock destination, BasicBlock from, bool isDouble) =>
        isDouble && FinallyOf(from) is { } region && Lies(destination, region) ? destination.Ordinal + _count : destination.Ordinal;

    private static bool Lies(BasicBlock block, ControlFlowRegion region) =>
        block.Ordinal >= region.FirstBlockOrdinal && block.Ordinal <= region.LastBlockOrdinal;

    /// <summary>Behind a finally: on to where its ways lead, or with the exception to the handlers around.</summary>
    private void Resume(BasicBlock block, bool isDouble, List<Handler> handlers, Action<int, FlowState> emit)
    {
        if (FinallyOf(block) is not { } region)
        {
            return;
        }

        // A finally within a doubled one is doubled on either way.
        ControlFlowRegion? outer = isDouble ? FinallyOf(region.EnclosingRegion) : null;
        if (_continuations[region.FirstBlockOrdinal] is { } continuations && (!isDouble || outer is not null))
        {
            foreach (int next in continuations)
            {
                emit(outer is not null && Lies(_graph.Blocks[next], outer) ? next + _count : next, _evaluator.Memory.State);
            }
        }

        if (isDouble)
        {
            Exceptions.GoesOn(_evaluator, region);
            Hand(handlers, emit);
        }
    }

    /// <summary>
    /// Where an exception in a block may go: every handler around it up to the double of the first finally, which hands it on. Filters
    /// further out are asked before that.
    /// </summary>
    private List<Handler> Handlers(BasicBlock block, bool isDouble)
    {
        var handlers = new List<Handler>();
        bool isHeld = false;
        for (ControlFlowRegion? region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } whole)
            {
                continue;
            }

            foreach (ControlFlowRegion sibling in whole.NestedRegions)
            {
                switch (sibling.Kind)
                {
                    case ControlFlowRegionKind.Catch when !isHeld:
                        handlers.Add(new Handler(Within(First(sibling), block, isDouble), sibling.ExceptionType, true, null));
                        break;
                    case ControlFlowRegionKind.FilterAndHandler:
                        handlers.Add(new Handler(Within(First(sibling), block, isDouble), sibling.ExceptionType, false, null));
                        break;
                    case ControlFlowRegionKind.Finally when !isHeld:
                        handlers.Add(new Handler(sibling.FirstBlockOrdinal + _count, null, true, sibling));
                        isHeld = true;
                        break;
                }
            }
        }

        return handlers;
    }

    private BasicBlock First(ControlFlowRegion region) => _graph.Blocks[region.FirstBlockOrdinal];

    /// <summary>Where an exception may go from a block.</summary>
    private readonly struct Handler(int node, ITypeSymbol? type, bool isCertain, ControlFlowRegion? withheld)
    {
        public int Node { get; } = node;

        public ITypeSymbol? Type { get; } = type;

        /// <summary>Whether it takes every exception of its type: it asks no filter.</summary>
        public bool IsCertain { get; } = isCertain;

        /// <summary>The finally that it is, which keeps the exception until it is through.</summary>
        public ControlFlowRegion? Finally { get; } = withheld;
    }

    private void Continue(ControlFlowBranch? branch)
    {
        if (branch is null || branch.FinallyRegions.IsEmpty)
        {
            return;
        }

        for (int i = 0; i < branch.FinallyRegions.Length; i++)
        {
            int first = branch.FinallyRegions[i].FirstBlockOrdinal;
            int? next = i + 1 < branch.FinallyRegions.Length ? branch.FinallyRegions[i + 1].FirstBlockOrdinal : branch.Destination?.Ordinal;
            if (next is { } ordinal)
            {
                List<int> continuations = _continuations[first] ??= [];
                if (!continuations.Contains(ordinal))
                {
                    continuations.Add(ordinal);
                }
            }
        }
    }

    private static ControlFlowRegion? FinallyOf(BasicBlock block) => FinallyOf(block.EnclosingRegion);

    private static ControlFlowRegion? FinallyOf(ControlFlowRegion? region)
    {
        while (region is { Kind: not (ControlFlowRegionKind.Finally or ControlFlowRegionKind.Root) })
        {
            region = region.EnclosingRegion;
        }

        return region is { Kind: ControlFlowRegionKind.Finally } ? region : null;
    }
}
