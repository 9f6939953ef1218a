// Indexers of the user's own, with several keys, indexes and ranges.
namespace Flows.Calls.IndexersAndRanges;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Keyed(memo);
        TwoKeys(memo);
        IndexAndRange(memo);
        RefReturning(memo);
        ComputedOnly(memo);
        KeyIsContent(memo);
    }

    private static void Keyed(Memo memo)
    {
        var shelf = new Shelf();
        shelf["a"] = memo.Text;
        Sink.Log(shelf["a"]); // leak
        Sink.Log(shelf.Count); // safe
        var plain = new Shelf();
        plain["a"] = memo.Title;
        Sink.Log(plain["a"]); // safe
    }

    private static void TwoKeys(Memo memo)
    {
        var grid = new Grid();
        grid[1, 2] = memo.Text;
        Sink.Log(grid[1, 2]); // leak
        var other = new Grid();
        other[1, 2] = memo.Author;
        Sink.Log(other[1, 2]); // safe
    }

    private static void IndexAndRange(Memo memo)
    {
        var tape = new Tape(memo.Text);
        Sink.Log(tape[^1]); // leak
        Sink.Log(tape[1..3]); // leak
        Sink.Log(tape.Length); // safe
        var plain = new Tape(memo.Title);
        Sink.Log(plain[^1]); // safe
        Sink.Log(plain[1..3]); // safe
    }

    private static void RefReturning(Memo memo)
    {
        var slots = new Slots();
        slots[0] = memo.Text;
        Sink.Log(slots[0]); // leak
        var plain = new Slots();
        ref var slot = ref plain[0];
        slot = memo.Title;
        Sink.Log(plain[0]); // safe
        slot = memo.Text;
        Sink.Log(plain[0]); // leak
    }

    private static void ComputedOnly(Memo memo)
    {
        var stars = new Stars(memo.Text);
        Sink.Log(stars[3]); // safe
        Sink.Log(new Letters(memo.Text)[3]); // leak
        Sink.Log(new Letters(memo.Title)[3]); // safe
    }

    private static void KeyIsContent(Memo memo)
    {
        var shelf = new Shelf();
        shelf[memo.Text] = memo.Title;
        Sink.Log(shelf[memo.Text]); // safe
        Sink.Log(shelf.Keys.First()); // leak
    }

    private sealed class Shelf
    {
        private readonly Dictionary<string, string> _items = [];

        public int Count => _items.Count;

        public IEnumerable<string> Keys => _items.Keys;

        public string this[string key]
        {
            get => _items[key];
            set => _items[key] = value;
        }
    }

    private sealed class Grid
    {
        private readonly string[,] _cells = new string[4, 4];

        public string this[int x, int y]
        {
            get => _cells[x, y];
            set => _cells[x, y] = value;
        }
    }

    private sealed class Tape(string text)
    {
        public int Length => text.Length;

        public char this[int at] => text[at];

        public string Slice(int start, int length) => text.Substring(start, length);
    }

    private sealed class Slots
    {
        private readonly string[] _items = ["", ""];

        public ref string this[int at] => ref _items[at];
    }

    private sealed class Stars(string text)
    {
        public string this[int count] => new('*', text.Length + count);
    }

    private sealed class Letters(string text)
    {
        public string this[int count] => text[..count];
    }
}
