using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneOnOne.CodeFixes;

/// <summary>What disclosing one leaking expression under a consent takes: what stands in its place, and what must be there for it.</summary>
internal sealed class ConsentedDisclosure
{
    private ConsentedDisclosure(
        ExpressionSyntax leaking, string replacement, ImmutableArray<NeededValue> missing, MethodDeclarationSyntax? asks, AsyncBody? body)
    {
        Leaking = leaking;
        Replacement = replacement;
        Missing = missing;
        Asks = asks;
        Body = body;
    }

    public ExpressionSyntax Leaking { get; }

    public string Replacement { get; }

    /// <summary>What is not at hand, and becomes a parameter of <see cref="Asks"/>.</summary>
    public ImmutableArray<NeededValue> Missing { get; }

    public MethodDeclarationSyntax? Asks { get; }

    /// <summary>The function that has to become asynchronous; <see langword="null"/> where it is already.</summary>
    public AsyncBody? Body { get; }

    /// <summary>The declarations whose callers would have to change with them.</summary>
    public IEnumerable<SyntaxNode> Redeclared
    {
        get
        {
            if (Asks is not null && !Missing.IsEmpty)
            {
                yield return Asks;
            }

            if (Body is { ChangesResult: true, Declaration: { } declaration } && declaration != Asks)
            {
                yield return declaration;
            }
        }
    }

    public static ConsentedDisclosure? Of(SemanticModel model, LeakingExpression leak)
    {
        if (leak.Source is not MemberAccessExpressionSyntax { Expression: { } record } source || !IsRecord(model.GetTypeInfo(record).Type)
            || !IsName(record))
        {
            return null;
        }

        ExpressionSyntax leaking = leak.Argument.Span.Contains(source.Span) ? source : leak.Part;
        int position = leaking.SpanStart;
        if (model.GetTypeInfo(leaking).Type?.SpecialType != SpecialType.System_String
            || !SymbolEqualityComparer.Default.Equals(
                model.GetSpeculativeSymbolInfo(position, record, SpeculativeBindingOption.BindAsExpression).Symbol, model.GetSymbolInfo(record).Symbol)
            || !AsyncBody.TryFind(model, leaking, out AsyncBody? body))
        {
            return null;
        }

        NeededValue[] needed = NeededValue.For(model, position);
        ImmutableArray<NeededValue> missing = [.. needed.Where(value => value.IsMissing)];
        MethodDeclarationSyntax? asks = missing.IsEmpty ? null : Asking(model, leaking);
        if (!missing.IsEmpty && asks is null || needed.Any(value => value.Name.Length == 0))
        {
            return null;
        }

        string replacement =
            $"(await {needed[0].Name}.DiscloseAsync({record.WithoutTrivia()}, {needed[1].Name}, {needed[1].Name}.Terms.Discloser, {needed[2].Name})).Text";
        return new ConsentedDisclosure(leaking, replacement, missing, asks, body);
    }

    private static bool IsRecord(ITypeSymbol? type) =>
        type is not null && type.AllInterfaces.Concat(type is INamedTypeSymbol own ? [own] : []).Any(contract =>
            contract is { Name: "IConfidentialRecord", ContainingNamespace: { Name: "OneOnOne", ContainingNamespace.IsGlobalNamespace: true } });

    private static bool IsName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsName(access.Expression),
        _ => false,
    };

    /// <summary>The method that can ask its callers: one that nobody else has laid down, and that what is written inside it can see.</summary>
    private static MethodDeclarationSyntax? Asking(SemanticModel model, SyntaxNode at)
    {
        for (SyntaxNode? node = at.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax function when function.Modifiers.Any(SyntaxKind.StaticKeyword):
                case LocalFunctionStatementSyntax local when local.Modifiers.Any(SyntaxKind.StaticKeyword):
                    return null;
                case MethodDeclarationSyntax method:
                    return AsyncBody.IsFree(model, method) ? method : null;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }
}
