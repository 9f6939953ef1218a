// Spans over items, views on lists and arrays.
using System.Runtime.InteropServices;

namespace Flows.Collections.SpansOfItems;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        OverArray(memo);
        OverList(memo);
        Segments(memo);
        Written(memo);
        Enumerated(memo);
    }

    private static void OverArray(Memo memo)
    {
        string[] rows = [memo.Text, memo.Text];
        Span<string> span = rows;
        Sink.Log(span[0]); // leak
        Sink.Log(span[1..][0]); // leak
        Sink.Log(span.Length); // safe
        ReadOnlySpan<string> plain = new[] { memo.Title };
        Sink.Log(plain[0]); // safe
    }

    private static void OverList(Memo memo)
    {
        var rows = new List<string> { "a" };
        CollectionsMarshal.AsSpan(rows)[0] = memo.Text;
        Sink.Log(rows[0]); // leak
        var plain = new List<string> { memo.Title };
        Sink.Log(CollectionsMarshal.AsSpan(plain)[0]); // safe
    }

    private static void Segments(Memo memo)
    {
        var segment = new ArraySegment<string>([memo.Text, memo.Text], 1, 1);
        Sink.Log(segment[0]); // leak
        Sink.Log(segment.Count); // safe
        var plain = new ArraySegment<string>([memo.Title]);
        Sink.Log(plain[0]); // safe
        var memory = new Memory<string>([memo.Text]);
        Sink.Log(memory.Span[0]); // leak
    }

    private static void Written(Memo memo)
    {
        var rows = new string[2];
        var span = rows.AsSpan();
        span[1] = memo.Text;
        Sink.Log(rows[1]); // leak
        var plain = new string[2];
        plain.AsSpan().Fill(memo.Title);
        Sink.Log(plain[1]); // safe
        plain.AsSpan().Fill(memo.Text);
        Sink.Log(plain[1]); // leak
    }

    private static void Enumerated(Memo memo)
    {
        foreach (var item in new[] { memo.Text }.AsSpan())
            Sink.Log(item); // leak
        foreach (ref var item in new[] { memo.Title }.AsSpan())
            Sink.Log(item); // safe
    }
}
