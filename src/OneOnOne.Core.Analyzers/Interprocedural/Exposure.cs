using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Whether what a body gives its callers has to do with content that they do not have already.</summary>
/// <param name="isHeld">Members that somebody stores content in, so that whoever hands out what lies there hands out content.</param>
/// <param name="isConfidential">Types whose objects are confidential themselves.</param>
/// <param name="labelOf">What a member is declared to be.</param>
/// <param name="resultOf">What is known of a function that a value refers to.</param>
internal sealed class Exposure(Func<ISymbol, bool> isHeld, Func<ITypeSymbol, bool> isConfidential, Func<ISymbol, Label> labelOf, Func<IMethodSymbol, MethodResult> resultOf)
{
    private readonly HashSet<IMethodSymbol> _asking = new(MethodSymbolComparer.Instance);

    public bool Of(MethodResult result)
    {
        MethodSummary summary = result.Summary;
        return Of(summary.Return)
            || Of(summary.Thrown)
            || summary.Return.Condition is not null
            || !summary.Covers.IsEmpty
            || summary.Outs.Any(one => Of(one.Value))
            || summary.Effects.Any(effect => Of(effect.Value) || IsPut(effect))
            || summary.Invokes.Any(edge => edge.Arguments.Any(Of));
    }

    /// <summary>What is put into a member that is declared to be content is content by that, unless it is a constant.</summary>
    private bool IsPut(Effect effect) =>
        effect is { Step: { Kind: StepKind.Member, Symbol: { } member }, Value.Constant: null }
        && labelOf(member) is Label.Content or Label.Participant;

    private bool Of(Value value)
    {
        foreach (Flow flow in value.Origins)
        {
            if (flow.Origin.Label is not (Label.None or Label.NotConfidential) || Holds(flow.Origin.Path))
            {
                return true;
            }
        }

        foreach (AbstractObject one in value.Objects)
        {
            if (Holds(one.Path) || (one.Shape is { Type: { } type } && isConfidential(type)) || (one.Shape?.Target is IMethodSymbol target && OfFunction(target)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds(AccessPath? path)
    {
        if (path is not null)
        {
            foreach (Step step in path.Steps)
            {
                if (step is { Kind: StepKind.Member, Symbol: { } member } && isHeld(member))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A function that hands out itself is asked once.
    private bool OfFunction(IMethodSymbol function)
    {
        if (!_asking.Add(function))
        {
            return false;
        }

        try
        {
            return Of(resultOf(function));
        }
        finally
        {
            _asking.Remove(function);
        }
    }
}
