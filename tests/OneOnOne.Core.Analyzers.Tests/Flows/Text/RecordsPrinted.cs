// What prints itself: records, their heirs, anonymous objects, types with a ToString, and things that only hold.
namespace Flows.Text.RecordsPrinted;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Records(memo);
        Made(memo);
        Held(memo);
        Overridden(memo);
        Implicit(memo);
        Deep(memo);
        Equal(memo);
    }

    private static void Records(Memo memo)
    {
        Sink.Log(new Entry(memo.Id, memo.Text)); // leak
        Sink.Log(new Entry(memo.Id, memo.Title)); // safe
        Sink.Log(new Longer(memo.Id, memo.Title, memo.Text)); // leak
        Entry up = new Longer(memo.Id, memo.Title, memo.Text);
        Sink.Log(up); // leak
        Sink.Log(up with { } is Longer); // safe
        Sink.Log(new Quiet(memo.Id, memo.Text)); // safe
        Sink.Log(new Quiet(memo.Id, memo.Text).Body); // leak
        Sink.Log(new Hidden(memo.Id) { Body = memo.Text }); // safe
        Sink.Log(new Outer(new Entry(1, memo.Text))); // leak
        Sink.Log(new Outer(new Quiet(1, memo.Text))); // safe
    }

    private static void Made(Memo memo)
    {
        var desk = new Desk(new Press());
        var sheet = desk.Issue(memo);
        Sink.Log(sheet.Caption); // safe
        Sink.Log(sheet); // leak
        Sink.Log($"issued {sheet}"); // leak
        Sink.Log(desk.Dull(memo)); // safe
        Sink.Log(desk.All([memo]).First()); // leak
    }

    private static void Held(Memo memo)
    {
        Sink.Log(new Holder { Body = memo.Text }); // safe
        Sink.Log(new List<string> { memo.Text }); // safe
        Sink.Log(new[] { memo.Text }); // safe
        Sink.Log(new { Inner = new Holder { Body = memo.Text } }); // safe
        Sink.Log(new { Inner = new { memo.Text } }); // leak
        Sink.Log((memo.Id, new Holder { Body = memo.Text })); // safe
        Sink.Log((memo.Id, (memo.Title, memo.Text))); // leak
        Sink.Log(Task.FromResult(memo.Text).GetType().Name); // safe
        Sink.Log(new Func<string>(() => memo.Text).Method.Name.Length > 0); // safe
    }

    private static void Overridden(Memo memo)
    {
        Sink.Log(new Badge(memo.Text)); // leak
        Sink.Log(new Count(memo.Text)); // safe
        Sink.Log(string.Join(", ", new object[] { new Count(memo.Text), new Badge(memo.Title) })); // safe
        Sink.Log(string.Join(", ", new Badge(memo.Text), "x")); // leak
        Sink.Log("" + new Badge(memo.Text)); // leak
        Sink.Log(new StringBuilder().Append(new Badge(memo.Text))); // leak
        Sink.Log(new StringBuilder().Append(new Count(memo.Text))); // safe
        Sink.Log(string.Format("{0:N0} {1}", memo.Id, new Badge(memo.Text))); // leak
        Sink.Log(Convert.ToString((object)new Badge(memo.Text))); // leak
        Sink.Log(new Badge(memo.Text).GetHashCode() == 3); // safe
    }

    private static void Implicit(Memo memo)
    {
        object boxed = memo.Text[0];
        Sink.Log(boxed.ToString()); // leak
        char? maybe = memo.Text.FirstOrDefault();
        Sink.Log(maybe); // leak
        Sink.Log(maybe.HasValue); // safe
        int? size = memo.Reply?.Length;
        Sink.Log(size.GetValueOrDefault()); // safe
        Sink.Log(memo.Mood); // leak
        IConvertible convertible = memo.Text;
        Sink.Log(convertible.ToString(null)); // leak
        Sink.Log(convertible.GetTypeCode()); // safe
        Sink.Log(memo.On.AddDays(memo.Text.Length)); // safe
    }

    private static void Deep(Memo memo)
    {
        Sink.Dump(new Holder { Body = memo.Text }); // leak
        Sink.Dump(new Holder { Body = memo.Title }); // safe
        Sink.Dump(new List<Holder> { new() { Body = memo.Text } }); // leak
        Sink.Dump(new Dictionary<string, string> { ["body"] = memo.Text }); // leak
        Sink.Dump(new Dictionary<string, int> { ["size"] = memo.Text.Length }); // safe
        Sink.Dump(new { memo.Id, memo.Title }); // safe
        Sink.Dump(memo); // leak
        Sink.Dump(new Ignoring { Body = memo.Text }); // safe
    }

    private static void Equal(Memo memo)
    {
        Sink.Log(new Entry(1, memo.Text) == new Entry(1, memo.Title)); // safe
        Sink.Log(new Entry(1, memo.Text).Equals(null)); // safe
        Sink.Log(ReferenceEquals(memo.Text, memo.Title)); // safe
        Sink.Log(Comparer<string>.Default.Compare(memo.Text, memo.Text)); // safe
        Sink.Log(EqualityComparer<Entry>.Default.Equals(new Entry(1, memo.Text), null)); // safe
    }

    private record Entry(int Id, string Body);

    private sealed record Longer(int Id, string Body, string Extra) : Entry(Id, Body);

    private sealed record Quiet(int Id, string Body) : Entry(Id, Body)
    {
        public override string ToString() => "quiet " + Id;
    }

    private sealed record Hidden(int Id)
    {
        internal string Body { get; init; } = "";
    }

    private sealed record Outer(Entry Inner);

    private sealed record Sheet(string Caption, string Body, int Size);

    private sealed class Press
    {
        public Sheet Print(Memo memo) => new(memo.Title, memo.Text, memo.Text.Length);

        public Sheet Blank(Memo memo) => new(memo.Title, "", memo.Text.Length);
    }

    private sealed class Desk(Press press)
    {
        public Sheet Issue(Memo memo) => press.Print(memo);

        public Sheet Dull(Memo memo) => press.Blank(memo);

        public IEnumerable<Sheet> All(IEnumerable<Memo> memos) => memos.Select(press.Print);
    }

    private sealed class Holder
    {
        public string Body { get; init; } = "";
    }

    private sealed class Ignoring
    {
        [System.Text.Json.Serialization.JsonIgnore]
        public string Body { get; init; } = "";
    }

    private sealed class Badge(string text)
    {
        public override string ToString() => "[" + text + "]";
    }

    private sealed class Count(string text)
    {
        public override string ToString() => $"{text.Length} letters";
    }
}
