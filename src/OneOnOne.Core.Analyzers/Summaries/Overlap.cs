using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>Two of a member's places, one of them written to, which a caller may know to be the same object.</summary>
/// <remarks>A body is followed as if its caller's places were as many objects as they have names. Where they are fewer, it did something else.</remarks>
internal readonly struct Overlap(AccessPath first, AccessPath second) : IEquatable<Overlap>
{
    public AccessPath First { get; } = first;

    public AccessPath Second { get; } = second;

    /// <summary>The pairs of places of which one is written where the other is read or written. Of a large member none: it is followed for all.</summary>
    /// <remarks>What a type of the caller's decides is put in order with nothing else, so it is left as it is.</remarks>
    public static ImmutableArray<Overlap> In(MethodSummary summary)
    {
        if (summary.Size > Limits.DecidingEdges || Written(summary) is not { } written)
        {
            return [];
        }

        ImmutableArray<Overlap>.Builder? overlaps = null;
        foreach (Effect effect in summary.Effects)
        {
            if (effect.Target.Path is { } beside && written.TryGetValue(effect.Step, out List<AccessPath>? all) && all.Contains(beside))
            {
                Add(ref overlaps, all[0], beside);
            }
        }

        foreach (AccessPath path in Mentioned.In(summary).Where(path => path is { Steps.IsEmpty: false, Root: RootKind.This or RootKind.Parameter }))
        {
            for (int i = 0; i < path.Steps.Length; i++)
            {
                foreach (AccessPath target in written.TryGetValue(path.Steps[i], out List<AccessPath>? targets) ? targets : [])
                {
                    if (!(target.Steps.Length == i && target.IsPrefixOf(path)))
                    {
                        Add(ref overlaps, target, Prefix(path, i));
                    }
                }
            }
        }

        return overlaps?.ToImmutable() ?? [];
    }

    /// <summary>By the cell, whose it is that is written.</summary>
    private static Dictionary<Step, List<AccessPath>>? Written(MethodSummary summary)
    {
        Dictionary<Step, List<AccessPath>>? written = null;
        foreach (Effect effect in summary.Effects)
        {
            if (effect is { CertainFor: null, Target.Path: { IsCut: false, Root: RootKind.This or RootKind.Parameter } path } && effect.Step.Kind is not (StepKind.Prototype or StepKind.Count))
            {
                written ??= [];
                if (!written.TryGetValue(effect.Step, out List<AccessPath>? targets))
                {
                    written.Add(effect.Step, targets = []);
                }

                targets.Add(path);
            }
        }

        foreach (Effect effect in written is null ? [] : summary.Effects)
        {
            if (effect.CertainFor is not null)
            {
                written!.Remove(effect.Step);
            }
        }

        return written is { Count: > 0 } ? written : null;
    }

    private static void Add(ref ImmutableArray<Overlap>.Builder? overlaps, AccessPath written, AccessPath other)
    {
        // The shorter name stands for both.
        bool isFirst = (written.Steps.Length, (int)written.Root, written.Ordinal).CompareTo((other.Steps.Length, (int)other.Root, other.Ordinal)) <= 0;
        var overlap = isFirst ? new Overlap(written, other) : new Overlap(other, written);
        if (!written.Equals(other) && overlaps?.Contains(overlap) != true)
        {
            (overlaps ??= ImmutableArray.CreateBuilder<Overlap>()).Add(overlap);
        }
    }

    private static AccessPath Prefix(AccessPath path, int steps)
    {
        AccessPath prefix = path.Uncut;
        while (prefix.Steps.Length > steps)
        {
            prefix = prefix.Parent;
        }

        return prefix;
    }

    public bool Equals(Overlap other) => First.Equals(other.First) && Second.Equals(other.Second);

    public override bool Equals(object? obj) => obj is Overlap other && Equals(other);

    public override int GetHashCode() => (First.GetHashCode() * 31) + Second.GetHashCode();
}
