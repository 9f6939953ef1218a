// Collection expressions and spreads.
using System.Runtime.CompilerServices;

namespace Flows.Collections.Expressions;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Elements(memo);
        Spreads(memo);
        Targets(memo);
        Nested(memo);
        UserMade(memo);
        AsArguments(memo);
    }

    private static void Elements(Memo memo)
    {
        string[] content = [memo.Title, memo.Text];
        Sink.Log(content[1]); // leak
        string[] plain = [memo.Title, memo.Author];
        Sink.Log(plain[1]); // safe
        Sink.Log(((string[])[memo.Text])[0]); // leak
    }

    private static void Spreads(Memo memo)
    {
        List<string> titles = [memo.Title, memo.Author];
        string[] spread = [.. titles, "end"];
        Sink.Log(spread[0]); // safe
        string[] content = ["start", .. memo.Lines, .. titles];
        foreach (var item in content)
            Sink.Log(item); // leak
        Sink.Log(content.Length); // safe
        char[] letters = [.. memo.Text, '!'];
        Sink.Log(letters[0]); // leak
        string[] mapped = [.. from line in memo.Lines select line.Length.ToString()];
        Sink.Log(mapped[0]); // safe
    }

    private static void Targets(Memo memo)
    {
        Span<string> span = [memo.Text];
        Sink.Log(span[0]); // leak
        HashSet<string> set = [memo.Text];
        Sink.Log(set.First()); // leak
        IEnumerable<string> sequence = [memo.Title];
        Sink.Log(sequence.First()); // safe
        IReadOnlyList<string> list = [.. sequence, memo.Text];
        Sink.Log(list[1]); // leak
        ReadOnlySpan<string> plain = [memo.Title, memo.Author];
        Sink.Log(plain[1]); // safe
    }

    private static void Nested(Memo memo)
    {
        List<List<string>> rows = [[memo.Title], [memo.Author]];
        Sink.Log(rows[0][0]); // safe
        rows = [[memo.Text], [memo.Text]];
        Sink.Log(rows[1][0]); // leak
        Sink.Log(rows[1].Count); // safe
    }

    private static void UserMade(Memo memo)
    {
        Roll content = [memo.Text, memo.Text];
        Roll plain = [memo.Title];
        Sink.Log(content.First()); // leak
        Sink.Log(plain.First()); // safe
        Bag bag = [memo.Title, memo.Reply!];
        foreach (var item in bag)
            Sink.Log(item); // leak
        Bag titles = [memo.Title];
        foreach (var item in titles)
            Sink.Log(item); // safe
    }

    private static void AsArguments(Memo memo)
    {
        Print([memo.Text]); // leak
        Print([memo.Title]); // safe
        Print([.. memo.Lines]); // leak
        Print([]); // safe
        Print(["constant", .. new[] { memo.Author }]); // safe
    }

    private static void Print(string[] rows)
    {
        Sink.Log(rows.Length);
        foreach (var row in rows)
            Sink.Log(row);
    }

    [CollectionBuilder(typeof(Rolls), nameof(Rolls.Make))]
    private sealed class Roll(string[] items) : List<string>(items);

    private static class Rolls
    {
        public static Roll Make(ReadOnlySpan<string> items) => new(items.ToArray());
    }

    private sealed class Bag : IEnumerable<string>
    {
        private readonly List<string> _items = [];

        public void Add(string item) => _items.Add(item);

        public IEnumerator<string> GetEnumerator() => _items.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
