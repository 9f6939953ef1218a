// Machines that programmers write themselves: an editor, a tokeniser, visitors of a tree, a table of states.
namespace Flows.RealShapes.OwnMachines;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Undone(memo);
        Tokens(memo);
        Trees(memo);
        States(memo);
    }

    private static void Undone(Memo memo)
    {
        var editor = new Editor();
        editor.Type(memo.Title);
        editor.Type(memo.Text);
        Sink.Log(editor.Current); // leak
        Sink.Log(editor.Depth); // safe
        editor.Undo();
        Sink.Log(editor.Current); // safe
        editor.Type(memo.Text);
        var memento = editor.Save();
        editor.Reset();
        Sink.Log(editor.Current); // safe
        editor.Load(memento);
        Sink.Log(editor.Current); // leak
    }

    private static void Tokens(Memo memo)
    {
        var tokens = Tokenizer.Read($"title={memo.Title};body={memo.Text}").ToList();
        Sink.Log(tokens[^1].Text); // leak
        Sink.Log(tokens[^1].Start); // safe
        Sink.Log(tokens[^1].Kind); // safe
        Sink.Log(Tokenizer.Read("title=" + memo.Title).Last().Text); // safe
        Sink.Log(string.Concat(tokens.Select(token => token.Kind.ToString()[0]))); // safe
    }

    private static void Trees(Memo memo)
    {
        Expr expr = new Joined(new Text("says "), new Quoted(new Text(memo.Text)));
        Sink.Log(expr.Accept(new Render())); // leak
        Sink.Log(expr.Accept(new Measure())); // safe
        Sink.Log(new Joined(new Text("a"), new Text(memo.Title)).Accept(new Render())); // safe
        Sink.Log(((Joined)expr).Left.Accept(new Render())); // safe
    }

    private static void States(Memo memo)
    {
        var machine = new Draft();
        machine.Fire("write", memo.Text);
        Sink.Log(machine.State); // safe
        Sink.Log(machine.Body); // leak
        machine.Fire("send", memo.Text);
        Sink.Log(machine.State); // safe
    }

    private sealed class Editor
    {
        private readonly Stack<string> _undo = new();

        public string Current { get; private set; } = "";

        public int Depth => _undo.Count;

        public void Type(string text)
        {
            _undo.Push(Current);
            Current += text;
        }

        public void Undo() => Current = _undo.Pop();

        public Memento Save() => new(Current, [.. _undo]);

        public void Load(Memento memento) => Current = memento.Text;

        public void Reset()
        {
            _undo.Clear();
            Current = "";
        }
    }

    private sealed record Memento(string Text, string[] Undo);

    private enum Kind
    {
        Name,
        Sign,
    }

    private readonly record struct Token(Kind Kind, int Start, string Text);

    private static class Tokenizer
    {
        public static IEnumerable<Token> Read(string source)
        {
            var start = 0;
            for (var at = 0; at <= source.Length; at++)
            {
                if (at < source.Length && source[at] is not ('=' or ';'))
                    continue;
                if (at > start)
                    yield return new Token(Kind.Name, start, source[start..at]);
                if (at < source.Length)
                    yield return new Token(Kind.Sign, at, source[at].ToString());
                start = at + 1;
            }
        }
    }

    private abstract record Expr
    {
        public abstract T Accept<T>(IVisitor<T> visitor);
    }

    private sealed record Text(string Value) : Expr
    {
        public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
    }

    private sealed record Quoted(Expr Inner) : Expr
    {
        public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
    }

    private sealed record Joined(Expr Left, Expr Right) : Expr
    {
        public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
    }

    private interface IVisitor<out T>
    {
        T Visit(Text text);

        T Visit(Quoted quoted);

        T Visit(Joined joined);
    }

    private sealed class Render : IVisitor<string>
    {
        public string Visit(Text text) => text.Value;

        public string Visit(Quoted quoted) => "'" + quoted.Inner.Accept(this) + "'";

        public string Visit(Joined joined) => joined.Left.Accept(this) + joined.Right.Accept(this);
    }

    private sealed class Measure : IVisitor<int>
    {
        public int Visit(Text text) => text.Value.Length;

        public int Visit(Quoted quoted) => quoted.Inner.Accept(this) + 2;

        public int Visit(Joined joined) => joined.Left.Accept(this) + joined.Right.Accept(this);
    }

    private sealed class Draft
    {
        private readonly Dictionary<(string State, string Trigger), (string Next, Action<Draft, string> Act)> _table = new()
        {
            [("new", "write")] = ("written", (draft, text) => draft.Body = text),
            [("written", "send")] = ("sent", (draft, text) => draft.Sent = text.Length),
        };

        public string State { get; private set; } = "new";

        public string Body { get; private set; } = "";

        public int Sent { get; private set; }

        public void Fire(string trigger, string text)
        {
            var (next, act) = _table[(State, trigger)];
            act(this, text);
            State = next;
        }
    }
}
