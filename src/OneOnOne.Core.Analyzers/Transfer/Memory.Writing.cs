using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>What is put into cells and made anew, and whether it takes the place of what was there.</summary>
internal sealed partial class Memory
{
    /// <summary>Puts a value into a cell of each object that a value may be.</summary>
    /// <param name="into">The value whose member is written.</param>
    /// <param name="step">Which member.</param>
    /// <param name="value">What it holds from now on.</param>
    /// <param name="replaces">Whether what was there is gone, provided that it is certain which object is meant.</param>
    public void Write(Value into, Step step, Value value, bool replaces)
    {
        replaces &= into.Objects.Length == 1 && into.Objects[0].IsOne && !step.IsOneOfMany;
        foreach (AbstractObject one in into.Objects)
        {
            Write(one, step, value, replaces);
        }
    }

    public void Write(AbstractObject one, Step step, Value value, bool replaces)
    {
        if (one.Path is { Root: RootKind.Static, Owner: not null })
        {
            Disturb(one);
        }

        int obj = _numbers.Object(one);
        int number = _numbers.Step(step);
        Cell? known = State[obj, number];
        if (IsWord(step))
        {
            Disturb(obj, step);
        }

        if (replaces && !OnlyAdds)
        {
            if (step.Kind == StepKind.Element)
            {
                Clear(obj, value.HasNothing && Positions.AreCounted(one.Shape.Type));
            }

            State = State.WithCell(obj, number, new Cell(value, true));
            Refer(one, step, value, replaces);
            return;
        }

        if (step.Kind == StepKind.Element)
        {
            Blur(obj);
        }

        Put(obj, number, known, value);
        Refer(one, step, value, replaces: false);
    }

    private void Refer(AbstractObject one, Step step, Value value, bool replaces)
    {
        if (Transfer.Links.IsReference(step))
        {
            Links?.Put(one, step, value, replaces);
        }
    }

    /// <summary>Puts a value where it replaces what was there if somebody's object is of a type.</summary>
    public void WriteFor(AbstractObject one, Step step, Value value, TypeCondition type)
    {
        int obj = _numbers.Object(one);
        int number = _numbers.Step(step);
        bool isFirst = State[obj, number] is null;
        Write(one, step, value, replaces: false);
        if (isFirst && State[obj, number] is { IsDefinite: false } cell)
        {
            State = State.WithCell(obj, number, new Cell(cell.Value, false) { CertainFor = type });
        }
    }

    private void Put(int obj, int number, Cell? known, Value value)
    {

        // A cell of something made here that was never written holds nothing, so the first write is all there is.
        Value joined = known?.Value.Join(value) ?? value;
        if (known is null || !ReferenceEquals(joined, known.Value))
        {
            State = State.WithCell(obj, number, new Cell(joined, known?.IsDefinite ?? false) { CertainFor = known?.CertainFor });
        }
    }

    /// <summary>What goes into an array at an index that nobody knows, or into a dictionary under such a key, may have replaced what lies at any known one.</summary>
    private void Blur(int number)
    {
        Forget(number);
        if (State.Heap[number] is { } cells)
        {
            IntMap<Cell> blurred = cells.Map((step, cell) =>
                cell.IsDefinite && _numbers.StepAt(step).Kind == StepKind.ElementAt ? new Cell(cell.Value, false) : cell);
            State = ReferenceEquals(blurred, cells) ? State : State.WithHeap(State.Heap.Set(number, blurred));
        }
    }

    /// <summary>A new object at a place; whatever was made there before is now one of the older ones.</summary>
    public AbstractObject Make(AbstractObject one)
    {
        Make([one]);
        return one;
    }

    /// <summary>The same of all that one call makes: what was there before is looked through once.</summary>
    public void Make(IReadOnlyCollection<AbstractObject> made)
    {
        State = OnlyAdds ? State : Ageing.Of(State, made, _numbers);
        IntMap<IntMap<Cell>> heap = State.Heap;
        foreach (AbstractObject one in made)
        {
            int number = _numbers.Object(one);
            heap = OnlyAdds && heap[number] is not null ? heap : heap.Set(number, IntMap<Cell>.Empty);
        }

        State = State.WithHeap(heap);
    }
}
