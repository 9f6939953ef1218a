using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>
/// The one place of a container that a call is about: where a signature speaks of the elements of the container, that call reads and
/// writes the element that lies there, and no other.
/// </summary>
/// <param name="holder">The container, in the words of the member that is called.</param>
/// <param name="step">The place in it.</param>
/// <param name="replaces">Whether what the call puts there is all that lies there afterwards.</param>
internal sealed class Slot(AccessPath holder, Step step, bool replaces)
{
    /// <summary>The step to what lies below a path: the place, where the path is that of the container.</summary>
    public Step At(AccessPath? parent, Step asked) => asked.Kind == StepKind.Element && holder.Equals(parent) ? step : asked;

    /// <summary>Whether what is put at a step is all that lies there afterwards.</summary>
    public bool Replaces(Step at) => replaces && at.Equals(step);

    /// <summary>What a signature says that a call leaves among the elements is left in the place.</summary>
    public Effect Of(Effect effect) => At(effect.Target.Path, effect.Step) == step ? new Effect(effect.Target, step, effect.Value, replaces) : effect;
}
