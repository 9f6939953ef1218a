// Concat, Union, Append, Reverse, Chunk and their like.
namespace Flows.Linq.Combining;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Joined(memos);
        Sets(memos);
        Ordered(memos);
        Chunks(memos);
        Materialised(memos);
        Made(memos);
    }

    private static void Joined(IReadOnlyList<Memo> memos)
    {
        string[] titles = [memos[0].Title];
        string[] texts = [memos[0].Text];
        Sink.Log(titles.Concat(texts).Last()); // leak
        Sink.Log(titles.Concat(titles).Last()); // safe
        Sink.Log(titles.Append(memos[0].Text).Last()); // leak
        Sink.Log(titles.Prepend("x").First()); // safe
        Sink.Log(titles.Prepend(memos[0].Reply).First()); // leak
    }

    private static void Sets(IReadOnlyList<Memo> memos)
    {
        string[] titles = [memos[0].Title];
        string[] texts = [memos[0].Text];
        Sink.Log(titles.Union(texts).Last()); // leak
        Sink.Log(titles.Except(texts).First()); // safe
        Sink.Log(texts.Except(titles).First()); // leak
        Sink.Log(texts.Intersect(texts).First()); // leak
        Sink.Log(titles.Except(texts).Count()); // safe
    }

    private static void Ordered(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.OrderBy(memo => memo.Text).First().Title); // safe
        Sink.Log(memos.OrderBy(memo => memo.Id).ThenBy(memo => memo.Title).First().Text); // leak
        Sink.Log(memos.Select(memo => memo.Text).Order().First()); // leak
        Sink.Log(memos.Select(memo => memo.Title).OrderDescending().First()); // safe
        Sink.Log(Enumerable.Reverse(memos).First().Text); // leak
    }

    private static void Chunks(IReadOnlyList<Memo> memos)
    {
        foreach (var chunk in memos.Select(memo => memo.Text).Chunk(2))
        {
            Sink.Log(chunk[0]); // leak
            Sink.Log(chunk.Length); // safe
        }

        foreach (var chunk in memos.Select(memo => memo.Title).Chunk(2))
            Sink.Log(chunk[0]); // safe
    }

    private static void Materialised(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Select(memo => memo.Text).ToList()[0]); // leak
        Sink.Log(memos.Select(memo => memo.Text).ToHashSet().First()); // leak
        Sink.Log(memos.Select(memo => memo.Title).ToArray()[0]); // safe
        Sink.Log(memos.AsEnumerable().First().Title); // safe
        Sink.Log(memos.AsQueryable().Select(memo => memo.Text).First()); // leak
        Sink.Log(memos.AsQueryable().Select(memo => memo.Title).First()); // safe
    }

    private static void Made(IReadOnlyList<Memo> memos)
    {
        Sink.Log(Enumerable.Repeat(memos[0].Text, 2).Last()); // leak
        Sink.Log(Enumerable.Repeat(memos[0].Title, 2).Last()); // safe
        Sink.Log(Enumerable.Range(0, memos[0].Text.Length).Count()); // safe
        Sink.Log(Enumerable.Range(0, 3).Select(at => memos[0].Text[at]).First()); // leak
        Sink.Log(Enumerable.Empty<string>().DefaultIfEmpty(memos[0].Text).First()); // leak
        Sink.Log(Enumerable.Empty<string>().DefaultIfEmpty(memos[0].Title).First()); // safe
    }
}
