// Calls that recur, alternate, or go deep.
namespace Flows.Calls.CallsInDepth;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Recursive(memo);
        Mutual(memo);
        Deep(memo);
    }

    private static void Recursive(Memo memo)
    {
        Sink.Log(Repeat(memo.Text, 3)); // leak
        Sink.Log(Repeat(memo.Title, 3)); // safe
        Sink.Log(Length(memo.Text)); // safe
        Sink.Log(Reverse(memo.Text)); // leak
    }

    private static string Repeat(string text, int times) => times == 0 ? "" : text + Repeat(text, times - 1);

    private static int Length(string text) => text.Length == 0 ? 0 : 1 + Length(text[1..]);

    private static string Reverse(string text) => text.Length < 2 ? text : Reverse(text[1..]) + text[0];

    private static void Mutual(Memo memo)
    {
        Even(memo.Text, 5); // leak
        Sink.Log(Ping("ball", 4)); // safe
    }

    private static void Even(string text, int left)
    {
        if (left > 0)
            Odd(text, left - 1);
    }

    private static void Odd(string text, int left)
    {
        if (left == 0)
            Sink.Log(text);
        else
            Even(text, left - 1);
    }

    private static string Ping(string ball, int left) => left == 0 ? ball : Pong(ball, left - 1);

    private static string Pong(string ball, int left) => left == 0 ? ball : Ping(ball, left - 1);

    private static void Deep(Memo memo)
    {
        Sink.Log(L1(memo.Text)); // leak
        Sink.Log(L1(memo.Title)); // safe
        Sink.Log(M1(memo.Text)); // safe
    }

    private static string L1(string s) => L2(s);

    private static string L2(string s) => L3(s);

    private static string L3(string s) => L4(s).Trim();

    private static string L4(string s) => L5(s);

    private static string L5(string s) => s;

    private static string M1(string s) => M2(s);

    private static string M2(string s) => M3(s, "x");

    private static string M3(string unused, string used) => used + unused.Length;
}
