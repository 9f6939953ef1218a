// Arguments by ref, out and in.
namespace Flows.Calls.ReferencesPassed;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Refs(memo);
        Outs(memo);
        InArguments(memo);
    }

    private static void Refs(Memo memo)
    {
        var text = memo.Title;
        Fill(ref text, memo);
        Sink.Log(text); // leak
        Wipe(ref text);
        Sink.Log(text); // safe
        string a = memo.Text, b = memo.Title;
        Swap(ref a, ref b);
        Sink.Log(a); // safe
        Sink.Log(b); // leak
        var cell = new Cell();
        Fill(ref cell.Value, memo);
        Sink.Log(cell.Value); // leak
        ref var slot = ref cell.Value;
        slot = "cleared";
        Sink.Log(cell.Value); // safe
        cell.Slot() = memo.Text;
        Sink.Log(cell.Value); // leak
    }

    private static void Fill(ref string target, Memo memo) => target = memo.Text;

    private static void Wipe(ref string target) => target = "";

    private static void Swap<T>(ref T left, ref T right) => (left, right) = (right, left);

    private static void Outs(Memo memo)
    {
        if (TrySplit(memo.Text, out var head, out var length))
        {
            Sink.Log(head); // leak
            Sink.Log(length); // safe
        }

        var found = TryFind(memo, "title", out var value);
        Sink.Log(found); // safe
        Sink.Log(value); // leak
        Sink.Log(int.TryParse(memo.Text, out var number)); // safe
        Sink.Log(number); // safe
    }

    private static bool TrySplit(string text, out string head, out int length)
    {
        head = text.Split(' ')[0];
        length = text.Length;
        return head.Length > 0;
    }

    private static bool TryFind(Memo memo, string name, out string? value)
    {
        value = name switch { "title" => memo.Text, _ => null };
        return value is not null;
    }

    private static void InArguments(Memo memo)
    {
        var big = new Big { Body = memo.Text, Title = memo.Title };
        Sink.Log(BodyOf(in big)); // leak
        Sink.Log(TitleOf(in big)); // safe
    }

    private static string BodyOf(in Big big) => big.Body;

    private static string TitleOf(ref readonly Big big) => big.Title;

    private sealed class Cell
    {
        public string Value = "";

        public ref string Slot() => ref Value;
    }

    private readonly struct Big
    {
        public required string Body { get; init; }

        public required string Title { get; init; }
    }
}
