using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Which members want a consent, and for what: the gate, whatever is annotated as a guard or a release, and granting itself.</summary>
internal sealed class DemandBinder(AnnotationReader annotations, GuardedRecords records)
{
    public MethodSummary Bind(IMethodSymbol method, MethodSummary summary)
    {
        ImmutableArray<SinkEdge> demands = Of(method);
        return demands.IsEmpty ? summary : new MethodSummary(summary) { Sinks = summary.Sinks.AddRange(demands) };
    }

    private ImmutableArray<SinkEdge> Of(IMethodSymbol method)
    {
        if (ConsentTypes.IsHouse(method.ContainingType) && IsGrant(method))
        {
            return Grants(method);
        }

        if (ConsentTypes.IsHouse(method.ContainingType) && Conduct(method) is { } conduct)
        {
            return [conduct];
        }

        Demand demand = DemandOf(method);
        if (demand == Demand.None)
        {
            return [];
        }

        var sink = new Sink(SinkKind.Other, MemberId.Of(method), SinkName.Of(method)) { Demand = demand };
        ImmutableArray<SinkEdge> edges = [];
        foreach (AccessPath consent in Consents(method))
        {
            edges = edges.Add(new SinkEdge(consent, sink, isDeep: false, way: null, anchor: null) { Subject = RecordOf(method, consent) });
        }

        return edges;
    }

    private Demand DemandOf(IMethodSymbol method)
    {
        bool isOfGate = method is { DeclaredAccessibility: Accessibility.Public, ContainingType: { Name: "DisclosureGate" } gate } && ConsentTypes.IsHouse(gate);
        foreach (ISymbol one in annotations.LineOf(method))
        {
            if (annotations.Has(one, AnnotationName.ConsentGuard))
            {
                return isOfGate ? Demand.Cover : Demand.Look;
            }

            if (annotations.Has(one, AnnotationName.ReleasesContent)
                || one is IMethodSymbol { AssociatedSymbol: { } property } && annotations.Has(property, AnnotationName.ReleasesContent))
            {
                return Demand.Cover;
            }
        }

        return isOfGate ? Demand.Cover : Demand.None;
    }

    private static IEnumerable<AccessPath> Consents(IMethodSymbol method)
    {
        if (!method.IsStatic && ConsentTypes.IsConsent(method.ContainingType) && method.MethodKind == MethodKind.Ordinary)
        {
            yield return AccessPath.This;
        }

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (ConsentTypes.IsConsent(parameter.Type))
            {
                yield return AccessPath.Parameter(parameter.Ordinal);
            }
        }
    }

    /// <summary>The one record that the member is about, where that is certain.</summary>
    private AccessPath? RecordOf(IMethodSymbol method, AccessPath consent)
    {
        ImmutableArray<AccessPath> about = records.Of(method).RemoveAll(
            path => path.Equals(consent) || path.Root == RootKind.Parameter && ConsentTypes.IsConsent(method.Parameters[path.Ordinal].Type));
        return about.Length == 1 ? about[0] : null;
    }

    /// <summary>Where a planned action is looked at, and where a note becomes something to do.</summary>
    private static SinkEdge? Conduct(IMethodSymbol method)
    {
        (Demand demand, IParameterSymbol? given) = method switch
        {
            { Name: "CheckAsync", ContainingType.Name: "InferenceGuard" } => (Demand.Check, method.Parameters.FirstOrDefault(one => ConsentTypes.IsPlan(one.Type))),
            { MethodKind: MethodKind.Constructor, ContainingType.Name: "ActionItem" } => (Demand.Act, method.Parameters.FirstOrDefault(one => ConsentTypes.IsNoteId(one.Type))),
            _ => (Demand.None, null),
        };
        return given is null
            ? null
            : new SinkEdge(
                AccessPath.Parameter(given.Ordinal),
                new Sink(SinkKind.Other, MemberId.Of(method), SinkName.Of(method)) { Demand = demand },
                isDeep: false, way: null, anchor: null);
    }

    private static bool IsGrant(IMethodSymbol method) => method.Name is "Grant" or "GrantAsync" or "AssertGrant" or "AssertGrantAsync";

    /// <summary>Whoever asked does not answer, and whoever vouches for an answer has not given it.</summary>
    private static ImmutableArray<SinkEdge> Grants(IMethodSymbol method)
    {
        ImmutableArray<IParameterSymbol> persons = method.Parameters.RemoveAll(parameter => !ConsentTypes.IsPersonId(parameter.Type));
        if (persons.IsEmpty)
        {
            return [];
        }

        var sink = new Sink(SinkKind.Other, MemberId.Of(method), SinkName.Of(method)) { Demand = Demand.Grant };
        IParameterSymbol? id = method.Parameters.FirstOrDefault(parameter => ConsentTypes.StandsForConsent(parameter.Type));
        var edge = new SinkEdge(id is null ? AccessPath.This : AccessPath.Parameter(id.Ordinal), sink, false, null, null)
        {
            Subject = AccessPath.Parameter(persons[0].Ordinal),
        };
        return persons.Length == 1
            ? [edge]
            : [edge, new SinkEdge(AccessPath.Parameter(persons[0].Ordinal), sink, false, null, null) { Subject = AccessPath.Parameter(persons[1].Ordinal), IsClaim = true }];
    }
}
