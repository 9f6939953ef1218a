// Which of many: places that are known, and what moves elements from one to another.
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Flows.Collections.PlacesInLists;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Written(memo);
        Moved(memo);
        MovedByOthers(memo);
        Counted(memo);
        Spread(memo);
    }

    private static void Written(Memo memo)
    {
        string[] pair = [memo.Title, memo.Text];
        Sink.Log(pair[0]); // safe
        Sink.Log(pair[1]); // leak
        Sink.Log(pair[^2]); // safe
        Sink.Log(pair[^1]); // leak
        Sink.Log(pair[1..][0]); // leak
        Sink.Log(pair[..1][0]); // safe
        Sink.Log(pair[..^1][0]); // safe

        List<string> list = [memo.Title, memo.Text];
        Sink.Log(list[0]); // safe
        Sink.Log(list[1]); // leak
        list[1] = "gone";
        Sink.Log(list[1]); // safe

        ImmutableArray<string> fixedOnes = [memo.Text, memo.Title];
        Sink.Log(fixedOnes[0]); // leak
        Sink.Log(fixedOnes[1]); // safe
    }

    private static void Moved(Memo memo)
    {
        List<string> removed = ["a", memo.Text];
        removed.RemoveAt(0);
        Sink.Log(removed[0]); // leak

        List<string> inserted = [memo.Text, "b"];
        inserted.Insert(0, "first");
        Sink.Log(inserted[1]); // leak

        List<string> reversed = [memo.Text, "b"];
        reversed.Reverse();
        Sink.Log(reversed[1]); // leak

        string[] sorted = ["zz", memo.Text, "z"];
        Array.Sort(sorted, StringComparer.Ordinal);
        Sink.Log(sorted[0]); // leak

        List<string> seen = ["a", memo.Text];
        CollectionsMarshal.AsSpan(seen).Reverse();
        Sink.Log(seen[0]); // leak

        List<string> asked = ["a", memo.Text];
        asked.RemoveAll(one =>
        {
            Sink.Log(one); // leak
            return one.Length == 0;
        });
        asked.Sort((one, other) =>
        {
            Sink.Log(one + other); // leak
            return one.Length - other.Length;
        });

        IList<string> behind = new List<string> { "a", memo.Text };
        behind.RemoveAt(0);
        Sink.Log(behind[0]); // leak
    }

    private static void MovedByOthers(Memo memo)
    {
        List<string> handed = [memo.Text, "b"];
        Push(handed, "top");
        Sink.Log(handed[1]); // leak

        List<string> kept = [memo.Text, "b"];
        Append(kept, "top");
        Sink.Log(kept[0]); // leak
        Sink.Log(Second(kept)); // safe
        Sink.Log(First(kept)); // leak
    }

    private static void Counted(Memo memo)
    {
        string[] parts = [memo.Title, "-", memo.Text];
        int at = 0;
        Sink.Log(parts[at]); // safe
        at += 2;
        Sink.Log(parts[at]); // leak
        foreach (int index in new[] { 0, 2 })
        {
            Sink.Log(parts[index]); // leak
        }

        if (parts is [var first, .., var last])
        {
            Sink.Log(first); // safe
            Sink.Log(last); // leak
        }

        if (parts is [_, .. var rest])
        {
            Sink.Log(rest[0]); // safe
            Sink.Log(rest[1]); // leak
        }

        string[] copy = parts[..2];
        copy[0] = memo.Text;
        Sink.Log(parts[0]); // safe
        Sink.Log(copy[0]); // leak
    }

    private static void Spread(Memo memo)
    {
        string[] lines = ["head", .. memo.Text.Split('\n'), "foot"];
        Sink.Log(lines[0]); // safe
        Sink.Log(lines[1]); // leak
        Sink.Log(lines[^1].Length.ToString()); // safe

        string[][] table = [[memo.Title, "a"], ["b", memo.Text]];
        Sink.Log(table[0][0]); // safe
        Sink.Log(table[1][0]); // safe
        Sink.Log(table[1][1]); // leak
        Sink.Log(string.Join(",", table[0])); // safe
        Sink.Log(string.Join(",", table.SelectMany(row => row))); // leak
    }

    private static void Push(List<string> list, string one) => list.Insert(0, one);

    private static void Append(List<string> list, string one) => list.Add(one);

    private static string First(List<string> list) => list[0];

    private static string Second(IReadOnlyList<string> list) => list is List<string> known ? known[1] : "";
}
