// Structs that nobody has made, filled where they lie: a default local, a slot of an array, a field, by somebody who is given the place.
namespace Flows.Objects.StructsFilled;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Locals(memo);
        Slots(memo);
        Nested(memo);
        Further(memo);
        Members(memo);
    }

    private static void Locals(Memo memo)
    {
        Entry filled = default;
        Fill(ref filled, memo.Text);
        Sink.Log(filled.Label); // leak
        Sink.Log(filled.Body); // safe
        var inferred = default(Entry);
        Fill(ref inferred, memo.Title);
        Sink.Log(inferred.Label); // safe
        var again = default(Entry);
        Fill(ref again, memo.Text);
        Fill(ref again, "clean");
        Sink.Log(again.Label); // safe
        Start(out var started, memo.Text);
        Sink.Log(started.Label); // leak
        Sink.Log(started.Body); // safe
        Line line = default;
        Fill(ref line, memo.Text);
        Sink.Log(line.Text); // leak
        (string, string) pair = default;
        Fill(ref pair, memo.Text);
        Sink.Log(pair.Item1); // safe
        Sink.Log(pair.Item2); // leak
        Entry copy = default;
        Spoil(copy, memo.Text);
        Sink.Log(copy.Label); // safe
    }

    private static void Fill(ref Entry entry, string text) => entry.Label = text;

    private static void Fill(ref Line line, string text) => line.Text = text;

    private static void Fill(ref (string, string) pair, string text) => pair.Item2 = text;

    private static void Spoil(Entry entry, string text) => entry.Label = text;

    private static void Start(out Entry entry, string text)
    {
        entry = default;
        entry.Label = text;
    }

    private static void Slots(Memo memo)
    {
        var entries = new Entry[2];
        Fill(ref entries[0], memo.Text);
        Sink.Log(entries[0].Label); // leak
        Sink.Log(entries[0].Body); // safe
        Sink.Log(entries[1].Label); // safe
        Fill(ref entries[1], memo.Title);
        Sink.Log(entries[1].Label); // safe
        var shelf = new Shelf();
        Fill(ref shelf.Entry, memo.Text);
        Sink.Log(shelf.Entry.Label); // leak
        var other = new Shelf();
        Fill(ref other.Entry, memo.Title);
        Sink.Log(other.Entry.Label); // safe
        shelf.Keep(memo.Text);
        Sink.Log(shelf.Kept); // leak
        other.Keep(memo.Title);
        Sink.Log(other.Kept); // safe
    }

    private static void Nested(Memo memo)
    {
        Cover cover = default;
        Fill(ref cover.Entry, memo.Text);
        Sink.Log(cover.Entry.Label); // leak
        Sink.Log(cover.Name); // safe
        Cover below = default;
        Fill(ref below, memo.Text);
        Sink.Log(below.Entry.Label); // leak
        Sink.Log(below.Entry.Body); // safe
        Cover clean = default;
        Fill(ref clean, memo.Title);
        Sink.Log(clean.Entry.Label); // safe
        var covers = new Cover[1];
        Fill(ref covers[0], memo.Text);
        Sink.Log(covers[0].Entry.Label); // leak
    }

    private static void Fill(ref Cover cover, string text) => cover.Entry.Label = text;

    private static void Further(Memo memo)
    {
        Entry passed = default;
        Pass(ref passed, memo.Text);
        Sink.Log(passed.Label); // leak
        Entry clean = default;
        Pass(ref clean, memo.Title);
        Sink.Log(clean.Label); // safe
        Entry referred = default;
        ref var place = ref referred;
        Fill(ref place, memo.Text);
        Sink.Log(referred.Label); // leak
        Entry written = default;
        Filler fill = Fill;
        fill(ref written, memo.Text);
        Sink.Log(written.Label); // leak
        Entry taken = default;
        Entry from = new() { Label = memo.Title, Body = memo.Text };
        Take(ref taken, in from);
        Sink.Log(taken.Label); // leak
        Sink.Log(taken.Body); // safe
    }

    private delegate void Filler(ref Entry entry, string text);

    private static void Pass(ref Entry entry, string text) => Fill(ref entry, text);

    private static void Take(ref Entry entry, in Entry from) => (entry.Label, entry.Body) = (from.Body, from.Label);

    private static void Members(Memo memo)
    {
        Entry set = default;
        set.Set(memo.Text);
        Sink.Log(set.Label); // leak
        Entry clean = default;
        clean.Set(memo.Title);
        Sink.Log(clean.Label); // safe
        Entry put = default;
        put.Word = memo.Text;
        Sink.Log(put.Body); // leak
        var entries = new Entry[2];
        entries[0].Set(memo.Text);
        Sink.Log(entries[0].Label); // leak
        Sink.Log(entries[1].Label); // safe
        Entry extended = default;
        extended.Extend(memo.Text);
        Sink.Log(extended.Label); // leak
    }

    private static void Extend(this ref Entry entry, string text) => entry.Label = text;

    private struct Entry
    {
        public string Label;
        public string Body;

        public string Word { readonly get => Body; set => Body = value; }

        public void Set(string text) => Label = text;
    }

    private struct Cover
    {
        public Entry Entry;
        public string Name;
    }

    private record struct Line(string Text);

    private sealed class Shelf
    {
        public Entry Entry;
        private Entry _kept;

        public string Kept => _kept.Label;

        public void Keep(string text) => Fill(ref _kept, text);
    }
}
