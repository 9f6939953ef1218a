// User-defined operators.
namespace Flows.Calls.Operators;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Binary(memo);
        Unary(memo);
        Comparison(memo);
        TrueAndFalse(memo);
        Shifted(memo);
    }

    private static void Binary(Memo memo)
    {
        var content = new Text(memo.Text);
        var plain = new Text(memo.Title);
        Sink.Log((plain + content).Value); // leak
        Sink.Log((plain + plain).Value); // safe
        Sink.Log((content - plain).Value); // safe
        Sink.Log((plain - content).Value); // leak
        var sum = plain;
        sum += content;
        Sink.Log(sum.Value); // leak
        Sink.Log(plain.Value); // safe
    }

    private static void Unary(Memo memo)
    {
        Sink.Log((!new Text(memo.Text)).Value); // leak
        Sink.Log((!new Text(memo.Title)).Value); // safe
        Sink.Log((~new Text(memo.Text)).Value); // safe
        var counter = new Text(memo.Text);
        counter++;
        Sink.Log(counter.Value); // leak
    }

    private static void Comparison(Memo memo)
    {
        Sink.Log(new Text(memo.Text) == new Text(memo.Title)); // safe
        Sink.Log(new Text(memo.Text) < new Text(memo.Title)); // safe
        Sink.Log(Text.Longer(new Text(memo.Text), new Text("x")).Value); // leak
    }

    private static void TrueAndFalse(Memo memo)
    {
        var content = new Text(memo.Text);
        var plain = new Text(memo.Title);
        Sink.Log((plain & content).Value); // leak
        Sink.Log((plain && plain).Value); // safe
        Sink.Log((plain && content).Value); // leak
        Sink.Log(content ? "filled" : "empty"); // safe
    }

    private static void Shifted(Memo memo)
    {
        var content = new Text(memo.Text) >> 2;
        Sink.Log(content.Value); // leak
        var plain = new Text(memo.Title) >> 2;
        Sink.Log(plain.Value); // safe
        checked
        {
            Sink.Log((new Text("x") * new Text(memo.Text)).Value); // safe
            Sink.Log((new Text(memo.Text) * new Text("x")).Value); // leak
        }
    }

    private sealed record Text(string Value)
    {
        public static Text operator +(Text a, Text b) => new(a.Value + b.Value);

        // Keeps the right-hand side only.
        public static Text operator -(Text a, Text b) => new(b.Value);

        public static Text operator checked *(Text a, Text b) => new(a.Value);

        public static Text operator *(Text a, Text b) => new(b.Value);

        public static Text operator checked -(Text a, Text b) => new(a.Value);

        public static Text operator !(Text a) => new(a.Value.ToUpper());

        public static Text operator ~(Text a) => new("gone");

        public static Text operator ++(Text a) => new(a.Value + "+");

        public static Text operator &(Text a, Text b) => new(a.Value + b.Value);

        public static Text operator >>(Text a, int by) => new(a.Value[by..]);

        public static bool operator <(Text a, Text b) => a.Value.Length < b.Value.Length;

        public static bool operator >(Text a, Text b) => a.Value.Length > b.Value.Length;

        public static bool operator true(Text a) => a.Value.Length > 0;

        public static bool operator false(Text a) => a.Value.Length == 0;

        public static Text Longer(Text a, Text b) => a > b ? a : b;
    }
}
