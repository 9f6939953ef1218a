// Structs: copied, in arrays, by reference, nullable, on the stack and inline.
using System.Runtime.CompilerServices;

namespace Flows.Objects.SlipsAndCursors;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        CopiedStructs(memo);
        RefStructs(memo);
        StructsInArrays(memo);
        InHelper(memo);
        NullableStructs(memo);
        Inline(memo);
    }

    private static void CopiedStructs(Memo memo)
    {
        var one = new Slip { Head = memo.Title };
        var two = one;
        two.Body = memo.Text;
        Sink.Log(one.Body); // safe
        Sink.Log(two.Body); // leak
        one = two;
        two.Body = "wiped";
        Sink.Log(one.Body); // leak
        Sink.Log(two.Body); // safe
        Sink.Log(one.Head); // safe
        one = default;
        Sink.Log(one.Body); // safe
    }

    private static void RefStructs(Memo memo)
    {
        var cursor = new Cursor(memo.Text);
        Sink.Log(cursor.Left); // safe
        Sink.Chars(cursor.Next()); // leak
        var plain = new Cursor(memo.Title);
        Sink.Chars(plain.Next()); // safe
    }

    private static void StructsInArrays(Memo memo)
    {
        var slips = new Slip[2];
        slips[0].Body = memo.Text;
        slips[1].Body = memo.Title;
        Sink.Log(slips[0].Body); // leak
        Sink.Log(slips[1].Body); // safe
        var taken = slips[0];
        taken.Body = "";
        Sink.Log(slips[0].Body); // leak
        Sink.Log(taken.Body); // safe
        ref var direct = ref slips[0];
        direct.Body = "gone";
        Sink.Log(slips[0].Body); // safe
    }

    private static void InHelper(Memo memo)
    {
        var slip = new Slip { Head = memo.Title, Body = "" };
        FillCopy(slip, memo);
        Sink.Log(slip.Body); // safe
        FillRef(ref slip, memo);
        Sink.Log(slip.Body); // leak
        Sink.Log(slip.Head); // safe
        Sink.Log(WithBody(slip, memo.Author).Body); // safe
        Sink.Log(WithBody(slip, memo.Text).Body); // leak
    }

    private static void FillCopy(Slip slip, Memo memo) => slip.Body = memo.Text;

    private static void FillRef(ref Slip slip, Memo memo) => slip.Body = memo.Text;

    private static Slip WithBody(Slip slip, string body)
    {
        slip.Body = body;
        return slip;
    }

    private static void NullableStructs(Memo memo)
    {
        Slip? maybe = null;
        Sink.Log(maybe?.Body ?? "none"); // safe
        maybe = new Slip { Head = memo.Title, Body = memo.Text };
        Sink.Log(maybe?.Body); // leak
        Sink.Log(maybe.Value.Head); // safe
        Sink.Log(maybe.HasValue); // safe
    }

    private static void Inline(Memo memo)
    {
        var four = default(Four);
        four[0] = memo.Title;
        Sink.Log(four[0]); // safe
        four[1] = memo.Text;
        Sink.Log(four[1]); // leak
    }

    private struct Slip
    {
        public string? Head;

        public string? Body { get; set; }
    }

    private ref struct Cursor(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public readonly int Left => _rest.Length;

        public ReadOnlySpan<char> Next()
        {
            var word = _rest[..4];
            _rest = _rest[4..];
            return word;
        }
    }

    [InlineArray(4)]
    private struct Four
    {
        private string _first;
    }
}
