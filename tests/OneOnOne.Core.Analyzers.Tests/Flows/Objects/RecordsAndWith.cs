// Records, positional members and with.
namespace Flows.Objects.RecordsAndWith;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Positional(memo);
        With(memo);
        WithKeeps(memo);
        Deconstructed(memo);
        Structs(memo);
        Inherited(memo);
        Equality(memo);
    }

    private static void Positional(Memo memo)
    {
        var entry = new Entry(memo.Title, memo.Text);
        Sink.Log(entry.Title); // safe
        Sink.Log(entry.Body); // leak
        var swapped = new Entry(memo.Text, memo.Title);
        Sink.Log(swapped.Title); // leak
        Sink.Log(swapped.Body); // safe
    }

    private static void With(Memo memo)
    {
        var entry = new Entry(memo.Title, "none");
        var filled = entry with { Body = memo.Text };
        Sink.Log(filled.Body); // leak
        Sink.Log(filled.Title); // safe
        Sink.Log(entry.Body); // safe
        var cleaned = filled with { Body = "(removed)" };
        Sink.Log(cleaned.Body); // safe
        Sink.Log(cleaned); // safe
    }

    private static void WithKeeps(Memo memo)
    {
        var entry = new Entry(memo.Title, memo.Text);
        var renamed = entry with { Title = "renamed" };
        Sink.Log(renamed.Body); // leak
        Sink.Log(renamed.Title); // safe
        Sink.Log((entry with { }).Body); // leak
        var both = entry with { Title = "x", Body = "y" };
        Sink.Log(both.Title + both.Body); // safe
    }

    private static void Deconstructed(Memo memo)
    {
        var (title, body) = new Entry(memo.Title, memo.Text);
        Sink.Log(title); // safe
        Sink.Log(body); // leak
        var entry = new Entry(memo.Title, memo.Text);
        (title, _) = entry;
        Sink.Log(title); // safe
        (_, title) = entry;
        Sink.Log(title); // leak
    }

    private static void Structs(Memo memo)
    {
        var mark = new Mark(memo.Text, 1);
        var copy = mark with { Line = 2 };
        Sink.Log(copy.Text); // leak
        Sink.Log(copy.Line); // safe
        copy.Text = "clean";
        Sink.Log(copy.Text); // safe
        Sink.Log(mark.Text); // leak
        var anonymous = new { memo.Title, memo.Text };
        var changed = anonymous with { Text = "clean" };
        Sink.Log(changed.Text); // safe
        Sink.Log(anonymous.Text); // leak
    }

    private static void Inherited(Memo memo)
    {
        Entry entry = new LongEntry(memo.Title, memo.Text, memo.Author);
        Sink.Log(entry.Body); // leak
        Sink.Log(((LongEntry)entry).Footer); // safe
        var changed = (LongEntry)entry with { Footer = memo.Reply! };
        Sink.Log(changed.Footer); // leak
        Sink.Log(changed.Title); // safe
    }

    private static void Equality(Memo memo)
    {
        var entry = new Entry(memo.Title, memo.Text);
        Sink.Log(entry == entry with { }); // safe
        Sink.Log(entry.Equals(null)); // safe
        Sink.Log(entry.GetType().Name); // safe
        Sink.Log(entry with { Title = "t" }); // leak
    }

    private record Entry(string Title, string Body);

    private sealed record LongEntry(string Title, string Body, string Footer) : Entry(Title, Body);

    private record struct Mark(string Text, int Line);
}
