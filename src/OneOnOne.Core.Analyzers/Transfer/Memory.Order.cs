using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Things that are counted and lie one behind another.</summary>
internal sealed partial class Memory
{
    /// <summary>One more thing behind all others: it takes no other's place.</summary>
    public void Append(AbstractObject one, Value value, bool isCertain)
    {
        int obj = _numbers.Object(one);
        if (isCertain && Count(one) is { } count and < Positions.Most)
        {
            Write(one, Step.ElementAt(count), value, replaces: true);
            Write(one, Step.Count, Value.Of(count + 1), replaces: true);
            return;
        }

        Forget(obj);
        int element = _numbers.Step(Step.Element);
        Put(obj, element, State[obj, element], value.Identity is { Root: RootKind.Passed } ? value : value.WithIdentity(null));
    }

    /// <summary>Code that cannot be seen has had a thing in hand: flags and numbers that it holds may be others now, and more may lie in it.</summary>
    public void Show(AbstractObject one)
    {
        if (one is not { Kind: ObjectKind.Made, Shape: { Target: null, Type: INamedTypeSymbol type } } || !(Positions.AreCounted(type) || body.Summaries.IsSource(type)))
        {
            return;
        }

        int number = _numbers.Object(one);
        IntMap<Cell> cells = (State.Heap[number] ?? IntMap<Cell>.Empty)
            .Map((_, cell) => cell.Value is { HasNothing: true, Constant: not null } ? new Cell(Value.Empty.WithIdentity(cell.Value.Identity), false) : cell)
            .Set(_numbers.Step(Step.Count), new Cell(Value.Empty, false));
        State = State.WithHeap(State.Heap.Set(number, cells));
    }

    /// <summary>The first or the last of things that are counted is taken out; what is behind the first moves up.</summary>
    public void Take(AbstractObject one, int count, bool first)
    {
        for (int i = first ? 0 : count - 1; i < count; i++)
        {
            Value next = i + 1 < count ? Read(one, Step.ElementAt(i + 1), null) : Value.Empty;
            Write(one, Step.ElementAt(i), next, replaces: true);
        }

        Write(one, Step.Count, Value.Of(count - 1), replaces: true);
    }

    /// <summary>The things of a list lie in another order, or others lie there.</summary>
    /// <param name="one">The list.</param>
    /// <param name="row">All that lies there from now on.</param>
    /// <param name="before">How many there were.</param>
    public void Arrange(AbstractObject one, IReadOnlyList<Value> row, int before)
    {
        for (int i = 0; i < Math.Max(row.Count, before); i++)
        {
            Write(one, Step.ElementAt(i), i < row.Count ? row[i] : Value.Empty, replaces: true);
        }

        Write(one, Step.Count, Value.Of(row.Count), replaces: true);
    }

    /// <summary>How many things were put into a container, where that is certain.</summary>
    public int? Count(AbstractObject one) =>
        State[_numbers.Object(one), _numbers.Step(Step.Count)] is { IsDefinite: true, Value.Constant.Value: int count } ? count : null;

    /// <summary>Nothing is left of what lies at the places of a container.</summary>
    public void Empty(AbstractObject one)
    {
        Write(one, Step.Element, Value.Empty, replaces: true);
        Write(one, Step.Content, Value.Empty, replaces: true);
    }

    /// <summary>Whether nobody here has put anything into a container, or taken anything out.</summary>
    public bool IsUntouched(AbstractObject one)
    {
        bool isUntouched = true;
        State.Heap[_numbers.Object(one)]?.ForEach((number, _) => isUntouched &= _numbers.StepAt(number).Kind is not (StepKind.Element or StepKind.ElementAt or StepKind.Count));
        return isUntouched;
    }

    /// <summary>Whether a thing that was made here has nothing in a place, because nobody has put anything there who could have.</summary>
    public bool IsVacant(AbstractObject one, Step step)
    {
        if (one is not { Kind: ObjectKind.Made, Shape: { IsExact: true, IsForeign: false, Target: null, Type: { } type } })
        {
            return false;
        }

        if (step.Kind is StepKind.Element or StepKind.ElementAt)
        {
            return Positions.CountOf(this, one) == 0;
        }

        // Of what was handed out the number of things is not known any more.
        return step is { Kind: StepKind.Member, Symbol: { } member } && type is INamedTypeSymbol && body.Summaries.IsSource(member)
            && State.Heap[_numbers.Object(one)] is { } cells && cells[_numbers.Step(step)] is null
            && cells[_numbers.Step(Step.Count)] is null && cells[_numbers.Step(Step.Content)] is null && cells[_numbers.Step(Step.Prototype)] is null;
    }

    private void Clear(int number, bool isCounted)
    {
        if (State.Heap[number] is { } cells)
        {
            IntMap<Cell> cleared = cells.Map((step, cell) => _numbers.StepAt(step).Kind is StepKind.ElementAt or StepKind.Count ? null : cell);
            State = ReferenceEquals(cleared, cells) ? State : State.WithHeap(State.Heap.Set(number, cleared));
        }

        if (isCounted)
        {
            State = State.WithCell(number, _numbers.Step(Step.Count), new Cell(Value.Of(0), true));
        }
    }

    /// <summary>Nobody knows any more how many there are.</summary>
    private void Forget(int number)
    {
        if (State.Heap[number] is { } cells && cells[_numbers.Step(Step.Count)] is not null)
        {
            State = State.WithHeap(State.Heap.Set(number, cells.Remove(_numbers.Step(Step.Count))));
        }
    }
}
