using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>What a way calls a call.</summary>
internal static class CallName
{
    public static string Of(IMethodSymbol? method, SyntaxNode? syntax)
    {
        switch (method)
        {
            case null:
                return syntax is null ? "" : Site.Of(syntax).Text();
            case { MethodKind: MethodKind.Conversion or MethodKind.AnonymousFunction }:
                return "";
            case { MethodKind: MethodKind.Constructor }:
                return "new " + method.ContainingType.Name;
            case { AssociatedSymbol: IPropertySymbol { IsIndexer: true } }:
                return syntax is ElementAccessExpressionSyntax or ImplicitElementAccessSyntax ? Site.Of(syntax).Text() : "[…]";
            case { AssociatedSymbol: { } property }:
                return property.Name;
            case { Name: "ToString" }:
                return method.ContainingType?.Name + ".ToString()";
        }

        string name = method.IsStatic && !method.IsExtensionMethod && method.MethodKind == MethodKind.Ordinary
            ? method.ContainingType.Name + "." + method.Name
            : method.Name;
        string arguments = syntax is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } given }
            ? string.Join(", ", given.Select(argument => Site.Of(argument.Expression).Text()))
            : "";
        return name + (arguments.Length <= 40 ? "(" + arguments + ")" : "(…)");
    }
}
