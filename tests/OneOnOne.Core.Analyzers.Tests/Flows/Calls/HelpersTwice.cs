// The same helper with content and without: only the first call is a leak.
namespace Flows.Calls.HelpersTwice;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        SinkInHelper(memo);
        Passing(memo);
        Chosen(memo);
        Layers(memo);
        ReadsInside(memo);
        Dropping(memo);
    }

    private static void SinkInHelper(Memo memo)
    {
        Print(memo.Title); // safe
        Print(memo.Text); // leak
        Print("constant"); // safe
        Print(memo.Text.Length.ToString()); // safe
        var text = memo.Reply;
        Print(text!); // leak
    }

    private static void Passing(Memo memo)
    {
        Sink.Log(Decorate(memo.Title)); // safe
        Sink.Log(Decorate(memo.Text)); // leak
        Sink.Log(Decorate(Decorate(memo.Title))); // safe
        Sink.Log(Decorate(Decorate(memo.Text))); // leak
    }

    private static void Chosen(Memo memo)
    {
        Sink.Log(First(memo.Title, memo.Text)); // safe
        Sink.Log(First(memo.Text, memo.Title)); // leak
        Sink.Log(Second(memo.Title, memo.Text)); // leak
        Sink.Log(Second(memo.Text, memo.Title)); // safe
        PrintFirst(memo.Title, memo.Text); // safe
        PrintFirst(memo.Text, memo.Title); // leak
    }

    private static void Layers(Memo memo)
    {
        One(memo.Text); // leak
        One(memo.Title); // safe
        Sink.Log(Out(memo.Text)); // leak
        Sink.Log(Out(memo.Title)); // safe
    }

    private static void ReadsInside(Memo memo)
    {
        Sink.Log(TextOf(memo)); // leak
        Sink.Log(TitleOf(memo)); // safe
        Sink.Log(LengthOf(memo)); // safe
        var summary = SummaryOf(memo);
        Sink.Log(summary); // leak
    }

    private static void Dropping(Memo memo)
    {
        Sink.Log(Drop(memo.Text)); // safe
        Sink.Log(Measure(memo.Text)); // safe
        Ignore(memo.Text, memo.Title); // safe
    }

    private static void Print(string value) => Sink.Log(value);

    private static string Decorate(string value) => "<" + value + ">";

    private static string First(string first, string second) => first;

    private static string Second(string first, string second) => second;

    private static void PrintFirst(string first, string second)
    {
        var used = second.Length > 0;
        Sink.Log(first + used);
    }

    private static void One(string value) => Two(value, "x");

    private static void Two(string value, string other) => Three(other, value);

    private static void Three(string other, string value) => Print(other + value);

    private static string Out(string value) => Out2(value);

    private static string Out2(string value) => Decorate(value).Trim();

    private static string TextOf(Memo memo) => memo.Text;

    private static string TitleOf(Memo memo) => memo.Title;

    private static int LengthOf(Memo memo) => memo.Text.Length;

    private static string SummaryOf(Memo memo) => TitleOf(memo) + ": " + TextOf(memo);

    private static string Drop(string value) => value.Length > 0 ? "some" : "none";

    private static int Measure(string value) => value.Length;

    private static void Ignore(string value, string shown)
    {
        value = "overwritten";
        Sink.Log(shown + value);
    }
}
