using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Catalog;

internal enum TokenKind
{
    /// <summary>A keyword, a member's name, a kind; <c>@</c> before a name takes a keyword's meaning away.</summary>
    Word,

    Number,

    /// <summary>One of <c>. , : ( ) *</c> and <c>-&gt;</c>.</summary>
    Mark,

    End,
}

/// <summary>A piece of a line, and where it stands in the file.</summary>
internal readonly struct ModelToken(TokenKind kind, string text, TextSpan span)
{
    public TokenKind Kind { get; } = kind;

    public string Text { get; } = text;

    public TextSpan Span { get; } = span;

    public bool IsMark(string mark) => Kind == TokenKind.Mark && Text == mark;

    public bool IsWord(string word) => Kind == TokenKind.Word && Text == word;
}
