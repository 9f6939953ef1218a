using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.CodeFixes;

/// <summary>A literal template with placeholders, and one of the arguments that fill them.</summary>
internal sealed class MessageTemplate
{
    // A name or number between single braces; doubled braces are text.
    private static readonly Regex s_placeholder = new(@"(?<!\{)(?:\{\{)*(?<hole>\{(?<name>[^{}:,]+)[^{}]*\})", RegexOptions.CultureInvariant);

    private readonly SyntaxToken _literal;
    private readonly ArgumentSyntax _argument;
    private readonly int _number;

    private MessageTemplate(SyntaxToken literal, ArgumentSyntax argument, int number)
    {
        _literal = literal;
        _argument = argument;
        _number = number;
    }

    /// <returns><see langword="null"/> where the expression is no such argument, or its template is not written beside it.</returns>
    public static MessageTemplate? Around(SemanticModel model, ExpressionSyntax expression)
    {
        if (expression.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument
            || model.GetSymbolInfo(call).Symbol is not IMethodSymbol { Parameters.Length: > 1 } method
            || !method.Parameters[method.Parameters.Length - 1].IsParams
            || list.Arguments.Any(one => one.NameColon is not null))
        {
            return null;
        }

        int first = method.Parameters.Length - 1;
        int number = list.Arguments.IndexOf(argument) - first;
        return number >= 0 && method.Parameters[first - 1].Type.SpecialType == SpecialType.System_String
            && list.Arguments[first - 1].Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } template
                ? new MessageTemplate(template.Token, argument, number)
                : null;
    }

    /// <summary>The edits that take the argument and its placeholder away; none where the template has no place for it.</summary>
    public IEnumerable<TextChange> Removal()
    {
        Match[] holes = s_placeholder.Matches(_literal.Text).Cast<Match>().ToArray();
        bool isNumbered = holes.Length > 0 && holes.All(hole => Number(hole) >= 0);
        bool isFilled = isNumbered ? holes.Any(hole => Number(hole) == _number) : _number < holes.Length;
        if (!isFilled)
        {
            yield break;
        }

        for (int i = 0; i < holes.Length; i++)
        {
            int number = isNumbered ? Number(holes[i]) : i;
            if (number == _number)
            {
                yield return new TextChange(WithSpace(holes[i].Groups["hole"]), "");
            }
            else if (isNumbered && number > _number)
            {
                Group name = holes[i].Groups["name"];
                yield return new TextChange(SpanOf(name), (number - 1).ToString(CultureInfo.InvariantCulture));
            }
        }

        SyntaxToken comma = _argument.GetFirstToken().GetPreviousToken();
        yield return new TextChange(TextSpan.FromBounds(comma.SpanStart, _argument.Span.End), "");
    }

    private static int Number(Match hole) =>
        int.TryParse(hole.Groups["name"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;

    private TextSpan SpanOf(Group group) => new(_literal.SpanStart + group.Index, group.Length);

    // The space before it separated it from the words that stay.
    private TextSpan WithSpace(Group hole)
    {
        TextSpan span = SpanOf(hole);
        return hole.Index > 0 && _literal.Text[hole.Index - 1] == ' ' ? TextSpan.FromBounds(span.Start - 1, span.End) : span;
    }
}
