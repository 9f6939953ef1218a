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

    /// <summary>The edits that take arguments and their placeholders away, those of one template together.</summary>
    public static IEnumerable<TextChange> Removal(IEnumerable<MessageTemplate> templates) =>
        templates.GroupBy(one => one._literal).SelectMany(group => Removal(group.Key, [.. group.Where(one => one.IsFilled)]));

    private bool IsFilled
    {
        get
        {
            Match[] holes = Holes(_literal);
            return IsNumbered(holes) ? holes.Any(hole => Number(hole) == _number) : _number < holes.Length;
        }
    }

    private static IEnumerable<TextChange> Removal(SyntaxToken literal, MessageTemplate[] taken)
    {
        Match[] holes = Holes(literal);
        bool isNumbered = IsNumbered(holes);
        for (int i = 0; i < holes.Length && taken.Length > 0; i++)
        {
            int number = isNumbered ? Number(holes[i]) : i;
            int before = taken.Count(one => one._number < number);
            if (taken.Any(one => one._number == number))
            {
                yield return new TextChange(WithSpace(literal, holes[i].Groups["hole"]), "");
            }
            else if (isNumbered && before > 0)
            {
                yield return new TextChange(SpanOf(literal, holes[i].Groups["name"]), (number - before).ToString(CultureInfo.InvariantCulture));
            }
        }

        foreach (ArgumentSyntax argument in taken.Select(one => one._argument).Distinct())
        {
            SyntaxToken comma = argument.GetFirstToken().GetPreviousToken();
            SyntaxTrivia said = comma.TrailingTrivia.Concat(argument.GetLeadingTrivia()).LastOrDefault(IsComment);
            if (said == default)
            {
                yield return new TextChange(TextSpan.FromBounds(comma.SpanStart, argument.Span.End), "");
                continue;
            }

            // What somebody wrote between them stays, with the end of its line.
            int start = said.IsKind(SyntaxKind.SingleLineCommentTrivia) ? argument.SpanStart : said.Span.End;
            yield return new TextChange(comma.Span, "");
            yield return new TextChange(TextSpan.FromBounds(start, argument.Span.End), "");
        }
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    private static Match[] Holes(SyntaxToken literal) => [.. s_placeholder.Matches(literal.Text).Cast<Match>()];

    private static bool IsNumbered(Match[] holes) => holes.Length > 0 && holes.All(hole => Number(hole) >= 0);

    private static int Number(Match hole) =>
        int.TryParse(hole.Groups["name"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;

    private static TextSpan SpanOf(SyntaxToken literal, Group group) => new(literal.SpanStart + group.Index, group.Length);

    // The space before it separated it from the words that stay; at the beginning, the one behind it.
    private static TextSpan WithSpace(SyntaxToken literal, Group hole)
    {
        TextSpan span = SpanOf(literal, hole);
        int end = hole.Index + hole.Length;
        return hole.Index > 0 && literal.Text[hole.Index - 1] == ' ' ? TextSpan.FromBounds(span.Start - 1, span.End)
            : hole.Index > 0 && literal.Text[hole.Index - 1] == '"' && literal.Text[end] == ' ' ? TextSpan.FromBounds(span.Start, span.End + 1)
            : span;
    }
}
