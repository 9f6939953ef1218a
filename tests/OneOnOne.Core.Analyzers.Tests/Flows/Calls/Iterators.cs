// Iterators hand out what they yield, when asked.
namespace Flows.Calls.Iterators;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Yielded(memo);
        Parameters(memo);
        Instances(memo);
        Infinite(memo);
        SinkInside(memo);
        Hand(memo);
    }

    private static void Yielded(Memo memo)
    {
        foreach (var text in Texts(memo))
            Sink.Log(text); // leak
        foreach (var title in Titles(memo))
            Sink.Log(title); // safe
        foreach (var length in Lengths(memo))
            Sink.Log(length); // safe
        Sink.Log(Texts(memo).First()); // leak
        Sink.Log(Texts(memo).Count()); // safe
    }

    private static void Parameters(Memo memo)
    {
        foreach (var item in Twice(memo.Text))
            Sink.Log(item); // leak
        foreach (var item in Twice(memo.Title))
            Sink.Log(item); // safe
        foreach (var pair in Pairs(memo))
        {
            Sink.Log(pair.Title); // safe
            Sink.Log(pair.Text); // leak
        }
    }

    private static void Instances(Memo memo)
    {
        var book = new Book(memo);
        foreach (var page in book)
            Sink.Log(page); // leak
        foreach (var heading in book.Headings())
            Sink.Log(heading); // safe
        Sink.Log(string.Join(",", book)); // leak
    }

    private static void Infinite(Memo memo)
    {
        foreach (var text in Forever(memo.Text).Take(2))
            Sink.Log(text); // leak
        foreach (var text in Forever(memo.Title).Take(2))
            Sink.Log(text); // safe
    }

    private static void SinkInside(Memo memo)
    {
        foreach (var count in Logging(memo.Text)) _ = count; // leak
        foreach (var count in Logging(memo.Title)) _ = count; // safe
    }

    private static void Hand(Memo memo)
    {
        using var texts = Texts(memo).GetEnumerator();
        while (texts.MoveNext())
            Sink.Log(texts.Current); // leak
        using var titles = Titles(memo).GetEnumerator();
        while (titles.MoveNext())
            Sink.Log(titles.Current); // safe
    }

    private static IEnumerable<string> Texts(Memo memo)
    {
        yield return memo.Text;
        foreach (var line in memo.Lines)
            yield return line;
    }

    private static IEnumerable<string> Titles(Memo memo)
    {
        yield return memo.Title;
        if (memo.Text.Length > 0)
            yield return memo.Author;
    }

    private static IEnumerable<int> Lengths(Memo memo)
    {
        foreach (var line in memo.Lines)
            yield return line.Length;
    }

    private static IEnumerable<string> Twice(string item)
    {
        yield return item;
        yield return item;
    }

    private static IEnumerable<(string Title, string Text)> Pairs(Memo memo)
    {
        yield return (memo.Title, memo.Text);
        yield break;
    }

    private static IEnumerable<string> Forever(string item)
    {
        while (true)
            yield return item;
    }

    private static IEnumerable<int> Logging(string item)
    {
        Sink.Log(item);
        yield return item.Length;
    }

    private sealed class Book(Memo memo) : IEnumerable<string>
    {
        public IEnumerator<string> GetEnumerator()
        {
            yield return memo.Text;
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        public IEnumerable<string> Headings()
        {
            yield return memo.Title;
        }
    }
}
