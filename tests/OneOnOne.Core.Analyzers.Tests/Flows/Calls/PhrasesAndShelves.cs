// Members that do not look like calls: operators, conversions, indexers, slices and enumerators.
namespace Flows.Calls.PhrasesAndShelves;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Covariant(memo);
        Operators(memo);
        Indexers(memo);
        Iterators(memo);
    }

    private static void Covariant(Memo memo)
    {
        IEnumerable<object> objects = new List<string> { memo.Text };
        Sink.Log(objects.First()); // leak
        Func<object> maker = () => memo.Title;
        Sink.Log(maker()); // safe
    }

    private static void Operators(Memo memo)
    {
        var phrase = new Phrase(memo.Title);
        Sink.Log((phrase + new Phrase(memo.Author)).Words); // safe
        Sink.Log((phrase + new Phrase(memo.Text)).Words); // leak
        string plain = new Phrase(memo.Text);
        Sink.Log(plain); // leak
        Sink.Log((int)new Phrase(memo.Text)); // safe
        Phrase made = memo.Lines[0];
        Sink.Log(made.Words); // leak
        Sink.Log(made == phrase); // safe
        if (made)
            Sink.Log(phrase.Words); // safe
        phrase += new Phrase(memo.Reply!);
        Sink.Log(phrase.Words); // leak
    }

    private static void Indexers(Memo memo)
    {
        var shelf = new Shelf();
        shelf[0] = memo.Title;
        Sink.Log(shelf[0]); // safe
        shelf[1] = memo.Text;
        Sink.Log(shelf[^1]); // leak
        Sink.Log(shelf["count"]); // safe
        Sink.Log(shelf[..1][0]); // safe
        Sink.Log(shelf[1..][0]); // leak
    }

    private static void Iterators(Memo memo)
    {
        foreach (var part in Parts(memo))
            Sink.Log(part); // leak
        foreach (var part in Labels(memo))
            Sink.Log(part); // safe
        using var steps = Labels(memo).GetEnumerator();
        steps.MoveNext();
        Sink.Log(steps.Current); // safe
        foreach (var word in new WordsOf(memo.Text))
            Sink.Log(word); // leak
        foreach (var word in new WordsOf(memo.Author))
            Sink.Log(word); // safe
    }

    private static IEnumerable<string> Parts(Memo memo)
    {
        yield return memo.Title;
        yield return memo.Text;
    }

    private static IEnumerable<string> Labels(Memo memo)
    {
        yield return memo.Title;
        if (memo.Text.Length == 0)
            yield break;
        yield return memo.Author;
    }
}

public sealed class Phrase(string words)
{
    public string Words { get; } = words;

    public static Phrase operator +(Phrase one, Phrase other) => new(one.Words + " " + other.Words);

    public static Phrase operator !(Phrase phrase) => new(new string('x', phrase.Words.Length));

    public static bool operator ==(Phrase one, Phrase other) => one.Words == other.Words;

    public static bool operator !=(Phrase one, Phrase other) => one.Words != other.Words;

    public static bool operator true(Phrase phrase) => phrase.Words.Length > 0;

    public static bool operator false(Phrase phrase) => phrase.Words.Length == 0;

    public static implicit operator string(Phrase phrase) => phrase.Words;

    public static implicit operator Phrase(string words) => new(words);

    public static explicit operator int(Phrase phrase) => phrase.Words.Length;

    public override bool Equals(object? other) => other is Phrase phrase && phrase.Words == Words;

    public override int GetHashCode() => Words.Length;
}

public sealed class Shelf
{
    private readonly List<string> _books = [];

    public int Count => _books.Count;

    public string this[int at]
    {
        get => _books[at];
        set
        {
            if (at == _books.Count)
                _books.Add(value);
            else
                _books[at] = value;
        }
    }

    public int this[string what] => what == "count" ? _books.Count : 0;

    public List<string> Slice(int start, int length) => _books.GetRange(start, length);
}

public sealed class WordsOf(string text)
{
    public Enumerator GetEnumerator() => new(text.Split(' '));

    public struct Enumerator(string[] words)
    {
        private int _at = -1;

        public readonly string Current => words[_at];

        public bool MoveNext() => ++_at < words.Length;
    }
}
