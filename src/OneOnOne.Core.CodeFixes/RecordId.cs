using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneOnOne.CodeFixes;

/// <summary>Finds the id of the record that content was read from, as an expression.</summary>
internal sealed class RecordId
{
    private const string NoteId = "NoteId";
    private const string Id = "Id";

    private RecordId(ExpressionSyntax expression, ITypeSymbol type)
    {
        Expression = expression;
        Type = type;
    }

    public ExpressionSyntax Expression { get; }

    public ITypeSymbol Type { get; }

    /// <param name="model">The model of the file.</param>
    /// <param name="source">What was read: <c>note.Text</c>, or the note itself.</param>
    /// <param name="position">Where the id is to stand.</param>
    /// <returns><see langword="null"/> where the record has no id, or is not known by the same name at <paramref name="position"/>.</returns>
    public static RecordId? Of(SemanticModel model, ExpressionSyntax source, int position)
    {
        if (model.GetTypeInfo(source).Type is { } itself && Property(model, itself, position) is { } own)
        {
            return Member(model, source, own, position);
        }

        return source switch
        {
            MemberAccessExpressionSyntax access => OfReceiver(model, access.Expression, position),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => OfReceiver(model, access.Expression, position),
            MemberBindingExpressionSyntax { Parent: ConditionalAccessExpressionSyntax conditional } => OfReceiver(model, conditional.Expression, position),
            ConditionalAccessExpressionSyntax conditional => OfReceiver(model, conditional.Expression, position),
            IdentifierNameSyntax name => OfThis(model, name, position),
            _ => null,
        };
    }

    private static RecordId? OfReceiver(SemanticModel model, ExpressionSyntax receiver, int position) =>
        model.GetTypeInfo(receiver).Type is { } type && Property(model, type, position) is { } property
            ? Member(model, receiver, property, position)
            : null;

    private static RecordId? OfThis(SemanticModel model, IdentifierNameSyntax name, int position) =>
        model.GetSymbolInfo(name).Symbol is { IsStatic: false, ContainingType: { } type, Kind: SymbolKind.Property or SymbolKind.Field }
        && Property(model, type, position) is { } property
            ? Known(model, SyntaxFactory.IdentifierName(property.Name), property, position)
            : null;

    private static RecordId? Member(SemanticModel model, ExpressionSyntax receiver, IPropertySymbol property, int position) =>
        IsRepeatable(receiver) && Means(model, receiver, model.GetSymbolInfo(receiver).Symbol, position)
            ? Known(
                model,
                SyntaxFactory.MemberAccessExpression(
                    SyntaxKind.SimpleMemberAccessExpression, receiver.WithoutTrivia(), SyntaxFactory.IdentifierName(property.Name)),
                property,
                position)
            : null;

    private static RecordId? Known(SemanticModel model, ExpressionSyntax expression, IPropertySymbol property, int position) =>
        Means(model, expression, property, position) ? new RecordId(expression, property.Type) : null;

    // Said a second time it must be the same thing: names and members of names, nothing that is called.
    private static bool IsRepeatable(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsRepeatable(access.Expression),
        _ => false,
    };

    private static bool Means(SemanticModel model, ExpressionSyntax expression, ISymbol? symbol, int position) =>
        symbol is not null
        && SymbolEqualityComparer.Default.Equals(
            model.GetSpeculativeSymbolInfo(position, expression, SpeculativeBindingOption.BindAsExpression).Symbol, symbol);

    // A NoteId says the most; an Id of whatever type is what a team's own record goes by.
    private static IPropertySymbol? Property(SemanticModel model, ITypeSymbol type, int position)
    {
        IPropertySymbol? best = null;
        foreach (IPropertySymbol property in model.LookupSymbols(position, type, includeReducedExtensionMethods: false).OfType<IPropertySymbol>())
        {
            if (property is { IsStatic: false, IsIndexer: false, GetMethod: not null } && property.Name is Id or NoteId
                && !IsOfFramework(property)
                && (best is null || Rank(property) > Rank(best)))
            {
                best = property;
            }
        }

        return best;
    }

    // A task and an activity have ids as well, of their own.
    private static bool IsOfFramework(IPropertySymbol property) =>
        property.ContainingNamespace.ToDisplayString().Split('.')[0] is "System" or "Microsoft";

    private static int Rank(IPropertySymbol property) =>
        (property.Type.Name == NoteId ? 2 : 0) + (property.Name == Id ? 1 : 0);
}
