// Operators that an extension block gives to somebody else's type. Needs Roslyn 5.
namespace Flows.Calls.OperatorsInExtensions;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        GivingText(memo);
        GivingObjects(memo);
        InPlace(memo);
        Deciding(memo);
        OfAnything(memo);
    }

    private static void GivingText(Memo memo)
    {
        Sink.Log(memo | "!"); // leak
        Sink.Log(memo ^ "!"); // safe
        Sink.Log(~memo); // leak
        Sink.Log(!memo); // safe
        Sink.Log(memo + memo + "!"); // leak
        Sink.Log(memo - memo + "!"); // safe
    }

    private static void GivingObjects(Memo memo)
    {
        var box = new Box("a");
        box += new Box(memo.Text);
        Sink.Log(box.Value); // leak
        box -= new Box(memo.Text);
        Sink.Log(box.Value); // safe
        Sink.Log((box + new Box(memo.Text)).Value); // leak
        Sink.Log((box - new Box(memo.Text)).Value); // safe
    }

    private static void InPlace(Memo memo)
    {
        var box = new Box("a") { Next = memo.Text };
        box *= memo.Text;
        Sink.Log(box.Value); // leak
        box /= memo.Text;
        Sink.Log(box.Value); // safe
        box++;
        Sink.Log(box.Value); // leak
        var plain = new Box("a") { Next = memo.Title };
        plain++;
        Sink.Log(plain.Value); // safe
        plain = new Box("a") { Next = memo.Text };
        plain--;
        Sink.Log(plain.Value); // leak
    }

    private static void Deciding(Memo memo)
    {
        // Each asks, and tells whom it asks.
        _ = new Box(memo.Text) ? 1 : 2; // leak
        _ = new Box(memo.Title) ? 1 : 2; // safe
        if (new Box(memo.Title) && new Box(memo.Text)) // leak
            Sink.Log("both"); // safe
        if (new Box(memo.Title) && new Box("b"))
            Sink.Log("both"); // safe
    }

    private static void OfAnything(Memo memo)
    {
        var lines = new List<string>() % memo.Text;
        Sink.Log(~lines); // leak
        var titles = new List<string>() % memo.Title;
        Sink.Log(~titles); // safe
        titles %= memo.Text;
        Sink.Log(titles[1]); // leak
    }
}

public sealed class Box(string value)
{
    public string Value { get; set; } = value;

    public string Next { get; init; } = "";
}

public static class Operators
{
    extension(Memo memo)
    {
        public static string operator |(Memo left, string right) => left.Text + right;

        public static string operator ^(Memo left, string right) => left.Title + right;

        public static string operator ~(Memo one) => one.Text;

        public static string operator !(Memo one) => one.Title;

        public static string operator +(Memo left, Memo right) => left.Text + right.Text;

        public static string operator -(Memo left, Memo right) => left.Title + right.Title;
    }

    extension(Box box)
    {
        public static Box operator +(Box left, Box right) => new(left.Value + right.Value);

        public static Box operator -(Box left, Box right) => new("a" + right.Value.Length);

        public static Box operator &(Box left, Box right) => new(left.Value + right.Value);

        public static bool operator true(Box one) => Tell(one);

        public static bool operator false(Box one) => !Tell(one);

        public static Box operator --(Box one) => new(one.Next);

        public void operator *=(string text) => box.Value += text;

        public void operator /=(string text) => box.Value = text.Length.ToString();

        public void operator ++() => box.Value = box.Next;

        private static bool Tell(Box one)
        {
            Sink.Log(one.Value);
            return true;
        }
    }

    extension<T>(List<T> list)
    {
        public static List<T> operator %(List<T> all, T one) => [.. all, one];

        public static T operator ~(List<T> all) => all[0];

        public void operator %=(T one) => list.Add(one);
    }
}
