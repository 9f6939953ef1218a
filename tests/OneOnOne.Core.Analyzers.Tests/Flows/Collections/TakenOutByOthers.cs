// What somebody else takes out of a container is gone, be it a helper, a type of one's own or a function that is handed over.
namespace Flows.Collections.TakenOutByOthers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Keys(memo);
        Cleared(memo);
        Own(memo, "te");
        Removed(memo);
        Functions(memo);
    }

    private static void Keys(Memo memo)
    {
        var row = new Dictionary<string, string> { ["title"] = memo.Title, ["text"] = memo.Text };
        Drop(row, "title");
        Sink.Log(string.Join(",", row.Values)); // leak
        Drop(row, "text");
        Sink.Log(string.Join(",", row.Values)); // safe
        row["text"] = memo.Text;
        row["reply"] = memo.Reply!;
        DropText(row);
        Sink.Log(row.GetValueOrDefault("text")); // safe
        Sink.Log(row["reply"]); // leak
        Blank(row, "reply");
        Sink.Log(row["reply"]); // safe
    }

    private static void Cleared(Memo memo)
    {
        List<string> lines = [memo.Text];
        Reset(lines);
        Sink.Log(string.Join(",", lines)); // safe
        lines.Add(memo.Title);
        Sink.Log(lines[0]); // safe
        lines.Add(memo.Text);
        ResetIf(lines, memo.Id > 3);
        Sink.Log(string.Join(",", lines)); // leak
        var row = new Dictionary<string, string> { ["text"] = memo.Text };
        ResetAll(row);
        Sink.Log(string.Join(",", row.Values)); // safe
    }

    private static void Own(Memo memo, string half)
    {
        var bag = new Bag();
        bag["text"] = memo.Text;
        bag["title"] = memo.Title;
        bag.Remove("text");
        Sink.Log(bag["text"]); // safe
        Sink.Log(bag["title"]); // safe
        bag["text"] = memo.Text;
        bag.Remove(half + "x");
        Sink.Log(bag["text"]); // leak
        bag.Reset();
        Sink.Log(bag["text"]); // safe
        bag["text"] = memo.Text;
        Sink.Log(bag.Take("text")); // leak
        Sink.Log(bag["text"]); // safe
    }

    private static void Removed(Memo memo)
    {
        List<string> lines = [memo.Title, memo.Text];
        lines.RemoveAt(1);
        Sink.Log(lines[0]); // safe
        lines.Add(memo.Text);
        Sink.Log(lines[1]); // leak
        DropFirst(lines);
        Sink.Log(lines[0]); // leak
    }

    private static void Functions(Memo memo)
    {
        var row = new Dictionary<string, string> { ["text"] = memo.Text };
        Action<string> drop = key => row.Remove(key);
        Sink.Log(row["text"]); // leak
        drop("text");
        Sink.Log(row.GetValueOrDefault("text")); // safe
    }

    private static void Drop(Dictionary<string, string> row, string key) => row.Remove(key);

    private static bool DropText(IDictionary<string, string> row) => row.Remove("text");

    private static void Blank(Dictionary<string, string> row, string key) => row[key] = "";

    private static void Reset(List<string> lines) => lines.Clear();

    private static void ResetIf(List<string> lines, bool isOver)
    {
        if (isOver)
            lines.Clear();
    }

    private static void ResetAll(Dictionary<string, string> row) => row.Clear();

    private static void DropFirst(List<string> lines) => lines.RemoveAt(0);

    private sealed class Bag
    {
        private readonly Dictionary<string, string> _held = [];

        public string? this[string key]
        {
            get => _held.GetValueOrDefault(key);
            set => _held[key] = value!;
        }

        public void Remove(string key) => _held.Remove(key);

        public string? Take(string key) => _held.Remove(key, out var gone) ? gone : null;

        public void Reset() => _held.Clear();
    }
}
