// Records and anonymous types print their members.
namespace Flows.Text.RecordPrinting;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Records(memo);
        Members(memo);
        Anonymous(memo);
        Overridden(memo);
        PrintMembers(memo);
        TuplesPrint(memo);
        Inherited(memo);
    }

    private static void Records(Memo memo)
    {
        var entry = new Entry(memo.Id, memo.Text);
        Sink.Log(entry); // leak
        Sink.Log(new Entry(memo.Id, memo.Title)); // safe
        Sink.Log($"{entry}"); // leak
        Sink.Log(entry.Id); // safe
        Sink.Log(new Coordinates(memo.Text.Length, 2)); // safe
        Sink.Log(new Small(memo.Text)); // leak
    }

    private static void Members(Memo memo)
    {
        var draft = new Draft { Title = memo.Title, Body = memo.Text };
        Sink.Log(draft); // leak
        draft = new Draft { Title = memo.Title, Body = "clean" };
        Sink.Log(draft); // safe
        draft = new Draft { Title = memo.Title, Body = "clean", Hidden = memo.Text };
        Sink.Log(draft); // safe
    }

    private static void Anonymous(Memo memo)
    {
        Sink.Log(new { memo.Id, memo.Text }); // leak
        Sink.Log(new { memo.Id, memo.Title }); // safe
        var row = new { memo.Id, Body = memo.Reply };
        Sink.Log(row.ToString()); // leak
        Sink.Log(row.Id); // safe
        Sink.Log(row.Body); // leak
        Sink.Log(new { memo.Id, memo.Text.Length }); // safe
        Sink.Log(new { Inner = new { memo.Text } }); // leak
    }

    private static void Overridden(Memo memo)
    {
        Sink.Log(new Quiet(memo.Text)); // safe
        Sink.Log(new Quiet(memo.Text).Body); // leak
        Sink.Log(new Loud(memo.Text)); // leak
    }

    private static void PrintMembers(Memo memo)
    {
        Sink.Log(new Partly(memo.Title, memo.Text)); // safe
        Sink.Log(new Partly(memo.Text, memo.Title)); // leak
    }

    private static void TuplesPrint(Memo memo)
    {
        Sink.Log((memo.Id, memo.Text)); // leak
        Sink.Log((memo.Id, memo.Title)); // safe
        Sink.Log(Tuple.Create(memo.Id, memo.Text).ToString()); // leak
        Sink.Log(new KeyValuePair<int, string>(memo.Id, memo.Text)); // leak
        Sink.Log(new KeyValuePair<int, string>(memo.Id, memo.Title)); // safe
    }

    private static void Inherited(Memo memo)
    {
        Base content = new Derived(memo.Id, memo.Text);
        Base plain = new Derived(memo.Id, memo.Title);
        Sink.Log(content); // leak
        Sink.Log(plain); // safe
    }

    private sealed record Entry(int Id, string Text);

    private sealed record Coordinates(int X, int Y);

    private readonly record struct Small(string Text);

    private sealed record Draft
    {
        public string Title { get; init; } = "";

        public string Body { get; set; } = "";

        internal string Hidden { get; init; } = "";
    }

    private sealed record Quiet(string Body)
    {
        public override string ToString() => "Quiet";
    }

    private sealed record Loud(string Body)
    {
        public override string ToString() => "Loud " + Body;
    }

    private sealed record Partly(string Shown, string Kept)
    {
        private bool PrintMembers(StringBuilder builder)
        {
            builder.Append(Shown);
            return true;
        }
    }

    private abstract record Base(int Id);

    private sealed record Derived(int Id, string Body) : Base(Id);
}
