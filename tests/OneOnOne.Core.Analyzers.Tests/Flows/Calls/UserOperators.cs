// Indexers, conversions and truth that a type defines for itself.
namespace Flows.Calls.UserOperators;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Indexers(memo);
        Implicit(memo);
        UserTrue(memo);
    }

    private static void Indexers(Memo memo)
    {
        var board = new Board { ["a", 1] = memo.Text, ["b", 2] = memo.Title };
        Sink.Log(board["a", 1]); // leak
        Sink.Log(board.Last); // safe
    }

    private static void Implicit(Memo memo)
    {
        Wrapped wrapped = memo.Text;
        string back = wrapped;
        Sink.Log(back); // leak
        Sink.Log(wrapped); // safe
        Show(memo.Text); // leak
        Show(memo.Title); // safe
    }

    private static void Show(Wrapped wrapped) => Sink.Log((string)wrapped);

    private static void UserTrue(Memo memo)
    {
        var maybe = new Maybe2(memo.Text);
        if (maybe && new Maybe2("x"))
            Sink.Log(maybe.Text); // leak
        Sink.Log((maybe | new Maybe2("x")).Text is null); // safe
    }

    private sealed class Board
    {
        private readonly Dictionary<string, string> _cells = [];

        public int Last { get; private set; }

        public string this[string column, int row]
        {
            get => _cells[column + row];
            set
            {
                _cells[column + row] = value;
                Last = row;
            }
        }
    }

    private sealed class Wrapped
    {
        private readonly string _text;

        private Wrapped(string text) => _text = text;

        public static implicit operator Wrapped(string text) => new(text);

        public static implicit operator string(Wrapped wrapped) => wrapped._text;

        public override string ToString() => "wrapped";
    }

    private readonly struct Maybe2(string? text)
    {
        public string? Text => text;

        public static bool operator true(Maybe2 maybe) => maybe.Text is not null;

        public static bool operator false(Maybe2 maybe) => maybe.Text is null;

        public static Maybe2 operator &(Maybe2 left, Maybe2 right) => left.Text is null ? left : right;

        public static Maybe2 operator |(Maybe2 left, Maybe2 right) => left.Text is null ? right : left;
    }
}
