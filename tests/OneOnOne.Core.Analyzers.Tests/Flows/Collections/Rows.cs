// Arrays copied, cleared, sorted, in grids, and by reference.
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Runtime.InteropServices;

namespace Flows.Collections.Rows;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Arrays(memo);
        Grids(memo);
        Sorted(memo);
        Refs(memo);
    }

    private static void Arrays(Memo memo)
    {
        string[] row = [memo.Title, memo.Text, memo.Author];
        Sink.Log(row[0]); // safe
        Sink.Log(row[^2]); // leak
        Array.Reverse(row);
        Sink.Log(string.Join(",", row)); // leak
        var copy = (string[])row.Clone();
        Sink.Log(copy.Length); // safe
        Sink.Log(string.Concat(copy)); // leak
        var target = new string[3];
        Array.Copy(row, target, 3);
        Sink.Log(string.Concat(target)); // leak
        Array.Clear(target);
        Sink.Log(target[1]); // safe
        Array.Fill(target, memo.Title);
        Sink.Log(target[1]); // safe
        Array.Resize(ref row, 5);
        Sink.Log(row[1]); // leak
        row[1] = "x";
        Sink.Log(row[1]); // safe
        var segment = new ArraySegment<string>([memo.Title, memo.Text], 1, 1);
        Sink.Log(segment[0]); // leak
        Sink.Log(segment.Count); // safe
    }

    private static void Grids(Memo memo)
    {
        var grid = new string[2, 2];
        grid[0, 0] = memo.Title;
        grid[1, 1] = memo.Text;
        Sink.Log(grid[0, 0]); // safe
        Sink.Log(grid[1, 1]); // leak
        Sink.Log(grid.GetLength(0)); // safe
        string[][] jagged = [[memo.Title], [memo.Text]];
        Sink.Log(jagged[0][0]); // safe
        Sink.Log(jagged[1][0]); // leak
        foreach (var row in jagged)
            Sink.Log(row.Length); // safe
    }

    private static void Sorted(Memo memo)
    {
        int[] ranks = [2, 1];
        string[] names = [memo.Text, memo.Reply!];
        Array.Sort(ranks, names);
        Sink.Log(ranks[0]); // safe
        Sink.Log(names[0]); // leak
        string[] titles = [memo.Title, memo.Author];
        Array.Sort(titles, StringComparer.Ordinal);
        Sink.Log(titles[0]); // safe
        Sink.Log(Array.BinarySearch(titles, memo.Text) < 0); // safe
    }

    private static void Refs(Memo memo)
    {
        var counts = new Dictionary<string, int>();
        foreach (var word in memo.Text.Split(' '))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        Sink.Log(counts.Values.Max()); // safe
        Sink.Log(counts.MaxBy(pair => pair.Value).Key); // leak
        var row = new[] { memo.Title, memo.Author };
        ref var cell = ref row[1];
        cell = memo.Text;
        Sink.Log(row[0]); // safe
        Sink.Log(row[1]); // leak
        foreach (ref var each in row.AsSpan())
            each = "x";
        Sink.Log(row[1]); // safe
    }
}
