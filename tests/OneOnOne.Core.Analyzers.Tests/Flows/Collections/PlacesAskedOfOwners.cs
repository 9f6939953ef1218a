// Types of one's own that are indexed as the library's are: by a number, from the end, by a range.
namespace Flows.Collections.PlacesAskedOfOwners;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Indexed(memo, 2);
        Sliced(memo);
        Listed(memo);
        Written(memo);
    }

    private static void Indexed(Memo memo, int unknown)
    {
        var line = new Line([memo.Title, memo.Text, memo.Author]);
        Sink.Log(line[0]); // safe
        Sink.Log(line[1]); // leak
        Sink.Log(line[^2]); // leak
        Sink.Log(line[^unknown]); // leak
        Sink.Log(string.Join(" ", line[1..])); // leak
        Sink.Log(string.Join(" ", line[..^1])); // leak
        Range behind = 1..;
        Sink.Log(string.Join(" ", line[behind])); // leak
    }

    private static void Sliced(Memo memo)
    {
        var tape = new Tape([memo.Title, memo.Text, memo.Author]);
        Sink.Log(tape[^1]); // safe
        Sink.Log(tape[^2]); // leak
        Sink.Log(tape[1..].First); // leak
        Sink.Log(tape.Length); // safe
        tape[^1] = memo.Text;
        Sink.Log(tape[2]); // leak
        Sink.Log(tape[0]); // safe
    }

    private static void Listed(Memo memo)
    {
        var rows = new Rows();
        rows.Add(memo.Title);
        rows.Add(memo.Text);
        Sink.Log(rows[1]); // leak
        Sink.Log(rows[^1]); // leak
        Sink.Log(rows.Count); // safe
    }

    private static void Written(Memo memo)
    {
        var rows = new Rows();
        rows.Add(memo.Text);
        rows.Add(memo.Title);
        rows[0] = "gone";
        rows[1] = memo.Text;
        Sink.Log(rows[1]); // leak
        Sink.Log(rows[^1]); // leak
    }

    private sealed class Line(string[] parts)
    {
        public int Count => parts.Length;

        public string this[int index] => parts[index];

        public string this[Index index] => parts[index];

        public string[] this[Range range] => parts[range];
    }

    private sealed class Tape(string[] parts)
    {
        public int Length => parts.Length;

        public string First => parts[0];

        public string this[int at]
        {
            get => parts[at];
            set => parts[at] = value;
        }

        public Tape Slice(int start, int length) => new(parts.AsSpan(start, length).ToArray());
    }

    private sealed class Rows
    {
        private readonly List<string> _held = [];

        public int Count => _held.Count;

        public string this[int at]
        {
            get => _held[at];
            set => _held[at] = value;
        }

        public void Add(string one) => _held.Add(one);
    }
}
