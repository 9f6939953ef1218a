// Delegates that a type keeps from its start, in read-only members that nobody else sets.
namespace Flows.Functions.KeptFromTheStart;

public static class Scenario
{
    private static readonly Action<string> s_print = Print;
    private static readonly Func<string, string> s_same = text => text;
    private static readonly Func<string, string> s_masked = text => new string('x', text.Length);
    private static readonly Func<string, string> s_quoted = Around("'");

    private static Func<string, int> Measure { get; } = text => text.Length;

    private static Func<Memo, string> Body { get; } = memo => memo.Text;

    public static void Run()
    {
        var memo = Notes.First();
        s_print(memo.Text); // leak
        s_print(memo.Title); // safe
        Sink.Log(s_same(memo.Text)); // leak
        Sink.Log(s_same(memo.Title)); // safe
        Sink.Log(s_masked(memo.Text)); // safe
        Sink.Log(s_quoted(memo.Text)); // leak
        Sink.Log(Measure(memo.Text)); // safe
        Sink.Log(Body(memo)); // leak
        var page = new Page();
        page.Show(memo);
        Sink.Log(page.Render(memo.Text)); // safe
        Sink.Log(new Counter(text => text + "!").Count(memo.Text)); // leak
        Sink.Log(new Counter(text => text.Length.ToString()).Count(memo.Text)); // safe
    }

    private static void Print(string text) => Sink.Log(text);

    private static Func<string, string> Around(string sign) => text => sign + text + sign;

    private sealed class Page
    {
        private readonly Func<string, string> _shown = text => "[" + text + "]";
        private readonly Func<string, string> _render;

        public Page() => _render = Blank;

        public void Show(Memo memo)
        {
            Sink.Log(_shown(memo.Text)); // leak
            Sink.Log(_shown(memo.Title)); // safe
            Sink.Log(_render(memo.Text)); // safe
        }

        public string Render(string text) => _render(text);

        private string Blank(string text) => new('_', text.Length);
    }

    private sealed class Counter(Func<string, string> how)
    {
        private readonly Func<string, string> _how = how;

        public string Count(string text) => _how(text);
    }
}
