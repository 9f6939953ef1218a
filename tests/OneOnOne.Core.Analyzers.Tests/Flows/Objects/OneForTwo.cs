// One object that a helper gets under two names, and two objects that it gets under as many.
namespace Flows.Objects.OneForTwo;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Parameters(memo);
        Receivers(memo);
        Members(memo);
        Overwritten(memo);
        Sunk(memo);
        Lists(memo);
    }

    private static void Parameters(Memo memo)
    {
        var one = new Box();
        var two = new Box();
        Sink.Log(PutAndRead(one, two, memo.Text)); // safe
        Sink.Log(one.Value); // leak
        Sink.Log(two.Value); // safe
        Sink.Log(PutAndRead(two, two, memo.Text)); // leak
        Sink.Log(PutAndRead(two, two, memo.Title)); // safe
        Sink.Log(Handed(one, two, memo.Title)); // safe
        var same = one;
        Sink.Log(Handed(one, same, memo.Text)); // leak
    }

    private static void Receivers(Memo memo)
    {
        var box = new Box();
        Sink.Log(box.PutInto(new Box(), memo.Text)); // safe
        Sink.Log(box.PutInto(box, memo.Text)); // leak
        Sink.Log(box.PutInto(box, memo.Title)); // safe
    }

    private static void Members(Memo memo)
    {
        var ring = new Box();
        ring.Next = ring;
        Sink.Log(PutAndReadNext(ring, memo.Text)); // leak
        Sink.Log(PutAndReadNext(ring, memo.Title)); // safe
        var chain = new Box { Next = new Box() };
        Sink.Log(PutAndReadNext(chain, memo.Text)); // safe
        Sink.Log(chain.Value); // leak
    }

    private static void Overwritten(Memo memo)
    {
        var box = new Box();
        var other = new Box();
        PutTwice(box, box, memo.Text, memo.Title);
        Sink.Log(box.Value); // safe
        PutTwice(box, box, memo.Title, memo.Text);
        Sink.Log(box.Value); // leak
        PutTwice(box, other, memo.Text, memo.Title);
        Sink.Log(box.Value); // leak
        Sink.Log(other.Value); // safe
    }

    private static void Sunk(Memo memo)
    {
        var box = new Box();
        PutAndTell(box, new Box(), memo.Text); // safe
        PutAndTell(box, box, memo.Text); // leak
    }

    private static void Lists(Memo memo)
    {
        var list = new List<string> { "first" };
        Sink.Log(AddAndRead(list, ["other"], memo.Text)); // safe
        Sink.Log(AddAndRead(list, list, memo.Text)); // leak
    }

    private static string PutAndRead(Box first, Box second, string text)
    {
        first.Value = text;
        return second.Value;
    }

    private static string Handed(Box first, Box second, string text) => PutAndRead(first, second, text);

    private static string PutAndReadNext(Box box, string text)
    {
        box.Value = text;
        return box.Next!.Value;
    }

    private static void PutTwice(Box first, Box second, string text, string then)
    {
        first.Value = text;
        second.Value = then;
    }

    private static void PutAndTell(Box first, Box second, string text)
    {
        first.Value = text;
        Sink.Log(second.Value);
    }

    private static string AddAndRead(List<string> list, List<string> other, string text)
    {
        list.Add(text);
        return other[^1];
    }

    private sealed class Box
    {
        public string Value = "";
        public Box? Next;

        public string PutInto(Box other, string text)
        {
            other.Value = text;
            return Value;
        }
    }
}
