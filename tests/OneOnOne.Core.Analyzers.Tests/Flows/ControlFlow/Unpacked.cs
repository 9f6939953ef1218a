// Patterns that take a record apart: what they bind is content or not, part by part.
namespace Flows.ControlFlow.Unpacked;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Properties(memo);
        Positions(memo);
        Lists(memo);
        Combined(memo);
        Types(memo);
        Tests(memo);
        Arms(new Told(memo.Text, "manager"));
        Arms(new Asked("when", memo.Author));
        Nested(memo);
        Generic(memo);
    }

    private static void Properties(Memo memo)
    {
        if (memo is { Text: { Length: > 3 } text, Title: { } title })
        {
            Sink.Log(text); // leak
            Sink.Log(title); // safe
        }

        if (memo is { Text.Length: var length, Reply: not null and var reply })
        {
            Sink.Log(length); // safe
            Sink.Log(reply); // leak
        }

        var page = new Page(memo.Title, new Body(memo.Text, memo.Author));
        if (page is { Body: { Words: var words, By: var by }, Head: var head })
        {
            Sink.Log(words); // leak
            Sink.Log(by); // safe
            Sink.Log(head); // safe
        }

        if (page is { Body.Words: { } inner })
            Sink.Log(inner); // leak
        if (page is not { Head: { } name })
            return;
        Sink.Log(name); // safe
    }

    private static void Positions(Memo memo)
    {
        var page = new Page(memo.Title, new Body(memo.Text, memo.Author));
        if (page is (var head, (var words, var by)))
        {
            Sink.Log(head); // safe
            Sink.Log(words); // leak
            Sink.Log(by); // safe
        }

        var (_, body) = page;
        Sink.Log(body); // leak
        Sink.Log(body.By); // safe
        (object First, object Second) pair = (memo.Text, memo.Id);
        if (pair is (string told, int number))
        {
            Sink.Log(told); // leak
            Sink.Log(number); // safe
        }

        if (pair is { Second: int id } and ({ } any, _))
        {
            Sink.Log(id); // safe
            Sink.Log(any); // leak
        }
    }

    private static void Lists(Memo memo)
    {
        string[] row = [memo.Title, memo.Text, memo.Author];
        if (row is [var title, var text, var author])
        {
            Sink.Log(title); // safe
            Sink.Log(text); // leak
            Sink.Log(author); // safe
        }

        if (row is [_, .. var rest])
            Sink.Log(string.Join(" ", rest)); // leak
        if (row is [.., var last])
            Sink.Log(last); // safe
        if (row is [.., { } middle, _])
            Sink.Log(middle); // leak
        if (memo.Text is [var capital, .. var tail])
        {
            Sink.Log(capital); // leak
            Sink.Log(tail); // leak
        }

        if (memo.Lines is [_, _, var third])
            Sink.Log(third); // leak
        Sink.Log(memo.Lines is [_, _, _] ? "three" : "other"); // safe
    }

    private static void Combined(Memo memo)
    {
        object value = memo.Text;
        Sink.Log(value is string or char[] ? "text" : "other"); // safe
        if (value is string { Length: > 0 and < 200 } text and not "")
            Sink.Log(text); // leak
        if (memo.Reply is not (null or "") && memo.Reply is var reply)
            Sink.Log(reply); // leak
        if (memo.Title is "weekly" or "monthly")
            Sink.Log(memo.Title); // safe
        if (value is not string unknown)
            throw new InvalidOperationException("no text");
        Sink.Log(unknown); // leak
    }

    private static void Types(Memo memo)
    {
        object[] parts = [memo.Text, memo.Id, memo.On];
        foreach (var part in parts)
        {
            switch (part)
            {
                case int number:
                    Sink.Log(number); // safe
                    break;
                case DateOnly day:
                    Sink.Log(day); // safe
                    break;
                case string words:
                    Sink.Log(words); // leak
                    break;
            }
        }
    }

    private static void Tests(Memo memo)
    {
        // The text is compared with constants only, and the constant is what is shown.
        var mood = memo.Text switch
        {
            "good" or "fine" => "up",
            [>= 'A' and <= 'Z', ..] => "capital",
            _ => "unknown",
        };
        Sink.Log(mood); // safe
        Sink.Log(memo.Text is "nothing"); // safe
        Sink.Log(memo.Reply is { Length: > 0 }); // safe
        var isLong = memo.Text is { Length: > 10 };
        Sink.Log(isLong ? "long" : "short"); // safe
    }

    private static void Arms(Event happened)
    {
        var line = happened switch
        {
            Told { To: var to } => "told " + to,
            Asked(var what, var who) => who + " asked " + what,
            _ => "",
        };
        Sink.Log(line); // safe
        if (happened is Told(var words, _))
            Sink.Log(words.Length); // safe
    }

    private static void Nested(Memo memo)
    {
        Event happened = new Told(memo.Text, memo.Author);
        var line = happened switch
        {
            Told { Words: var words } => words,
            Asked { What: var what } => what,
            _ => "none",
        };
        Sink.Log(line); // leak
        Sink.Log(happened is Told { To: { } to } ? to : "nobody"); // safe
        Sink.Log(happened is Asked { What: var question } ? question : "none"); // safe
    }

    private static void Generic(Memo memo)
    {
        Result<string> good = new Result<string>.Ok(memo.Text);
        Result<string> bad = new Result<string>.Failed("not found");
        Sink.Log(good is Result<string>.Ok(var value) ? value : ""); // leak
        Sink.Log(bad is Result<string>.Failed { Why: var why } ? why : ""); // safe
        Sink.Log(bad switch { Result<string>.Ok ok => ok.Value, Result<string>.Failed failed => failed.Why, _ => "" }); // safe
        Sink.Log(good.Match(found => found, reason => reason)); // leak
        Sink.Log(bad.Match(found => found, reason => reason)); // safe
        Sink.Log(good.Match(_ => "found", reason => reason)); // safe
    }

    private sealed record Page(string Head, Body Body);

    private sealed record Body(string Words, string By);

    private abstract record Event;

    private sealed record Told(string Words, string To) : Event;

    private sealed record Asked(string What, string Who) : Event;

    private abstract record Result<T>
    {
        public TOut Match<TOut>(Func<T, TOut> ok, Func<string, TOut> failed) => this switch
        {
            Ok found => ok(found.Value),
            Failed lost => failed(lost.Why),
            _ => throw new InvalidOperationException("neither"),
        };

        public sealed record Ok(T Value) : Result<T>;

        public sealed record Failed(string Why) : Result<T>;
    }
}
