using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>How what a condition teaches about consent survives being kept in a variable.</summary>
internal static class Consent
{
    /// <summary>The record that a call is about, so that consent for it covers what the call gives: a view of it, say.</summary>
    public static AccessPath? Source(Evaluator evaluator, ImmutableArray<CallArgument> arguments)
    {
        foreach (CallArgument argument in arguments)
        {
            if (argument.Value.Identity is { } identity && argument.Type is { } type && evaluator.Summaries.IsRecord(type))
            {
                return identity;
            }
        }

        return null;
    }

    /// <summary>Content of a record that consent covers here is released, wherever it goes from here.</summary>
    public static Value Released(Evaluator evaluator, Value value)
    {
        if (evaluator.Memory.State.Covered.IsEmpty || value.Origins.IsEmpty)
        {
            return value;
        }

        ImmutableArray<Flow>.Builder? flows = null;
        for (int i = 0; i < value.Origins.Length; i++)
        {
            Flow flow = value.Origins[i];
            if (flow.Origin is { IsEntry: false, IsContent: true } && evaluator.Meeting.IsCovered(flow.Origin))
            {
                (flows ??= value.Origins.ToBuilder())[i] = new Flow(flow.Origin.Release(), flow.Way, flow.When);
            }
        }

        return flows is null ? value : value.WithOrigins(flows.ToImmutable());
    }

    /// <summary>
    /// A boolean that is kept also remembers what was covered when it got its value: of <c>a &amp;&amp; b</c> the compiler makes two ways
    /// that end in one temporary, and <c>b</c> was only looked at where <c>a</c> held.
    /// </summary>
    /// <remarks>A constant never takes the other value, so on that side it teaches everything that the other way teaches.</remarks>
    public static Value Remembering(Evaluator evaluator, Value value, ITypeSymbol? type)
    {
        if (type?.SpecialType != SpecialType.System_Boolean)
        {
            return value;
        }

        var covered = evaluator.Memory.State.Covered;
        if (covered.IsEmpty && value.Condition is null)
        {
            return value;
        }

        Condition? condition = Condition.Of(
            Condition.Either(value.Condition?.WhenTrue ?? [], covered), Condition.Either(value.Condition?.WhenFalse ?? [], covered));
        return value.WithCondition(condition);
    }
}
