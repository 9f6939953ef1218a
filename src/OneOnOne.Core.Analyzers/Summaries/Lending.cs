using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>What becomes of a delegate that is lent to a member: whether it only calls it, or somebody has it afterwards.</summary>
internal static class Lending
{
    public static bool Keeps(MethodSummary member, AccessPath lent) =>
        member.IsGuess || member.Invokes.Length >= Limits.InvokeEdges
        || Has(member.Return, lent) || Has(member.Thrown, lent)
        || member.Effects.Any(effect => Has(effect.Value, lent)) || member.Outs.Any(one => Has(one.Value, lent))
        || member.Invokes.Any(edge => edge.Arguments.Any(argument => Has(argument, lent)));

    private static bool Has(Value value, AccessPath lent) => value.Objects.Any(one => one.Path is { } path && path.IsAnswered == false && lent.IsPrefixOf(path));
}
