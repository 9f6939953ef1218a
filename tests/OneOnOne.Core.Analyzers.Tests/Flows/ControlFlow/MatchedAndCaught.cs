// Parts that patterns bind, and values that cross try, catch, finally, using and lock.
namespace Flows.ControlFlow.MatchedAndCaught;

public static class Scenario
{
    private static readonly Lock s_gate = new();

    public static void Run()
    {
        var memo = Notes.First();
        Properties(memo);
        Positions(memo);
        Lists(memo);
        Described(memo);
        Said(new Entry("t", memo.Text, 3)); // safe
        Said(memo.Title); // safe
        Said(memo.Text); // leak
        Early(memo);
        Caught(memo);
        Finally(memo);
        Carried(memo);
        Disposed(memo);
        Locked(memo);
    }

    private static void Properties(Memo memo)
    {
        if (memo is { Id: > 0 and < 100, Title: var title, Text: var text })
        {
            Sink.Log(title); // safe
            Sink.Log(text); // leak
        }

        if (memo is { Text.Length: var length, Reply: { } reply })
        {
            Sink.Log(length); // safe
            Sink.Log(reply); // leak
        }

        var pair = (memo.Author, memo);
        if (pair is (var author, { Text: [var first, ..] }))
        {
            Sink.Log(author); // safe
            Sink.Log(first); // leak
        }

        Sink.Log(memo is { Text: "urgent" or "private" }); // safe
    }

    private static void Positions(Memo memo)
    {
        var entry = new Entry(memo.Title, memo.Text, memo.Id);
        if (entry is var (name, body, number) && number > 0)
        {
            Sink.Log(name); // safe
            Sink.Log(body); // leak
        }

        var shown = entry switch
        {
            ("secret", var hidden, _) => hidden,
            (var known, _, _) => known,
        };
        Sink.Export(entry switch { (_, _, > 10) => entry.Body, (_, var kept, _) => kept }); // leak
        Sink.Export(entry switch { (_, _, 1) => "one", (_, { Length: 0 }, _) => "empty", _ => "other" }); // safe
        Sink.Export(shown.Length); // safe
    }

    private static void Lists(Memo memo)
    {
        var words = memo.Text.Split(' ');
        if (words is [var first, .. var rest])
        {
            Sink.Log(first); // leak
            Sink.Log(rest.Length); // safe
            Sink.Log(rest[^1]); // leak
        }

        if (memo.Lines is [_, var second, ..] and { Count: var count })
        {
            Sink.Log(second); // leak
            Sink.Log(count); // safe
        }
    }

    private static void Described(Memo memo)
    {
        foreach (var thing in new object[] { memo.Id, memo.Title, new Entry("t", memo.Text, 2) })
        {
            Sink.Log(Words(thing)); // safe
            if (thing is Entry { Body: var body })
                Sink.Log(body); // leak
        }
    }

    private static void Said(object thing) => Sink.Log(thing is string text ? text : "-");

    private static string Words(object thing) => thing switch
    {
        int number => number.ToString(),
        Entry { Name: var name } => name,
        string text => text,
        _ => "?",
    };

    private static void Early(Memo memo)
    {
        if (memo.Reply is not { Length: > 0 } answer)
            return;
        Sink.Log(answer); // leak
        answer = "answered";
        Sink.Log(answer); // safe
    }

    private static void Caught(Memo memo)
    {
        var text = memo.Title;
        try
        {
            text = memo.Text;
            Fail();
            text = "unreached";
        }
        catch (InvalidOperationException failure)
        {
            Sink.Log(text); // leak
            Sink.Log(failure.Message); // safe
        }

        text = memo.Title;
        try
        {
            Fail();
            text = "saved";
        }
        catch (InvalidOperationException) when (text.Length > 0)
        {
            Sink.Log(text); // safe
            text = memo.Text;
        }

        Sink.Log(text); // leak
    }

    private static void Finally(Memo memo)
    {
        var text = memo.Text;
        try
        {
            Sink.Log(text.Length); // safe
        }
        finally
        {
            text = "closed";
        }

        Sink.Log(text); // safe
        try
        {
            text = "open";
        }
        finally
        {
            text += memo.Reply;
        }

        Sink.Log(text); // leak
    }

    private static void Carried(Memo memo)
    {
        try
        {
            throw new Unsendable(memo.Text);
        }
        catch (Unsendable refused)
        {
            Sink.Log(refused.Message); // safe
            Sink.Log(refused.Draft); // leak
        }
    }

    private static void Disposed(Memo memo)
    {
        var written = new List<string>();
        using (new Closing(written, memo.Title))
            Sink.Log(written.Count); // safe
        Sink.Log(written[0]); // safe
        using (var closing = new Closing(written, memo.Text))
            Sink.Log(closing.Name); // safe
        Sink.Log(written[1]); // leak
    }

    private static void Locked(Memo memo)
    {
        string copy;
        lock (s_gate)
        {
            copy = memo.Text;
        }

        Sink.Log(copy); // leak
        lock (s_gate)
            copy = memo.Text.Length + " letters";
        Sink.Log(copy); // safe
    }

    private static void Fail() => throw new InvalidOperationException("failed");

    private sealed record Entry(string Name, string Body, int Number);

    private sealed class Unsendable(string draft) : Exception("not sent")
    {
        public string Draft { get; } = draft;
    }

    private sealed class Closing(List<string> target, string text) : IDisposable
    {
        public string Name => "closing";

        public void Dispose() => target.Add(text);
    }
}
