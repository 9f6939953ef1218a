// Functions that a type keeps in a field for good are called by members that know nothing of where they were set.
using Microsoft.Extensions.Logging;

namespace Flows.Functions.KeptDelegates;

public static class Scenario
{
    private static readonly Action<string> s_write = text => Sink.Log(text);

    private static readonly Action<string> s_group = Show;

    private static readonly Func<string, string> s_mask = text => new string('*', text.Length);

    private static readonly Func<string, string> s_trim = text => text.Trim();

    private static readonly Action<ILogger, string, Exception?> s_logged = LoggerMessage.Define<string>(LogLevel.Information, 1, "{What}");

    private static readonly Func<ILogger, string, IDisposable?> s_scope = LoggerMessage.DefineScope<string>("{What}");

    private static readonly Dictionary<string, Action<string>> s_handlers = new()
    {
        ["show"] = text => Sink.Log(text),
        ["count"] = text => Sink.Log(text.Length),
    };

    private static Action<string> s_begins = text => Sink.Export(text);

    private static Action<string> Writer { get; } = text => Sink.Log(text);

    private static Action<string> Counter { get; } = text => Sink.Log(text.Length);

    public static void Run()
    {
        Memo memo = Notes.First();
        ILogger log = Logs.Create();
        s_write(memo.Text); // leak
        s_write(memo.Title); // safe
        s_group(memo.Text); // leak
        s_group(memo.Title); // safe
        s_logged(log, memo.Text, null); // leak
        s_logged(log, memo.Title, null); // safe
        using (s_scope(log, memo.Text)) // leak
            s_logged(log, "begun", null); // safe
        s_handlers["show"](memo.Text); // leak
        s_handlers["show"](memo.Title); // safe
        Writer(memo.Text); // leak
        Writer(memo.Title); // safe
        Counter(memo.Text); // safe
        Sink.Log(s_mask(memo.Text)); // safe
        Sink.Log(s_trim(memo.Text)); // leak
        Sink.Log(s_trim(memo.Title)); // safe
        s_begins(memo.Text); // leak
        s_begins(memo.Title); // safe
        new Desk().Show(memo);
        Host.Call<Counted>("Show", memo);
    }

    private static void Show(string text) => Sink.Log(text);

    private sealed class Desk
    {
        private readonly Action<string> _write = text => Sink.Log(text);

        private readonly Func<string, int> _measure;

        public Desk() => _measure = text => text.Length;

        public void Show(Memo memo)
        {
            _write(memo.Text); // leak
            _write(memo.Title); // safe
            Sink.Log(_measure(memo.Text)); // safe
        }
    }

    private sealed class Counted
    {
        private readonly Action<string> _write;

        public Counted() => _write = text => Sink.Log(text);

        public void Show(Memo memo)
        {
            _write(memo.Text); // leak
            _write(memo.Author); // safe
        }
    }
}
