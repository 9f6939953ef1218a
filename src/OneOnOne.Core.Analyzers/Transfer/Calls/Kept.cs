using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>
/// The functions that a type keeps in a field for good: set where the field is declared or by a constructor, and called by members that
/// know nothing of either.
/// </summary>
internal static class Kept
{
    /// <param name="path">Where the function lies, in the words of the member that calls it.</param>
    /// <param name="summaries">What is known of the constructors.</param>
    /// <param name="isAll">Whether no other function can lie there, so that no caller need be asked.</param>
    public static ImmutableArray<AbstractObject> At(AccessPath path, ISummaries summaries, out bool isAll)
    {
        isAll = false;
        if (path.IsCut || path.Steps is not [{ Kind: StepKind.Member, Symbol: { ContainingType: { } type } member } first, ..]
            || !MayKeep(member) || !summaries.IsSource(member))
        {
            return [];
        }

        bool hasOthers = !IsForGood(member) || path.Steps.Length > 1;
        ImmutableArray<AbstractObject> kept = [];
        foreach (IMethodSymbol constructor in member.IsStatic ? type.StaticConstructors : type.InstanceConstructors)
        {
            ImmutableArray<Effect> effects = summaries.For(constructor).Effects;
            ImmutableArray<AbstractObject> there = Held(effects, one => one is { Kind: ObjectKind.Entry, Path.Steps.IsEmpty: true }, first);
            foreach (Step step in path.Steps.Skip(1))
            {
                ImmutableArray<AbstractObject> around = there;
                there = Held(effects, around.Contains, step);
            }

            // What a function holds of its instance, only those know who know the instance.
            hasOthers |= !member.IsStatic && there.Any(one => one.Shape.Target is not IMethodSymbol target || AsksItsInstance(summaries.For(target)));
            kept = Value.Union(kept, there.RemoveAll(one => one.Shape.Target is not IMethodSymbol));
        }

        // Of a static that is set for good no caller knows more, also while its constructor is still being asked.
        isAll = !hasOthers && (member.IsStatic || !kept.IsEmpty);
        return kept;
    }

    private static ImmutableArray<AbstractObject> Held(ImmutableArray<Effect> effects, Func<AbstractObject, bool> isHolder, Step step)
    {
        ImmutableArray<AbstractObject> held = [];
        foreach (Effect effect in effects)
        {
            if ((effect.Step.Equals(step) || (IsElement(effect.Step) && IsElement(step))) && isHolder(effect.Target))
            {
                held = Value.Union(held, effect.Value.Objects);
            }
        }

        return held;
    }

    private static bool AsksItsInstance(MethodSummary function) =>
        function.Sinks.Any(edge => IsOthers(edge.Path)) || function.Invokes.Any(edge => IsOthers(edge.Path))
        || function.Effects.Any(effect => effect.Target.Path is { } path && IsOthers(path))
        || function.Return.Objects.Any(one => one.Path is { } path && IsOthers(path))
        || function.Return.Origins.Any(flow => flow.Origin.Path is { } path && IsOthers(path));

    private static bool IsOthers(AccessPath path) => path.Root is RootKind.This or RootKind.Closure;

    private static bool IsElement(Step step) => step.Kind is StepKind.Element or StepKind.ElementAt;

    // Another function may be put into a field that is not for good, beside the one it begins with.
    private static bool MayKeep(ISymbol member) => IsForGood(member) || member is IFieldSymbol { IsStatic: true };

    private static bool IsForGood(ISymbol member) => member switch
    {
        IFieldSymbol { IsReadOnly: true } => true,
        IPropertySymbol { SetMethod: null, IsVirtual: false, IsAbstract: false, IsOverride: false } => true,
        _ => false,
    };
}
