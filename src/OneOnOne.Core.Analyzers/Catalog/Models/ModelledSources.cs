using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>What the <c>source</c> rows of models say of fields, properties, parameters, return values and types.</summary>
internal sealed class ModelledSources(Func<ISymbol, ImmutableArray<ModelStatement>> rowsOf, ModelRows rows)
{
    public Label LabelOf(ISymbol member)
    {
        foreach (ModelStatement row in rowsOf(Lineage.Definition(member)))
        {
            if (row is SourceStatement source && IsResult(source))
            {
                return LabelOf(source);
            }

            if (row is NeutralStatement && member is IPropertySymbol or IFieldSymbol)
            {
                return Label.NotConfidential;
            }

            if (row is ReleaseStatement { Path: { Root: PathRoot.Return, Steps.IsEmpty: true } })
            {
                return Label.Released;
            }
        }

        return Label.None;
    }

    public Label LabelOfParameter(ISymbol member, int ordinal)
    {
        ImmutableArray<IParameterSymbol> parameters = member switch
        {
            IMethodSymbol method => (method.ReducedFrom ?? method).Parameters,
            IPropertySymbol property => property.Parameters,
            _ => [],
        };
        foreach (ModelStatement row in rowsOf(Lineage.Definition(member)))
        {
            if (row is SourceStatement { Path: { Root: PathRoot.Argument, Steps.IsEmpty: true } path } source
                && PathBinder.Ordinal(path, parameters) == ordinal)
            {
                return LabelOf(source);
            }
        }

        return ordinal < parameters.Length ? LabelOfBearer(parameters[ordinal]) : Label.None;
    }

    /// <summary><c>source T:…</c> says of a type what <c>[Confidential]</c> on it would, and so does an attribute that a row names.</summary>
    public Label LabelOf(INamedTypeSymbol type)
    {
        foreach (ModelStatement row in rows.OfType(type))
        {
            if (row is SourceStatement { Path: null } source)
            {
                return LabelOf(source);
            }
        }

        return LabelOfBearer(type);
    }

    private Label LabelOfBearer(ISymbol symbol)
    {
        foreach (ModelStatement row in rows.OfAttributes(symbol))
        {
            if (row is SourceStatement { Path: null } source)
            {
                return LabelOf(source);
            }
        }

        return Label.None;
    }

    // A row of a type is about the type: its text-like members follow from that.
    private static bool IsResult(SourceStatement source) =>
        !source.Symbol.IsType && (source.Path is null || source.Path is { Root: PathRoot.Return, Steps.IsEmpty: true });

    private static Label LabelOf(SourceStatement source) => source.IsForParticipant ? Label.Participant : Label.Content;
}
