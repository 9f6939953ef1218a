// Patterns that bind content to a new name.
namespace Flows.ControlFlow.PatternBindings;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Declaration(memo.Text);
        TypeTest(memo);
        Property(memo);
        Positional(memo);
        VarPattern(memo);
        Nested(memo);
        NotPattern(memo);
    }

    private static void Declaration([Confidential] object value)
    {
        if (value is string text)
            Sink.Log(text); // leak
        if (value is string { Length: var length })
            Sink.Log(length); // safe
        if (value is int number)
            Sink.Log(number); // safe (dead)
    }

    private static void TypeTest(Memo memo)
    {
        object boxed = memo.Text;
        object plain = memo.Title;
        Sink.Log(boxed is string s ? s : "none"); // leak
        Sink.Log(plain is string t ? t : "none"); // safe
        Sink.Log(boxed is string); // safe
    }

    private static void Property(Memo memo)
    {
        if (memo is { Text: var text, Title: var title })
        {
            Sink.Log(text); // leak
            Sink.Log(title); // safe
        }

        if (memo is { Reply: { Length: > 0 } reply, Author: { } author })
        {
            Sink.Log(reply); // leak
            Sink.Log(author); // safe
        }

        if (memo is { Text.Length: var size })
            Sink.Log(size); // safe
    }

    private static void Positional(Memo memo)
    {
        var entry = new Entry(memo.Title, memo.Text);
        if (entry is (var title, var body))
        {
            Sink.Log(title); // safe
            Sink.Log(body); // leak
        }

        if ((memo.Text, memo.Title) is var (first, second))
        {
            Sink.Log(first); // leak
            Sink.Log(second); // safe
        }

        if ((memo.Title, memo.Text) is (string plain, { Length: > 0 } content))
        {
            Sink.Log(plain); // safe
            Sink.Log(content); // leak
        }
    }

    private static void VarPattern(Memo memo)
    {
        if (memo.Text is var text && memo.Title is var title)
        {
            Sink.Log(text); // leak
            Sink.Log(title); // safe
        }
    }

    private static void Nested(Memo memo)
    {
        object order = new Folder(new Entry(memo.Title, memo.Text), "archive");
        if (order is Folder { Top: Entry { Body: { } body, Title: { } title }, Label: var label })
        {
            Sink.Log(body); // leak
            Sink.Log(title); // safe
            Sink.Log(label); // safe
        }

        if (order is Folder(Entry(_, var inner), _) folder)
        {
            Sink.Log(inner); // leak
            Sink.Log(folder.Label); // safe
            Sink.Log(folder.Top.Body); // leak
        }
    }

    private static void NotPattern(Memo memo)
    {
        if (memo.Reply is not { } reply)
            return;
        Sink.Log(reply); // leak
        if (memo.Title is not string title)
            return;
        Sink.Log(title); // safe
    }

    private sealed record Entry(string Title, string Body);

    private sealed record Folder(Entry Top, string Label);
}
