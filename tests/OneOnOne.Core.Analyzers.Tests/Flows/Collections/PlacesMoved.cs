// What moves elements about at places that are known, and what puts them in a row.
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Runtime.InteropServices;

namespace Flows.Collections.PlacesMoved;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Removed(memo, 0);
        Inserted(memo, 0);
        Never(memo);
        Watched(memo);
        Spread(memo);
        Shown(memo);
        Linked(memo);
        Added(memo);
    }

    private static void Removed(Memo memo, int unknown)
    {
        List<string> list = [memo.Title, memo.Text, memo.Author];
        list.RemoveAt(0);
        Sink.Log(list[0]); // leak
        Sink.Log(list[1]); // safe
        list.RemoveAt(0);
        Sink.Log(list[0]); // safe
        list = [memo.Title, memo.Text, memo.Author];
        list.RemoveAt(unknown);
        Sink.Log(list[0]); // leak
        list = [memo.Title, memo.Text, memo.Author, memo.Title];
        list.RemoveRange(1, 2);
        Sink.Log(string.Join(",", list)); // safe
        list = [memo.Title, memo.Text];
        list.RemoveAt(list.Count - 1);
        Sink.Log(string.Join(",", list)); // safe
        IList<string> rows = new List<string> { memo.Text, memo.Title };
        rows.RemoveAt(1);
        Sink.Log(rows[0]); // leak
        rows.RemoveAt(0);
        Sink.Log(string.Join(",", rows)); // safe
    }

    private static void Inserted(Memo memo, int unknown)
    {
        List<string> list = [memo.Title, memo.Author];
        list.Insert(1, memo.Text);
        Sink.Log(list[0]); // safe
        Sink.Log(list[1]); // leak
        Sink.Log(list[2]); // safe
        list.Insert(0, "first");
        Sink.Log(list[1]); // safe
        Sink.Log(list[2]); // leak
        List<string> other = [memo.Title, memo.Author];
        other.Insert(unknown, memo.Text);
        Sink.Log(other[0]); // leak
        List<string> ends = [memo.Title];
        ends.Insert(ends.Count, memo.Text);
        Sink.Log(ends[0]); // safe
        Sink.Log(ends[^1]); // leak
        List<string> turned = [memo.Title, memo.Text];
        turned.Reverse();
        Sink.Log(turned[0]); // leak
        Sink.Log(turned[1]); // safe
    }

    private static void Never(Memo memo)
    {
        ImmutableList<string> list = [memo.Title, memo.Text];
        var set = list.SetItem(1, memo.Author);
        Sink.Log(set[1]); // safe
        Sink.Log(list[1]); // leak
        Sink.Log(set.SetItem(0, memo.Text)[0]); // leak
        Sink.Log(set.SetItem(0, memo.Text)[1]); // safe
        Sink.Log(list.RemoveAt(0)[0]); // leak
        Sink.Log(list.RemoveAt(1)[0]); // safe
        Sink.Log(list.Insert(0, memo.Author)[1]); // safe
        Sink.Log(list.Insert(0, memo.Author)[2]); // leak
        var array = ImmutableArray.Create(memo.Title, memo.Text);
        Sink.Log(array[0]); // safe
        Sink.Log(array[1]); // leak
        Sink.Log(array.Add(memo.Author)[^1]); // safe
        Sink.Log(array.SetItem(1, "")[1]); // safe
        var made = ImmutableList.Create(memo.Title, memo.Text, memo.Author);
        Sink.Log(made[2]); // safe
        Sink.Log(made[1]); // leak
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(memo.Title);
        builder.Add(memo.Text);
        Sink.Log(builder[0]); // safe
        Sink.Log(builder[1]); // leak
        Sink.Log(builder.ToImmutable()[0]); // safe
        Sink.Log(builder.ToImmutable()[1]); // leak
    }

    private static void Watched(Memo memo)
    {
        var watched = new ObservableCollection<string> { memo.Title, memo.Text };
        Sink.Log(watched[0]); // safe
        Sink.Log(watched[1]); // leak
        watched.RemoveAt(0);
        Sink.Log(watched[0]); // leak
        watched[0] = memo.Author;
        Sink.Log(watched[0]); // safe
        watched.CollectionChanged += (_, e) => Sink.Log(e.NewItems?[0]); // leak
        watched.Add(memo.Text);
        Sink.Log(watched[1]); // leak
        var told = new ObservableCollection<string> { memo.Title };
        told.CollectionChanged += (_, e) => Sink.Log(e.NewItems?[0]); // leak
        told[0] = memo.Text;
        var gone = new ObservableCollection<string> { memo.Text };
        gone.CollectionChanged += (_, e) => Sink.Log(e.OldItems?[0]); // leak
        gone.RemoveAt(0);
        var plain = new Collection<string> { memo.Title, memo.Text };
        Sink.Log(plain[0]); // safe
        Sink.Log(plain[1]); // leak
    }

    private static void Spread(Memo memo)
    {
        string[] first = [memo.Title, memo.Text];
        string[] all = [.. first, "end"];
        Sink.Log(all[^1]); // safe
        Sink.Log(all[0]); // safe
        Sink.Log(all[1]); // leak
        List<string> more = ["head", .. all, .. first];
        Sink.Log(more[0]); // safe
        Sink.Log(more[1]); // safe
        Sink.Log(more[2]); // leak
        Sink.Log(more[^2]); // safe
        Sink.Log(more[^1]); // leak
        string[] words = [.. memo.Text.Split(' '), "end"];
        Sink.Log(words[0]); // leak
        Sink.Log(words[^1].Length); // safe
        string[] joined = first.Append("x").ToArray();
        Sink.Log(joined[1]); // leak
    }

    private static void Shown(Memo memo)
    {
        List<string> list = [memo.Title, memo.Text];
        var span = CollectionsMarshal.AsSpan(list);
        Sink.Log(span[1]); // leak
        span[1] = memo.Author;
        span[0] = memo.Text;
        Sink.Log(list[0]); // leak
    }

    private static void Linked(Memo memo)
    {
        var list = new LinkedList<string>();
        var node = list.AddFirst(memo.Title);
        list.AddAfter(node, memo.Text);
        Sink.Log(node.Next!.Value); // leak
        Sink.Log(list.Last!.Value); // leak
        Sink.Log(string.Join(",", list)); // leak
        var head = list.AddFirst(memo.Reply!);
        Sink.Log(head.Value); // leak
    }

    private static void Added(Memo memo)
    {
        List<string> list = [memo.Title];
        list.AddRange([memo.Author, memo.Text]);
        Sink.Log(list[0]); // safe
        Sink.Log(list[1]); // safe
        Sink.Log(list[2]); // leak
        list.AddRange(memo.Lines);
        Sink.Log(list[0]); // safe
        Sink.Log(list[3]); // leak
        List<string> rows = [];
        rows.AddRange(list);
        Sink.Log(rows[2]); // leak
    }
}
