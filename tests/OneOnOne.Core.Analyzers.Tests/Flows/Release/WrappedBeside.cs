// Text that becomes note content is content before and after: it must not go elsewhere beside that.
using OneOnOne;

namespace Flows.Release.WrappedBeside;

public static class Scenario
{
    private static string s_draft = "";

    public static void Run()
    {
        var memo = Notes.First();
        Call(nameof(Before), memo.Text);
        Call(nameof(After), memo.Text);
        Call(nameof(Derived), memo.Text);
        Call(nameof(Obtained));
        Call(nameof(Reassigned), memo.Text);
        Call(nameof(Helpers), memo.Text);
        Call(nameof(OneHelper), memo.Text);
        Call(nameof(Request), new Draft { Text = memo.Text, Title = memo.Title });
        Call(nameof(Whole), new Draft { Text = memo.Text, Title = memo.Title });
        Call(nameof(Branch), memo.Text);
        Call(nameof(Constants));
        Call(nameof(OtherText), memo.Text, memo.Title);
        Call(nameof(Lambda), memo.Text);
        Call(nameof(HandedOut), memo.Text);
        Call(nameof(Kept), memo.Text);
        Call(nameof(Each), new[] { new[] { memo.Text } });
        Call(nameof(Target), memo.Text);
        Call(nameof(Shown), memo.Text);
    }

    private static void Call(string method, params object?[] arguments) => Host.CallStatic(typeof(Scenario), method, arguments);

    private static void Before(string text)
    {
        Sink.Log(text); // leak ONE1010
        Sink.Log(text.Length); // safe
        Keep(new NoteContent(text));
    }

    private static void After(string text)
    {
        var content = new NoteContent(text);
        Sink.Export(text); // leak ONE1010
        Keep(content);
    }

    private static void Derived(string text)
    {
        Sink.Log($"captured: {text}"); // leak ONE1010
        Keep(new NoteContent(text.Trim()));
    }

    private static void Obtained()
    {
        var text = Secrets.Sentence(3);
        var other = Secrets.Number(3).ToString(System.Globalization.CultureInfo.InvariantCulture)[..1];
        Sink.Log(text); // leak ONE1010
        Sink.Log(other.Length); // safe
        Keep(new NoteContent(text));
    }

    private static void Reassigned(string given)
    {
        var text = Words("first");
        Sink.Log(text); // safe
        text = given;
        Keep(new NoteContent(text));
        text = Words("second");
        Sink.Log(text); // safe
    }

    private static void Helpers(string text)
    {
        Note(text);
        Keep(Wrapped(text));
        Write(text); // leak ONE1010
    }

    private static void OneHelper(string text)
    {
        Sink.Log("captured"); // safe
        Take(text);
    }

    private static void Take(string text)
    {
        Sink.Log(text); // leak ONE1010
        Keep(Wrapped(text));
    }

    private static void Request(Draft draft)
    {
        Sink.Log(draft.Title); // safe
        Sink.Log(draft.Text); // leak ONE1010
        Keep(new NoteContent(draft.Text));
    }

    private static void Whole(Draft draft)
    {
        Keep(new NoteContent(draft.Text));
        Sink.Log(draft); // safe
    }

    private static void Branch(string text)
    {
        if (text.Length > 5)
            Keep(new NoteContent(text));
        else
            Sink.Log("too short"); // safe (dead)
        Sink.Log(text); // leak ONE1010
    }

    private static void Constants()
    {
        const string text = "Prefers mornings.";
        var same = "Prefers mornings.";
        Sink.Log(text); // safe
        Sink.Log(same); // safe
        Keep(new NoteContent(text));
        Keep(new NoteContent(same));
    }

    private static void OtherText(string text, string title)
    {
        Sink.Log(title); // safe
        Keep(new NoteContent(text));
    }

    private static void Lambda(string text)
    {
        Action log = () => Sink.Log(text);
        log(); // leak ONE1010
        Keep(new NoteContent(text));
    }

    private static void HandedOut(string given)
    {
        var all = new Dictionary<string, string> { ["text"] = given };
        if (all.TryGetValue("text", out var text))
        {
            Sink.Log(text); // leak ONE1010
            Keep(new NoteContent(text));
        }
    }

    private static void Kept(string text)
    {
        s_draft = text;
        Sink.Log(s_draft); // leak ONE1010
        Keep(new NoteContent(s_draft));
    }

    private static void Each(string[] texts)
    {
        foreach (var text in texts)
        {
            Sink.Log(text); // leak ONE1010
            Keep(new NoteContent(text));
        }
    }

    private static void Target(string text)
    {
        NoteContent content = new(text);
        Sink.Log(text); // leak ONE1010
        Keep(content);
    }

    private static void Shown(string text)
    {
        Keep(new NoteContent(text));
        Sink.Banner = text; // safe (shown)
    }

    private static NoteContent Wrapped(string text) => new(text);

    private static void Note(string text) => Sink.Log(text.Length); // safe

    private static void Write(string text) => Sink.Log(text);

    private static string Words(string word) => word + Environment.NewLine;

    private static void Keep(NoteContent content) => GC.KeepAlive(content);

    private sealed class Draft
    {
        public string Text { get; set; } = "";

        public string Title { get; set; } = "";
    }
}
