// Values that leave by reference: ref, out, in, ref returns, ref locals and ref fields.
namespace Flows.Calls.ReferencesOut;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Outs(memo);
        Refs(memo);
        RefReturns(memo);
        RefLocals(memo);
        InAndReadonly(memo);
        Walkers(memo);
    }

    private static void Outs(Memo memo)
    {
        Take(memo, out var title, out var text);
        Sink.Log(title); // safe
        Sink.Log(text); // leak
        Take(text: out title, memo: memo, title: out text);
        Sink.Log(title); // leak
        Sink.Log(text); // safe
        if (TryFind(memo, "weekly", out var found))
            Sink.Log(found); // leak
        var box = new Slot();
        Take(memo, out box.First, out box.Second);
        Sink.Log(box.First); // safe
        Sink.Log(box.Second); // leak
        var cells = new string[2];
        Take(memo, out cells[1], out cells[0]);
        Sink.Log(cells[0]); // leak
        Sink.Log(cells[1]); // safe
    }

    private static void Refs(Memo memo)
    {
        var left = memo.Text;
        var right = memo.Title;
        Swap(ref left, ref right);
        Sink.Log(left); // safe
        Sink.Log(right); // leak
        Cut(ref right);
        Sink.Log(right); // safe
        Grow(ref left, memo.Text);
        Sink.Log(left); // leak
        Swap(ref left, ref left);
        Sink.Log(left); // leak
    }

    private static void RefReturns(Memo memo)
    {
        var slot = new Slot { First = "a", Second = "b" };
        slot.At(1) = memo.Text;
        Sink.Log(slot.First); // safe
        Sink.Log(slot.Second); // leak
        ref var place = ref Longer(ref slot.First, ref slot.Second);
        place = "";
        Sink.Log(slot.First); // safe
        var items = new[] { "x", "y" };
        Last(items) = memo.Reply!;
        Sink.Log(items[^1]); // leak
    }

    private static void RefLocals(Memo memo)
    {
        var one = "one";
        var two = "two";
        ref var current = ref one;
        current = memo.Text;
        Sink.Log(one); // leak
        current = ref two;
        current = memo.Title;
        Sink.Log(two); // safe
        Sink.Log(one); // leak
        ref readonly var seen = ref one;
        one = "done";
        Sink.Log(seen); // safe
    }

    private static void InAndReadonly(Memo memo)
    {
        var pair = new Pair(memo.Title, memo.Text);
        Sink.Log(Head(in pair)); // safe
        Sink.Log(Tail(in pair)); // leak
    }

    private static void Walkers(Memo memo)
    {
        var cursor = new Cursor(memo.Text + " " + memo.Title);
        Sink.Log(cursor.Position); // safe
        Sink.Log(cursor.Next().ToString()); // leak
        var plain = new Cursor(memo.Title);
        Sink.Log(plain.Next().ToString()); // safe
        Sink.Log(cursor.Position); // safe
        var text = "unset";
        new Target(ref text).Set(memo.Text);
        Sink.Log(text); // leak
        var other = "unset";
        new Target(ref other).Set(memo.Title);
        Sink.Log(other); // safe
    }

    private static void Take(Memo memo, out string title, out string text) => (title, text) = (memo.Title, memo.Text);

    private static bool TryFind(Memo memo, string title, out string text)
    {
        text = memo.Title == title ? memo.Text : "";
        return text.Length > 0;
    }

    private static void Swap(ref string left, ref string right) => (left, right) = (right, left);

    private static void Cut(ref string text) => text = text.Length > 3 ? "long" : "short";

    private static void Grow(ref string text, string more) => text += more;

    private static ref string Longer(ref string left, ref string right)
    {
        if (left.Length > right.Length)
            return ref left;
        return ref right;
    }

    private static ref string Last(string[] items) => ref items[^1];

    private static string Head(in Pair pair) => pair.First;

    private static string Tail(in Pair pair) => pair.Second;

    private sealed class Slot
    {
        public string First = "";
        public string Second = "";

        public ref string At(int index)
        {
            if (index == 0)
                return ref First;
            return ref Second;
        }
    }

    private readonly record struct Pair(string First, string Second);

    private ref struct Target(ref string place)
    {
        private ref string _place = ref place;

        public void Set(string text) => _place = text;
    }

    private ref struct Cursor(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public int Position { get; private set; }

        public ReadOnlySpan<char> Next()
        {
            var end = _rest.IndexOf(' ');
            var word = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? default : _rest[(end + 1)..];
            Position += word.Length;
            return word;
        }
    }
}
