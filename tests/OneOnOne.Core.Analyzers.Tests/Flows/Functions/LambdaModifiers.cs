// Lambda parameters with modifiers and without types.
namespace Flows.Functions.LambdaModifiers;

public static class Scenario
{
    private delegate bool TryGet(Memo memo, out string text);

    private delegate void Change(ref string text, in string with);

    private delegate ref string Slot(string[] rows);

    private delegate string Spanned(scoped ReadOnlySpan<char> text);

    public static void Run()
    {
        var memo = Notes.First();
        Out(memo);
        Ref(memo);
        RefReturn(memo);
        Spans(memo);
        Typed(memo);
    }

    private static void Out(Memo memo)
    {
        TryGet content = (memo, out text) =>
        {
            text = memo.Text;
            return true;
        };
        TryGet plain = (memo, out text) =>
        {
            text = memo.Title;
            return true;
        };
        content(memo, out var first);
        plain(memo, out var second);
        Sink.Log(first); // leak
        Sink.Log(second); // safe
    }

    private static void Ref(Memo memo)
    {
        Change append = (ref text, in with) => text += with;
        var text = "a";
        append(ref text, memo.Title);
        Sink.Log(text); // safe
        append(ref text, memo.Text);
        Sink.Log(text); // leak
        Change clear = (ref text, in with) => text = "";
        clear(ref text, memo.Text);
        Sink.Log(text); // safe
    }

    private static void RefReturn(Memo memo)
    {
        string[] rows = ["a"];
        Slot first = rows => ref rows[0];
        first(rows) = memo.Text;
        Sink.Log(rows[0]); // leak
        first(rows) = memo.Title;
        Sink.Log(rows.Length); // safe
    }

    private static void Spans(Memo memo)
    {
        Spanned copy = (scoped text) => text.ToString();
        Sink.Log(copy(memo.Text)); // leak
        Sink.Log(copy(memo.Title)); // safe
    }

    private static void Typed(Memo memo)
    {
        var read = string (Memo m) => m.Text;
        var title = string (Memo m) => m.Title;
        Sink.Log(read(memo)); // leak
        Sink.Log(title(memo)); // safe
        var anonymous = delegate(string text) { return text.Trim(); };
        Sink.Log(anonymous(memo.Text)); // leak
        Sink.Log(anonymous(memo.Title)); // safe
    }
}
