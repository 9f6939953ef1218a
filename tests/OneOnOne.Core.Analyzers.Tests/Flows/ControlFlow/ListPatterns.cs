// List and slice patterns bind parts of a sequence.
namespace Flows.ControlFlow.ListPatterns;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        OfArray(memo);
        Slice(memo);
        OfString(memo);
        OfPlain(memo);
        InSwitch(memo);
    }

    private static void OfArray(Memo memo)
    {
        string[] rows = [memo.Text, memo.Text, "end"];
        if (rows is [var first, .., var last])
        {
            Sink.Log(first); // leak
            Sink.Log(rows.Length); // safe
            Sink.Log(last.Length); // safe
        }

        if (rows is [_, { Length: > 0 } second, _])
            Sink.Log(second); // leak
    }

    private static void Slice(Memo memo)
    {
        var words = memo.Text.Split(' ');
        if (words is [_, .. var rest])
        {
            Sink.Log(rest[0]); // leak
            Sink.Log(rest.Length); // safe
        }

        var titles = memo.Title.Split(' ');
        if (titles is [.. var all])
            Sink.Log(all[0]); // safe
    }

    private static void OfString(Memo memo)
    {
        if (memo.Text is [var initial, .. var tail])
        {
            Sink.Log(initial); // leak
            Sink.Log(tail); // leak
            Sink.Log(tail.Length); // safe
        }

        if (memo.Title is [var letter, .. var others])
        {
            Sink.Log(letter); // safe
            Sink.Log(others); // safe
        }
    }

    private static void OfPlain(Memo memo)
    {
        List<string> rows = [memo.Title, memo.Author];
        if (rows is [var title, var author])
        {
            Sink.Log(title); // safe
            Sink.Log(author); // safe
        }

        List<string> mixed = [memo.Text, memo.Text];
        if (mixed is [.., var last])
            Sink.Log(last); // leak
    }

    private static void InSwitch(Memo memo)
    {
        var words = memo.Text.Split(' ');
        Sink.Log(words switch { [] => "none", [var only] => only, [var head, ..] => head }); // leak
        Sink.Log(words switch { [] => "none", [_] => "one", [..] => "many" }); // safe
    }
}
