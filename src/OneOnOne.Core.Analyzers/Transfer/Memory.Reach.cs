using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Everything that can be reached from a value.</summary>
internal sealed partial class Memory
{
    /// <summary>Everything that can be reached from a value: what a serialiser sees, and what it may see if it looks at what is private.</summary>
    /// <param name="from">The value.</param>
    /// <param name="kind">Where it goes, which decides what is left out of it.</param>
    /// <returns>The text, the objects, and those of them that lie only behind what is private.</returns>
    public (Value Text, ImmutableArray<AbstractObject> Objects, HashSet<AbstractObject> Hidden) Reach(Value from, SinkKind? kind = null)
    {
        Value text = from.AsText();
        ImmutableArray<AbstractObject>.Builder reached = ImmutableArray.CreateBuilder<AbstractObject>();
        var seen = new HashSet<AbstractObject>();
        var pending = new Queue<AbstractObject>(from.Objects);
        var behind = new Queue<AbstractObject>();
        var hidden = new HashSet<AbstractObject>();
        while ((pending.Count > 0 || behind.Count > 0) && seen.Count < Limits.DeepSteps)
        {
            // What is in sight comes first, so that an object is hidden only if no way to it is in sight.
            bool isHidden = pending.Count == 0;
            AbstractObject one = isHidden ? behind.Dequeue() : pending.Dequeue();
            if (!seen.Add(one) || one.Shape.Target is not null)
            {
                continue;
            }

            reached.Add(one);
            if (one.Path is { Root: RootKind.Static, Owner: not null })
            {
                Follow(Value.Of(Others(one).ToImmutableArray()), isHidden);
            }

            if (isHidden)
            {
                hidden.Add(one);
            }

            if (Deferrals?.Of(one) is { } yielded)
            {
                text = text.Join(yielded.AsText());
                Follow(yielded, isHidden);
                continue;
            }

            State.Heap[_numbers.Object(one)]?.ForEach((step, cell) =>
            {
                if (_numbers.StepAt(step) is var held && held.Symbol is not { } member || !LeftOut.Is(member, kind))
                {
                    text = text.Join(cell.Value.AsText());
                    Follow(cell.Value, isHidden || IsPrivate(held));
                }
            });
        }

        return (text, reached.ToImmutable(), hidden);

        void Follow(Value value, bool isHidden)
        {
            foreach (AbstractObject next in value.Objects)
            {
                (isHidden ? behind : pending).Enqueue(next);
            }
        }
    }

    // A parameter of a primary constructor is a private field at most.
    private static bool IsPrivate(Step step) =>
        step.Symbol is IParameterSymbol or IFieldSymbol { DeclaredAccessibility: not Accessibility.Public } or IPropertySymbol { DeclaredAccessibility: not Accessibility.Public };
}
