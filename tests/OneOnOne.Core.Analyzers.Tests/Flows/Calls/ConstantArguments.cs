// Constants that a caller hands over: the branch in the callee that they rule out is not taken.
namespace Flows.Calls.ConstantArguments;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Flags(memo);
        Modes(memo);
        Missing(memo);
        Handed(memo);
        Made(memo);
        Told(memo);
        Left(memo);
    }

    private static void Flags(Memo memo)
    {
        Sink.Log(Line(memo, full: false)); // safe
        Sink.Log(Line(memo, full: true)); // leak
        Sink.Log(Line(memo)); // safe
        Sink.Log(Line(memo, memo.Id > 0)); // leak
        var asked = false;
        Sink.Log(Line(memo, asked)); // safe
        asked = true;
        Sink.Log(Line(memo, asked)); // leak
        Sink.Log(Masked(memo.Text, mask: true)); // safe
        Sink.Log(Masked(memo.Text, mask: false)); // leak
    }

    private static string Line(Memo memo, bool full = false) => full ? memo.Title + ": " + memo.Text : memo.Title;

    private static string Masked(string text, bool mask)
    {
        if (mask)
            return new string('*', text.Length);
        return text;
    }

    private static void Modes(Memo memo)
    {
        Sink.Log(Part(memo, Mode.Title)); // safe
        Sink.Log(Part(memo, Mode.Text)); // leak
        Sink.Log(Part(memo, Mode.Author)); // safe
        Sink.Log(Named(memo, "title")); // safe
        Sink.Log(Named(memo, "text")); // leak
        Sink.Log(Named(memo, "mood")); // safe
        Sink.Log(Numbered(memo, 0)); // safe
        Sink.Log(Numbered(memo, 1)); // leak
    }

    private static string Part(Memo memo, Mode mode) => mode switch
    {
        Mode.Title => memo.Title,
        Mode.Text => memo.Text,
        _ => memo.Author,
    };

    private static string Named(Memo memo, string what)
    {
        switch (what)
        {
            case "title":
                return memo.Title;
            case "text":
                return memo.Text;
            default:
                return "?";
        }
    }

    private static string Numbered(Memo memo, int which) => which == 1 ? memo.Text : memo.Title;

    private static void Missing(Memo memo)
    {
        Sink.Log(OrText(memo, "given")); // safe
        Sink.Log(OrText(memo, null)); // leak
        Sink.Log(TextOf(null)); // safe
        Sink.Log(TextOf(memo)); // leak
    }

    private static string OrText(Memo memo, string? other) => other ?? memo.Text;

    private static string TextOf(Memo? memo) => memo is null ? "nobody" : memo.Text;

    private static void Handed(Memo memo)
    {
        Sink.Log(Deep(memo, 1, full: false)); // safe
        Sink.Log(Deep(memo, 1, full: true)); // leak
        Sink.Log(new Card(memo, full: false).Face()); // safe
        Sink.Log(new Card(memo, full: true).Face()); // leak
    }

    private static string Deep(Memo memo, int turn, bool full) => turn > 3 ? Line(memo, full) : Deep(memo, turn + 1, full);

    private static void Made(Memo memo)
    {
        Sink.Log(Writer(quiet: true).Write(memo)); // safe
        Sink.Log(Writer(quiet: false).Write(memo)); // leak
    }

    private static IWriter Writer(bool quiet)
    {
        if (quiet)
            return new Brief();
        return new Whole();
    }

    private static void Told(Memo memo)
    {
        Tell(memo.Title, aloud: true); // safe
        Tell(memo.Text, aloud: false); // safe (dead)
        Tell(memo.Text, aloud: true); // leak
    }

    private static void Tell(string text, bool aloud)
    {
        if (!aloud)
            return;
        Sink.Log(text);
    }

    private static void Left(Memo memo)
    {
        var box = new Box();
        Fill(box, memo, full: false);
        Sink.Log(box.Text); // safe
        Fill(box, memo, full: true);
        Sink.Log(box.Text); // leak
        Fill(box, memo, full: false);
        Sink.Log(box.Text); // safe
        Sink.Log(Try(memo, out var text, full: false)); // safe
        Sink.Log(text); // safe
        Sink.Log(Try(memo, out text, full: true)); // safe
        Sink.Log(text); // leak
    }

    private static void Fill(Box box, Memo memo, bool full) => box.Text = full ? memo.Text : memo.Title;

    private static bool Try(Memo memo, out string text, bool full)
    {
        text = full ? memo.Text : memo.Title;
        return full;
    }

    private enum Mode
    {
        Title,
        Text,
        Author,
    }

    private interface IWriter
    {
        string Write(Memo memo);
    }

    private sealed class Brief : IWriter
    {
        public string Write(Memo memo) => memo.Title;
    }

    private sealed class Whole : IWriter
    {
        public string Write(Memo memo) => memo.Text;
    }

    private sealed class Box
    {
        public string Text { get; set; } = "";
    }

    private sealed class Card(Memo memo, bool full)
    {
        public string Face() => full ? memo.Text : memo.Title;
    }
}
