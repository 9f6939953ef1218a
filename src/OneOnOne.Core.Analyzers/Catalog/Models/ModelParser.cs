using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OneOnOne.Analyzers.Summaries;

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

    private SourceStatement? ParseSource(ModelSymbol symbol)
    {
        ModelPath? path = null;
        if (_token.Kind != TokenKind.End && !_token.IsMark(":") && (path = ParsePath()) is null)
        {
            return null;
        }

        if (!Take(":"))
        {
            return new SourceStatement(symbol, path, isForParticipant: false);
        }

        if (!_token.IsWord("Participant"))
        {
            Fail(_token, "expected 'Participant'");
            return null;
        }

        Advance();
        return new SourceStatement(symbol, path, isForParticipant: true);
    }

    private SinkStatement? ParseSink(ModelSymbol symbol)
    {
        ImmutableArray<SinkTarget>.Builder targets = ImmutableArray.CreateBuilder<SinkTarget>();
        do
        {
            if (ParsePath() is not { } path)
            {
                return null;
            }

            bool isDeep = _token.IsWord("deep");
            if (isDeep)
            {
                Advance();
            }

            targets.Add(new SinkTarget(path, isDeep));
        }
        while (Take(","));

        if (!Expect(":", "':' and the kind of sink") || ParseKind() is not { } kind)
        {
            return null;
        }

        return new SinkStatement(symbol, targets.ToImmutable(), kind);
    }

    private LeadStatement? ParseLead(ModelSymbol symbol) =>
        ParsePath() is { } path && Expect(":", "':' and the kind of sink") && ParseKind() is { } kind
            ? new LeadStatement(symbol, path, kind)
            : null;

    private WriteStatement? ParseWrite(ModelSymbol symbol)
    {
        ImmutableArray<ModelPath>.Builder written = ImmutableArray.CreateBuilder<ModelPath>();
        do
        {
            if (ParsePath() is not { } path)
            {
                return null;
            }

            written.Add(path);
        }
        while (Take(","));
        return Expect("->", "',' or '->' and what it is written to") && ParsePath() is { } to
            ? new WriteStatement(symbol, written.ToImmutable(), to)
            : null;
    }

    private SinkKind? ParseKind()
    {
        if (_token.Kind == TokenKind.Word && Enum.TryParse(_token.Text, out SinkKind kind) && kind.ToString() == _token.Text)
        {
            Advance();
            return kind;
        }

        Fail(_token, "expected a kind of sink: " + string.Join(", ", Enum.GetNames(typeof(SinkKind))));
        return null;
    }

    private FlowStatement? ParseFlow(ModelSymbol symbol)
    {
        ImmutableArray<FlowPair>.Builder pairs = ImmutableArray.CreateBuilder<FlowPair>();
        do
        {
            if (ParsePath() is not { } from || !Expect("->", "'->' and where it flows to") || ParsePath() is not { } to)
            {
                return null;
            }

            pairs.Add(new FlowPair(from, to));
        }
        while (Take(","));
        return new FlowStatement(symbol, pairs.ToImmutable());
    }

    private ReleaseStatement? ParseRelease(ModelSymbol symbol)
    {
        if (ParsePath() is not { } path)
        {
            return null;
        }

        if (!_token.IsWord("consent"))
        {
            return new ReleaseStatement(symbol, path, null);
        }

        Advance();
        return ParsePath() is { } consent ? new ReleaseStatement(symbol, path, consent) : null;
    }

    private GuardStatement? ParseGuard(ModelSymbol symbol)
    {
        GuardAnswer? answer = _token.Text switch
        {
            "true" => GuardAnswer.True,
            "false" => GuardAnswer.False,
            "returns" => GuardAnswer.Returns,
            _ => null,
        };
        if (answer is not { } known)
        {
            Fail(_token, "expected 'true', 'false' or 'returns'");
            return null;
        }

        Advance();
        return Expect(":", "':' and the path of the record") && ParsePath() is { } path ? new GuardStatement(symbol, known, path) : null;
    }

    private InvokeStatement? ParseInvoke(ModelSymbol symbol)
    {
        if (ParsePath() is not { } target)
        {
            return null;
        }

        ImmutableArray<ModelPath>.Builder arguments = ImmutableArray.CreateBuilder<ModelPath>();
        if (Take("(") && !Take(")"))
        {
            do
            {
                if (ParsePath() is not { } argument)
                {
                    return null;
                }

                arguments.Add(argument);
            }
            while (Take(","));
            if (!Expect(")", "',' or ')'"))
            {
                return null;
            }
        }

        if (!Take("->"))
        {
            return new InvokeStatement(symbol, target, arguments.ToImmutable(), null);
        }

        return ParsePath() is { } result ? new InvokeStatement(symbol, target, arguments.ToImmutable(), result) : null;
    }

    private EchoStatement? ParseEcho(ModelSymbol symbol)
    {
        if (ParsePath() is not { } path || !_token.IsMark(":"))
        {
            Fail(_token, "expected ':' and the id of an exception type");
            return null;
        }

        ModelToken exception = _lexer.NextRun();
        if (ReadSymbol(exception) is not { IsType: true } type)
        {
            Fail(exception, "expected the id of an exception type (T:)");
            return null;
        }

        Advance();
        return new EchoStatement(symbol, path, type);
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
