// Structs that nobody has made, filled by a function that holds them, in somebody's array, under a key, by their interface.
using System.Runtime.InteropServices;

namespace Flows.Objects.StructsFilledElsewhere;

public static class Scenario
{
    private static Entry s_entry;

    public static void Run()
    {
        var memo = Notes.First();
        Held(memo);
        ByInterface(memo);
        InArrays(memo);
        InViews(memo);
        UnderKeys(memo);
        InOwners(memo);
        Copied(memo);
    }

    private static void Held(Memo memo)
    {
        Entry local = default;
        void Set(string text) => local.Label = text;
        Set(memo.Text);
        Sink.Log(local.Label); // leak
        Sink.Log(local.Body); // safe
        Entry held = default;
        Action<string> fill = text => Fill(ref held, text);
        fill(memo.Text);
        Sink.Log(held.Label); // leak
        Entry set = default;
        Action<string> call = text => set.Set(text);
        call(memo.Title);
        Sink.Log(set.Label); // safe
        call(memo.Text);
        Sink.Log(set.Label); // leak
        s_entry.Set(memo.Text);
        Sink.Log(s_entry.Label); // leak
        Sink.Log(s_entry.Body); // safe
    }

    private static void Fill(ref Entry entry, string text) => entry.Label = text;

    private static void ByInterface(Memo memo)
    {
        Entry any = default;
        FillAny(ref any, memo.Text);
        Sink.Log(any.Label); // leak
        Entry clean = default;
        FillAny(ref clean, memo.Title);
        Sink.Log(clean.Label); // safe
        Box<string> box = default;
        Put(ref box, memo.Text);
        Sink.Log(box.Value); // leak
        Box<string> other = default;
        Put(ref other, memo.Title);
        Sink.Log(other.Value); // safe
    }

    private static void FillAny<T>(ref T entry, string text)
        where T : struct, ILabelled => entry.Set(text);

    private static void Put<T>(ref Box<T> box, T value) => box.Value = value;

    private static void InArrays(Memo memo)
    {
        var first = new Entry[2];
        FillFirst(first, memo.Text);
        Sink.Log(first[0].Label); // leak
        Sink.Log(first[0].Body); // safe
        Sink.Log(first[1].Label); // safe
        var all = new Entry[2];
        FillAll(all, memo.Text);
        Sink.Log(all[1].Label); // leak
        Sink.Log(all[1].Body); // safe
        (Entry Entry, string Name) pair = default;
        FillPart(ref pair, memo.Text);
        Sink.Log(pair.Entry.Label); // leak
        Sink.Log(pair.Name); // safe
    }

    private static void FillFirst(Entry[] entries, string text) => entries[0].Label = text;

    private static void FillAll(Entry[] entries, string text)
    {
        for (var i = 0; i < entries.Length; i++)
            entries[i].Label = text;
    }

    private static void FillPart(ref (Entry Entry, string Name) pair, string text) => pair.Entry.Label = text;

    private static void InViews(Memo memo)
    {
        var words = new string[2];
        foreach (ref var word in words.AsSpan())
            word = memo.Text;
        Sink.Log(words[0]); // leak
        var titles = new string[2];
        foreach (ref var title in titles.AsSpan())
            title = memo.Title;
        Sink.Log(titles[0]); // safe
        var entries = new List<Entry> { default, default };
        foreach (ref var entry in CollectionsMarshal.AsSpan(entries))
            entry.Label = memo.Text;
        Sink.Log(entries[0].Label); // leak
        Sink.Log(entries[0].Body); // safe
        foreach (ref readonly var word in new ReadOnlySpan<string>([memo.Title, memo.Text]))
            Sink.Log(word); // leak
    }

    private static void UnderKeys(Memo memo)
    {
        var entries = new Dictionary<string, Entry>();
        CollectionsMarshal.GetValueRefOrAddDefault(entries, "key", out _).Label = memo.Text;
        Sink.Log(entries["key"].Label); // leak
        Sink.Log(entries["key"].Body); // safe
        var clean = new Dictionary<string, Entry>();
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(clean, "key", out _);
        entry.Label = memo.Title;
        Sink.Log(clean["key"].Label); // safe
        entry.Body = memo.Text;
        Sink.Log(clean["key"].Body); // leak
    }

    private static void InOwners(Memo memo)
    {
        var owner = new Owner();
        owner.Keep(memo.Text);
        Sink.Log(owner.Label); // leak
        Sink.Log(owner.Inner); // safe
        var deep = new Owner();
        deep.KeepBelow(memo.Text);
        Sink.Log(deep.Label); // safe
        Sink.Log(deep.Inner); // leak
        var open = new Open();
        FillOpen(open, memo.Text);
        Sink.Log(open.Cover.Entry.Label); // leak
        Sink.Log(open.Cover.Entry.Body); // safe
        var other = new Open();
        FillOpen(other, memo.Title);
        Sink.Log(other.Cover.Entry.Label); // safe
    }

    private static void FillOpen(Open open, string text) => open.Cover.Entry.Label = text;

    private static void Copied(Memo memo)
    {
        Entry before = default;
        var after = before;
        Fill(ref after, memo.Text);
        Sink.Log(before.Label); // safe
        Sink.Log(after.Label); // leak
        var entries = new Entry[1];
        var taken = entries[0];
        taken.Set(memo.Text);
        Sink.Log(entries[0].Label); // safe
        Cover cover = default;
        var copy = cover;
        copy.Entry.Set(memo.Text);
        Sink.Log(cover.Entry.Label); // safe
        Sink.Log(copy.Entry.Label); // leak
    }

    private interface ILabelled
    {
        void Set(string text);
    }

    private struct Entry : ILabelled
    {
        public string Label;
        public string Body;

        public void Set(string text) => Label = text;
    }

    private struct Box<T>
    {
        public T Value;
    }

    private struct Cover
    {
        public Entry Entry;
    }

    private sealed class Open
    {
        public Cover Cover;
    }

    private sealed class Owner
    {
        private Entry _entry;
        private Cover _cover;

        public string Label => _entry.Label;

        public string Inner => _cover.Entry.Label;

        public void Keep(string text) => _entry.Set(text);

        public void KeepBelow(string text) => _cover.Entry.Set(text);
    }
}
