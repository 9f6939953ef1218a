// Select, SelectMany and what the projection keeps.
namespace Flows.Linq.Projection;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Texts(memos);
        Shapes(memos);
        Flattened(memos);
        Indexed(memos);
        Chained(memos);
        Constant(memos);
    }

    private static void Texts(IReadOnlyList<Memo> memos)
    {
        foreach (var text in memos.Select(memo => memo.Text))
            Sink.Log(text); // leak
        foreach (var title in memos.Select(memo => memo.Title))
            Sink.Log(title); // safe
        Sink.Log(memos.Select(memo => memo.Text).First()); // leak
        Sink.Log(memos.Select(memo => memo.Text.Length).First()); // safe
        Sink.Log(string.Join(", ", memos.Select(memo => memo.Title))); // safe
        Sink.Log(string.Join(", ", memos.Select(memo => memo.Reply))); // leak
    }

    private static void Shapes(IReadOnlyList<Memo> memos)
    {
        var rows = memos.Select(memo => new { memo.Title, Body = memo.Text }).ToList();
        Sink.Log(rows[0].Title); // safe
        Sink.Log(rows[0].Body); // leak
        var pairs = memos.Select(memo => (memo.Title, memo.Text)).ToArray();
        Sink.Log(pairs[0].Title); // safe
        Sink.Log(pairs[0].Text); // leak
        var cards = memos.Select(memo => new Card(memo.Title, memo.Text));
        foreach (var card in cards)
        {
            Sink.Log(card.Title); // safe
            Sink.Log(card.Body); // leak
        }
    }

    private static void Flattened(IReadOnlyList<Memo> memos)
    {
        foreach (var line in memos.SelectMany(memo => memo.Lines))
            Sink.Log(line); // leak
        foreach (var part in memos.SelectMany(memo => new[] { memo.Title, memo.Author }))
            Sink.Log(part); // safe
        foreach (var pair in memos.SelectMany(memo => memo.Lines, (memo, line) => new { memo.Title, line }))
        {
            Sink.Log(pair.Title); // safe
            Sink.Log(pair.line); // leak
        }

        Sink.Log(memos.SelectMany(memo => memo.Text).First()); // leak
    }

    private static void Indexed(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Select((memo, at) => at + memo.Text).First()); // leak
        Sink.Log(memos.Select((_, at) => at).Last()); // safe
        foreach (var (at, memo) in memos.Index())
        {
            Sink.Log(at); // safe
            Sink.Log(memo.Text); // leak
        }
    }

    private static void Chained(IReadOnlyList<Memo> memos)
    {
        var lengths = memos.Select(memo => memo.Text).Select(text => text.Length);
        Sink.Log(lengths.First()); // safe
        var upper = memos.Select(memo => memo.Text).Where(text => text.Length > 1).Select(text => text.ToUpper());
        Sink.Log(upper.First()); // leak
    }

    private static void Constant(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Select(memo => memo.Text).Select(_ => "x").First()); // safe
        Sink.Log(memos.Select(memo => memo.Title).Select(_ => memos[0].Text).First()); // leak
    }

    private sealed record Card(string Title, string Body);
}
