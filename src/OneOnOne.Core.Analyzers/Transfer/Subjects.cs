using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>
/// Which note a value speaks of. A note's id, a view of it, a copy and a host's own record with its id all speak of that note; so
/// their identities come down to one.
/// </summary>
internal sealed class Subjects(Evaluator evaluator)
{
    public AccessPath? Of(Value value, ITypeSymbol? type)
    {
        AccessPath? named = type is INamedTypeSymbol record && NameIn(record) is { } name
            ? evaluator.Memory.Read(value.WithOrigins([]), Step.Member(name), name.Type).Identity
            : null;
        return Bare(named ?? value.Identity);
    }

    /// <summary>The thing itself: without its id, and without what a call about it gave.</summary>
    public static AccessPath? Bare(AccessPath? path)
    {
        while (path is { IsCut: false, Steps: { Length: > 0 } steps } && IsOfTheSame(steps[steps.Length - 1]))
        {
            path = path.Parent;
        }

        return path is { IsCut: true } ? null : path;
    }

    public Kinship Between(AccessPath? one, AccessPath? other)
    {
        if (one is null || other is null || one.Root == RootKind.Passed)
        {
            return Kinship.Unknown;
        }

        return one.Equals(other) ? Kinship.Same
            : IsBorn(one) && (IsBorn(other) || other.IsEntry) || IsBorn(other) && one.IsEntry ? Kinship.Apart
            : IsOwnParameter(one) && IsOwnParameter(other) ? Kinship.Apart
            : one.IsEntry && other.IsEntry ? Kinship.Open
            : Kinship.Unknown;
    }

    private static bool IsOfTheSame(Step step) => step.Kind switch
    {
        StepKind.Invoked => true,
        // Its own id, and not that of its author.
        StepKind.Member => step.Symbol is IPropertySymbol { Type: { } type, Name: var name } && Carrying.IsName(type)
            && (name is "Id" or "NoteId" || name.EndsWith(".NoteId", StringComparison.Ordinal)),
        _ => false,
    };

    // A note that was taken here is no other that was taken here, and none that was there before.
    private static bool IsBorn(AccessPath path) => path.Root == RootKind.Born && path.Steps.All(step => step.Kind == StepKind.Within);

    // Who takes two notes takes them for two; an id may be that of a note that is taken as well.
    private bool IsOwnParameter(AccessPath path) =>
        path is { Root: RootKind.Parameter, Steps.IsEmpty: true }
        && path.Ordinal < evaluator.Body.Method.Parameters.Length
        && evaluator.Summaries.IsRecord(evaluator.Body.Method.Parameters[path.Ordinal].Type);

    /// <summary>The property by which a record of the host's own names its note, where it is a cell that can be looked at.</summary>
    private IPropertySymbol? NameIn(INamedTypeSymbol type)
    {
        if (!evaluator.Summaries.IsSource(type) || !evaluator.Summaries.IsRecord(type))
        {
            return null;
        }

        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            foreach (ISymbol member in at.GetMembers("NoteId"))
            {
                if (member is IPropertySymbol { IsStatic: false } property && Carrying.IsName(property.Type) && Members.IsCell(evaluator, property))
                {
                    return property;
                }
            }
        }

        return null;
    }
}
