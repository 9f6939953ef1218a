// A draft that is put together in locals: assigned, replaced, chosen and gone over in loops.
namespace Flows.ControlFlow.DraftLocals;

public static class Scenario
{
    private const bool Verbose = false;

    public static void Run()
    {
        var memo = Notes.First();
        Assigned(memo);
        Chosen(memo);
        Section(memo, "body");
        Section(memo, "title");
        Looped(memo);
        Jumped(memo);
        Constants(memo);
        References(memo);
        Outs(memo);
    }

    private static void Assigned(Memo memo)
    {
        string subject, body;
        subject = body = memo.Text;
        Sink.Log(subject); // leak
        subject = memo.Title;
        Sink.Log(subject); // safe
        Sink.Log(body); // leak
        var footer = "-- ";
        footer += memo.Author;
        Sink.Log(footer); // safe
        footer += memo.Reply;
        Sink.Log(footer); // leak
        footer = $"{memo.Author} {memo.On:yyyy}";
        Sink.Log(footer); // safe
        string? preview = null;
        preview ??= memo.Text;
        Sink.Log(preview); // leak
        preview = null;
        Sink.Log(preview ?? memo.Title); // safe
        Sink.Log(preview ?? memo.Text); // leak
    }

    private static void Chosen(Memo memo)
    {
        var shortened = memo.Text.Length > 10 ? memo.Text[..10] : memo.Text;
        Sink.Log(shortened); // leak
        var label = memo.Text.Length > 10 ? "long" : "short";
        Sink.Log(label); // safe
        string line;
        if (memo.Id % 2 == 1)
            line = memo.Text;
        else
            line = "even";
        Sink.Log(line); // leak
        if (string.IsNullOrWhiteSpace(memo.Reply))
            line = "nobody answered";
        else
            line = "answered";
        Sink.Log(line); // safe
        var mood = memo.Reply switch
        {
            null => "quiet",
            { Length: > 5 } => "talkative",
            _ => "brief",
        };
        Sink.Log(mood); // safe
    }

    private static void Section(Memo memo, string which)
    {
        var text = memo.Title;
        switch (which)
        {
            case "body":
                text = memo.Text;
                Sink.Log(text); // leak
                break;
            case "title":
                Sink.Log(text); // safe
                return;
            default:
                text = "";
                break;
        }

        Sink.Export(text); // leak
    }

    private static void Looped(Memo memo)
    {
        var all = "";
        for (var i = 0; i < memo.Lines.Count; i++)
        {
            var line = memo.Lines[i];
            all += line.Length + ",";
        }

        Sink.Log(all); // safe
        foreach (var line in memo.Lines)
            all = line;
        Sink.Log(all); // leak
        var before = "";
        var last = "";
        var turns = 0;
        while (turns++ < 3)
        {
            before = last;
            last = memo.Text;
        }

        Sink.Log(before); // leak
        do
        {
            before = "none";
            last = before;
        }
        while (turns-- > 0);
        Sink.Log(last); // safe
        var longest = 0;
        foreach (var line in memo.Lines)
            longest = Math.Max(longest, line.Length);
        Sink.Log(longest); // safe
    }

    private static void Jumped(Memo memo)
    {
        var text = memo.Title;
        var tries = 0;
    again:
        if (tries == 2)
            goto done;
        tries++;
        text = memo.Text;
        goto again;
    done:
        Sink.Log(text); // leak
        Sink.Log(tries); // safe
        foreach (var line in memo.Lines)
        {
            if (line.Length == 0)
                continue;
            text = "seen";
            break;
        }

        text = "end";
        Sink.Log(text); // safe
    }

    private static void Constants(Memo memo)
    {
        if (Verbose)
            Sink.Log(memo.Text); // safe (dead)
        var shown = Verbose ? memo.Text : memo.Title;
        Sink.Log(shown); // safe
        shown = !Verbose ? memo.Text : memo.Title;
        Sink.Log(shown); // leak
    }

    private static void References(Memo memo)
    {
        var left = "left";
        var right = "right";
        ref var slot = ref left;
        slot = memo.Text;
        Sink.Log(left); // leak
        Sink.Log(right); // safe
        slot = "wiped";
        Sink.Log(left); // safe
        slot = ref right;
        slot = memo.Reply!;
        Sink.Log(left); // safe
        Sink.Log(right); // leak
    }

    private static void Outs(Memo memo)
    {
        Split(memo, out var head, out var body);
        Sink.Log(head); // safe
        Sink.Log(body); // leak
        Split(memo, out body, out head);
        Sink.Log(head); // leak
        Sink.Log(body); // safe
        if (TryReply(memo, out var reply))
            Sink.Log(reply); // leak
        Sink.Log(TryReply(memo, out _)); // safe
    }

    private static void Split(Memo memo, out string head, out string body)
    {
        head = memo.Title;
        body = memo.Text;
    }

    private static bool TryReply(Memo memo, out string reply)
    {
        reply = memo.Reply ?? "";
        return reply.Length > 0;
    }
}
