// Needs Roslyn 5: conditional assignment, params of all collections, spreads, lambdas with modifiers, spans of first class.
namespace Flows.Calls.RecentForms;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        ConditionalAssignment(memo);
        CollectionParams(memo);
        Spreads(memo);
        LambdaModifiers(memo);
        FirstClassSpans(memo);
    }

    private static void ConditionalAssignment(Memo memo)
    {
        var tray = new Tray();
        Tray? none = null;
        none?.Top = memo.Text;
        Sink.Log(none?.Top ?? "nothing"); // safe
        Sink.Log(tray.Top); // safe
        Tray? some = tray;
        some?.Top = memo.Text;
        Sink.Log(tray.Top); // leak
        some?.Top = memo.Title;
        Sink.Log(tray.Top); // safe
        some?.Inner?.Top = memo.Text;
        Sink.Log(tray.Inner is null); // safe
        some?.Inner = new Tray { Top = memo.Author };
        some?.Inner?.Top += memo.Text;
        Sink.Log(tray.Inner!.Top); // leak
        some?.Papers[0] = memo.Lines[0];
        Sink.Log(tray.Papers[0]); // leak
        Sink.Log(tray.Papers[1]); // safe
    }

    private static void CollectionParams(Memo memo)
    {
        Sink.Log(Glue(memo.Title, memo.Author)); // safe
        Sink.Log(Glue(memo.Title, memo.Text)); // leak
        Sink.Log(First(memo.Title, memo.Author)); // safe
        Sink.Log(First(memo.Text, memo.Author)); // leak
        Sink.Log(Number(memo.Text, memo.Text)); // safe
    }

    private static string Glue(params ReadOnlySpan<string> parts) => string.Join('-', parts!);

    private static string First(params List<string> parts) => parts[0];

    private static int Number(params IEnumerable<string> parts) => parts.Count();

    private static void Spreads(Memo memo)
    {
        string[] heads = [memo.Title, memo.Author];
        List<string> all = [.. heads, memo.Text];
        Sink.Log(all[2]); // leak
        Sink.Log(heads[0]); // safe
        string[] again = [.. heads, .. heads];
        Sink.Log(again[3]); // safe
        string[] lines = [.. memo.Lines];
        Sink.Log(lines[0]); // leak
        Span<string> few = [memo.Title, .. memo.Lines];
        Sink.Log(few[1]); // leak
        Sink.Log(few.Length); // safe
    }

    private static void LambdaModifiers(Memo memo)
    {
        Give give = (out text) => text = memo.Text;
        give(out var given);
        Sink.Log(given); // leak
        give = (out text) => text = memo.Title;
        give(out given);
        Sink.Log(given); // safe
        var greet = (string name, string tail = "!") => name + tail;
        Sink.Log(greet(memo.Author)); // safe
        Sink.Log(greet(memo.Author, memo.Text)); // leak
    }

    private delegate void Give(out string text);

    private static void FirstClassSpans(Memo memo)
    {
        var letters = memo.Text.ToCharArray();
        Sink.Log(letters.StartsWith('x')); // safe
        Sink.Chars(letters); // leak
        ReadOnlySpan<string> names = new[] { memo.Author };
        Sink.Log(names[0]); // safe
    }

    private sealed class Tray
    {
        public string Top { get; set; } = "";

        public Tray? Inner { get; set; }

        public string[] Papers { get; } = ["", ""];
    }
}
