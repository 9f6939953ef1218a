// Records that derive from records: changed and taken apart as what they are declared to be, and as what they are.
namespace Flows.Objects.RecordsAsBases;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Changed(memo);
        ChangedElsewhere(memo);
        TakenApart(memo);
        InPatterns(memo);
        OverThree(memo);
        OfMany(memo);
        ByHand(memo);
    }

    private static void Changed(Memo memo)
    {
        Sheet sheet = new Page("t", memo.Text);
        var renamed = sheet with { Title = "x" };
        Sink.Log(((Page)renamed).Body); // leak
        Sink.Log(renamed); // leak
        Sink.Log(renamed.Title); // safe
        Sheet plain = new Page("t", memo.Title);
        var kept = plain with { Title = "x" };
        Sink.Log(((Page)kept).Body); // safe
        Sink.Log(kept); // safe
        Sheet deep = new Folio("t", "b", memo.Text);
        var cut = deep with { Title = "x" };
        Sink.Log(((Folio)cut).Note); // leak
        Sink.Log(((Page)cut).Body); // safe
        if (cut is Folio { Note: var note })
            Sink.Log(note); // leak
        Sink.Log(cut is Folio folio ? folio.Body : ""); // safe
        Sheet loud = new Poster("t", memo.Text);
        Sink.Log((loud with { Title = "x" }).Said()); // leak
        Sheet soft = new Page("t", memo.Text);
        Sink.Log((soft with { Title = "x" }).Said()); // safe
    }

    private static void ChangedElsewhere(Memo memo)
    {
        Sink.Log(((Page)Renamed(new Page("t", memo.Text))).Body); // leak
        Sink.Log(((Page)Renamed(new Page("t", memo.Title))).Body); // safe
        Sink.Log(Renamed(new Page("t", memo.Text))); // leak
        Sink.Log(Renamed(new Page("t", memo.Title))); // safe
        Sink.Log(Renamed(new Poster("t", memo.Text)).Said()); // leak
        Sink.Log(Renamed(new Page("t", memo.Text)).Said()); // safe
        Sink.Log(Like(new Page("t", memo.Text)).Body); // leak
        Sink.Log(Like(new Page(memo.Text, "b")).Body); // safe
    }

    private static Sheet Renamed(Sheet sheet) => sheet with { Title = "renamed" };

    private static T Like<T>(T sheet)
        where T : Sheet => (T)(sheet with { Title = "like" });

    private static void TakenApart(Memo memo)
    {
        var (title, body) = new Page(memo.Text, "x");
        Sink.Log(title); // leak
        Sink.Log(body); // safe
        (title, body) = new Page("x", memo.Text);
        Sink.Log(title); // safe
        Sink.Log(body); // leak
        new Page(memo.Text, "x").Deconstruct(out var first, out var second);
        Sink.Log(first); // leak
        Sink.Log(second); // safe
        Sheet sheet = new Page(memo.Text, "x");
        if (sheet is Page found)
        {
            var (head, tail) = found;
            Sink.Log(head); // leak
            Sink.Log(tail); // safe
        }
    }

    private static void InPatterns(Memo memo)
    {
        if (new Page(memo.Text, "x") is Page(var title, var body))
        {
            Sink.Log(title); // leak
            Sink.Log(body); // safe
        }

        Sheet sheet = new Page(memo.Text, "x");
        Sink.Log(sheet switch { Page(var first, _) => first, _ => "" }); // leak
        Sink.Log(sheet switch { Page(_, var second) => second, _ => "" }); // safe
    }

    private static void OverThree(Memo memo)
    {
        var (title, body, note) = new Folio(memo.Text, "b", "n");
        Sink.Log(title); // leak
        Sink.Log(body); // safe
        Sink.Log(note); // safe
        (title, body, note) = new Folio("t", memo.Text, "n");
        Sink.Log(title); // safe
        Sink.Log(body); // leak
        Sink.Log(note); // safe
        (title, body, note) = new Folio("t", "b", memo.Text);
        Sink.Log(title + body); // safe
        Sink.Log(note); // leak
        var (word, rest) = new Labelled(memo.Text, "x");
        Sink.Log(word); // leak
        Sink.Log(rest); // safe
        var (own, given) = new Owned(memo.Text, "x");
        Sink.Log(own); // safe
        Sink.Log(given); // safe
    }

    private static void OfMany(Memo memo)
    {
        var sheets = new List<Sheet> { new Page("t", memo.Text) };
        var renamed = sheets.Select(sheet => sheet with { Title = "renamed" }).ToList();
        Sink.Log(((Page)renamed[0]).Body); // leak
        Sink.Log(renamed[0].Title); // safe
        Sheet either = memo.Title.Length > 100 ? new Poster("t", "cry") : new Page("t", memo.Text);
        var changed = either with { Title = "x" };
        Sink.Log(changed is Page page ? page.Body : ""); // leak
        Sink.Log(changed is Poster poster ? poster.Cry : ""); // safe
        Sheet titled = memo.Title.Length > 100 ? new Poster(memo.Text, "cry") : new Page(memo.Text, "b");
        Sink.Log(titled with { Title = "x" }); // safe
        var twice = either with { Title = "1" } with { Title = "2" };
        Sink.Log(((Page)twice).Body); // leak
        Sink.Log(Shouted(new Poster("t", memo.Text))); // leak
        Sink.Log(Shouted(new Page("t", memo.Text))); // safe
        var (word, note) = new Noted<string>(memo.Text, "n");
        Sink.Log(word); // leak
        Sink.Log(note); // safe
    }

    private static string Shouted(Sheet sheet) => (sheet with { Title = "shouted" }).Said();

    private static void ByHand(Memo memo)
    {
        Form form = new Loud { Words = memo.Text };
        Sink.Log(form.Copy().Said()); // leak
        Sink.Log(((Loud)form.Copy()).Words); // leak
        Form quiet = new Quiet { Words = memo.Text };
        Sink.Log(quiet.Copy().Said()); // safe
    }

    private record Sheet(string Title)
    {
        public virtual string Said() => "";
    }

    private record Page(string Title, string Body) : Sheet(Title);

    private sealed record Folio(string Title, string Body, string Note) : Page(Title, Body);

    private sealed record Poster(string Title, string Cry) : Sheet(Title)
    {
        public override string Said() => Cry;
    }

    private abstract record Worded
    {
        public string Word { get; init; } = "";
    }

    private sealed record Labelled : Worded
    {
        public Labelled(string word, string rest) => (Word, Rest) = (word, rest);

        public string Rest { get; }

        public void Deconstruct(out string word, out string rest) => (word, rest) = (Word, Rest);
    }

    private record Owner(string Name);

    private sealed record Owned(string Name, string Thing) : Owner("own")
    {
        public new string Name { get; } = "hidden" + Name.Length;
    }

    private record Held<T>(T Word);

    private sealed record Noted<T>(T Word, string Note) : Held<T>(Word);

    private abstract class Form
    {
        public string Words = "";

        public Form Copy() => (Form)MemberwiseClone();

        public abstract string Said();
    }

    private sealed class Loud : Form
    {
        public override string Said() => Words;
    }

    private sealed class Quiet : Form
    {
        public override string Said() => "quiet";
    }
}
