using System.Collections.Immutable;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <content>What follows the symbol, statement by statement.</content>
internal sealed partial class ModelParser
{
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
}
