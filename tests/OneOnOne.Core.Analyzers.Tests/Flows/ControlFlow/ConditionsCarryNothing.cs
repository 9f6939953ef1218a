// What is decided by content is not content.
namespace Flows.ControlFlow.ConditionsCarryNothing;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Decisions(memo);
        Equality(memo);
        Counting(memo);
        Searching(memo);
        Kinds(memo);
    }

    private static void Decisions(Memo memo)
    {
        var state = "unknown";
        if (memo.Text.Length > 3)
            state = "filled";
        Sink.Log(state); // safe
        if (string.IsNullOrWhiteSpace(memo.Text))
            state = memo.Title;
        Sink.Log(state); // safe
        if (memo.Text.Length > 3)
            state = memo.Text;
        Sink.Log(state); // leak
    }

    private static void Equality(Memo memo)
    {
        Sink.Log(memo.Text == memo.Reply); // safe
        Sink.Log(memo.Text.Equals("x", StringComparison.Ordinal)); // safe
        Sink.Log(ReferenceEquals(memo.Text, memo.Reply)); // safe
        Sink.Log(string.Equals(memo.Text, memo.Text)); // safe
        Sink.Log(memo.Text.GetHashCode()); // safe (metadata)
        Sink.Log(string.CompareOrdinal(memo.Text, "Mmmm") > 0); // safe (metadata)
        Sink.Log(string.Concat(memo.Text, memo.Title)); // leak
    }

    private static void Counting(Memo memo)
    {
        var capitals = 0;
        foreach (var letter in memo.Text)
        {
            if (char.IsUpper(letter))
                capitals++;
        }

        Sink.Log(capitals); // safe
        Sink.Log(memo.Text.Count(char.IsUpper)); // safe
        Sink.Log(memo.Text.Split(' ').Length); // safe
        Sink.Log(memo.Text.Split(' ')[0]); // leak
    }

    private static void Searching(Memo memo)
    {
        Sink.Log(memo.Text.IndexOf(' ')); // safe
        Sink.Log(memo.Text.Contains("zebra")); // safe
        Sink.Log(memo.Text.StartsWith(memo.Title)); // safe
        Sink.Log(memo.Text[..memo.Text.IndexOf(' ')]); // leak
    }

    private static void Kinds(Memo memo)
    {
        Sink.Log(memo.Text.GetType()); // safe
        Sink.Log(memo.Text.GetTypeCode()); // safe
        Sink.Log(memo.Text is null); // safe
        Sink.Log(nameof(memo.Text)); // safe
        Sink.Log(memo.Text.Normalize()); // leak
    }
}
