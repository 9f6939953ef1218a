using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>What a callee writes to and what it makes, in the caller's words.</summary>
internal sealed partial class Translation
{
    private List<(AbstractObject Container, Step Step, AbstractObject Entry)>? _pending;
    private HashSet<AbstractObject>? _entries;
    private ImmutableArray<Effect> _copies;

    /// <summary>
    /// The objects that an effect writes to. Where a signature says that an entry of a container gets a key and a value, it is a new
    /// entry: the container holds one more thing after the call. A part of a library's object that nobody has asked for before is new too,
    /// and a struct that nobody has made is there all the same, in the place that holds it.
    /// </summary>
    /// <param name="one">What the summary calls it.</param>
    /// <param name="cell">What of it is written to.</param>
    public ImmutableArray<AbstractObject> Targets(AbstractObject one, Step? cell = null)
    {
        if (one.Path is not { Steps: { Length: > 0 } steps } path)
        {
            return Translate(one);
        }

        Step last = steps[steps.Length - 1];
        INamedTypeSymbol? @struct = null;
        if (!summary.IsModel || !last.IsStructural)
        {
            ImmutableArray<AbstractObject> known = Translate(one);
            @struct = known.IsEmpty ? Structs.Held(last, cell, evaluator.Summaries) : null;
            if (!known.IsEmpty || (@struct is null && (last.Symbol is not IPropertySymbol property || evaluator.Summaries.IsSource(property))))
            {
                return known;
            }
        }

        AbstractObject entry = one.MadeThrough(call.Site);
        entry = @struct is null ? entry : entry.Of(ObjectShape.Of(@struct));
        if ((_entries ??= []).Add(entry))
        {
            foreach (AbstractObject container in Targets(AbstractObject.Entry(path.Parent), last))
            {
                (_pending ??= []).Add((container, Slot?.At(path.Parent, last) ?? last, entry));
            }
        }

        return [entry];
    }

    /// <summary>The new entries of containers and the new parts, for whoever applies the effects.</summary>
    public IReadOnlyList<(AbstractObject Container, Step Step, AbstractObject Entry)> Entries => _pending ?? [];

    /// <summary>An object that the callee made, as it is called here.</summary>
    public AbstractObject Renamed(AbstractObject made)
    {
        AbstractObject renamed = (call.Among is { } among && !among.Equals(call.Site) ? made.MadeThrough(among) : made).MadeThrough(call.Site);
        return made.Shape.Type is ITypeParameterSymbol parameter && !made.Shape.IsForeign
            ? renamed.Of(ObjectShape.Of(TypeArguments.Of(call, parameter)))
            : Likeness.IsOpen(made, evaluator.Summaries) && Likeness.Of(made, Originals(made)) is { } shape ? renamed.Of(shape)
            : renamed;
    }

    /// <summary>What the callee has made a copy of, as far as it is there before the call.</summary>
    private IEnumerable<AbstractObject> Originals(AbstractObject copy)
    {
        if (_copies.IsDefault)
        {
            _copies = summary.Effects.RemoveAll(effect => effect.Step.Kind != StepKind.Prototype);
        }

        return _copies.Where(effect => effect.Target.Equals(copy)).SelectMany(effect => effect.Value.Objects).Where(one => one.Path is not { IsAnswered: true }).SelectMany(one => Translate(one));
    }
}
