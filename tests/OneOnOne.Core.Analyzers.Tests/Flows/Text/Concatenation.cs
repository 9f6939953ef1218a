// Strings put together by the operator and by the library.
namespace Flows.Text.Concatenation;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Operator(memo);
        Static(memo);
        Joined(memo);
        WithChars(memo);
        Constants(memo);
    }

    private static void Operator(Memo memo)
    {
        Sink.Log("note " + memo.Text); // leak
        Sink.Log("note " + memo.Title); // safe
        Sink.Log(memo.Id + ": " + memo.Author + ": " + memo.Reply); // leak
        Sink.Log(memo.Id + ": " + memo.Author + ": " + memo.Reply!.Length); // safe
        Sink.Log("length " + (memo.Text + memo.Reply).Length); // safe
        Sink.Log((memo.Text + "x")[0] + "…"); // leak
    }

    private static void Static(Memo memo)
    {
        Sink.Log(string.Concat("a", memo.Text, "b")); // leak
        Sink.Log(string.Concat("a", memo.Title, "b")); // safe
        Sink.Log(string.Concat(memo.Lines)); // leak
        Sink.Log(string.Concat((object)memo.Id, memo.Text)); // leak
        Sink.Log(string.Concat(memo.Text.AsSpan(0, 2), "..")); // leak
    }

    private static void Joined(Memo memo)
    {
        Sink.Log(string.Join(", ", memo.Title, memo.Text)); // leak
        Sink.Log(string.Join(", ", memo.Title, memo.Author)); // safe
        Sink.Log(string.Join(memo.Text, "a", "b")); // leak
        Sink.Log(string.Join('|', memo.Lines)); // leak
        Sink.Log(string.Join('|', memo.Lines.Select(line => line.Length))); // safe
        Sink.Log(string.Join(", ", new List<string> { memo.Title, memo.Author })); // safe
    }

    private static void WithChars(Memo memo)
    {
        Sink.Log("" + memo.Text[0] + memo.Text[1]); // leak
        Sink.Log(memo.Text[0].ToString()); // leak
        Sink.Log(char.ToUpper(memo.Text[2])); // leak
        Sink.Log(char.IsUpper(memo.Text[0]) + "!"); // safe
        Sink.Log(new string(memo.Text[0], 3)); // leak
        Sink.Log(new string('*', memo.Text.Length)); // safe
    }

    private static void Constants(Memo memo)
    {
        const string prefix = "note";
        const string label = prefix + ": " + nameof(memo.Text);
        Sink.Log(label); // safe
        Sink.Log(label + memo.Text); // leak
    }
}
