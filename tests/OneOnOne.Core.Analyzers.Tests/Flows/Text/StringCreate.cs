// string.Create fills a fresh string from state.
namespace Flows.Text.StringCreate;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        FromState(memo);
        FromCapture(memo);
        OnlyLength(memo);
        StateOfTwo(memo);
    }

    private static void FromState(Memo memo)
    {
        var content = string.Create(memo.Text.Length, memo.Text, (room, text) => text.CopyTo(room));
        Sink.Log(content); // leak
        var plain = string.Create(memo.Title.Length, memo.Title, (room, text) => text.CopyTo(room));
        Sink.Log(plain); // safe
    }

    private static void FromCapture(Memo memo)
    {
        var text = memo.Text;
        var content = string.Create(3, 0, (room, _) => text.AsSpan(0, 3).CopyTo(room));
        Sink.Log(content); // leak
        var title = memo.Title;
        var plain = string.Create(3, 0, (room, _) => title.AsSpan(0, 3).CopyTo(room));
        Sink.Log(plain); // safe
    }

    private static void OnlyLength(Memo memo)
    {
        var stars = string.Create(memo.Text.Length, '*', (room, star) => room.Fill(star));
        Sink.Log(stars); // safe
        var letters = string.Create(memo.Text.Length, memo.Text[0], (room, letter) => room.Fill(letter));
        Sink.Log(letters); // leak
    }

    private static void StateOfTwo(Memo memo)
    {
        var state = (memo.Title, memo.Text);
        var title = string.Create(6, state, (room, s) => s.Title.CopyTo(room));
        Sink.Log(title); // safe
        var text = string.Create(64, state, (room, s) => s.Text.CopyTo(room));
        Sink.Log(text); // leak
    }
}
