// State that all share: static fields, singletons, generic statics, statics of a thread and tables of attachments.
using System.Runtime.CompilerServices;

namespace Flows.Objects.Singletons;

public static class Scenario
{
    [ThreadStatic]
    private static string? t_current;

    private static string s_last = "";
    private static readonly List<string> s_log = [];
    private static readonly ConditionalWeakTable<Memo, string> s_attached = [];

    public static void Run()
    {
        var memo = Notes.First();
        Fields(memo);
        Singletons(memo);
        Attached(memo);
        StaticGenerics(memo);
        Threaded(memo);
    }

    private static void Fields(Memo memo)
    {
        s_last = memo.Title;
        Show(); // safe
        Remember(memo);
        Sink.Log(s_last); // leak
        Sink.Log(s_log[0]); // safe
    }

    private static void Show() => Sink.Log("last: " + s_last.Length); // safe

    private static void Remember(Memo memo)
    {
        s_log.Add(memo.Author);
        s_last = memo.Text;
    }

    private static void Singletons(Memo memo)
    {
        Clipboard.Instance.Copy(memo.Title);
        Sink.Log(Clipboard.Instance.Paste()); // safe
        Clipboard.Instance.Copy(memo.Text);
        Sink.Log(Clipboard.Instance.Paste()); // leak
        Sink.Log(Clipboard.Instance.Owner); // safe
        Clipboard.Instance.Empty();
        Sink.Log(Clipboard.Instance.Paste()); // safe
    }

    private static void Attached(Memo memo)
    {
        s_attached.Add(memo, memo.Author);
        if (s_attached.TryGetValue(memo, out var attached))
            Sink.Log(attached); // safe
        var own = new ConditionalWeakTable<Memo, string> { { memo, memo.Text } };
        if (own.TryGetValue(memo, out var text))
            Sink.Log(text); // leak
    }

    private static void StaticGenerics(Memo memo)
    {
        Slot<int>.Value = memo.Title;
        Slot<string>.Value = memo.Text;
        Sink.Log(Slot<int>.Value); // safe
        Sink.Log(Slot<string>.Value); // leak
    }

    private static void Threaded(Memo memo)
    {
        t_current = memo.Text;
        Sink.Log(t_current); // leak
        t_current = memo.Title;
        Sink.Log(t_current); // safe
        string? other = memo.Author;
        var thread = new Thread(() => other = t_current);
        t_current = memo.Text;
        thread.Start();
        thread.Join();
        Sink.Log(other is null); // safe
        t_current = null;
    }

    private static class Slot<T>
    {
        public static string Value { get; set; } = "";
    }
}

public sealed class Clipboard
{
    private string _held = "";

    private Clipboard()
    {
    }

    public static Clipboard Instance { get; } = new();

    public string Owner => "desktop";

    public void Copy(string text) => _held = text;

    public string Paste() => _held;

    public void Empty() => _held = "";
}
