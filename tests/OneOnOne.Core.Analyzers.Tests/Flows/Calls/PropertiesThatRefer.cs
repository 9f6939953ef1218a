// Properties and indexers that give back a reference: what is assigned to them goes where they refer to.
namespace Flows.Calls.PropertiesThatRefer;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Assigned(memo);
        Added(memo);
        Referred(memo);
        Passed(memo);
        Indexed(memo);
        Parts(memo);
        Elsewhere(memo);
        InOtherForms(memo);
    }

    private static void Assigned(Memo memo)
    {
        var slot = new Slot();
        slot.Text = memo.Text;
        Sink.Log(slot.Text); // leak
        Sink.Log(slot.Plain); // leak
        Sink.Log(slot.Other); // safe
        slot.Text = "clean";
        Sink.Log(slot.Text); // safe
        Sink.Log(slot.Plain); // safe
        var block = new Slot();
        block.Block = memo.Text;
        Sink.Log(block.Block); // leak
        block.Block = memo.Title;
        Sink.Log(block.Block); // safe
        var named = new Slot();
        named.Text = memo.Title;
        Sink.Log(named.Text); // safe
    }

    private static void Added(Memo memo)
    {
        var slot = new Slot();
        slot.Text += memo.Text;
        Sink.Log(slot.Text); // leak
        var clean = new Slot();
        clean.Text += memo.Title;
        Sink.Log(clean.Plain); // safe
        var missing = new Slot();
        missing.Maybe ??= memo.Text;
        Sink.Log(missing.Maybe); // leak
    }

    private static void Referred(Memo memo)
    {
        var slot = new Slot();
        ref var place = ref slot.Text;
        place = memo.Text;
        Sink.Log(slot.Text); // leak
        place = "clean";
        Sink.Log(slot.Plain); // safe
        var other = new Slot();
        ref var read = ref other.Text;
        other.Text = memo.Text;
        Sink.Log(read); // leak
    }

    private static void Passed(Memo memo)
    {
        var slot = new Slot();
        Fill(ref slot.Text, memo.Text);
        Sink.Log(slot.Text); // leak
        var clean = new Slot();
        Fill(ref clean.Text, memo.Title);
        Sink.Log(clean.Text); // safe
    }

    private static void Fill(ref string place, string text) => place = text;

    private static void Indexed(Memo memo)
    {
        var shelf = new Shelf();
        shelf[0].Body = memo.Text;
        Sink.Log(shelf[0].Body); // leak
        Sink.Log(shelf[0].Label); // safe
        var clean = new Shelf();
        clean[0].Body = memo.Title;
        Sink.Log(clean[0].Body); // safe
        var whole = new Shelf();
        whole[1] = new Entry { Body = memo.Text };
        Sink.Log(whole[1].Body); // leak
    }

    private static void Parts(Memo memo)
    {
        var shelf = new Shelf();
        shelf.First.Body = memo.Text;
        Sink.Log(shelf.First.Body); // leak
        Sink.Log(shelf.First.Label); // safe
        var clean = new Shelf();
        clean.First.Body = memo.Title;
        Sink.Log(clean.First.Body); // safe
    }

    private static void Elsewhere(Memo memo)
    {
        Store(new Slot(), memo.Text); // leak
        Store(new Slot(), memo.Title); // safe
        ISlot seen = new Slot();
        seen.Text = memo.Text;
        Sink.Log(seen.Text); // leak
        ISlot clean = new Slot();
        clean.Text = memo.Title;
        Sink.Log(clean.Text); // safe
        Shelf.Last = memo.Text;
        Sink.Log(Shelf.Last); // leak
        Shelf.Last = "clean";
        Sink.Log(Shelf.Last); // safe
    }

    private static void Store(Slot slot, string text)
    {
        slot.Text = text;
        Sink.Log(slot.Plain);
    }

    private static void InOtherForms(Memo memo)
    {
        var made = new Slot { Text = memo.Text };
        Sink.Log(made.Text); // leak
        var parted = new Slot();
        (parted.Text, parted.Other) = (memo.Title, memo.Text);
        Sink.Log(parted.Text); // safe
        Sink.Log(parted.Other); // leak
        foreach (var yes in new[] { true, false })
        {
            ISlot one = yes ? new Slot() : new Second();
            one.Text = memo.Text;
            Sink.Log(one.Text); // leak
            ISlot clean = yes ? new Slot() : new Second();
            clean.Text = memo.Title;
            Sink.Log(clean.Text); // safe
        }
    }

    private interface ISlot
    {
        ref string Text { get; }
    }

    private sealed class Slot : ISlot
    {
        private string _text = "none";
        private string _other = "none";
        private string? _maybe;

        public ref string Text => ref _text;

        public ref string Other => ref _other;

        public ref string? Maybe => ref _maybe;

        public ref string Block
        {
            get { return ref _text; }
        }

        public string Plain => _text;
    }

    private struct Entry
    {
        public string Body;
        public string Label;
    }

    private sealed class Shelf
    {
        private readonly Entry[] _entries = new Entry[2];
        private static string s_last = "";
        private Entry _first;

        public ref Entry this[int index] => ref _entries[index];

        public ref Entry First => ref _first;

        public static ref string Last => ref s_last;
    }

    private sealed class Second : ISlot
    {
        private string _second = "none";

        public ref string Text => ref _second;
    }
}
