// What is overwritten as a whole holds nothing of what it held, however its elements were told apart.
namespace Flows.Collections.BuffersWiped;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Arrays(memo);
        Spans(memo);
        Parts(memo);
        Lists(memo);
        Builders(memo);
        Streams(memo);
        InHelpers(memo);
    }

    private static void Arrays(Memo memo)
    {
        string[] two = [memo.Title, memo.Text];
        Array.Clear(two);
        Sink.Log(two[1]); // safe
        Sink.Log(string.Join(",", two)); // safe
        two[0] = memo.Text;
        Sink.Log(two[0]); // leak
        Array.Fill(two, "-");
        Sink.Log(two[0]); // safe
        Array.Fill(two, memo.Text);
        Sink.Log(two[1]); // leak
        Array.Fill(two, "-", 0, 1);
        Sink.Log(two[1]); // leak
        var letters = memo.Text.ToCharArray();
        Array.Clear(letters, 0, letters.Length);
        Sink.Log(new string(letters)); // safe
        var raw = memo.Raw.ToArray();
        Array.Clear(raw, 0, 1);
        Sink.Bytes(raw); // leak
    }

    private static void Spans(Memo memo)
    {
        var letters = memo.Text.ToCharArray();
        letters.AsSpan().Clear();
        Sink.Log(new string(letters)); // safe
        Span<char> room = stackalloc char[64];
        memo.Text.CopyTo(room);
        room.Clear();
        Sink.Chars(room); // safe
        memo.Text.CopyTo(room);
        room.Fill('x');
        Sink.Chars(room); // safe
        memo.Text.CopyTo(room);
        Sink.Chars(room); // leak
    }

    private static void Parts(Memo memo)
    {
        var letters = memo.Text.ToCharArray();
        letters.AsSpan(0, 1).Clear();
        Sink.Log(new string(letters)); // leak
        letters.AsSpan()[1..2].Clear();
        Sink.Log(new string(letters)); // leak
        letters.AsSpan().Slice(2, 1).Fill('x');
        Sink.Log(new string(letters)); // leak
        Span<char> room = letters;
        room[..1].Clear();
        Sink.Chars(room); // leak
        var window = room[..3];
        memo.Title.AsSpan(0, 3).CopyTo(window);
        Sink.Chars(room); // leak
    }

    private static void Lists(Memo memo)
    {
        var list = new List<string> { memo.Title, memo.Text };
        var same = list;
        same.Clear();
        Sink.Log(string.Join(",", list)); // safe
        list.Add(memo.Author);
        Sink.Log(list[0]); // safe
        list.Add(memo.Text);
        Sink.Log(list[0]); // safe
        Sink.Log(list[1]); // leak
        Sink.Log(list[^1]); // leak
        list.Add("end");
        Sink.Log(list[^1]); // safe
        Sink.Log(list[2]); // safe
        list.RemoveAt(0);
        Sink.Log(list[0]); // leak
        var queue = new Queue<string>();
        queue.Enqueue(memo.Text);
        queue.Clear();
        queue.Enqueue("x");
        Sink.Log(queue.Dequeue()); // safe
    }

    private static void Builders(Memo memo)
    {
        var builder = new StringBuilder().Append(memo.Text).Replace('a', 'b').Append('.');
        builder.Clear();
        Sink.Log(builder); // safe
        builder.Append(memo.Text).Clear().Append("end");
        Sink.Log(builder.ToString()); // safe
        builder.AppendLine(memo.Text).Length = 0;
        Sink.Log(builder.ToString()); // safe
        builder.Append(memo.Text);
        builder.Length = 5;
        Sink.Log(builder.ToString()); // leak
    }

    private static void Streams(Memo memo)
    {
        var memory = new MemoryStream();
        memory.Write(memo.Raw);
        Sink.Bytes(memory.ToArray()); // leak
        memory.SetLength(0);
        Sink.Bytes(memory.ToArray()); // safe
    }

    private static void InHelpers(Memo memo)
    {
        var list = new List<string> { memo.Text };
        Restart(list);
        Sink.Log(string.Join(",", list)); // safe
        var builder = new StringBuilder(memo.Text);
        Restart(builder);
        Sink.Log(builder); // safe
        string[] row = [memo.Text, memo.Text];
        Wipe(row);
        Sink.Log(row[1]); // safe
    }

    private static void Restart(List<string> list)
    {
        list.Clear();
        list.Add("first");
    }

    private static void Restart(StringBuilder builder) => builder.Clear().Append("first");

    private static void Wipe(string[] row) => Array.Fill(row, "");
}
