// Helpers called with content and without, helpers that hold the sink, and helpers that call themselves.
namespace Flows.Calls.HelpersAndRecursions;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        SameHelper(memo);
        SinkInHelper(memo);
        Recursive(memo);
        Mutual(memo);
        Discarded(memo);
    }

    private static void SameHelper(Memo memo)
    {
        var clean = Quote(memo.Author);
        var dirty = Quote(memo.Text);
        var later = Quote(memo.Title);
        Sink.Log(clean); // safe
        Sink.Log(dirty); // leak
        Sink.Log(later); // safe
        Sink.Log(Quote(Quote(memo.Text))); // leak
        Sink.Log(Quote(Quote(memo.Text).Length.ToString())); // safe
    }

    private static string Quote(string text) => '"' + text + '"';

    private static void SinkInHelper(Memo memo)
    {
        Audit("opened", memo.Title); // safe
        Audit("opened", memo.Text); // leak
        Twice(memo.Author); // safe
        Twice(memo.Text); // leak
        Count(memo.Text); // safe
        AuditTitle(memo); // safe
    }

    private static void Audit(string what, string? detail) => Sink.Send("audit", what + "=" + detail);

    private static void Twice(string text)
    {
        var line = text + text;
        Audit("twice", line);
    }

    private static void Count(string text) => Audit("count", text.Length.ToString());

    private static void AuditTitle(Memo memo) => Audit("title", memo.Title);

    private static void Recursive(Memo memo)
    {
        Sink.Log(Repeat(memo.Text, 3)); // leak
        Sink.Log(Repeat(memo.Title, 3)); // safe
        Sink.Log(Depth(memo.Text, 0)); // safe
        Sink.Log(Gather([memo.Title, memo.Text, memo.Author], 0)); // leak
    }

    private static string Repeat(string text, int times) => times == 0 ? "" : text + Repeat(text, times - 1);

    private static int Depth(string text, int at) => at >= text.Length ? at : Depth(text, at + 1);

    private static string Gather(string[] all, int at) => at == all.Length ? "" : all[at] + Gather(all, at + 1);

    private static void Mutual(Memo memo)
    {
        Sink.Log(Even(memo.Text, memo.Title, 4)); // leak
        Sink.Log(Ping(memo.Author, 4)); // safe
    }

    private static string Even(string one, string other, int left) => left == 0 ? one : Odd(other, one, left - 1);

    private static string Odd(string one, string other, int left) => left == 0 ? one : Even(other, one, left - 1);

    private static string Ping(string ball, int left) => left == 0 ? ball : Pong(ball, left - 1);

    private static string Pong(string ball, int left) => left == 0 ? ball : Ping(ball, left - 1);

    private static void Discarded(Memo memo)
    {
        _ = Quote(memo.Text);
        Sink.Log(Ignoring(memo.Text)); // safe
        Sink.Log(Choosing(memo, true)); // leak
        Sink.Log(memo.Title is var t && t.Length > 0 ? t : ""); // safe
    }

    private static string Ignoring(string text)
    {
        text = "ignored";
        return text;
    }

    private static string Choosing(Memo memo, bool whole)
    {
        if (whole)
            return memo.Text;
        return memo.Title;
    }
}
