// Recursion, mutual recursion and depth.
namespace Flows.Calls.Recursion;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Direct(memo);
        Mutual(memo);
        Accumulating(memo);
        Deep(memo);
        Tree(memo);
        SinkAtTheBottom(memo);
    }

    private static void Direct(Memo memo)
    {
        Sink.Log(Repeat(memo.Text, 3)); // leak
        Sink.Log(Repeat(memo.Title, 3)); // safe
        Sink.Log(Shrink(memo.Text)); // leak
        Sink.Log(Depth(memo.Text)); // safe
    }

    private static void Mutual(Memo memo)
    {
        Sink.Log(Even(memo.Text, 4)); // leak
        Sink.Log(Even(memo.Title, 4)); // safe
        Sink.Log(Swap(memo.Title, memo.Text, 3)); // leak
        Sink.Log(Swap(memo.Title, memo.Author, 3)); // safe
    }

    private static void Accumulating(Memo memo)
    {
        var rows = new List<string>();
        Collect(memo, 3, rows);
        Sink.Log(rows[0]); // leak
        Sink.Log(rows.Count); // safe
        var titles = new List<string>();
        CollectTitles(memo, 3, titles);
        Sink.Log(titles[0]); // safe
    }

    private static void Deep(Memo memo)
    {
        L1(memo.Text); // leak
        L1(memo.Title); // safe
    }

    private static void Tree(Memo memo)
    {
        var tree = new Node("root", [new Node("a", [new Node(memo.Text, [])]), new Node("b", [])]);
        Print(tree); // leak
        var plain = new Node("root", [new Node("a", [new Node(memo.Title, [])])]);
        Print(plain); // safe
        Sink.Log(Size(tree)); // safe
        Sink.Log(Flatten(tree)); // leak
    }

    private static void SinkAtTheBottom(Memo memo)
    {
        Countdown(5, memo.Text); // leak
        Countdown(5, memo.Title); // safe
    }

    private static string Repeat(string text, int times) => times <= 1 ? text : text + Repeat(text, times - 1);

    private static string Shrink(string text) => text.Length <= 4 ? text : Shrink(text[1..]);

    private static int Depth(string text) => text.Length == 0 ? 0 : 1 + Depth(text[1..]);

    private static string Even(string text, int n) => n == 0 ? text : Odd(text + ".", n - 1);

    private static string Odd(string text, int n) => n == 0 ? "odd" : Even(text, n - 1);

    private static string Swap(string a, string b, int n) => n == 0 ? a : Swap(b, a, n - 1);

    private static void Collect(Memo memo, int n, List<string> rows)
    {
        if (n == 0)
            return;
        rows.Add(memo.Lines[n - 1]);
        Collect(memo, n - 1, rows);
    }

    private static void CollectTitles(Memo memo, int n, List<string> rows)
    {
        if (n == 0)
            return;
        rows.Add(memo.Title);
        CollectTitles(memo, n - 1, rows);
    }

    private static void Countdown(int n, string text)
    {
        if (n == 0)
            Sink.Log(text);
        else
            Countdown(n - 1, text);
    }

    private static void Print(Node node)
    {
        Sink.Log(node.Value);
        foreach (var child in node.Children)
            Print(child);
    }

    private static int Size(Node node) => 1 + node.Children.Sum(Size);

    private static string Flatten(Node node) => node.Value + string.Concat(node.Children.Select(Flatten));

    private static void L1(string t) => L2(t);

    private static void L2(string t) => L3(t);

    private static void L3(string t) => L4(t);

    private static void L4(string t) => L5(t);

    private static void L5(string t) => L6(t);

    private static void L6(string t) => L7(t);

    private static void L7(string t) => L8(t);

    private static void L8(string t) => L9(t);

    private static void L9(string t) => L10(t);

    private static void L10(string t) => L11(t);

    private static void L11(string t) => L12(t);

    private static void L12(string t) => Sink.Log(t);

    private sealed record Node(string Value, Node[] Children);
}
