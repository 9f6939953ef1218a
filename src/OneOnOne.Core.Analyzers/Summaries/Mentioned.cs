using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>The places of a caller that a summary gives, hands on or discloses something of.</summary>
internal sealed class Mentioned
{
    private readonly List<AccessPath> _paths = [];
    private readonly HashSet<AccessPath> _seen = [];

    private Mentioned()
    {
    }

    /// <summary>Each once, in the order of the summary: what it gives, what it leaves, whom it calls with what, and what it discloses.</summary>
    public static IReadOnlyList<AccessPath> In(MethodSummary summary)
    {
        var mentioned = new Mentioned();
        mentioned.Add(summary.Return);
        foreach (Effect effect in summary.Effects)
        {
            mentioned.Add(effect.Value);
        }

        foreach (Out one in summary.Outs)
        {
            mentioned.Add(one.Value);
        }

        foreach (InvokeEdge edge in summary.Invokes)
        {
            mentioned.Add(edge.Path);
            foreach (Value argument in edge.Arguments)
            {
                mentioned.Add(argument);
            }
        }

        foreach (SinkEdge edge in summary.Sinks)
        {
            mentioned.Add(edge.Path);
        }

        return mentioned._paths;
    }

    private void Add(Value value)
    {
        foreach (Flow flow in value.Origins)
        {
            Add(flow.Origin.Path);
        }

        foreach (AbstractObject one in value.Objects)
        {
            Add(one.Path);
        }
    }

    private void Add(AccessPath? path)
    {
        if (path is not null && _seen.Add(path))
        {
            _paths.Add(path);
        }
    }
}
