using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// Delegates that one member leaves in a field, an event or a static and another calls, where no caller knows the instance: what any
/// instance of the type keeps there may be what this one calls.
/// </summary>
internal sealed class StateCalls
{
    private readonly FlowAnalysis _analysis;
    private readonly CancellationToken _cancellation;
    private readonly List<(IMethodSymbol Body, MethodSummary Summary, ImmutableArray<InvokeEdge> Calls)> _open = [];
    private readonly List<Finding> _findings = [];

    /// <param name="results">The bodies.</param>
    /// <param name="openness">Which edges no caller has closed.</param>
    /// <param name="analysis">What is known of them.</param>
    /// <param name="cancellation">Ends it.</param>
    public StateCalls(ImmutableArray<MethodResult> results, Openness openness, FlowAnalysis analysis, CancellationToken cancellation)
    {
        _analysis = analysis;
        _cancellation = cancellation;
        foreach (MethodResult result in results)
        {
            if (result.Summary.Invokes.IsEmpty)
            {
                continue;
            }

            // A call is told of where it is given something, and looked at again where what it answers goes on.
            bool isAnswered = result.Summary.Sinks.Any(edge => edge is { Home: { } home, Path.IsAnswered: true } && openness.IsOpen(home));
            ImmutableArray<InvokeEdge> calls =
                [.. result.Summary.Invokes.Where(edge => edge is { Home: { } home, Owner: not null } && (edge.IsOwn || isAnswered) && openness.IsOpen(home))];
            if (!calls.IsEmpty)
            {
                _open.Add((calls[0].Owner!, result.Summary, calls));
            }
        }
    }

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>
    /// Calls what is kept. What the delegates leave in fields is kept from then on too, and may be what others are called with.
    /// </summary>
    /// <param name="stores">What any instance keeps; it grows.</param>
    /// <returns>The members that something was left in.</returns>
    public IReadOnlyCollection<ISymbol> Run(FieldStores stores)
    {
        var members = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (int round = 0; round < Limits.StateRounds && stores.HasFunctions; round++)
        {
            int size = stores.Size;
            foreach ((IMethodSymbol body, MethodSummary summary, ImmutableArray<InvokeEdge> calls) in _open)
            {
                ImmutableArray<InvokeEdge> known = [.. calls.Where(edge => stores.FunctionsAt(edge.Path).Any())];
                if (!known.IsEmpty)
                {
                    MethodResult result = AnyInstance.Run(body, summary, known, _analysis, stores, _cancellation);
                    members.UnionWith(stores.Add(result.Summary));
                    _findings.AddRange(result.Findings);
                }
            }

            if (stores.Size == size)
            {
                break;
            }
        }

        return members;
    }
}
