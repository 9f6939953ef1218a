// Records, tuples and anonymous objects: printed, changed by `with` and taken apart.
namespace Flows.Objects.EntriesAndRows;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        With(memo);
        Printed(memo);
        Tuples(memo);
        Deconstructed(memo);
        Inherited(memo);
        Anonymous(memo);
        Equality(memo);
    }

    private static void With(Memo memo)
    {
        var entry = new Entry(memo.Title, memo.Text);
        var renamed = entry with { Head = "other" };
        Sink.Log(renamed.Head); // safe
        Sink.Log(renamed.Body); // leak
        var cleared = entry with { Body = "" };
        Sink.Log(cleared.Body); // safe
        Sink.Log(entry.Body); // leak
        var mixed = cleared with { Head = memo.Lines[0] };
        Sink.Log(mixed); // leak
        Sink.Log(cleared); // safe
        var point = new Pair(memo.Id, memo.Author) with { Word = memo.Text };
        Sink.Log(point.Number); // safe
        Sink.Log(point.Word); // leak
    }

    private static void Printed(Memo memo)
    {
        Sink.Log($"{new Entry(memo.Title, memo.Text)}"); // leak
        Sink.Log($"{new Entry(memo.Title, memo.Author)}"); // safe
        Sink.Log(new Pair(memo.Id, memo.Text).ToString()); // leak
        Sink.Log(new Discreet(memo.Id, memo.Text)); // safe
        Sink.Log(new Hidden(memo.Id) { Note = memo.Text }); // safe
        Sink.Log(new Hidden(memo.Id) { Note = memo.Text }.Reveal()); // leak
    }

    private static void Tuples(Memo memo)
    {
        var row = (memo.Id, Head: memo.Title, Body: memo.Text);
        Sink.Log(row.Head); // safe
        Sink.Log(row.Body); // leak
        Sink.Log(row.Item3); // leak
        row.Body = row.Head;
        Sink.Log(row.Item3); // safe
        var nested = ((memo.Text, memo.Author), memo.Title);
        Sink.Log(nested.Item1.Text); // leak
        Sink.Log(nested.Item1.Author); // safe
        var copy = nested;
        copy.Item1.Text = "";
        Sink.Log(copy.Item1.Text); // safe
        Sink.Log(nested.Item1.Item1); // leak
        Sink.Log(Both(memo).Title); // safe
        Sink.Log(Both(memo).Text); // leak
    }

    private static (string Title, string Text) Both(Memo memo) => (memo.Title, memo.Text);

    private static void Deconstructed(Memo memo)
    {
        var (head, body) = new Entry(memo.Title, memo.Text);
        Sink.Log(head); // safe
        Sink.Log(body); // leak
        (body, _) = new Entry(memo.Author, memo.Text);
        Sink.Log(body); // safe
        var (number, (inner, words)) = (memo.Id, new Entry(memo.Title, memo.Text));
        Sink.Log(number); // safe
        Sink.Log(inner); // safe
        Sink.Log(words); // leak
        var (size, spoken) = new Parcel(memo);
        Sink.Log(size); // safe
        Sink.Log(spoken); // leak
        string[] cells = new string[2];
        (cells[0], cells[1]) = (memo.Title, memo.Text);
        Sink.Log(cells[0]); // safe
        Sink.Log(cells[1]); // leak
        foreach (var (title, text) in new[] { new Entry(memo.Title, memo.Text) })
        {
            Sink.Log(title); // safe
            Sink.Log(text); // leak
        }
    }

    private static void Inherited(Memo memo)
    {
        Entry entry = new Signed(memo.Title, memo.Text, memo.Author);
        Sink.Log(entry.Head); // safe
        Sink.Log(entry.Body); // leak
        Sink.Log(((Signed)entry).By); // safe
        var blank = entry with { Body = "blank" };
        Sink.Log(blank); // safe
        Sink.Log(new Signed(memo.Title, "", memo.Text)); // leak
    }

    private static void Anonymous(Memo memo)
    {
        var view = new { memo.Title, Body = memo.Text, Size = memo.Text.Length };
        Sink.Log(view.Title); // safe
        Sink.Log(view.Body); // leak
        var less = view with { Body = "" };
        Sink.Log(less); // safe
        Sink.Log(view); // leak
    }

    private static void Equality(Memo memo)
    {
        var one = new Entry(memo.Title, memo.Text);
        Sink.Log(one == one with { Head = "x" }); // safe
        Sink.Log(one.Equals(new Entry("", memo.Text))); // safe
    }

    private record Entry(string Head, string Body);

    private sealed record Signed(string Head, string Body, string By) : Entry(Head, Body);

    private readonly record struct Pair(int Number, string Word);

    private sealed record Discreet(int Id, string Body)
    {
        public override string ToString() => $"discreet {Id}";
    }

    private sealed record Hidden(int Id)
    {
        internal string Note { get; init; } = "";

        public string Reveal() => Note;
    }

    private sealed class Parcel(Memo memo)
    {
        public void Deconstruct(out int size, out string spoken)
        {
            size = memo.Text.Length;
            spoken = memo.Text;
        }
    }
}
