// An index of words and pages of memos.
namespace Flows.RealShapes.IndexesAndPages;

public static class Scenario
{
    public static void Run()
    {
        Search(Notes.All());
        Pages(Notes.All());
    }

    private static void Search(IReadOnlyList<Memo> memos)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var memo in memos)
        {
            foreach (var word in memo.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                (index.TryGetValue(word, out var ids) ? ids : index[word] = []).Add(memo.Id);
        }

        Sink.Log(index.Keys.Order().First()); // leak
        Sink.Log(index.Values.First()[0]); // safe
        Sink.Log(index.Count > 2); // safe
    }

    private static void Pages(IReadOnlyList<Memo> memos)
    {
        var page = Page1<Memo>.Of(memos, 0, 2);
        Sink.Log(page.Total); // safe
        Sink.Log(page.Items[0].Text); // leak
        Sink.Log(page.Select(memo => memo.Title).Items[0]); // safe
        Sink.Log(page.Select(memo => memo.Text).Items[0]); // leak
        Sink.Log(page.Next?.Number); // safe
    }

    private sealed record Page1<T>(IReadOnlyList<T> Items, int Number, int Total)
    {
        public Page1<T>? Next => Items.Count < Total ? this with { Number = Number + 1 } : null;

        public static Page1<T> Of(IEnumerable<T> all, int number, int size)
        {
            var list = all.ToList();
            return new(list.Skip(number * size).Take(size).ToList(), number, list.Count);
        }

        public Page1<TOut> Select<TOut>(Func<T, TOut> map) => new(Items.Select(map).ToArray(), Number, Total);
    }
}
