// What a callee throws is the caller's to catch, with all that it holds.
namespace Flows.Calls.ThrownByCallees;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Carried(memo);
        ThroughTwo(memo);
        Generic(memo);
        Twice(memo);
        Passing(memo);
    }

    private static void Carried(Memo memo)
    {
        try
        {
            Refuse(memo.Text, memo.Title);
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Body); // leak
            Sink.Log(refusal.Subject); // safe
        }

        try
        {
            Refuse(memo.Title, memo.Author);
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Body); // safe
        }
    }

    private static void ThroughTwo(Memo memo)
    {
        try
        {
            Check(memo);
        }
        catch (Exception failure) when (failure is Refusal)
        {
            Sink.Log(((Refusal)failure).Body); // leak
        }
    }

    private static void Generic(Memo memo)
    {
        try
        {
            Attempt(() => Refuse(memo.Text, memo.Title));
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Body); // leak
        }
    }

    private static void Twice(Memo memo)
    {
        Refusal? last = null;
        try
        {
            Refuse(memo.Text, "first");
        }
        catch (Refusal refusal)
        {
            last = refusal;
        }

        Sink.Log(last!.Body); // leak
        last = new Refusal("none", "none");
        try
        {
            Refuse("plain", "second");
        }
        catch (Refusal refusal)
        {
            last = refusal;
        }

        Sink.Log(last.Body); // safe
    }

    private static void Passing(Memo memo)
    {
        var made = new Refusal(memo.Text, memo.Title);
        try
        {
            Raise(made);
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Body); // leak
            Sink.Log(refusal.Subject); // safe
        }
    }

    private static void Check(Memo memo)
    {
        if (memo.Text.Length > 0)
            Refuse(memo.Text, memo.Title);
        Sink.Log(memo.Id); // safe (dead)
    }

    private static void Raise(Exception exception) => throw exception;

    private static void Attempt(Action action)
    {
        try
        {
            action();
        }
        finally
        {
            Sink.Log("attempted"); // safe
        }
    }

    private static void Refuse(string body, string subject) => throw new Refusal(body, subject);

    private sealed class Refusal(string body, string subject) : Exception("refused")
    {
        public string Body { get; } = body;

        public string Subject { get; } = subject;
    }
}
