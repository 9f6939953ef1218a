using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// Content that one call leaves in a field or a static and another discloses, where no caller knows the instance: what any instance of
/// the type stores there may be what this one reads.
/// </summary>
/// <remarks>
/// Two wrongs to balance. A handler that a container builds must not be missed because some test makes one: so an edge counts as
/// open as long as one way to it has no caller that could know. Two instances that callers do know must not be mixed up: so an
/// edge whose every way ends at a caller who made the instance is left to that caller.
/// </remarks>
internal sealed class StateFindings
{
    private readonly List<Finding> _findings = [];

    public static StateFindings Of(FlowAnalysis analysis, ImmutableArray<MethodResult> results)
    {
        var stores = new FieldStores(keepsDeclared: false);
        var open = new List<SinkEdge>();
        var met = new HashSet<(IMethodSymbol, Site)>();
        var registered = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (MethodResult result in results)
        {
            stores.Add(result.Summary);
            met.UnionWith(result.Met);
            registered.UnionWith(result.Registered);
            foreach (SinkEdge edge in result.Summary.Sinks)
            {
                if (edge is { Home: not null, Owner: not null })
                {
                    open.Add(edge);
                }
            }
        }

        var state = new StateFindings();
        if (stores.IsEmpty)
        {
            return state;
        }

        var unclosed = new HashSet<Site>();
        foreach (SinkEdge edge in open)
        {
            if (!met.Contains((edge.Owner!, edge.Home!)) || IsForAnybody(edge.Owner!, registered, analysis))
            {
                unclosed.Add(edge.Home!);
            }
        }

        foreach (SinkEdge edge in open)
        {
            if (edge.IsOwn && unclosed.Contains(edge.Home!))
            {
                state.Report(edge, stores);
            }
        }

        return state;
    }

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Whether code that cannot be seen may call it on an instance of its own: a registered type, a member of a foreign contract.</summary>
    private static bool IsForAnybody(IMethodSymbol method, HashSet<INamedTypeSymbol> registered, FlowAnalysis analysis)
    {
        if (method.ContainingType is not { } type || method.IsStatic)
        {
            return false;
        }

        if (registered.Contains(type.OriginalDefinition) || (method.OverriddenMethod is { } overridden && !analysis.Models.IsSource(overridden)))
        {
            return true;
        }

        foreach (INamedTypeSymbol @interface in type.AllInterfaces)
        {
            foreach (ISymbol member in @interface.GetMembers())
            {
                if (!analysis.Models.IsSource(member) && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method))
                {
                    return true;
                }
            }
        }

        return false;
    }

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
