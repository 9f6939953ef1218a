// Needs Roslyn 5: the field keyword, extension members, compound operators and partial members.
namespace Flows.Objects.RecentMembers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        FieldKeyword(memo);
        ExtensionMembers(memo);
        CompoundOperators(memo);
        PartialMembers(memo);
    }

    private static void FieldKeyword(Memo memo)
    {
        var label = new Label { Name = "  " + memo.Title, Content = memo.Text };
        Sink.Log(label.Name); // safe
        Sink.Log(label.Content); // leak
        label.Content = null!;
        Sink.Log(label.Content); // safe
        label.Mask = memo.Text;
        Sink.Log(label.Mask); // safe
        Sink.Log(new Label().Content); // safe
        var holder = new LoadsOnce(memo);
        Sink.Log(holder.Text); // leak
        Sink.Log(holder.Title); // safe
    }

    private static void ExtensionMembers(Memo memo)
    {
        Sink.Log(memo.Summary); // leak
        Sink.Log(memo.Caption); // safe
        Sink.Log(memo.Excerpt(4)); // leak
        Sink.Log(memo.Signature("by")); // safe
        Sink.Log(Memo.Combine(memo, memo)); // leak
        Sink.Log(Memo.Kind); // safe
        memo.Headline = memo.Text;
        Sink.Log(memo.Title); // leak
        memo.Headline = "weekly";
        Sink.Log(memo.Title); // safe
        string[] words = [memo.Title, memo.Author];
        Sink.Log(words.Joined); // safe
        Sink.Log(memo.Text.Split(' ').Joined); // leak
        Sink.Log(new List<string> { memo.Text }.OnlyOne()); // leak
        Sink.Log(new List<string> { memo.Title }.OnlyOne()); // safe
    }

    private static void CompoundOperators(Memo memo)
    {
        var tally = new Tally();
        tally += memo.Title;
        Sink.Log(tally.Text); // safe
        tally += memo.Text;
        Sink.Log(tally.Text); // leak
        tally++;
    }

    private static void PartialMembers(Memo memo)
    {
        var account = new Account(memo);
        Sink.Log(account.Body); // leak
        Sink.Log(account.Heading); // safe
    }

    private sealed class Label
    {
        public string Name { get; set => field = value.Trim(); } = "";

        public string Content { get => field ?? "(empty)"; set; } = "";

        public string Mask { get; set => field = new string('*', value.Length); } = "";
    }

    private sealed class LoadsOnce(Memo memo)
    {
        public string Text => field ??= memo.Text;

        public string Title => field ??= memo.Title;
    }

    private sealed class Tally
    {
        public string Text { get; private set; } = "";

        public int Count { get; private set; }

        public void operator +=(string more) => Text += more;

        public void operator ++() => Count++;
    }
}

public sealed partial class Account
{
    public partial Account(Memo memo);

    public partial string Body { get; }

    public partial string Heading { get; }
}

public sealed partial class Account
{
    private readonly Memo _memo;

    public partial Account(Memo memo) => _memo = memo;

    public partial string Body => _memo.Text;

    public partial string Heading => _memo.Title;
}

public static class MemoExtensions
{
    extension(Memo memo)
    {
        public string Summary => memo.Title + ": " + memo.Text;

        public string Caption => memo.Title + ": " + memo.Author;

        public string Headline
        {
            get => memo.Title;
            set => memo.Title = value;
        }

        public string Excerpt(int length) => memo.Text[..length];

        public string Signature(string prefix) => prefix + " " + memo.Author;
    }

    extension(Memo)
    {
        public static string Kind => "memo";

        public static string Combine(Memo one, Memo two) => one.Text + two.Text;
    }

    extension(string[] words)
    {
        public string Joined => string.Join(' ', words);
    }

    extension<T>(List<T> items)
    {
        public T OnlyOne() => items[0];
    }
}
