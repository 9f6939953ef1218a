using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Statics of generic types: what one name of them holds, another may hold too.</summary>
internal sealed partial class Memory
{
    /// <summary>The other names of an object at a static of a generic type, as far as something was put into it under them.</summary>
    private IEnumerable<AbstractObject> Others(AbstractObject one)
    {
        IReadOnlyList<AbstractObject> all = _numbers.Beside(one);
        for (int i = 0; all.Count > 1 && i < all.Count; i++)
        {
            AbstractObject other = all[i];
            if (!other.Equals(one) && State.Heap[_numbers.Object(other)] is not null && MayBeOne(one.Path!, other.Path!))
            {
                yield return other;
            }
        }
    }

    private static bool MayBeOne(AccessPath one, AccessPath other) =>
        one.IsCut == other.IsCut && one.Steps.SequenceEqual(other.Steps) && StaticHome.MayBeOne((ITypeSymbol)one.Owner!, (ITypeSymbol)other.Owner!);

    /// <summary>What was put into a member of an object under its other names.</summary>
    private Value ReadOthers(AbstractObject one, Step step)
    {
        Value value = Value.Empty;
        foreach (AbstractObject other in Others(one))
        {
            State.Heap[_numbers.Object(other)]!.ForEach((number, cell) =>
            {
                Step put = _numbers.StepAt(number);
                if (put.Equals(step) || (IsElement(put) && IsElement(step)))
                {
                    value = value.HasNothing && value.Constant is null ? cell.Value : value.Join(cell.Value);
                }
            });
        }

        return value;
    }

    private static bool IsElement(Step step) => step.Kind is StepKind.Element or StepKind.ElementAt;

    /// <summary>Under its other names nothing is certain any more of an object that something is put into.</summary>
    private void Disturb(AbstractObject one)
    {
        foreach (AbstractObject other in Others(one))
        {
            int number = _numbers.Object(other);
            Forget(number);
            IntMap<Cell> cells = State.Heap[number]!;
            IntMap<Cell> disturbed = cells.Map((_, cell) => cell.IsDefinite ? new Cell(cell.Value, false) : cell);
            State = ReferenceEquals(disturbed, cells) ? State : State.WithHeap(State.Heap.Set(number, disturbed));
        }
    }
}
