// Unsafe code and stackalloc: bytes and characters are still content.
namespace Flows.ControlFlow.Pointers;

public static unsafe class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Stack(memo);
        Fixed(memo);
        PointerToLocal(memo);
    }

    private static void Stack(Memo memo)
    {
        Span<char> room = stackalloc char[64];
        memo.Text.CopyTo(room);
        Sink.Chars(room); // leak
        Span<char> plain = stackalloc char[64];
        memo.Title.CopyTo(plain);
        Sink.Chars(plain); // safe
        Sink.Log(room.Length); // safe
    }

    private static void Fixed(Memo memo)
    {
        fixed (char* first = memo.Text)
            Sink.Log(new string(first)); // leak
        fixed (char* first = memo.Title)
            Sink.Log(new string(first)); // safe
    }

    private static void PointerToLocal(Memo memo)
    {
        var letter = memo.Text[0];
        var plain = 'x';
        char* at = &letter;
        Sink.Log(*at); // leak
        at = &plain;
        Sink.Log(*at); // safe
    }
}
