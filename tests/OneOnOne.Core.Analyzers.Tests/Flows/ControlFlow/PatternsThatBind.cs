// Patterns bind, test and take apart: the binding carries content, the test does not.
namespace Flows.ControlFlow.PatternsThatBind;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Declared(memo);
        Properties(memo);
        Positional(memo);
        Lists(memo);
        Combined(memo);
        Guarded(memo);
        Types(memo);
        Tuples(memo);
        Nested(memo);
    }

    private static void Declared(Memo memo)
    {
        object boxed = memo.Text;
        if (boxed is string text)
            Sink.Log(text); // leak
        if (boxed is not string missed)
            return;
        Sink.Log(boxed is string); // safe
        Sink.Log(boxed is "a fixed phrase"); // safe
        if (memo.Author is var who && who.Length > 0)
            Sink.Log(who); // safe
    }

    private static void Properties(Memo memo)
    {
        if (memo is { Title: var title, Text: var body })
        {
            Sink.Log(title); // safe
            Sink.Log(body); // leak
        }

        if (memo is { Text.Length: var size and > 0, Author: { } author })
        {
            Sink.Log(size); // safe
            Sink.Log(author); // safe
        }

        if (memo is { Id: > 0 } same)
        {
            Sink.Log(same.Text); // leak
            Sink.Log(same.Title); // safe
        }
    }

    private static void Positional(Memo memo)
    {
        var letter = new Letter(memo.Title, memo.Text);
        if (letter is (var subject, var body))
        {
            Sink.Log(subject); // safe
            Sink.Log(body); // leak
        }

        var summary = letter switch
        {
            (_, null) => "nothing",
            ("weekly", _) => "the weekly",
            var (_, rest) => rest,
        };
        var phrase = letter switch
        {
            ("weekly", { } words) => words,
            _ => "other",
        };
        Sink.Log(phrase); // leak
    }

    private static void Lists(Memo memo)
    {
        string[] row = [memo.Title, memo.Text, memo.Author];
        if (row is [var head, var middle, var tail])
        {
            Sink.Log(head); // safe
            Sink.Log(middle); // leak
            Sink.Log(tail); // safe
        }

        if (memo.Lines.ToArray() is [_, .. var rest])
            Sink.Log(rest[0]); // leak
        string[] labels = [memo.Author, memo.Title];
        if (labels is [var only, ..])
            Sink.Log(only); // safe
        if (memo.Text is ['#', ..])
            Sink.Log("starts a heading"); // safe (dead)
        if (memo.Text is [var initial, .. var remaining])
        {
            Sink.Log(remaining); // leak
        }
    }

    private static void Combined(Memo memo)
    {
        object? value = memo.Reply;
        var kind = value switch
        {
            null => "none",
            string { Length: 0 } or int => "blank",
            string => "text",
            _ => "other",
        };
        Sink.Log(kind); // safe
        var said = value switch
        {
            string { Length: > 3 and < 900 } words => words,
            not string => "no string",
            _ => "short",
        };
        Sink.Log(said); // leak
    }

    private static void Guarded(Memo memo)
    {
        switch (memo)
        {
            case { Text: var text } when text.StartsWith('#'):
                Sink.Log("a heading"); // safe (dead)
                break;
            case { Lines: [var first, ..] }:
                Sink.Log(first); // leak
                break;
        }
    }

    private static void Types(Memo memo)
    {
        object[] parcels = [new Letter(memo.Title, memo.Text), new Receipt(memo.Id)];
        foreach (var parcel in parcels)
        {
            switch (parcel)
            {
                case Letter { Body: var body }:
                    Sink.Log(body); // leak
                    break;
                case Receipt { Number: var number }:
                    Sink.Log(number); // safe
                    break;
            }
        }
    }

    private static void Tuples(Memo memo)
    {
        var said = (memo.Author, memo.Text) switch
        {
            ("nobody", var t) => t,
            (var a, { Length: > 0 }) => a,
            _ => "",
        };
        Sink.Log(said.Length); // safe
        var author = (memo.Author, memo.Text) switch
        {
            (var a, { Length: > 0 }) => a,
            _ => "",
        };
        Sink.Log(author); // safe
        var (who, what) = (memo.Author, memo.Text) is ("carly", var words) ? ("carly", words) : ("", "");
        Sink.Log(who); // safe
        Sink.Log(what); // leak
    }

    private static void Nested(Memo memo)
    {
        var bundle = new Bundle(new Letter(memo.Title, memo.Text), [memo.Author, memo.Lines[1]]);
        if (bundle is { Letter: { Subject: var subject, Body: { Length: > 1 } body }, Tags: [var tag, var last] })
        {
            Sink.Log(subject); // safe
            Sink.Log(body); // leak
            Sink.Log(tag); // safe
            Sink.Log(last); // leak
        }

        if (bundle is not { Letter.Body: { } kept })
            return;
        Sink.Log(kept); // leak
    }

    private sealed record Letter(string Subject, string Body);

    private sealed record Receipt(int Number);

    private sealed record Bundle(Letter Letter, string[] Tags);
}
