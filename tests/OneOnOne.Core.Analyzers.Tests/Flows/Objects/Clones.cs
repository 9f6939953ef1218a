// Copies that an object makes of itself, and what they hold when the original changes.
using System.Runtime.CompilerServices;

namespace Flows.Objects.Clones;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Copied(memo);
        Shared(memo);
        Inherited(memo);
        Rows(memo);
    }

    private static void Copied(Memo memo)
    {
        var original = new Draft { Body = memo.Text };
        var copy = original.Copy();
        Sink.Log(copy.Body); // leak
        original.Body = "";
        Sink.Log(original.Body); // safe
        Sink.Log(copy.Body); // leak
        copy.Body = memo.Title;
        Sink.Log(copy.Body); // safe
        Sink.Log(new Draft().Copy().Body); // safe
        var before = new Draft { Body = memo.Author };
        var after = before.Copy();
        before.Body = memo.Text;
        Sink.Log(after.Body); // safe
        Sink.Log(before.Body); // leak
    }

    private static void Shared(Memo memo)
    {
        var original = new Draft();
        var copy = original.Copy();
        original.Lines.Add(memo.Text);
        Sink.Log(copy.Lines[0]); // leak
        var deep = original.Deep();
        original.Lines[0] = "";
        Sink.Log(deep.Lines[0]); // leak
        Sink.Log(original.Lines[0]); // safe
    }

    private static void Inherited(Memo memo)
    {
        Sheet letter = new Letter { Words = memo.Text };
        Sink.Log(letter.Again().Tell()); // leak
        Sheet other = new Letter { Words = memo.Title };
        Sink.Log(other.Again().Tell()); // safe
    }

    private static void Rows(Memo memo)
    {
        var row = default(Row);
        row[0] = memo.Title;
        Sink.Log(row[0]); // safe
        row[1] = memo.Text;
        Sink.Log(row[1]); // leak
        var copy = row;
        row[1] = "";
        Sink.Log(row[1]); // safe
        Sink.Log(copy[1]); // leak
    }

    private sealed class Draft
    {
        public string Body { get; set; } = "";

        public List<string> Lines { get; private set; } = [];

        public Draft Copy() => (Draft)MemberwiseClone();

        public Draft Deep()
        {
            var copy = Copy();
            copy.Lines = [.. Lines];
            return copy;
        }
    }

    private abstract class Sheet
    {
        public abstract string Tell();

        public Sheet Again() => (Sheet)MemberwiseClone();
    }

    private sealed class Letter : Sheet
    {
        public string Words { get; init; } = "";

        public override string Tell() => "Dear, " + Words;
    }

    [InlineArray(2)]
    private struct Row
    {
        private string _first;
    }
}
