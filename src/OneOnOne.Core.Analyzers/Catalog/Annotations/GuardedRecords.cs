using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Which record a consent guard speaks of.</summary>
/// <remarks>
/// <c>Permits(record, recipient)</c> covers the record and not the recipient. The record is told by its type: a confidential record,
/// else a type with a confidential member, else a confidential parameter; a guard without any such argument that is a member of a
/// record speaks of its own. Only where all of that fails does it speak of its first argument that could carry content.
/// </remarks>
internal sealed class GuardedRecords(ConfidentialTypes types, Func<ISymbol, Label> labels)
{
    public ImmutableArray<AccessPath> Of(IMethodSymbol guard)
    {
        ImmutableArray<AccessPath> found = Where(guard, parameter => types.IsRecord(parameter.Type));
        if (found.IsEmpty)
        {
            found = Where(guard, parameter => HasContent(parameter.Type));
        }

        if (found.IsEmpty)
        {
            found = Where(guard, parameter => labels(parameter) is Label.Content or Label.Participant);
        }

        if (found.IsEmpty && !guard.IsStatic && guard.ContainingType is { } owner && (types.IsRecord(owner) || HasContent(owner)))
        {
            found = [AccessPath.This];
        }

        if (!found.IsEmpty)
        {
            return found;
        }

        foreach (IParameterSymbol parameter in guard.Parameters)
        {
            if (Carrying.CanCarry(parameter.Type))
            {
                return [AccessPath.Parameter(parameter.Ordinal)];
            }
        }

        return [];
    }

    private static ImmutableArray<AccessPath> Where(IMethodSymbol guard, Func<IParameterSymbol, bool> isRecord)
    {
        ImmutableArray<AccessPath> found = [];
        foreach (IParameterSymbol parameter in guard.Parameters)
        {
            if (isRecord(parameter))
            {
                found = found.Add(AccessPath.Parameter(parameter.Ordinal));
            }
        }

        return found;
    }

    private bool HasContent(ITypeSymbol type)
    {
        for (ITypeSymbol? one = type; one is { SpecialType: SpecialType.None }; one = one.BaseType)
        {
            foreach (ISymbol member in one.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }
                    && labels(member) is Label.Content or Label.Participant)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
