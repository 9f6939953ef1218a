// The eighth item of a tuple is the first of its rest.
namespace Flows.Objects.TuplesBeyondSeven;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Items(memo);
        Assigned(memo);
        Whole(memo);
    }

    private static void Items(Memo memo)
    {
        var all = (1, 2, 3, 4, 5, 6, memo.Author, memo.Text, memo.Title);
        Sink.Log(all.Item8); // leak
        Sink.Log(all.Rest.Item1); // leak
        Sink.Log(all.Item9); // safe
        Sink.Log(all.Rest.Item2); // safe
        var rest = all.Rest;
        Sink.Log(rest.Item1); // leak
        Sink.Log(rest.Item2); // safe
        Sink.Log(rest); // leak
    }

    private static void Assigned(Memo memo)
    {
        var all = (1, 2, 3, 4, 5, 6, 7, memo.Author, memo.Title);
        Sink.Log(all.Item8); // safe
        all.Rest.Item1 = memo.Text;
        Sink.Log(all.Item8); // leak
        Sink.Log(all.Item9); // safe
        all.Item8 = "wiped";
        Sink.Log(all.Rest.Item1); // safe
    }

    private static void Whole(Memo memo)
    {
        var (_, _, _, _, _, _, _, eighth, ninth) = (1, 2, 3, 4, 5, 6, 7, memo.Title, memo.Text);
        Sink.Log(eighth); // safe
        Sink.Log(ninth); // leak
        var far = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, memo.Text, memo.Title);
        Sink.Log(far.Rest.Rest.Item1); // leak
        Sink.Log(far.Rest.Rest.Item2); // safe
        Sink.Log(far.Item15); // leak
    }
}
