// Slots given out by reference, and results given out and discarded.
namespace Flows.Calls.SlotsReferred;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        RefReturns(memo);
        OutDiscard(memo);
    }

    private static void RefReturns(Memo memo)
    {
        string[] rows = ["a", "b"];
        Slot(rows, 1) = memo.Text;
        Sink.Log(rows[1]); // leak
        string[] plain = ["a", "b"];
        Slot(plain, 1) = memo.Title;
        Sink.Log(plain[1]); // safe
    }

    private static ref string Slot(string[] rows, int at) => ref rows[at];

    private static void OutDiscard(Memo memo)
    {
        Split(memo.Text, out _, out var tail);
        Sink.Log(tail); // leak
        Split(memo.Title, out var head, out _);
        Sink.Log(head); // safe
    }

    private static void Split(string text, out string head, out string tail) => (head, tail) = (text[..2], text[2..]);
}
