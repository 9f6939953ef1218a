// Deconstruct methods, of the type and as extensions.
namespace Flows.Objects.Deconstruction;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        OfType(memo);
        ByExtension(memo);
        IntoMembers(memo);
        Mixed(memo);
        OfPairs(memo);
        InLoop(memo);
    }

    private static void OfType(Memo memo)
    {
        var card = new Card(memo.Title, memo.Text);
        var (front, back) = card;
        Sink.Log(front); // safe
        Sink.Log(back); // leak
        var (_, shown, length) = card;
        Sink.Log(shown); // safe
        Sink.Log(length); // safe
    }

    private static void ByExtension(Memo memo)
    {
        var (title, text) = memo;
        Sink.Log(title); // safe
        Sink.Log(text); // leak
        (title, text) = memo;
        Sink.Log(text.Length); // safe
        Sink.Log(title + text); // leak
    }

    private static void IntoMembers(Memo memo)
    {
        var box = new Box();
        (box.Label, box.Value) = memo;
        Sink.Log(box.Label); // safe
        Sink.Log(box.Value); // leak
        var rows = new string[2];
        (rows[0], box.Value) = (memo.Text, memo.Title);
        Sink.Log(rows[0]); // leak
        Sink.Log(box.Value); // safe
    }

    private static void Mixed(Memo memo)
    {
        string known;
        (known, var fresh) = (memo.Text, memo.Title);
        Sink.Log(known); // leak
        Sink.Log(fresh); // safe
        (known, fresh) = (fresh, known);
        Sink.Log(known); // safe
        Sink.Log(fresh); // leak
    }

    private static void OfPairs(Memo memo)
    {
        var (key, value) = new KeyValuePair<string, string>(memo.Title, memo.Text);
        Sink.Log(key); // safe
        Sink.Log(value); // leak
    }

    private static void InLoop(Memo memo)
    {
        Memo[] memos = [memo];
        foreach (var (title, text) in memos)
        {
            Sink.Log(title); // safe
            Sink.Log(text); // leak
        }

        var map = new Dictionary<string, string> { [memo.Title] = memo.Text };
        foreach (var (key, value) in map)
        {
            Sink.Log(key); // safe
            Sink.Log(value); // leak
        }
    }

    private static void Deconstruct(this Memo memo, out string title, out string text) => (title, text) = (memo.Title, memo.Text);

    private sealed class Card(string front, string back)
    {
        public void Deconstruct(out string first, out string second) => (first, second) = (front, back);

        public void Deconstruct(out string first, out string masked, out int length)
        {
            first = front;
            masked = new string('*', back.Length);
            length = back.Length;
        }
    }

    private sealed class Box
    {
        public string Label { get; set; } = "";

        public string Value { get; set; } = "";
    }
}
