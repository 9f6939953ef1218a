using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Places under words and types: what one name of a place holds, another may hold too.</summary>
internal sealed partial class Memory
{
    private static bool IsWord(Step step) => step is { Kind: StepKind.ElementAt, Constant: string or TypeKey };

    /// <summary>
    /// Whether a place may be another by another name: a word in another spelling, as a dictionary may be asked whatever the case of its
    /// keys; a type that callers know.
    /// </summary>
    /// <remarks>What is certain to lie in one was put there after all that may lie in the others.</remarks>
    private static bool MayBeOne(Step step, Step other) => step.Kind == StepKind.ElementAt && (step.Constant, other.Constant) switch
    {
        (string one, string two) => one.Length == two.Length && one != two && string.Equals(one, two, StringComparison.OrdinalIgnoreCase),
        (TypeKey one, TypeKey two) => TypeKey.AreEqual(one, two) is null,
        _ => false,
    };

    /// <summary>Whether it is certain that a dictionary takes its keys for the same in any case.</summary>
    public bool IgnoresCase(Value dictionary) =>
        !dictionary.Objects.IsEmpty && dictionary.Objects.All(one => IsSet(one, Step.Folding) && Put(one, Step.Folding).Constant?.Value is true);

    /// <summary>Under its other names nothing is certain any more of a place that something is put into.</summary>
    private void Disturb(int number, Step place)
    {
        if (State.Heap[number] is { } cells)
        {
            IntMap<Cell> disturbed = cells.Map((step, cell) => cell.IsDefinite && MayBeOne(_numbers.StepAt(step), place) ? new Cell(cell.Value, false) : cell);
            State = ReferenceEquals(disturbed, cells) ? State : State.WithHeap(State.Heap.Set(number, disturbed));
        }
    }
}
