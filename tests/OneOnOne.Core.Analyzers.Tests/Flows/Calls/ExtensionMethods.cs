// Extension methods, as calls on the receiver and as static calls.
namespace Flows.Calls.ExtensionMethods;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        OnString(memo);
        OnMemo(memo);
        Chained(memo);
        OnInterface(memo);
        ByRef(memo);
        OnNull(memo);
    }

    private static void OnString(Memo memo)
    {
        Sink.Log(memo.Text.Shout()); // leak
        Sink.Log(memo.Title.Shout()); // safe
        Sink.Log(Extensions.Shout(memo.Text)); // leak
        Sink.Log(memo.Text.Masked()); // safe
        Sink.Log("x".Then(memo.Text)); // leak
        Sink.Log("x".Then(memo.Title)); // safe
    }

    private static void OnMemo(Memo memo)
    {
        Sink.Log(memo.Summary()); // leak
        Sink.Log(memo.Heading()); // safe
        memo.Print();
        memo.PrintHeading();
    }

    private static void Chained(Memo memo)
    {
        Sink.Log(memo.Summary().Shout().Then("!")); // leak
        Sink.Log(memo.Heading().Shout().Then("!")); // safe
        Sink.Log(memo.Summary().Masked().Then("!")); // safe
    }

    private static void OnInterface(Memo memo)
    {
        IReadOnlyList<string> content = [memo.Text, memo.Title];
        IReadOnlyList<string> plain = [memo.Author, memo.Title];
        Sink.Log(content.Head()); // leak
        Sink.Log(plain.Head()); // safe
        content.PrintAll(); // leak
        plain.PrintAll(); // safe
    }

    private static void ByRef(Memo memo)
    {
        var slot = new Slot();
        slot.Fill(memo.Text);
        Sink.Log(slot.Value); // leak
        slot.Fill(memo.Title);
        Sink.Log(slot.Value); // safe
    }

    private static void OnNull(Memo memo)
    {
        string? none = null;
        Sink.Log(none.Or(memo.Text)); // leak
        Sink.Log(none.Or(memo.Title)); // safe
    }
}

public struct Slot
{
    public string Value;
}

public static class Extensions
{
    public static string Shout(this string text) => text.ToUpperInvariant();

    public static string Masked(this string text) => new('*', text.Length);

    public static string Then(this string text, string next) => text + next;

    public static string Summary(this Memo memo) => memo.Id + memo.Text;

    public static string Heading(this Memo memo) => memo.Id + memo.Title;

    public static void Print(this Memo memo) => Sink.Log(memo.Summary()); // leak

    public static void PrintHeading(this Memo memo) => Sink.Log(memo.Heading()); // safe

    public static T Head<T>(this IReadOnlyList<T> items) => items[0];

    public static void PrintAll(this IEnumerable<string> items)
    {
        foreach (var item in items)
            Sink.Log(item);
    }

    public static void Fill(this ref Slot slot, string value) => slot.Value = value;

    public static string Or(this string? text, string other) => text ?? other;
}
