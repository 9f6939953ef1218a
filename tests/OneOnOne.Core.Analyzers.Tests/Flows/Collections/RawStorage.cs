// Storage below the collections: pointers, stack arrays and inline arrays.
using System.Runtime.CompilerServices;

namespace Flows.Collections.RawStorage;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Unsafe(memo);
        Stackalloc(memo);
        InlineArrays(memo);
    }

    private static unsafe void Unsafe(Memo memo)
    {
        fixed (char* first = memo.Text)
        {
            Sink.Log(*first); // leak
            Sink.Log(new string(first, 0, 4)); // leak
        }

        var number = memo.Text.Length;
        int* pointer = &number;
        Sink.Log(*pointer); // safe
    }

    private static void Stackalloc(Memo memo)
    {
        Span<char> room = stackalloc char[] { 'a', memo.Text[0] };
        Sink.Chars(room); // leak
        Span<int> sizes = stackalloc int[] { memo.Text.Length };
        Sink.Log(sizes[0]); // safe
    }

    [InlineArray(3)]
    private struct Three
    {
        private string _first;
    }

    private static void InlineArrays(Memo memo)
    {
        var three = new Three();
        three[1] = memo.Text;
        Sink.Log(three[1]); // leak
        var plain = new Three();
        plain[0] = memo.Title;
        Sink.Log(plain[0]); // safe
    }
}
