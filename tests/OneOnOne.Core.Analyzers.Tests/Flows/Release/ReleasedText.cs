// What a releasing member returns is free; what it was made of is not.
namespace Flows.Release.ReleasedText;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Direct(memo);
        Kept(memo);
        Mixed(memo, Notes.Second());
        Wrappers(memo);
        foreach (var flag in new[] { true, false })
            OnOnePath(memo, flag);
        OnAllPaths(memo);
        Transformed(memo);
    }

    private static void Direct(Memo memo)
    {
        Sink.Log(Disclosure.Open(memo)); // safe (released)
        Sink.Log(Disclosure.Release(memo.Text)); // safe (released)
        Sink.Log(memo.Text); // leak
        Sink.Export(Disclosure.Seal(memo.Text)); // safe
    }

    private static void Kept(Memo memo)
    {
        var text = memo.Text;
        var released = Disclosure.Release(text);
        Sink.Log(released); // safe (released)
        Sink.Log(text); // leak
        text = released;
        Sink.Log(text); // safe (released)
    }

    private static void Mixed(Memo memo, Memo other)
    {
        var released = Disclosure.Open(memo);
        Sink.Log(released + other.Text); // leak
        Sink.Log(released + other.Title); // safe (released)
        var builder = new StringBuilder(released);
        Sink.Log(builder.ToString()); // safe (released)
        builder.Append(other.Text);
        Sink.Log(builder.ToString()); // leak
        string[] rows = [released, other.Title];
        Sink.Log(string.Join(",", rows)); // safe (released)
    }

    private static void Wrappers(Memo memo)
    {
        Sink.Log(Opened(memo)); // safe (released)
        Sink.Log(HalfOpened(memo, Notes.Second())); // leak
        Sink.Log(Box(memo).Released); // safe (released)
        Sink.Log(Box(memo).Raw); // leak
    }

    private static void OnOnePath(Memo memo, bool flag)
    {
        var text = memo.Text;
        if (flag)
            text = Disclosure.Release(text);
        Sink.Log(text); // leak
        Sink.Log(text.Length); // safe
    }

    private static void OnAllPaths(Memo memo)
    {
        string text;
        if (memo.Id > 0)
            text = Disclosure.Release(memo.Text);
        else
            text = Disclosure.Open(memo);
        Sink.Log(text); // safe (released)
        text += memo.Reply;
        Sink.Log(text); // leak
    }

    private static void Transformed(Memo memo)
    {
        Sink.Log(Disclosure.Open(memo) + "!"); // safe (released)
        Sink.Log($"told: {Disclosure.Open(memo)}"); // safe (released)
        Sink.Log($"told: {Disclosure.Open(memo)}, kept: {memo.Reply}"); // leak
    }

    private static string Opened(Memo memo) => "told: " + Disclosure.Open(memo);

    private static string HalfOpened(Memo memo, Memo other) => Disclosure.Open(memo) + other.Text;

    private static (string Released, string Raw) Box(Memo memo) => (Disclosure.Open(memo), memo.Text);
}
