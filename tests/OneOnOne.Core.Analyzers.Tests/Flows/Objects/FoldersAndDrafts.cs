// Drafts in folders: aliases, nested members, initialisers, helpers that change, copies.
namespace Flows.Objects.FoldersAndDrafts;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Aliased(memo);
        NestedMembers(memo);
        Initialised(memo);
        Mutated(memo);
        Shared(memo);
        Linked(memo);
        Cloned(memo);
        NullConditional(memo);
    }

    private static void Aliased(Memo memo)
    {
        var first = new Draft();
        var second = first;
        second.Body = memo.Text;
        Sink.Log(first.Body); // leak
        first = new Draft { Body = memo.Title };
        Sink.Log(first.Body); // safe
        Sink.Log(second.Body); // leak
        var third = new Draft();
        second = third;
        second.Body = memo.Author;
        Sink.Log(third.Body); // safe
    }

    private static void NestedMembers(Memo memo)
    {
        var folder = new Folder();
        folder.Draft.Body = memo.Text;
        folder.Label = memo.Title;
        Sink.Log(folder.Draft.Body); // leak
        Sink.Log(folder.Label); // safe
        var inside = folder.Draft;
        folder.Draft = new Draft { Body = "empty" };
        Sink.Log(folder.Draft.Body); // safe
        Sink.Log(inside.Body); // leak
        folder.Parent = new Folder { Label = memo.Lines[0] };
        Sink.Log(folder.Parent.Label); // leak
        Sink.Log(folder.Parent.Draft.Body); // safe
    }

    private static void Initialised(Memo memo)
    {
        var folder = new Folder
        {
            Label = memo.Title,
            Draft = { Body = memo.Text },
            Tags = { memo.Author, memo.Lines[1] },
        };
        Sink.Log(folder.Label); // safe
        Sink.Log(folder.Draft.Body); // leak
        Sink.Log(folder.Tags[1]); // leak
    }

    private static void Mutated(Memo memo)
    {
        var draft = new Draft { Body = memo.Title };
        Fill(draft, memo);
        Sink.Log(draft.Body); // leak
        Wipe(draft);
        Sink.Log(draft.Body); // safe
        var other = new Draft();
        Fill(new Draft(), memo);
        Sink.Log(other.Body); // safe
        Replace(other, memo);
        Sink.Log(other.Body); // safe
    }

    private static void Fill(Draft draft, Memo memo) => draft.Body = memo.Text;

    private static void Wipe(Draft draft) => draft.Body = "";

    private static void Replace(Draft draft, Memo memo)
    {
        draft = new Draft();
        draft.Body = memo.Text;
        Sink.Log(draft.Body); // leak
    }

    private static void Shared(Memo memo)
    {
        var draft = new Draft();
        var left = new Folder { Draft = draft };
        var right = new Folder { Draft = draft };
        left.Draft.Body = memo.Text;
        Sink.Log(right.Draft.Body); // leak
        right.Draft = new Draft();
        Sink.Log(right.Draft.Body); // safe
        Sink.Log(draft.Body); // leak
    }

    private static void Linked(Memo memo)
    {
        var tail = new Node(memo.Text, null);
        var head = new Node(memo.Title, tail);
        Sink.Log(head.Value); // safe
        Sink.Log(head.Next!.Value); // leak
        var walk = head;
        while (walk.Next is { } next)
            walk = next;
        Sink.Log(walk.Value); // leak
    }

    private static void Cloned(Memo memo)
    {
        var original = new Draft { Body = memo.Text };
        var copy = original.Copy();
        original.Body = "";
        Sink.Log(original.Body); // safe
        Sink.Log(copy.Body); // leak
        var blank = new Draft().Copy();
        Sink.Log(blank.Body); // safe
    }

    private static void NullConditional(Memo memo)
    {
        Folder? none = null;
        Sink.Log(none?.Label ?? memo.Title); // safe
        var some = new Folder { Label = memo.Text };
        Sink.Log(some?.Label); // leak
        Sink.Log(some?.Parent?.Label ?? "no parent"); // safe
    }

    private sealed class Draft
    {
        public string Body { get; set; } = "";

        public Draft Copy() => (Draft)MemberwiseClone();
    }

    private sealed class Folder
    {
        public string Label { get; set; } = "";

        public Draft Draft { get; set; } = new();

        public Folder? Parent { get; set; }

        public List<string> Tags { get; } = [];
    }

    private sealed record Node(string Value, Node? Next);
}
