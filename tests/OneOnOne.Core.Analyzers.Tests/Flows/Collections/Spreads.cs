// Collection expressions: elements, spreads, targets of all types and builders of one's own.
using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Flows.Collections.Spreads;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Elements(memo);
        Targets(memo);
        Built(memo);
        Initialised(memo);
    }

    private static void Elements(Memo memo)
    {
        List<string> inner = [memo.Text];
        string[] outer = ["a", .. inner, "z"];
        Sink.Log(outer[1]); // leak
        string[] plain = ["a", .. new[] { memo.Title }, "z"];
        Sink.Log(plain[1]); // safe
        int[] sizes = [.. inner.Select(text => text.Length)];
        Sink.Log(sizes[0]); // safe
        string[] spread = [.. memo.Lines];
        Sink.Log(spread[2]); // leak
        string[] conditional = memo.Id > 0 ? [memo.Title] : [memo.Author];
        Sink.Log(conditional[0]); // safe
        char[] letters = [.. memo.Text];
        Sink.Log(letters[0]); // leak
    }

    private static void Targets(Memo memo)
    {
        Span<string> span = [memo.Text, memo.Title];
        Sink.Log(span[0]); // leak
        ReadOnlySpan<object> objects = [memo.Id, memo.Title];
        Sink.Log(objects[0]); // safe
        ImmutableArray<string> fixedOnes = [memo.Text];
        Sink.Log(fixedOnes[0]); // leak
        IEnumerable<string> lazy = [memo.Title, .. memo.Lines];
        Sink.Log(lazy.First()); // safe
        Sink.Log(lazy.Last()); // leak
        HashSet<string> set = [memo.Text, memo.Text];
        Sink.Log(set.Count); // safe
        Sink.Log(string.Concat(set)); // leak
        Sink.Log(Joined([memo.Title, memo.Author])); // safe
        Sink.Log(Joined([memo.Title, memo.Text])); // leak
    }

    private static void Built(Memo memo)
    {
        Ring ring = [memo.Title, memo.Text];
        Sink.Log(ring.Newest); // leak
        Sink.Log(ring.Size); // safe
        Ring dull = [memo.Title, memo.Author];
        Sink.Log(dull.Newest); // safe
        foreach (var item in ring)
            Sink.Log(item); // leak
    }

    private static void Initialised(Memo memo)
    {
        var register = new Register { { memo.Id, memo.Text }, { 2, "two" } };
        Sink.Log(register.Ids[0]); // safe
        Sink.Log(register.Texts[0]); // leak
        var indexed = new Register { [memo.Id] = memo.Text, Owner = memo.Author };
        Sink.Log(indexed.Owner); // safe
        Sink.Log(indexed[memo.Id]); // leak
    }

    private static string Joined(IReadOnlyList<string> parts) => string.Join("|", parts);

    [CollectionBuilder(typeof(Ring), nameof(Of))]
    private sealed class Ring : IEnumerable<string>
    {
        private readonly string[] _items;

        private Ring(string[] items) => _items = items;

        public string Newest => _items[^1];

        public int Size => _items.Length;

        public static Ring Of(ReadOnlySpan<string> items) => new(items.ToArray());

        public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_items).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Register : IEnumerable
    {
        public List<int> Ids { get; } = [];

        public List<string> Texts { get; } = [];

        public string Owner { get; init; } = "";

        public string this[int id]
        {
            get => Texts[Ids.IndexOf(id)];
            set => Add(id, value);
        }

        public void Add(int id, string text)
        {
            Ids.Add(id);
            Texts.Add(text);
        }

        public IEnumerator GetEnumerator() => Ids.GetEnumerator();
    }
}
