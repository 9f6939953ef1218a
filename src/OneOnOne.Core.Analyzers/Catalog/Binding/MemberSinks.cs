using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Sinks that are no argument of a call: what is assigned to a property or field, what a body returns.</summary>
internal sealed class MemberSinks(AnnotationReader annotations, Func<ISymbol, ImmutableArray<ModelStatement>> rowsOf)
{
    public Sink? Assigned(ISymbol member)
    {
        if (member is not (IPropertySymbol or IFieldSymbol))
        {
            return null;
        }

        ISymbol definition = member.OriginalDefinition;
        foreach (ISymbol one in annotations.LineOf(definition))
        {
            if (annotations.Find(one, AnnotationName.DisclosureSink) is { } annotation)
            {
                return new Sink(AnnotationReader.KindOf(annotation), MemberId.Of(one), SinkName.Of(one));
            }
        }

        int value = definition is IPropertySymbol property ? property.Parameters.Length : 0;
        foreach (ModelStatement row in rowsOf(definition))
        {
            if (row is SinkStatement sink && Takes(sink, value))
            {
                return new Sink(sink.Kind, MemberId.Of(definition), SinkName.Of(definition));
            }
        }

        return null;
    }

    public SinkEdge? Returned(IMethodSymbol method)
    {
        var definition = (IMethodSymbol)Lineage.Definition(method);
        if (definition is { IsOverride: true, Name: "get_Message", Parameters.IsEmpty: true } && Carrying.IsException(definition.ContainingType))
        {
            var said = new Sink(SinkKind.Exception, MemberId.Of(definition), SinkName.Of(definition));
            return new SinkEdge(AccessPath.Parameter(0), said, isDeep: false, way: null, anchor: null);
        }

        foreach (ModelStatement row in rowsOf(definition).AddRange(OfBases(definition)))
        {
            if (row is not SinkStatement sink)
            {
                continue;
            }

            foreach (SinkTarget target in sink.Targets)
            {
                if (target.Path.Root != PathRoot.Return)
                {
                    continue;
                }

                if (target.Path.Steps.IsEmpty && !definition.ReturnsVoid)
                {
                    var answer = new Sink(sink.Kind, MemberId.Of(definition), SinkName.Of(definition));
                    return new SinkEdge(AccessPath.Parameter(0), answer, target.IsDeep, way: null, anchor: null);
                }
            }
        }

        return null;
    }

    /// <summary>What a row says of every member of a type it says of what is added in derived types for others to call: a hub's methods, say.</summary>
    private ImmutableArray<ModelStatement> OfBases(IMethodSymbol method)
    {
        ImmutableArray<ModelStatement> rows = [];
        if (method is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary })
        {
            for (INamedTypeSymbol? type = method.ContainingType?.BaseType; type is { SpecialType: SpecialType.None }; type = type.BaseType)
            {
                rows = rows.AddRange(rowsOf(type.OriginalDefinition));
            }
        }

        return rows;
    }

    // The value that is assigned is the argument after those of the index.
    private static bool Takes(SinkStatement sink, int value)
    {
        foreach (SinkTarget target in sink.Targets)
        {
            if (target.Path.Steps.IsEmpty
                && (target.Path.Root == PathRoot.Everything || (target.Path.Root == PathRoot.Argument && (target.Path.Ordinal == value || target.Path.Name == "value"))))
            {
                return true;
            }
        }

        return false;
    }
}
