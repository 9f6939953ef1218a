using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// Content that one call leaves in a field or a static and another discloses, where no caller knows the instance (see
/// <see cref="Openness"/>): what any instance of the type stores there may be what this one reads.
/// </summary>
internal sealed class StateFindings
{
    private readonly List<Finding> _findings = [];

    public static StateFindings Of(FlowAnalysis analysis, ImmutableArray<MethodResult> results, CancellationToken cancellation)
    {
        var openness = new Openness(analysis, results);
        var stores = new FieldStores(keepsDeclared: false);
        foreach (MethodResult result in results)
        {
            stores.Add(result.Summary, isTold: openness.IsTold(result));
        }

        var state = new StateFindings();
        if (stores.IsEmpty && !stores.HasFunctions)
        {
            return state;
        }

        var calls = new StateCalls(results, openness, analysis, cancellation);
        calls.Run(stores);
        state._findings.AddRange(calls.Findings);

        foreach (MethodResult result in results)
        {
            foreach (SinkEdge edge in result.Summary.Sinks)
            {
                if (edge is { Home: { } home, Owner: not null, IsOwn: true } && openness.IsOpen(home))
                {
                    state.Report(edge, stores);
                }
            }
        }

        return state;
    }

    public IReadOnlyList<Finding> Findings => _findings;

    private void Report(SinkEdge edge, FieldStores stores)
    {
        foreach (Flow flow in stores.At(edge.Path))
        {
            if (flow.Origin.Label == Label.Participant && edge.Sink.ServesParticipants)
            {
                continue;
            }

            Site site = edge.Anchor!;
            Witness start = flow.Way ?? new Witness(null, flow.Origin.Site ?? site, flow.Origin.Name);
            _findings.Add(new Finding(site, edge.IsEcho ? flow.Origin.Echoed() : flow.Origin, edge.Sink, Witness.Append(start, edge.Way)!));
        }
    }
}
