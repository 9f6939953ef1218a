using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>What following a body brings to light beside its exit state. Only grows, so it may be filled while states still grow.</summary>
internal sealed class Discoveries
{
    private readonly Dictionary<(AccessPath, Sink, bool, bool, TypeCondition?, AccessPath?), SinkEdge> _sinkIndex = [];
    private readonly Dictionary<(Site, Origin, Sink), int> _findingIndex = [];
    private readonly Dictionary<(AccessPath, Site?), int> _invokeIndex = [];

    public List<SinkEdge> Sinks { get; } = [];

    public List<Finding> Findings { get; } = [];

    public List<InvokeEdge> Invokes { get; } = [];

    /// <summary>See <see cref="MethodResult.Met"/>.</summary>
    public HashSet<(IMethodSymbol Owner, Site Home)> Met { get; } = [];

    /// <summary>See <see cref="MethodSummary.Discloses"/>.</summary>
    public bool Discloses { get; set; }

    /// <summary>See <see cref="MethodResult.Registered"/>.</summary>
    public HashSet<INamedTypeSymbol> Registered { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Text that is taken into confidence here, and where else it goes.</summary>
    public Beside Beside { get; } = new();

    /// <summary>See <see cref="MethodSummary.TakesOut"/>.</summary>
    public bool TakesOut { get; set; }

    public void Meets(IMethodSymbol owner, Site home) => Met.Add((owner, home));

    /// <summary>What the body returns, over all its ways.</summary>
    public Value? Return { get; private set; }

    /// <summary>The exceptions that leave the body.</summary>
    public Value Thrown { get; private set; } = Value.Empty;

    /// <summary>What is known where they leave it: their cells are there, and not at the ordinary exit.</summary>
    public FlowState? AtThrow { get; private set; }

    /// <summary>What is known where a delegate of the caller's is called: the cells are as it finds them.</summary>
    public FlowState? AtInvoke { get; private set; }

    public void Add(SinkEdge edge)
    {
        var key = (edge.Path, edge.Sink, edge.IsDeep || edge.IsClaim, edge.IsEcho, edge.When, edge.Subject);
        if (!_sinkIndex.ContainsKey(key) && Sinks.Count < Limits.SummaryEdges)
        {
            _sinkIndex.Add(key, edge);
            Sinks.Add(edge);
        }
    }

    public void Add(Finding finding)
    {
        if (!_findingIndex.TryGetValue((finding.Site, finding.Origin, finding.Sink), out int index))
        {
            _findingIndex.Add((finding.Site, finding.Origin, finding.Sink), Findings.Count);
            Findings.Add(finding);
        }
        else if (!Findings[index].Decided.IsEmpty)
        {
            // Another way to the same place, on which fewer decisions may be known.
            Findings[index] = Findings[index].Under(Condition.Both(Findings[index].Decided, finding.Decided));
        }
    }

    public void Add(InvokeEdge edge)
    {
        if (!_invokeIndex.TryGetValue((edge.Path, edge.Site), out int index))
        {
            if (Invokes.Count < Limits.InvokeEdges)
            {
                _invokeIndex.Add((edge.Path, edge.Site), Invokes.Count);
                Invokes.Add(edge);
            }

            return;
        }

        InvokeEdge known = Invokes[index];
        var arguments = known.Arguments.ToBuilder();
        for (int i = 0; i < edge.Arguments.Length; i++)
        {
            if (i < arguments.Count)
            {
                arguments[i] = arguments[i].Join(edge.Arguments[i]);
            }
            else
            {
                arguments.Add(edge.Arguments[i]);
            }
        }

        Invokes[index] = known.With(arguments.ToImmutable(), Condition.Both(known.Covered, edge.Covered));
    }

    public void Returns(Value value) => Return = Return?.Join(value) ?? value;

    public void Hands(FlowState state) => AtInvoke = AtInvoke is { } known ? FlowStateLattice.Instance.Join(known, state) : state;

    public void Throws(Value exception, FlowState state)
    {
        Thrown = Thrown.Join(exception);
        if (exception.Objects.Any(one => one.Kind != ObjectKind.Entry))
        {
            // What the caller's own exceptions hold he knows himself.
            AtThrow = AtThrow is { } known ? FlowStateLattice.Instance.Join(known, state) : state;
        }
    }
}
