using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.CodeFixes;

/// <summary>A call of a parser, or a lookup, that has a twin which answers instead of throwing: <c>TryParse</c>, <c>TryGetValue</c>.</summary>
/// <remarks>
/// What is written still throws where it threw, so handlers stay as they are; but the exception that it throws repeats nothing.
/// </remarks>
internal sealed class EchoingCall
{
    private readonly ExpressionSyntax _call;
    private readonly string _question;
    private readonly string _answer;
    private readonly string _exception;

    private EchoingCall(ExpressionSyntax call, string question, string answer, string exception)
    {
        _call = call;
        _question = question;
        _answer = answer;
        _exception = exception;
    }

    /// <summary>Where it stands.</summary>
    public TextSpan Span => _call.Span;

    /// <returns><see langword="null"/> where nothing stands that has such a twin, or where no variable may be declared.</returns>
    public static EchoingCall? At(SyntaxNode root, SemanticModel model, TextSpan place)
    {
        if (!root.FullSpan.Contains(place)
            || root.FindNode(place, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>(one => one.Span == place) is not { } call
            || IsWithoutVariables(model, call))
        {
            return null;
        }

        return call switch
        {
            InvocationExpressionSyntax invocation => OfParser(model, invocation),
            ElementAccessExpressionSyntax access => OfLookup(model, access),
            _ => null,
        };
    }

    /// <summary>The edit; the variable has a name that nothing else in the member has, and none of <paramref name="taken"/>.</summary>
    public TextChange Replacement(ISet<string> taken)
    {
        SyntaxNode member = _call.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault(one => one is not GlobalStatementSyntax) ?? _call.SyntaxTree.GetRoot();
        taken.UnionWith(member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
        string name = "parsed";
        for (int number = 2; !taken.Add(name); number++)
        {
            name = "parsed" + number;
        }

        string expression = $"{_question}out {_answer} {name}) ? {name} : throw new {_exception}()";
        return new TextChange(_call.Span, _call.Parent switch
        {
            ExpressionStatementSyntax => "_ = " + expression,
            EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or YieldStatementSyntax or ParenthesizedExpressionSyntax
                or LambdaExpressionSyntax => expression,
            ArgumentSyntax { Parent: ArgumentListSyntax } => expression,
            AssignmentExpressionSyntax assignment when assignment.Right == _call => expression,
            _ => $"({expression})",
        });
    }

    private static EchoingCall? OfParser(SemanticModel model, InvocationExpressionSyntax call)
    {
        SimpleNameSyntax? name = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        if (name is null || model.GetSymbolInfo(call).Symbol is not IMethodSymbol { IsStatic: true } parser
            || call.ArgumentList.Arguments.Any(argument => argument.NameColon is not null)
            || !parser.ContainingType.GetMembers("Try" + parser.Name).OfType<IMethodSymbol>().Any(twin => IsTwin(twin, parser, call.ArgumentList.Arguments.Count)))
        {
            return null;
        }

        // An enumeration says that an argument was wrong, everything else that a format was.
        string thrown = parser.ContainingType.SpecialType == SpecialType.System_Enum ? "System.ArgumentException" : "System.FormatException";
        string before = call.ToString().Substring(0, name.Identifier.SpanStart - call.SpanStart);
        string after = call.ToString().Substring(name.Identifier.Span.End - call.SpanStart).TrimEnd();
        string separator = call.ArgumentList.Arguments.Count > 0 ? ", " : "";
        string question = before + "Try" + name.Identifier.Text + after.Substring(0, after.Length - 1).TrimEnd() + separator;
        return Throwing(model, call, question, parser.ReturnType, thrown);
    }

    private static EchoingCall? OfLookup(SemanticModel model, ElementAccessExpressionSyntax access)
    {
        bool isWritten = access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access
            || access.Parent is PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or RefExpressionSyntax;
        if (isWritten || access.Parent is ConditionalAccessExpressionSyntax
            || model.GetSymbolInfo(access).Symbol is not IPropertySymbol { IsIndexer: true, Parameters.Length: 1, ContainingType: { } type } indexer
            || !type.GetMembers("TryGetValue").OfType<IMethodSymbol>().Any(twin => IsTwin(twin, indexer)))
        {
            return null;
        }

        string question = $"{access.Expression}.TryGetValue({string.Join(", ", access.ArgumentList.Arguments)}, ";
        return Throwing(model, access, question, indexer.Type, "System.Collections.Generic.KeyNotFoundException");
    }

    private static EchoingCall? Throwing(SemanticModel model, ExpressionSyntax call, string question, ITypeSymbol answer, string exception) =>
        model.Compilation.GetTypeByMetadataName(exception) is { } thrown
            ? new EchoingCall(
                call, question, answer.ToMinimalDisplayString(model, call.SpanStart), thrown.ToMinimalDisplayString(model, call.SpanStart))
            : null;

    // The same arguments, as they are written, and then the answer.
    private static bool IsTwin(IMethodSymbol twin, IMethodSymbol parser, int written) =>
        twin is { ReturnType.SpecialType: SpecialType.System_Boolean, IsStatic: true }
        && twin.Parameters.Length == written + 1 && written <= parser.Parameters.Length
        && twin.Arity == parser.Arity
        && twin.Parameters[written].RefKind == RefKind.Out
        && twin.Parameters[written].OriginalDefinition.Type.Name == parser.OriginalDefinition.ReturnType.Name
        && Enumerable.Range(0, written).All(i => twin.Parameters[i].OriginalDefinition.Type.Equals(
            parser.Parameters[i].OriginalDefinition.Type, SymbolEqualityComparer.Default));

    private static bool IsTwin(IMethodSymbol twin, IPropertySymbol indexer) =>
        twin is { ReturnType.SpecialType: SpecialType.System_Boolean, Parameters.Length: 2 }
        && twin.Parameters[1].RefKind == RefKind.Out
        && SymbolEqualityComparer.Default.Equals(twin.Parameters[0].Type, indexer.Parameters[0].Type)
        && SymbolEqualityComparer.Default.Equals(twin.Parameters[1].Type, indexer.Type);

    // A clause of a query and an expression tree cannot declare one.
    private static bool IsWithoutVariables(SemanticModel model, ExpressionSyntax call)
    {
        foreach (SyntaxNode around in call.Ancestors())
        {
            switch (around)
            {
                case QueryClauseSyntax or SelectOrGroupClauseSyntax or AttributeSyntax:
                case LambdaExpressionSyntax lambda when model.GetTypeInfo(lambda).ConvertedType is { Name: "Expression" }:
                    return true;
                case StatementSyntax or MemberDeclarationSyntax:
                    if (around is not LocalDeclarationStatementSyntax and not ExpressionStatementSyntax and not ReturnStatementSyntax and not BlockSyntax)
                    {
                        return false;
                    }

                    break;
            }
        }

        return false;
    }
}
