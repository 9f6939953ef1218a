// Named, optional and out-of-order arguments.
namespace Flows.Calls.Arguments;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Named(memo);
        Optional(memo);
        Evaluation(memo);
        Overloads(memo);
        InParameters(memo);
    }

    private static void Named(Memo memo)
    {
        Show(shown: memo.Title, hidden: memo.Text); // safe
        Show(hidden: memo.Title, shown: memo.Text); // leak
        Show(hidden: memo.Text, shown: memo.Author); // safe
        Sink.Send(body: memo.Text, address: "peer"); // leak
        Sink.Send(body: memo.Title, address: "peer"); // safe
    }

    private static void Optional(Memo memo)
    {
        Show(memo.Title); // safe
        Show(memo.Text); // leak
        Defaulted(second: memo.Text); // leak
        Defaulted(first: memo.Text); // safe
        Defaulted(); // safe
    }

    private static void Evaluation(Memo memo)
    {
        var text = memo.Title;
        Sink.Log(Both(text = memo.Text, text)); // leak
        text = memo.Text;
        Sink.Log(Both(text = memo.Title, text)); // safe
        Sink.Log(Both(second: text = memo.Author, first: text)); // safe
    }

    private static void Overloads(Memo memo)
    {
        Sink.Log(Describe(memo.Text)); // leak
        Sink.Log(Describe(memo.Id)); // safe
        Sink.Log(Describe((object)memo.Text)); // safe
        Sink.Log(Describe(memo)); // leak
    }

    private static void InParameters(Memo memo)
    {
        var text = memo.Text;
        Read(in text); // leak
        var title = memo.Title;
        Read(in title); // safe
        Read(memo.Reply!); // leak
        ReadOnly(ref text); // leak
        ReadOnly(ref title); // safe
    }

    private static void Show(string shown, string hidden = "none") => Sink.Log(shown + hidden.Length);

    private static void Defaulted(string first = "", string second = "none") => Sink.Log(second + first.Length);

    private static string Both(string first, string second) => first + second;

    private static string Describe(string text) => text;

    private static string Describe(int number) => "number";

    private static string Describe(object any) => "object";

    private static string Describe(Memo memo) => memo.Text;

    private static void Read(in string text) => Sink.Log(text);

    private static void ReadOnly(ref readonly string text) => Sink.Log(text);
}
