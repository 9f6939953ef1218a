// Windows on content are content, with and without a copy.
namespace Flows.Text.SpansAndMemory;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Spans(memo);
        Memories(memo);
        Copies(memo);
        FirstClass(memo);
        Split(memo);
        Search(memo);
    }

    private static void Spans(Memo memo)
    {
        Sink.Chars(memo.Text); // leak
        Sink.Chars(memo.Text.AsSpan()); // leak
        Sink.Chars(memo.Text.AsSpan(2, 3)); // leak
        Sink.Chars(memo.Title.AsSpan(2, 3)); // safe
        var window = memo.Text.AsSpan()[1..4];
        Sink.Log(window.ToString()); // leak
        Sink.Log(window.Length); // safe
        ReadOnlySpan<char> plain = memo.Title;
        Sink.Chars(plain.Slice(1)); // safe
        Sink.Log(window[0]); // leak
    }

    private static void Memories(Memo memo)
    {
        var memory = memo.Text.AsMemory();
        Sink.Chars(memory.Span); // leak
        Sink.Log(memory.Slice(2).ToString()); // leak
        Sink.Log(memory.Length); // safe
        var plain = memo.Title.AsMemory(1);
        Sink.Log(plain.ToString()); // safe
        Memory<char> copy = memo.Text.ToCharArray();
        Sink.Chars(copy.Span); // leak
    }

    private static void Copies(Memo memo)
    {
        var room = new char[64];
        memo.Text.CopyTo(0, room, 0, 5);
        Sink.Log(new string(room, 0, 5)); // leak
        var target = new char[64];
        memo.Title.AsSpan().CopyTo(target);
        Sink.Log(new string(target)); // safe
        memo.Text.AsSpan().CopyTo(target);
        Sink.Log(new string(target)); // leak
        var destination = new char[64];
        Sink.Log(memo.Text.AsSpan().TryCopyTo(destination)); // safe
        Sink.Chars(destination); // leak
        Array.Clear(destination);
        Sink.Log(destination.Length); // safe
    }

    private static void FirstClass(Memo memo)
    {
        char[] letters = memo.Text.ToCharArray();
        Show(letters); // leak
        char[] plain = memo.Title.ToCharArray();
        Show(plain); // safe
        Sink.Log(letters.AsSpan().IndexOf(' ')); // safe
        Sink.Log(First(letters)); // leak
        Sink.Log(First(plain)); // safe
    }

    private static void Split(Memo memo)
    {
        var text = memo.Text.AsSpan();
        foreach (var range in text.Split(' '))
            Sink.Chars(text[range]); // leak
        var title = memo.Title.AsSpan();
        foreach (var range in title.Split(' '))
            Sink.Chars(title[range]); // safe
        foreach (var line in memo.Text.AsSpan().EnumerateLines())
            Sink.Chars(line); // leak
    }

    private static void Search(Memo memo)
    {
        Sink.Log(memo.Text.AsSpan().SequenceEqual(memo.Title)); // safe
        Sink.Log(memo.Text.AsSpan().Count('e') > 90); // safe
        Sink.Chars(memo.Text.AsSpan().Trim()); // leak
        Sink.Log(int.TryParse(memo.Text.AsSpan(), out var number) ? number : 0); // safe
    }

    private static void Show(ReadOnlySpan<char> text) => Sink.Chars(text);

    private static T First<T>(ReadOnlySpan<T> items) => items[0];
}
