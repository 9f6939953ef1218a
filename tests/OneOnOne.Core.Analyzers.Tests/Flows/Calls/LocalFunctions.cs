// Local functions with parameters, captures, recursion and static ones.
namespace Flows.Calls.LocalFunctions;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Parameters(memo);
        Capturing(memo);
        Writing(memo);
        Recursive(memo);
        Nested(memo);
        CapturedLater(memo);
        AsValue(memo);
    }

    private static void Parameters(Memo memo)
    {
        Print(memo.Text); // leak
        Print(memo.Title); // safe
        Sink.Log(Wrap(memo.Text)); // leak
        Sink.Log(Wrap(memo.Title)); // safe

        static void Print(string text) => Sink.Log(text);
        static string Wrap(string text) => "<" + text + ">";
    }

    private static void Capturing(Memo memo)
    {
        var text = memo.Text;
        var title = memo.Title;
        Sink.Log(Both()); // leak
        Sink.Log(Heading()); // safe

        string Both() => title + text;
        string Heading() => title + text.Length;
    }

    private static void Writing(Memo memo)
    {
        var kept = "none";
        var other = "none";
        Sink.Log(kept); // safe
        Keep(memo.Text);
        Sink.Log(kept); // leak
        Sink.Log(other); // safe
        Keep(memo.Title);
        Sink.Log(kept); // safe

        void Keep(string value) => kept = value;
    }

    private static void Recursive(Memo memo)
    {
        Sink.Log(Down(memo.Text, 3)); // leak
        Sink.Log(Down(memo.Title, 3)); // safe

        static string Down(string text, int n) => n == 0 ? text : Down(text + ".", n - 1);
    }

    private static void Nested(Memo memo)
    {
        var text = memo.Text;
        Sink.Log(Outer(true)); // leak
        Sink.Log(Plain()); // safe

        string Outer(bool on)
        {
            return on ? Inner() : "off";

            string Inner() => text.Trim();
        }

        string Plain()
        {
            return Inner().ToString();

            int Inner() => text.Length;
        }
    }

    private static void CapturedLater(Memo memo)
    {
        var text = memo.Title;
        Print(); // safe
        text = memo.Text;
        Print(); // leak
        text = memo.Author;
        Print(); // safe

        void Print() => Sink.Log(text);
    }

    private static void AsValue(Memo memo)
    {
        Func<string, string> wrap = Wrap;
        Sink.Log(wrap(memo.Text)); // leak
        Sink.Log(wrap(memo.Title)); // safe

        string Wrap(string text) => memo.Id + text;
    }
}
