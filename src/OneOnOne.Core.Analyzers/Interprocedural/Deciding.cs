using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// Calls with constants: by which of its caller's flags, modes and nulls a body decides which way it goes, itself or by handing them
/// on, and what it does under those that a call has.
/// </summary>
/// <remarks>
/// How often a body is followed is bounded by its own text: a constant counts only where it is compared, and all that it is compared with
/// nowhere count as one.
/// </remarks>
internal sealed class Deciding(FlowAnalysis analysis)
{
    private readonly ConcurrentDictionary<IMethodSymbol, Decisions> _direct = new(MethodSymbolComparer.Instance);
    private readonly ConcurrentDictionary<(ISymbol, int), ImmutableArray<Decision>> _all = new();
    private readonly ConcurrentDictionary<BodyUnder, MethodSummary> _known = new();

    public MethodSummary? Known(BodyUnder body) => _known.TryGetValue(body, out MethodSummary? summary) ? summary : null;

    public void Publish(BodyUnder body, MethodSummary summary) => _known.TryAdd(body, summary);

    /// <summary>The constants of a call by which a member decides.</summary>
    /// <param name="method">The member's definition.</param>
    /// <param name="constants">What the caller has.</param>
    /// <param name="bodies">The bodies of this question.</param>
    public ImmutableArray<Given> Of(IMethodSymbol method, IConstants constants, MethodBodies bodies)
    {
        ImmutableArray<Given>.Builder? given = null;
        ImmutableArray<Given>.Builder? types = null;
        foreach (Decision decision in Of(method, Limits.DecisionDepth, bodies))
        {
            if ((given?.Count ?? 0) < Limits.Decisions && constants.At(decision.Path) is { } constant && decision.TryTell(constant.Value, out object? told))
            {
                ref ImmutableArray<Given>.Builder? among = ref told is ExactType ? ref types : ref given;
                among ??= ImmutableArray.CreateBuilder<Given>();
                if (among.Count < Limits.Decisions)
                {
                    among.Add(new Given(decision.Path, told));
                }
            }
        }

        return (given, types) switch
        {
            (null, null) => [],
            (null, _) => types.ToImmutable(),
            (_, null) => given.ToImmutable(),
            _ => [.. given, .. types],
        };
    }

    private ImmutableArray<Decision> Of(IMethodSymbol method, int depth, MethodBodies bodies)
    {
        if (_all.TryGetValue((method, depth), out ImmutableArray<Decision> known))
        {
            return known;
        }

        Decisions direct = Direct(method, bodies);
        var all = new List<Decision>(direct.Tested);
        foreach (Decisions.HandedOn handed in depth > 0 ? direct.Handed : [])
        {
            IMethodSymbol callee = handed.Callee.OriginalDefinition;
            if (!analysis.Models.IsSource(callee))
            {
                continue;
            }

            foreach (ResolvedMethod target in analysis.Resolution.Targets(callee, Value.Empty, null, callee.IsVirtual || callee.IsAbstract || callee.IsOverride))
            {
                foreach (Decision decision in Of(target.Method.OriginalDefinition, depth - 1, bodies))
                {
                    if (handed.Path(decision.Path) is { } path)
                    {
                        Decisions.Add(all, decision.At(path));
                    }
                }
            }
        }

        return _all.GetOrAdd((method, depth), [.. all]);
    }

    private Decisions Direct(IMethodSymbol method, MethodBodies bodies)
    {
        if (_direct.TryGetValue(method, out Decisions? known))
        {
            return known;
        }

        return _direct.GetOrAdd(method, bodies.Find(method) is { } body ? Decisions.Of(method, body, analysis) : Decisions.None);
    }
}
