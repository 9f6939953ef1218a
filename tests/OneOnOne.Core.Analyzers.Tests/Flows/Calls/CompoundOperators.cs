// User-defined compound assignment and increment of C# 14 work in place. Needs Roslyn 5.
namespace Flows.Calls.CompoundOperators;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        InPlace(memo);
        Aliased(memo);
        Discarding(memo);
        Increment(memo);
        OfStruct(memo);
    }

    private static void InPlace(Memo memo)
    {
        var roll = new Roll("a");
        roll += memo.Title;
        Sink.Log(roll.Value); // safe
        roll += memo.Text;
        Sink.Log(roll.Value); // leak
    }

    private static void Aliased(Memo memo)
    {
        var roll = new Roll("a");
        var same = roll;
        same += memo.Text;
        Sink.Log(roll.Value); // leak
        var other = new Roll("b");
        Sink.Log(other.Value); // safe
    }

    private static void Discarding(Memo memo)
    {
        var roll = new Roll("a");
        roll -= memo.Text;
        Sink.Log(roll.Value); // safe
        roll += memo.Text;
        roll -= memo.Title;
        Sink.Log(roll.Value); // safe
        roll *= memo.Text;
        Sink.Log(roll.Value); // leak
    }

    private static void Increment(Memo memo)
    {
        var roll = new Roll("a") { Next = memo.Text };
        Sink.Log(roll.Value); // safe
        roll++;
        Sink.Log(roll.Value); // leak
        var plain = new Roll("a") { Next = memo.Title };
        ++plain;
        Sink.Log(plain.Value); // safe
    }

    private static void OfStruct(Memo memo)
    {
        var tally = new Tally();
        var copy = tally;
        copy += memo.Text;
        Sink.Log(copy.Value); // leak
        Sink.Log(tally.Value); // safe
    }

    private sealed class Roll(string value)
    {
        public string Value { get; private set; } = value;

        public string Next { get; init; } = "";

        public void operator +=(string text) => Value += text;

        public void operator -=(string text) => Value = text.Length.ToString();

        public void operator *=(string text) => Value = text;

        public void operator ++() => Value = Next;
    }

    private struct Tally
    {
        public string? Value;

        public void operator +=(string text) => Value += text;
    }
}
