// What a pattern binds is the part that it looked at, and no other.
namespace Flows.ControlFlow.BoundParts;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Properties(memo, true);
        Properties(memo, false);
        Slices(memo);
        SlicesOfContent(memo);
        Combined(memo);
        SwitchStatement(memo, 2);
        When(memo);
        TypeTests(memo);
    }

    private static void Properties(Memo memo, bool written)
    {
        Post post = written ? new Letter(memo.Id, memo.Text, new Address("dana", memo.Title)) : new Telegram(memo.Title);
        switch (post)
        {
            case Letter { To: { Name: var name, Street: var street }, Number: > 0 }:
                Sink.Log(name + street); // safe
                break;
            case Telegram { Words: var words }:
                Sink.Log(words); // safe
                break;
        }

        if (post is Letter(_, var body, (var to, _)))
        {
            Sink.Log(body); // leak
            Sink.Log(to); // safe
        }

        if (post is Letter { Body.Length: var length, To.Name: { } who })
            Sink.Log(who + length); // safe
        var shown = post switch
        {
            Letter { Body: { Length: > 2 } text } and { Number: 1 } => text,
            Letter letter => letter.To.Name,
            _ => "",
        };
        Sink.Log("> " + shown); // leak
    }

    private static void Slices(Memo memo)
    {
        string[] parts = [memo.Title, memo.Author, memo.Text];
        if (parts is [var first, .. var rest])
        {
            Sink.Log(first); // safe
            Sink.Log(rest[^1]); // leak
        }

        if (parts is [_, var middle, _])
            Sink.Log(middle); // safe
        if (parts is [.., var last])
            Sink.Log(last); // leak
        if (parts is [.. { Length: 2 } head, _])
            Sink.Log(string.Join(",", head)); // safe
    }

    private static void SlicesOfContent(Memo memo)
    {
        if (memo.Text is ['A' or 'N' or 'D' or 'Q' or _, .. var tail])
            Sink.Log(tail); // leak
        if (memo.Lines.ToArray() is [_, var second, ..])
            Sink.Log(second); // leak
        if (memo.Text is { Length: var length } and [.., var end])
        {
            Sink.Log(length); // safe
            Sink.Log(end); // leak
        }
    }

    private static void Combined(Memo memo)
    {
        if (memo is { Title: var title, Reply: { } reply } and { Id: var id })
        {
            Sink.Log(title); // safe
            Sink.Log(reply); // leak
            Sink.Log(id); // safe
        }

        if (memo.Reply is not { } text)
            return;
        Sink.Log(text); // leak
        if (memo.Text is not { Length: > 0 and var count })
            return;
        Sink.Log(count); // safe
    }

    private static void SwitchStatement(Memo memo, int kind)
    {
        object picked = kind switch { 0 => memo.Id, 1 => memo.Title, _ => memo.Text };
        switch (picked)
        {
            case int number:
                Sink.Log(number); // safe (dead)
                break;
            case string text when text.Length > 0:
                Sink.Log(text); // leak
                break;
        }
    }

    private static void When(Memo memo)
    {
        var verdict = memo.Text switch
        {
            var t when t.StartsWith("zz", StringComparison.Ordinal) => "starts",
            { Length: 21 } => "sized",
            _ => "other",
        };
        Sink.Log(verdict); // safe
        var label = memo switch
        {
            { Id: 1 } m when m.Text.Length > 3 => m.Title,
            var m => m.Author,
        };
        Sink.Log(label); // safe
    }

    private static void TypeTests(Memo memo)
    {
        object[] parts = [memo.Id, memo.Text.ToCharArray(), memo.Title];
        foreach (var part in parts)
        {
            if (part is char[] letters)
                Sink.Log(new string(letters)); // leak
            else if (part is int number)
                Sink.Log(number); // safe
        }
    }

    private abstract record Post;

    private sealed record Letter(int Number, string Body, Address To) : Post;

    private sealed record Telegram(string Words) : Post;

    private sealed record Address(string Name, string Street);
}
