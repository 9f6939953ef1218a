using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.CodeFixes;

/// <summary>A function that awaits something from now on, and what has to change about it.</summary>
internal sealed class AsyncBody
{
    private AsyncBody(SyntaxNode declaration, IMethodSymbol method, bool changesResult)
    {
        Declaration = declaration;
        Method = method;
        ChangesResult = changesResult;
    }

    public SyntaxNode Declaration { get; }

    public IMethodSymbol Method { get; }

    /// <summary>Whether it gave its result at once, and gives a task from now on.</summary>
    public bool ChangesResult { get; }

    /// <summary>Whether something can be awaited at a place, and what has to become asynchronous for it.</summary>
    public static bool TryFind(SemanticModel model, SyntaxNode at, out AsyncBody? body)
    {
        body = null;
        for (SyntaxNode? node = at.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case LockStatementSyntax or UnsafeStatementSyntax or FixedStatementSyntax or QueryExpressionSyntax or CatchFilterClauseSyntax
                    or ConstructorInitializerSyntax or ParameterSyntax or AttributeSyntax:
                    return false;
                case AnonymousFunctionExpressionSyntax function:
                    return function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword)
                        || (model.GetSymbolInfo(function).Symbol is IMethodSymbol lambda && TryMake(function, lambda, function.ExpressionBody, out body));
                case LocalFunctionStatementSyntax local:
                    return local.Modifiers.Any(SyntaxKind.AsyncKeyword)
                        || (model.GetDeclaredSymbol(local) is { } inner && TryMake(local, inner, local.ExpressionBody?.Expression, out body));
                case MethodDeclarationSyntax method:
                    return method.Modifiers.Any(SyntaxKind.AsyncKeyword)
                        || (model.GetDeclaredSymbol(method) is { } symbol && TryMake(method, symbol, method.ExpressionBody?.Expression, out body)
                            && (!body!.ChangesResult || IsFree(model, method)));
                case GlobalStatementSyntax:
                    return true;
                case MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a method's signature is its own to change.</summary>
    public static bool IsFree(SemanticModel model, MethodDeclarationSyntax method) =>
        model.GetDeclaredSymbol(method) is { IsOverride: false, IsVirtual: false, IsAbstract: false, IsExtern: false, PartialDefinitionPart: null, PartialImplementationPart: null } symbol
        && symbol.ExplicitInterfaceImplementations.IsEmpty
        && symbol is not { IsStatic: true, Name: "Main" }
        && !symbol.ContainingType.AllInterfaces.SelectMany(contract => contract.GetMembers()).Any(
            member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol));

    public IEnumerable<TextChange> Changes()
    {
        SyntaxToken first = Declaration is AnonymousFunctionExpressionSyntax ? Declaration.GetFirstToken() : ReturnType!.GetFirstToken();
        yield return new TextChange(new TextSpan(first.SpanStart, 0), "async ");
        if (ReturnType is { } type && ChangesResult)
        {
            yield return Method.ReturnsVoid
                ? new TextChange(type.Span, "Task")
                : new TextChange(type.Span, $"Task<{type.WithoutTrivia()}>");
            yield break;
        }

        // It handed on a task: from now on it awaits that.
        foreach (ExpressionSyntax task in Tasks())
        {
            yield return new TextChange(new TextSpan(task.SpanStart, 0), "await ");
        }
    }

    public TypeSyntax? ReturnType => Declaration switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax local => local.ReturnType,
        _ => null,
    };

    private static bool TryMake(SyntaxNode declaration, IMethodSymbol method, ExpressionSyntax? body, out AsyncBody? made)
    {
        made = null;
        bool isTask = method.ReturnType is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } };
        bool isLambda = declaration is AnonymousFunctionExpressionSyntax;
        bool handsOn = isTask && (body is not null || method.ReturnType is INamedTypeSymbol { Arity: 1 });
        if (method.Parameters.Any(parameter => parameter.RefKind != RefKind.None || parameter.Type.IsRefLikeType)
            || method.RefKind != RefKind.None
            || (isTask ? !handsOn : isLambda)
            || declaration.DescendantNodes().Any(node => node is YieldStatementSyntax))
        {
            return false;
        }

        made = new AsyncBody(declaration, method, changesResult: !isTask);
        return true;
    }

    private IEnumerable<ExpressionSyntax> Tasks()
    {
        ExpressionSyntax? body = Declaration switch
        {
            MethodDeclarationSyntax method => method.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax local => local.ExpressionBody?.Expression,
            AnonymousFunctionExpressionSyntax function => function.ExpressionBody,
            _ => null,
        };
        return body is not null
            ? [body]
            : Declaration.DescendantNodes(node => node == Declaration || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                .OfType<ReturnStatementSyntax>().Select(returned => returned.Expression!);
    }
}
