using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// Which edges about a body's own state no caller has closed: what it discloses, and which delegates it calls, of an instance that
/// nobody knows; and what it leaves in instances that nobody else tells about.
/// </summary>
/// <remarks>
/// Two wrongs to balance. A handler that a container builds must not be missed because some test makes one: so an edge counts as
/// open as long as one way to it has no caller that could know. Two instances that callers do know must not be mixed up: so an
/// edge whose every way ends at a caller who made the instance is left to that caller.
/// </remarks>
internal sealed class Openness
{
    private readonly FlowAnalysis _analysis;
    private readonly HashSet<(IMethodSymbol, Site)> _met = [];
    private readonly HashSet<INamedTypeSymbol> _registered = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _told = new(MethodSymbolComparer.Instance);
    private readonly HashSet<Site> _open = [];

    public Openness(FlowAnalysis analysis, ImmutableArray<MethodResult> results)
    {
        _analysis = analysis;
        foreach (MethodResult result in results)
        {
            _met.UnionWith(result.Met);
            _registered.UnionWith(result.Registered);
            _told.UnionWith(result.Told.Where(callee => !MethodSymbolComparer.Instance.Equals(callee, result.Method)));
        }

        foreach (MethodResult result in results)
        {
            foreach (SinkEdge edge in result.Summary.Sinks)
            {
                Add(edge.Owner, edge.Home);
            }

            foreach (InvokeEdge edge in result.Summary.Invokes)
            {
                Add(edge.Owner, edge.Home);
            }
        }
    }

    /// <summary>Whether some way to what is at home at a place has no caller who knows the instance.</summary>
    public bool IsOpen(Site home) => _open.Contains(home);

    /// <summary>
    /// Whether what a body leaves in its arguments, and in statics of its type arguments, is told by those who call it: they know what
    /// they name, and whether anybody else has it.
    /// </summary>
    public bool IsTold(MethodResult result) => result.Method is { } method && _told.Contains(method) && !IsForAnybody(method);

    private void Add(IMethodSymbol? owner, Site? home)
    {
        if (owner is not null && home is not null && (!_met.Contains((owner, home)) || IsForAnybody(owner)))
        {
            _open.Add(home);
        }
    }

    /// <summary>Whether code that cannot be seen may call it on an instance of its own: a registered type, a member of a foreign contract.</summary>
    private bool IsForAnybody(IMethodSymbol method)
    {
        if (method.ContainingType is not { } type || method.IsStatic)
        {
            return false;
        }

        if (_registered.Contains(type.OriginalDefinition) || (method.OverriddenMethod is { } overridden && !_analysis.Models.IsSource(overridden)))
        {
            return true;
        }

        foreach (INamedTypeSymbol @interface in type.AllInterfaces)
        {
            foreach (ISymbol member in @interface.GetMembers())
            {
                if (!_analysis.Models.IsSource(member) && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
