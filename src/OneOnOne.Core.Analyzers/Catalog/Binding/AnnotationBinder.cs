using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Turns the annotations of a member, and of what it overrides or implements, into what a summary says of it.</summary>
internal sealed class AnnotationBinder(AnnotationReader annotations, GuardedRecords records)
{
    /// <summary>Adds the member's sinks.</summary>
    public void BindSinks(IMethodSymbol method, SummaryBuilder summary)
    {
        foreach (ISymbol one in annotations.LineOf(method))
        {
            var owner = (IMethodSymbol)one;
            if (annotations.Find(owner, AnnotationName.DisclosureSink) is { } whole)
            {
                foreach (IParameterSymbol parameter in owner.Parameters)
                {
                    Add(method, parameter.Ordinal, whole, summary);
                }
            }

            foreach (IParameterSymbol parameter in owner.Parameters)
            {
                if (annotations.Find(parameter, AnnotationName.DisclosureSink) is { } sink)
                {
                    Add(method, parameter.Ordinal, sink, summary);
                }
            }

            if (owner is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property }
                && annotations.Find(property, AnnotationName.DisclosureSink) is { } assigned)
            {
                Add(method, owner.Parameters.Length - 1, assigned, summary);
            }
        }
    }

    /// <summary>Whether the result is ciphertext.</summary>
    public bool Seals(IMethodSymbol method)
    {
        foreach (ISymbol one in annotations.LineOf(method))
        {
            if (annotations.Has(one, AnnotationName.SealsContent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the constructor makes a released object.</summary>
    public bool Releases(IMethodSymbol constructor) => annotations.Has(constructor, AnnotationName.ReleasesContent);

    /// <summary>The records that a guard speaks of; empty for a method that is none.</summary>
    public ImmutableArray<AccessPath> Guards(IMethodSymbol method)
    {
        foreach (ISymbol one in annotations.LineOf(method))
        {
            if (annotations.Has(one, AnnotationName.ConsentGuard))
            {
                return records.Of((IMethodSymbol)one);
            }
        }

        return [];
    }

    private static void Add(IMethodSymbol method, int ordinal, AttributeData sink, SummaryBuilder summary)
    {
        if (ordinal < method.Parameters.Length && method.Parameters[ordinal].RefKind != RefKind.Out)
        {
            summary.Sink(
                AccessPath.Parameter(ordinal),
                method.Parameters[ordinal],
                new Sink(AnnotationReader.KindOf(sink), MemberId.Of(method), SinkName.Of(method)),
                AnnotationReader.IsDeep(sink));
        }
    }
}
