// Extension blocks: methods, properties, static members and operators. Needs Roslyn 5.
namespace Flows.Calls.MembersInExtensions;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Sink.Log(memo.Body); // leak
        Sink.Log(memo.Size); // safe
        Sink.Log(memo.Headline("#")); // safe
        Sink.Log(memo.Excerpt(5)); // leak
        Sink.Log(Memo.Describe(memo)); // safe
        Sink.Log(Memo.Render(memo)); // leak
        memo.Stamp = memo.Text;
        Sink.Log(memo.Author); // leak
        var other = Notes.Second();
        other.Stamp = "plain";
        Sink.Log(other.Author); // safe
        List<string> lines = [memo.Title, memo.Text];
        Sink.Log(lines.Head); // safe
        Sink.Log(lines.Tail.First()); // leak
        Sink.Log(lines.IsBlank); // safe
        var page = new Page("a") + new Page(memo.Text);
        Sink.Log(page.Text); // leak
        Sink.Log((new Page("a") - new Page(memo.Text)).Text); // safe
        page = -page;
        Sink.Log(page.Text); // safe
        page |= memo.Reply!;
        Sink.Log(page.Text); // leak
        Memo? none = null;
        Sink.Log(none.OrNothing); // safe
        Sink.Log(memo.OrNothing); // leak
        Sink.Log(Pages.Headline(memo, "!")); // safe
    }
}

public sealed record Page(string Text);

public static class Pages
{
    extension(Memo memo)
    {
        public string Body => memo.Text;

        public int Size => memo.Text.Length;

        public string Stamp
        {
            set => memo.Author = value;
        }

        public string Headline(string mark) => mark + memo.Title;

        public string Excerpt(int length) => memo.Body[..length];

        public static string Describe(Memo some) => some.Title + some.Size;

        public static string Render(Memo some) => some.Title + some.Body;
    }

    extension(Memo? memo)
    {
        public string OrNothing => memo?.Text ?? "nothing";
    }

    extension<T>(IReadOnlyList<T> list)
    {
        public T Head => list[0];

        public IEnumerable<T> Tail => list.Skip(1);

        public bool IsBlank => list.Count == 0;
    }

    extension(Page page)
    {
        public static Page operator +(Page left, Page right) => new(left.Text + right.Text);

        public static Page operator -(Page left, Page right) => new(left.Text + right.Text.Length);

        public static Page operator -(Page some) => new(new string('-', some.Text.Length));

        public static Page operator |(Page left, string text) => left with { Text = left.Text + text };
    }
}
