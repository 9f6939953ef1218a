// Small readers of text: tokens, differences, machines, words and arguments.
namespace Flows.RealShapes.Parsers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Tokens(memo);
        Diff(memo);
        Fsm(memo);
        Iterator(memo);
        Args(memo);
    }

    private static void Tokens(Memo memo)
    {
        var lexer = new Lexer(memo.Text);
        var kinds = new List<Kind>();
        while (lexer.Next() is { Kind: not Kind.End } token)
        {
            kinds.Add(token.Kind);
            Sink.Log(token.Text); // leak
        }

        Sink.Log(kinds.Count); // safe
        Sink.Log(kinds[0]); // safe
        Sink.Log(lexer.Position); // safe
    }

    private static void Diff(Memo memo)
    {
        var changes = Compare(memo.Text, memo.Reply!);
        Sink.Log(changes.Count()); // safe
        Sink.Log(changes.First().Old); // leak
        Sink.Log(changes.Any(change => change.Old == change.New)); // safe
        Sink.Log(changes.Select(change => change.At).First()); // safe
    }

    private static IEnumerable<Change> Compare(string before, string after)
    {
        for (var i = 0; i < Math.Min(before.Length, after.Length); i++)
        {
            if (before[i] != after[i])
                yield return new Change(i, before[i], after[i]);
        }
    }

    private static void Fsm(Memo memo)
    {
        var transitions = new Dictionary<(string State, char Input), string> { [("start", 'a')] = "word", [("word", ' ')] = "start" };
        var state = "start";
        foreach (var letter in memo.Text)
            state = transitions.GetValueOrDefault((state, letter), state);
        Sink.Log(state.Length > 2); // safe
    }

    private static void Iterator(Memo memo)
    {
        var words = new Words(memo.Text);
        foreach (var word in words)
            Sink.Log(word); // leak
        Sink.Log(words.Count()); // safe
        Sink.Log(words.Select(word => word.Length).Max()); // safe
    }

    private static void Args(Memo memo)
    {
        var parsed = Options1.Parse(["--title", memo.Title, "--body", memo.Text]);
        Sink.Log(parsed.Body); // leak
        Sink.Log(parsed.Verbose); // safe
    }

    private enum Kind
    {
        Word,
        Space,
        End,
    }

    private sealed record Token(Kind Kind, string Text);

    private sealed class Lexer(string text)
    {
        public int Position { get; private set; }

        public Token Next()
        {
            if (Position >= text.Length)
                return new Token(Kind.End, "");
            var start = Position;
            if (text[Position] == ' ')
            {
                Position++;
                return new Token(Kind.Space, " ");
            }

            while (Position < text.Length && text[Position] != ' ')
                Position++;
            return new Token(Kind.Word, text[start..Position]);
        }
    }

    private readonly record struct Change(int At, char Old, char New);

    private sealed class Words(string text) : IEnumerable<string>
    {
        public IEnumerator<string> GetEnumerator() => new Walker(text.Split(' '));

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        private sealed class Walker(string[] words) : IEnumerator<string>
        {
            private int _at = -1;

            public string Current => words[_at];

            object System.Collections.IEnumerator.Current => Current;

            public bool MoveNext() => ++_at < words.Length;

            public void Reset() => _at = -1;

            public void Dispose()
            {
            }
        }
    }

    private sealed record Options1(string Title, string Body, bool Verbose)
    {
        public static Options1 Parse(string[] args)
        {
            string title = "", body = "";
            for (var i = 0; i + 1 < args.Length; i += 2)
            {
                switch (args[i], args[i + 1])
                {
                    case ("--title", var value):
                        title = value;
                        break;
                    case ("--body", var value):
                        body = value;
                        break;
                }
            }

            return new(title, body, args.Contains("-v"));
        }
    }
}
