using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>Two of a member's places, one of them written to, which a caller may know to be the same object.</summary>
/// <remarks>A body is followed as if its caller's places were as many objects as they have names. Where they are fewer, it did something else.</remarks>
internal readonly struct Overlap(AccessPath first, AccessPath second) : IEquatable<Overlap>
{
    public AccessPath First { get; } = first;

    public AccessPath Second { get; } = second;

    /// <summary>The pairs of places of which one is written where the other is read or written.</summary>
    public static ImmutableArray<Overlap> In(MethodSummary summary)
    {
        ImmutableArray<Overlap>.Builder? overlaps = null;
        foreach (Effect effect in summary.Effects)
        {
            if (effect.Target.Path is not { IsCut: false, Root: RootKind.This or RootKind.Parameter } written || effect.Step.Kind is StepKind.Prototype or StepKind.Count)
            {
                continue;
            }

            foreach (AccessPath path in Paths(summary))
            {
                for (int i = 0; i < path.Steps.Length; i++)
                {
                    if (path.Steps[i].Equals(effect.Step))
                    {
                        Add(ref overlaps, written, Prefix(path, i));
                    }
                }
            }

            foreach (Effect other in summary.Effects)
            {
                if (other.Step.Equals(effect.Step) && other.Target.Path is { IsCut: false, Root: RootKind.This or RootKind.Parameter } beside && !beside.Equals(written))
                {
                    Add(ref overlaps, written, beside);
                }
            }
        }

        return overlaps?.ToImmutable() ?? [];
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

    private static IEnumerable<AccessPath> Paths(MethodSummary summary)
    {
        IEnumerable<Value> values = summary.Effects.Select(effect => effect.Value).Concat(summary.Outs.Select(one => one.Value))
            .Concat(summary.Invokes.SelectMany(edge => edge.Arguments)).Append(summary.Return);
        return values.SelectMany(value => value.Origins.Select(flow => flow.Origin.Path).Concat(value.Objects.Select(one => one.Path)))
            .Concat(summary.Sinks.Select(edge => edge.Path)).Concat(summary.Invokes.Select(edge => edge.Path))
            .OfType<AccessPath>().Where(path => path.Root is RootKind.This or RootKind.Parameter);
    }

    public bool Equals(Overlap other) => First.Equals(other.First) && Second.Equals(other.Second);

    public override bool Equals(object? obj) => obj is Overlap other && Equals(other);

    public override int GetHashCode() => (First.GetHashCode() * 31) + Second.GetHashCode();
}
