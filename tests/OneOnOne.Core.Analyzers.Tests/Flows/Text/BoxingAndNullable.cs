// Boxes and nullables around content.
namespace Flows.Text.BoxingAndNullable;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Boxed(memo);
        NullableChar(memo);
        NullableStruct(memo);
        Casts(memo);
        Dynamically(memo);
        Converted(memo);
    }

    private static void Boxed(Memo memo)
    {
        object letter = memo.Text[0];
        object number = memo.Text.Length;
        Sink.Log(letter); // leak
        Sink.Log(number); // safe
        Sink.Log((char)letter); // leak
        Sink.Log((int)number); // safe
        IComparable comparable = memo.Text;
        Sink.Log(comparable.ToString()); // leak
    }

    private static void NullableChar(Memo memo)
    {
        char? first = memo.Text.Length > 0 ? memo.Text[0] : null;
        Sink.Log(first.HasValue); // safe
        Sink.Log(first!.Value); // leak
        Sink.Log(first.GetValueOrDefault()); // leak
        Sink.Log(first ?? '?'); // leak
        int? length = memo.Text?.Length;
        Sink.Log(length); // safe
    }

    private static void NullableStruct(Memo memo)
    {
        Pair? content = new Pair { Title = memo.Title, Body = memo.Text };
        Sink.Log(content.Value.Title); // safe
        Sink.Log(content.Value.Body); // leak
        Sink.Log(content?.Body); // leak
        Pair? none = null;
        Sink.Log(none?.Body); // safe
    }

    private static void Casts(Memo memo)
    {
        object any = memo.Text;
        Sink.Log((string)any); // leak
        Sink.Log(any as string); // leak
        Sink.Log(any is string); // safe
        object title = memo.Title;
        Sink.Log((string)title); // safe
        IEnumerable<char> letters = memo.Text;
        Sink.Log(letters.First()); // leak
    }

    private static void Dynamically(Memo memo)
    {
        object[] mixed = [memo.Text.Length, memo.Title];
        Sink.Log(mixed[0]); // safe
        Sink.Log(mixed[1]); // safe
        object?[] other = [memo.Reply, memo.Title];
        Sink.Log(other[0]); // leak
    }

    private static void Converted(Memo memo)
    {
        Sink.Log(Convert.ToString(memo.Text)); // leak
        Sink.Log(Convert.ToString(memo.Title)); // safe
        Sink.Log(Convert.ToString((object)memo.Text[0])); // leak
        Sink.Log(Convert.ChangeType(memo.Text, typeof(string))); // leak
        Sink.Log(Convert.ToBoolean(memo.Text.Length)); // safe
    }

    private struct Pair
    {
        public string Title;
        public string Body;
    }
}
