// Query operators of the user's own, with iterators, delegates and query syntax.
namespace Flows.Linq.OwnOperators;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Mapped(memos);
        Piped(memos);
        QueryPattern(memos);
        Tapped(memos);
        Grouped(memos);
    }

    private static void Mapped(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Map(memo => memo.Text).First()); // leak
        Sink.Log(memos.Map(memo => memo.Title).First()); // safe
        Sink.Log(memos.Map(memo => memo.Text).Map(text => text.Length).First()); // safe
        Sink.Log(memos.MapNotNull(memo => memo.Reply).First()); // leak
        Sink.Log(memos.MapNotNull(memo => memo.Author).First()); // safe
    }

    private static void Piped(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos[0].Pipe(memo => memo.Text).Pipe(text => text.Trim())); // leak
        Sink.Log(memos[0].Pipe(memo => memo.Title).Pipe(text => text.Trim())); // safe
        Sink.Log(memos[0].Pipe(memo => memo.Text).Pipe(text => text.Length)); // safe
    }

    private static void QueryPattern(IReadOnlyList<Memo> memos)
    {
        var content = from memo in new Maybe<Memo>(memos[0]) select memo.Text;
        Sink.Log(content.Value); // leak
        var plain = from memo in new Maybe<Memo>(memos[0]) select memo.Title;
        Sink.Log(plain.Value); // safe
        var both = from memo in new Maybe<Memo>(memos[0]) from other in new Maybe<string>(memo.Text) select memo.Title + other;
        Sink.Log(both.Value); // leak
    }

    private static void Tapped(IReadOnlyList<Memo> memos)
    {
        _ = memos.Map(memo => memo.Text).Tap(text => Sink.Log(text)).Count(); // leak
        _ = memos.Map(memo => memo.Title).Tap(text => Sink.Log(text)).Count(); // safe
        _ = memos.Map(memo => memo.Text).Tap(text => Sink.Log(text.Length)).Count(); // safe
    }

    private static void Grouped(IReadOnlyList<Memo> memos)
    {
        foreach (var (key, all) in memos.Bucket(memo => memo.Author))
        {
            Sink.Log(key); // safe
            Sink.Log(all[0].Text); // leak
            Sink.Log(all[0].Title); // safe
        }
    }

    private static IEnumerable<TTo> Map<TFrom, TTo>(this IEnumerable<TFrom> items, Func<TFrom, TTo> map)
    {
        foreach (var item in items)
            yield return map(item);
    }

    private static IEnumerable<TTo> MapNotNull<TFrom, TTo>(this IEnumerable<TFrom> items, Func<TFrom, TTo?> map)
        where TTo : class
    {
        foreach (var item in items)
        {
            if (map(item) is { } mapped)
                yield return mapped;
        }
    }

    private static IEnumerable<T> Tap<T>(this IEnumerable<T> items, Action<T> action)
    {
        foreach (var item in items)
        {
            action(item);
            yield return item;
        }
    }

    private static TTo Pipe<TFrom, TTo>(this TFrom value, Func<TFrom, TTo> map) => map(value);

    private static Dictionary<TKey, List<T>> Bucket<T, TKey>(this IEnumerable<T> items, Func<T, TKey> key)
        where TKey : notnull
    {
        var buckets = new Dictionary<TKey, List<T>>();
        foreach (var item in items)
        {
            if (!buckets.TryGetValue(key(item), out var bucket))
                buckets[key(item)] = bucket = [];
            bucket.Add(item);
        }

        return buckets;
    }

    private sealed class Maybe<T>(T value)
    {
        public T Value { get; } = value;

        public Maybe<TTo> Select<TTo>(Func<T, TTo> map) => new(map(Value));

        public Maybe<TTo> SelectMany<TOther, TTo>(Func<T, Maybe<TOther>> other, Func<T, TOther, TTo> map) =>
            new(map(Value, other(Value).Value));
    }
}
