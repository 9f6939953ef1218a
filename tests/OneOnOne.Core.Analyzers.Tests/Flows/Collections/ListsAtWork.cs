// What the methods of lists give back, and what they only count.
using System.Collections.ObjectModel;
using System.Runtime.InteropServices;

namespace Flows.Collections.ListsAtWork;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Editing(memo);
        Searching();
        Views(memo);
        Old(memo);
        Segments(memo);
        Weak(memo);
        Sources(memo);
    }

    private static void Editing(Memo memo)
    {
        var list = new List<string> { memo.Title };
        list.Insert(0, memo.Text);
        Sink.Log(list.Count); // safe
        Sink.Log(list[0]); // leak
        list.RemoveAll(text => text.Length > 6);
        Sink.Log(list.Capacity > 0); // safe
        list.Clear();
        list.AddRange([memo.Author, memo.Title]);
        Sink.Log(list[^1]); // safe
        list.AddRange(memo.Lines);
        Sink.Log(list.GetRange(2, 2)[0]); // leak
        list = [memo.Title];
        Sink.Log(list[0]); // safe
        var other = list;
        other.Add(memo.Text);
        Sink.Log(string.Join(",", list)); // leak
        list = new List<string>(other.Count);
        Sink.Log(string.Join(",", list)); // safe
    }

    private static void Searching()
    {
        var memos = new List<Memo>(Notes.All());
        Sink.Log(memos.Find(memo => memo.Text.Length > 3)?.Id); // safe
        Sink.Log(memos.Find(memo => memo.Id == 2)?.Text); // leak
        Sink.Log(memos.FindIndex(memo => memo.Text == "x")); // safe
        memos.Sort((left, right) => string.CompareOrdinal(left.Text, right.Text));
        Sink.Log(memos[0].Title); // safe
        Sink.Log(memos.ConvertAll(memo => memo.Text)[1]); // leak
        Sink.Log(memos.TrueForAll(memo => memo.Text.Length > 0)); // safe
        memos.ForEach(memo => Sink.Log(memo.Author)); // safe
        memos.ForEach(memo => Sink.Log(memo.Text)); // leak
        var texts = memos.ConvertAll(memo => memo.Text);
        texts.Sort(StringComparer.Ordinal);
        Sink.Log(texts.BinarySearch("zzz") < 0); // safe
        Sink.Log(texts[0]); // leak
    }

    private static void Views(Memo memo)
    {
        var inner = new List<string> { memo.Title };
        var view = inner.AsReadOnly();
        Sink.Log(view[0]); // safe
        inner.Add(memo.Text);
        Sink.Log(view[1]); // leak
        var upper = new Upper { memo.Text };
        Sink.Log(upper[0]); // leak
        Sink.Log(upper.Seen); // safe
        Sink.Log(new Upper { memo.Title }[0]); // safe
        foreach (ref var item in CollectionsMarshal.AsSpan(inner))
            item = "masked";
        Sink.Log(inner.Count); // safe
    }

    private static void Old(Memo memo)
    {
        var list = new System.Collections.ArrayList { memo.Id };
        Sink.Log(list[0]); // safe
        list.Add(memo.Text);
        Sink.Log((string?)list[1]); // leak
        var table = new System.Collections.Hashtable { [memo.Text] = memo.Id };
        Sink.Log(table[memo.Text]); // safe
        Sink.Log(table.Keys.Cast<string>().First()); // leak
        Sink.Log(table.Values.Cast<int>().First()); // safe
        var queue = new System.Collections.Queue();
        queue.Enqueue(memo.Text);
        Sink.Log(queue.Dequeue()); // leak
        Sink.Log(queue.Count); // safe
    }

    private static void Segments(Memo memo)
    {
        var letters = memo.Text.ToCharArray();
        var segment = new ArraySegment<char>(letters, 2, 4);
        Sink.Log(segment.Count); // safe
        Sink.Log(segment[0]); // leak
        Sink.Log(string.Concat(segment)); // leak
        Sink.Log(new string([.. memo.Title.Reverse()])); // safe
        Sink.Log(new string([.. memo.Text.Reverse()])); // leak
        Sink.Log(string.Concat(Enumerable.Repeat(memo.Text, 2))); // leak
        Sink.Log(string.Concat(Enumerable.Repeat("-", memo.Text.Length))); // safe
        Random.Shared.Shuffle(letters);
        Sink.Log(letters[3]); // leak
    }

    private static void Weak(Memo memo)
    {
        var weak = new WeakReference<string>(memo.Text);
        if (weak.TryGetTarget(out var alive))
            Sink.Log(alive); // leak
        Sink.Log(weak is null); // safe
        string? place = memo.Title;
        var before = Interlocked.Exchange(ref place, memo.Text);
        Sink.Log(before); // safe
        Sink.Log(place); // leak
        Sink.Log(Interlocked.CompareExchange(ref place, "new", "old")); // leak
        Volatile.Write(ref place, memo.Author);
        Sink.Log(Volatile.Read(ref place)); // safe
        GC.KeepAlive(memo);
    }

    private static void Sources(Memo memo)
    {
        var pair = KeyValuePair.Create(memo.Id, memo.Text);
        var (key, value) = pair;
        Sink.Log(key); // safe
        Sink.Log(value); // leak
        var old = Tuple.Create(memo.Title, memo.Text, memo.Id);
        Sink.Log(old.Item1 + old.Item3); // safe
        Sink.Log(old.Item2); // leak
        var grown = (old.Item1, old.Item2).ToTuple();
        Sink.Log(grown.Item1); // safe
        (string Title, string? Text)? maybe = memo.Id > 0 ? (memo.Title, memo.Reply) : null;
        Sink.Log(maybe?.Title); // safe
        Sink.Log(maybe!.Value.Text); // leak
    }

    private sealed class Upper : Collection<string>
    {
        public int Seen { get; private set; }

        protected override void InsertItem(int index, string item)
        {
            Seen++;
            base.InsertItem(index, item.ToUpperInvariant());
        }
    }
}
