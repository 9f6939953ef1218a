// Headers parsed, templates filled and texts cut into tokens.
namespace Flows.RealShapes.HeadersAndTokens;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Parsed(memo);
        Templated(memo);
        Tokenised(memo);
    }

    private static void Parsed(Memo memo)
    {
        var fields = HeaderParser.Parse($"title={memo.Title};by={memo.Author}");
        Sink.Log(fields["title"]); // safe
        var dirty = HeaderParser.Parse($"title={memo.Title};body={memo.Text}");
        Sink.Log(dirty["body"]); // leak
        if (HeaderParser.TryParseLine("to=" + memo.Text, out var pair))
            Sink.Log(pair.Value); // leak
        if (HeaderParser.TryParseLine("to=" + memo.Author, out pair))
            Sink.Log(pair.Value); // safe
    }

    private static void Templated(Memo memo)
    {
        var template = new Template("Dear {who}, {what}");
        Sink.Log(template.Fill(("who", memo.Author), ("what", memo.Title))); // safe
        Sink.Log(template.Fill(("who", memo.Author), ("what", memo.Text))); // leak
        Sink.Log(template.Source); // safe
        Sink.Log(new Template(memo.Text).Source); // leak
    }

    private static void Tokenised(Memo memo)
    {
        var lexer = new Lexer(memo.Text);
        Sink.Log(lexer.Next().Kind); // safe
        Sink.Log(lexer.Next().Words); // leak
        Sink.Log(lexer.Position > 0); // safe
        var words = Lexer.Tokens(memo.Lines[0]).Select(token => token.Words).ToList();
        Sink.Log(words[0]); // leak
    }
}

public static class HeaderParser
{
    public static Dictionary<string, string> Parse(string line)
    {
        var fields = new Dictionary<string, string>();
        foreach (var part in line.Split(';'))
        {
            if (TryParseLine(part, out var pair))
                fields[pair.Key] = pair.Value;
        }

        return fields;
    }

    public static bool TryParseLine(string line, out KeyValuePair<string, string> pair)
    {
        var at = line.IndexOf('=');
        pair = at < 0 ? default : new KeyValuePair<string, string>(line[..at], line[(at + 1)..]);
        return at >= 0;
    }
}

public sealed class Template(string source)
{
    public string Source => source;

    public string Fill(params (string Name, string Value)[] values)
    {
        var text = source;
        foreach (var (name, value) in values)
            text = text.Replace("{" + name + "}", value);
        return text;
    }
}

public readonly record struct Token(string Kind, string Words);

public sealed class Lexer(string text)
{
    public int Position { get; private set; }

    public static IEnumerable<Token> Tokens(string text)
    {
        var lexer = new Lexer(text);
        while (lexer.Next() is { Kind: "word" } token)
            yield return token;
    }

    public Token Next()
    {
        while (Position < text.Length && text[Position] == ' ')
            Position++;
        if (Position == text.Length)
            return new Token("end", "");
        var start = Position;
        while (Position < text.Length && text[Position] != ' ')
            Position++;
        return new Token("word", text[start..Position]);
    }
}
