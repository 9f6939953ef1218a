// Tests of type and shape that bind what they find.
using System.Runtime.CompilerServices;

namespace Flows.ControlFlow.TestsOfShape;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Pattern(memo);
        ListPattern(memo);
        SpanPattern(memo);
        TypeTests(memo);
    }

    private static void Pattern(Memo memo)
    {
        object boxed = (memo.Title, memo.Text);
        if (boxed is (string title, string { Length: > 2 } text))
        {
            Sink.Log(title); // safe
            Sink.Log(text); // leak
        }

        if (boxed is ITuple { Length: 2 } tuple)
            Sink.Log(tuple[1]); // leak
    }

    private static void ListPattern(Memo memo)
    {
        var words = memo.Text.Split(' ');
        if (words is [{ Length: > 2 } first, _, .. var rest])
        {
            Sink.Log(first); // leak
            Sink.Log(rest.Length); // safe
        }

        Sink.Log(words is ["x", ..]); // safe
        Sink.Log(new[] { 1, memo.Text.Length } is [var one, ..] ? one : 0); // safe
    }

    private static void SpanPattern(Memo memo)
    {
        ReadOnlySpan<char> span = memo.Text;
        if (span is [var first, .. var rest])
        {
            Sink.Log(first); // leak
            Sink.Chars(rest); // leak
            Sink.Log(rest.Length); // safe
        }
    }

    private static void TypeTests(Memo memo)
    {
        object value = memo.Text;
        Sink.Log(value is string); // safe
        Sink.Log(value as string); // leak
        Sink.Log(value as Memo); // safe
        if (value is not string { Length: > 0 } text)
            return;
        Sink.Log(text); // leak
    }
}
