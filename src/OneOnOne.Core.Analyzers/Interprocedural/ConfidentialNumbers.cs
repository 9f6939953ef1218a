using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Catalog;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Whether a compilation knows a number that is declared to be content: a mood, a score, a date that says something.</summary>
/// <remarks>
/// The law is that numbers carry nothing. Where one is declared otherwise, what it is handed through has to be followed; where none is, and
/// that is almost everywhere, parameters and fields that are numbers cost nothing.
/// </remarks>
internal static class ConfidentialNumbers
{
    public static bool Any(FlowAnalysis analysis) =>
        InSource(analysis) || analysis.Knowledge.ModelledMembers.Concat(analysis.Knowledge.Annotated.Members()).Any(member => IsConfidential(member, analysis.Knowledge));

    private static bool InSource(FlowAnalysis analysis)
    {
        HashSet<int> names = [.. AnnotationAliases.In(analysis.Compilation).Concat(analysis.Knowledge.SourceAttributes).Select(IdentifierText.Hash)];
        foreach (SyntaxTree tree in analysis.Compilation.SyntaxTrees)
        {
            var index = FileIndex.Of(tree);
            if (!index.Identifiers.HasAny(names))
            {
                continue;
            }

            foreach (DeclarationUnit unit in index.Units(default))
            {
                if (unit.Identifiers.HasAny(names) && DeclaredMethods.Members(unit, analysis.Models.For(tree), default).Any(member => IsDeclared(member, analysis.Knowledge)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The head of a type declares its primary constructor's parameters, and a record's properties with them.
    private static bool IsDeclared(ISymbol member, Knowledge knowledge) => member is INamedTypeSymbol type
        ? type.GetMembers().Any(one => IsConfidential(one, knowledge))
        : IsConfidential(member, knowledge);

    private static bool IsConfidential(ISymbol member, Knowledge knowledge) =>
        IsOne(member) && IsContent(member, knowledge)
        || member is IMethodSymbol method && method.Parameters.Any(parameter => IsOne(parameter) && IsContent(parameter, knowledge));

    private static bool IsContent(ISymbol member, Knowledge knowledge) => knowledge.LabelOf(member) is Label.Content or Label.Participant;

    private static bool IsOne(ISymbol member) => Numbers.IsMeasure(member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol { MethodKind: not (MethodKind.PropertyGet or MethodKind.PropertySet) } method => ConsentTypes.Awaited(method.ReturnType),
        _ => null,
    });
}
