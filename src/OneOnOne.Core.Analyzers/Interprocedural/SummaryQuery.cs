using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// One question for one method's result: solves it and everything that it calls, and only then lets others see what it found. A
/// summary under construction is nobody else's business.
/// </summary>
internal sealed class SummaryQuery(FlowAnalysis analysis, CancellationToken cancellation)
{
    private GrowingTable<IMethodSymbol, MethodResult> Table => field ??=
        new(MethodResultLattice.Instance, MethodSymbolComparer.Instance, Limits.SummaryRounds, () => IsSpent);

    private readonly MethodBodies _bodies = new(analysis.Models, cancellation);
    private int _work;

    /// <summary>Whether nothing that it reads grows any more, because no body is being solved.</summary>
    public bool IsSettled { get; init; }

    /// <summary>The members that virtual calls may reach, as one.</summary>
    public KnownAlternatives Alternatives { get; } = new();

    public MethodResult Solve(IMethodSymbol method)
    {
        Table.Solve(method, Foresee, Compute, cancellation);
        MethodResult result = MethodResult.Nothing;
        foreach (KeyValuePair<IMethodSymbol, MethodResult?> pair in Table.Values)
        {
            // What was given up is nobody's answer: whoever asks for it as such has a question of its own.
            if (IsSpent && pair.Value is null)
            {
                continue;
            }

            MethodResult solved = analysis.Publish(pair.Key, pair.Value ?? MethodResult.Nothing);
            result = MethodSymbolComparer.Instance.Equals(pair.Key, method) ? solved : result;
        }

        return result;
    }

    /// <summary>The summary of a member as far as it is known now; its reader is asked again should it grow.</summary>
    public MethodSummary Read(IMethodSymbol method, IMethodSymbol reader)
    {
        method = Definition(method);
        if (analysis.Known(method) is { } known)
        {
            return known;
        }

        if (IsSettled)
        {
            return analysis.ResultOf(method, cancellation).Summary;
        }

        return Table.Read(method, reader)?.Summary ?? (IsSpent ? analysis.Knowledge.Refine(method, null) : MethodSummary.Nothing);
    }

    /// <summary>Takes the cost of a composition from what one question may cost; whether there was enough left.</summary>
    public bool Spend(int work)
    {
        _work += work;
        return _work <= 2 * Limits.QueryWork;
    }

    private bool IsSpent => _work > Limits.QueryWork;

    private MethodResult Unknown(IMethodSymbol method) => new(analysis.Knowledge.Refine(method, null), [], []);

    private static IMethodSymbol Definition(IMethodSymbol method)
    {
        method = method.ReducedFrom ?? method;
        method = method.OriginalDefinition;
        return method.PartialImplementationPart ?? method;
    }

    private IEnumerable<IMethodSymbol> Foresee(IMethodSymbol method)
    {
        if (_bodies.Find(method) is not { } body)
        {
            yield break;
        }

        foreach (IMethodSymbol function in body.Functions)
        {
            yield return function;
        }

        foreach (IMethodSymbol callee in Callees.Of(body))
        {
            IMethodSymbol definition = Definition(callee);
            foreach (ResolvedMethod target in analysis.Resolution.Targets(
                definition, Value.Empty, null, definition.IsVirtual || definition.IsAbstract || definition.IsOverride))
            {
                if (analysis.Known(Definition(target.Method)) is null)
                {
                    yield return Definition(target.Method);
                }
            }
        }
    }

    private MethodResult Compute(IMethodSymbol method)
    {
        if (_bodies.Find(method) is not { } source)
        {
            return Unknown(method);
        }

        bool isIterator = Returns.IsIterator(source.Declaration);
        Body body = New(namesText: false);
        try
        {
            var run = new BodyAnalysis(body, source.Graphs, cancellation);
            (MethodSummary summary, ImmutableArray<Finding> findings) = run.Run();
            if (body.Found.Beside.TakesUnnamed)
            {
                // Text of no name becomes content here: followed once more under a name, for where else it goes.
                Body named = New(namesText: true);
                new BodyAnalysis(named, source.Graphs, cancellation).Run();
                findings = findings.AddRange(named.Found.Beside.OfUnnamed(new Passages(source.Graphs)));
            }

            return new MethodResult(analysis.Knowledge.Refine(method, summary), findings, source.Functions)
            {
                Method = method,
                Covers = run.Covers,
                Met = [.. body.Found.Met],
                Registered = [.. body.Found.Registered],
            };
        }
        catch (InsufficientExecutionStackException)
        {
            // Nested deeper than the stack: what was found by then stands, and callers take it for unknown code.
            IEnumerable<Finding> cut = analysis.TellsDepartures ? Departures.AtLimit(method) : [];
            return new MethodResult(analysis.Knowledge.Refine(method, null), [.. body.Found.Findings, .. cut], source.Functions);
        }

        Body New(bool namesText) => new(method, new SummariesFor(this, analysis, method), source.Captured)
        {
            Promise = Returns.PromiseOf(method, source.Declaration, isIterator),
            NamesText = namesText,
            TellsDepartures = analysis.TellsDepartures && !namesText,
        };
    }
}
