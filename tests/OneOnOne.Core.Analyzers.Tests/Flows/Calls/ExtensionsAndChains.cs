// Generic methods, local functions, extensions, partial methods and chains of calls.
namespace Flows.Calls.ExtensionsAndChains;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Generic(memo);
        LocalFunctions(memo);
        Extensions(memo);
        Partials(memo);
        Chained(memo);
    }

    private static void Generic(Memo memo)
    {
        Sink.Log(Same(memo.Text)); // leak
        Sink.Log(Second(memo.Text, memo.Title)); // safe
        Sink.Log(Second(memo.Title, memo.Text)); // leak
        var box = Box.Of(memo.Text);
        Sink.Log(box.Map(text => text.Length).Value); // safe
        Sink.Log(box.Map(text => text.ToUpperInvariant()).Value); // leak
    }

    private static T Same<T>(T value) => value;

    private static TSecond Second<TFirst, TSecond>(TFirst first, TSecond second) => second;

    private static void LocalFunctions(Memo memo)
    {
        Sink.Log(Body()); // leak
        Sink.Log(Head()); // safe
        Sink.Log(Wrap(memo.Title)); // safe
        Sink.Log(Wrap(memo.Lines[0])); // leak
        var collected = "";
        Collect(memo.Author);
        Sink.Log(collected); // safe
        Collect(memo.Text);
        Sink.Log(collected); // leak

        string Body() => memo.Text;

        string Head() => memo.Title;

        static string Wrap(string inner) => $"[{inner}]";

        void Collect(string more) => collected += more;
    }

    private static void Extensions(Memo memo)
    {
        Sink.Log(memo.Text.Shorten(6)); // leak
        Sink.Log(memo.Author.Shorten(2)); // safe
        Sink.Log(memo.BodyOrTitle()); // leak
        Sink.Log(memo.By()); // safe
    }

    private static void Partials(Memo memo)
    {
        var page = new Partly();
        page.Fill(memo);
        Sink.Log(page.Body); // leak
        Sink.Log(page.Heading); // safe
    }

    private static void Chained(Memo memo)
    {
        var query = new Query().From(memo.Author).Where(memo.Title);
        Sink.Log(query.Show()); // safe
        Sink.Log(query.Where(memo.Text).Show()); // leak
    }
}

public sealed record Box<T>(T Value)
{
    public Box<TResult> Map<TResult>(Func<T, TResult> map) => new(map(Value));
}

public static class Box
{
    public static Box<T> Of<T>(T value) => new(value);
}

public sealed class Query
{
    private readonly List<string> _parts = [];

    public Query From(string source) => Add("from " + source);

    public Query Where(string condition) => Add("where " + condition);

    public string Show() => string.Join(' ', _parts);

    private Query Add(string part)
    {
        _parts.Add(part);
        return this;
    }
}

public sealed partial class Partly
{
    public string Body { get; private set; } = "";

    public string Heading { get; private set; } = "";

    public void Fill(Memo memo)
    {
        Body = memo.Title;
        OnFilled(memo);
    }

    partial void OnFilled(Memo memo);
}

public sealed partial class Partly
{
    partial void OnFilled(Memo memo)
    {
        Body = memo.Text;
        Heading = memo.Title;
    }
}

public static class MemoReading
{
    public static string Shorten(this string text, int length) => text.Length <= length ? text : text[..length] + "…";

    public static string BodyOrTitle(this Memo memo) => memo.Text.Length > 0 ? memo.Text : memo.Title;

    public static string By(this Memo memo) => "by " + memo.Author;
}
