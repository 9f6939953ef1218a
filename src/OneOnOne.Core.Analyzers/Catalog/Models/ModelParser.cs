using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Parses one line of a model file by recursive descent: the grammar is on the page "Models".</summary>
/// <remarks>
/// The first thing that is not what the grammar wants is the error, with its place and what was wanted there. Nothing is guessed and
/// nothing after it is read, so a line yields a statement or one error.
/// </remarks>
internal sealed partial class ModelParser(string line, int offset, bool isBuiltIn)
{
    private const string Statements =
        "'source', 'sink', 'leads', 'writes', 'flow', 'release', 'seal', 'clear', 'guard', 'invoke', 'echo' or 'neutral'";

    private readonly ModelLexer _lexer = new(line, offset);
    private ModelToken _token;
    private int _end;

    public string? Error { get; private set; }

    public TextSpan ErrorSpan { get; private set; }

    /// <summary>The statement; <see langword="null"/> for a line without one, or, with <see cref="Error"/> set, for a bad one.</summary>
    public ModelStatement? Parse()
    {
        ModelToken keyword = _lexer.NextRun();
        if (keyword.Kind == TokenKind.End)
        {
            return null;
        }

        if (!IsStatement(keyword.Text))
        {
            Fail(keyword, "expected " + Statements);
            return null;
        }

        if (ParseSymbol() is not { } symbol)
        {
            return null;
        }

        _token = _lexer.Next();
        ModelStatement? statement = ParseRest(keyword.Text, symbol);
        if (statement is not null && _token.Kind != TokenKind.End)
        {
            Fail(_token, "expected the end of the statement");
            return null;
        }

        return Error is null ? statement : null;
    }

    private static bool IsStatement(string word) =>
        word is "source" or "sink" or "leads" or "writes" or "flow" or "release" or "seal" or "clear" or "guard" or "invoke" or "echo" or "neutral";

    private ModelStatement? ParseRest(string keyword, ModelSymbol symbol) => keyword switch
    {
        "source" => ParseSource(symbol),
        "sink" => ParseSink(symbol),
        "leads" => ParseLead(symbol),
        "writes" => ParseWrite(symbol),
        "flow" => ParseFlow(symbol),
        "release" => ParseRelease(symbol),
        "seal" => ParsePath() is { } path ? new SealStatement(symbol, path) : null,
        "clear" => ParsePath() is { } path ? new ClearStatement(symbol, path) : null,
        "guard" => ParseGuard(symbol),
        "invoke" => ParseInvoke(symbol),
        "echo" => ParseEcho(symbol),
        _ => new NeutralStatement(symbol),
    };

    private ModelSymbol? ParseSymbol() => ReadSymbol(_lexer.NextRun());

    private ModelSymbol? ReadSymbol(ModelToken token)
    {
        string id = token.Text;
        if (id.Length > 1 && id[0] == '@')
        {
            id = id.Substring(1);
            return new ModelSymbol(id.StartsWith("T:", StringComparison.Ordinal) ? id : "T:" + id, isAttribute: true, isBuiltIn, token.Span);
        }

        if (id.Length > 2 && id[1] == ':' && id[0] is 'T' or 'M' or 'P' or 'F' or 'E')
        {
            return new ModelSymbol(id, isAttribute: false, isBuiltIn, token.Span);
        }

        Fail(token, "expected a documentation comment id (T:, M:, P:, F: or E:) or '@' and an attribute's type");
        return null;
    }

    private bool Expect(string mark, string what)
    {
        if (Take(mark))
        {
            return true;
        }

        Fail(_token, "expected " + what);
        return false;
    }

    private bool Take(string mark)
    {
        if (!_token.IsMark(mark))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void Advance()
    {
        _end = _token.Span.End;
        _token = _lexer.Next();
    }

    // The first error is the one that explains the line; what follows from it is noise.
    private void Fail(ModelToken token, string message)
    {
        if (Error is not null)
        {
            return;
        }

        Error = message;
        ErrorSpan = token.Span;
    }
}
