using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Reporting;

/// <summary>The way of one finding, expanded: the source first, each step once, the sink last.</summary>
internal sealed class Trail
{
    private Trail(ImmutableArray<TrailStep> steps) => Steps = steps;

    public ImmutableArray<TrailStep> Steps { get; }

    /// <summary>What lies between the source and the sink.</summary>
    public IEnumerable<TrailStep> Between => Steps.Skip(1).Take(Steps.Length - 2);

    public static Trail Of(Finding finding)
    {
        List<TrailStep> steps = [];
        for (Witness? step = finding.Way; step is not null; step = step.Before)
        {
            steps.Add(new TrailStep(step.Site, step.Text));
        }

        steps.Reverse();
        if (finding.Origin.Site is { } read && (steps.Count == 0 || !read.Equals(steps[0].Site)))
        {
            steps.Insert(0, new TrailStep(read, finding.Origin.Name));
        }

        // A finding that nobody recorded a way for still leads from its source to its sink.
        if (steps.Count < 2)
        {
            steps.Add(new TrailStep(finding.Site, finding.Sink.Name));
        }

        return new Trail(Merge(steps));
    }

    /// <summary>The places of the steps that have one in the source, none twice in a row.</summary>
    /// <param name="compilation">The compilation that reports: another one's files are named, since its trees may not be.</param>
    public ImmutableArray<Location> Locations(Compilation compilation)
    {
        ImmutableArray<Location>.Builder locations = ImmutableArray.CreateBuilder<Location>(Steps.Length);
        Site? last = null;
        foreach (TrailStep step in Steps)
        {
            if (step.Site is { } site && !site.Equals(last))
            {
                locations.Add(step.Location(compilation)!);
                last = site;
            }
        }

        return locations.ToImmutable();
    }

    // The first and the last always stay: they are the source and the sink, whatever they look like.
    private static ImmutableArray<TrailStep> Merge(List<TrailStep> steps)
    {
        ImmutableArray<TrailStep>.Builder merged = ImmutableArray.CreateBuilder<TrailStep>(steps.Count);
        merged.Add(steps[0]);
        for (int i = 1; i < steps.Count - 1; i++)
        {
            if (!steps[i].Repeats(merged[merged.Count - 1]) && !steps[i].Repeats(steps[steps.Count - 1]))
            {
                merged.Add(steps[i]);
            }
        }

        merged.Add(steps[steps.Count - 1]);
        return merged.ToImmutable();
    }
}
