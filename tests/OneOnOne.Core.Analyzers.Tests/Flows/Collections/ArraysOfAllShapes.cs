// Arrays: positions that constants tell apart, copies, ranges, dimensions and the class Array.
namespace Flows.Collections.ArraysOfAllShapes;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Positions(memo);
        Copies(memo);
        Dimensions(memo);
        Jagged(memo);
        ClearedAndFilled(memo);
        Searches(memo);
        Bytes(memo);
    }

    private static void Positions(Memo memo)
    {
        var parts = new string[3];
        parts[0] = memo.Title;
        parts[1] = memo.Text;
        parts[^1] = memo.Author;
        Sink.Log(parts[0]); // safe
        Sink.Log(parts[1]); // leak
        Sink.Log(parts.Length); // safe
        Sink.Log(string.Join('/', parts)); // leak
        var at = memo.Text.Length;
        var names = new string[64];
        names[at] = "here";
        Sink.Log(names[at]); // safe
        parts[1] = "";
        Sink.Log(parts[1]); // safe
    }

    private static void Copies(Memo memo)
    {
        string[] from = [memo.Text, "b"];
        var target = new string[4];
        Array.Copy(from, 0, target, 2, 2);
        Sink.Log(target[2]); // leak
        Sink.Log(from[1]); // safe
        var clone = (string[])from.Clone();
        from[0] = "a";
        Sink.Log(clone[0]); // leak
        Sink.Log(from[0]); // safe
        var other = new string[2];
        clone.CopyTo(other, 0);
        Sink.Log(other[0]); // leak
        Array.Resize(ref other, 8);
        Sink.Log(string.Concat(other)); // leak
        Sink.Log(string.Concat(new string[2])); // safe
    }

    private static void Dimensions(Memo memo)
    {
        var grid = new string[2, 2];
        grid[0, 0] = "corner";
        grid[1, 0] = memo.Text;
        Sink.Log(grid[1, 0]); // leak
        Sink.Log(grid.GetLength(0)); // safe
        foreach (var cell in grid)
            Sink.Log(cell); // leak
        var plain = new string[2, 2];
        plain[1, 1] = memo.Title;
        Sink.Log(plain[1, 1]); // safe
    }

    private static void Jagged(Memo memo)
    {
        string[][] rows = [[memo.Id.ToString(), memo.Title], [memo.Text, memo.Author]];
        Sink.Log(rows[0][1]); // safe
        Sink.Log(rows[1][0]); // leak
        var second = rows[1];
        rows[1] = ["replaced"];
        Sink.Log(rows[1][0]); // safe
        Sink.Log(second[0]); // leak
        Sink.Log(rows[0..1][0][0]); // safe
    }

    private static void ClearedAndFilled(Memo memo)
    {
        var buffer = memo.Text.ToCharArray();
        Array.Clear(buffer);
        Sink.Log(buffer.Length); // safe
        Sink.Log(new string(buffer)); // safe
        var fill = new string[3];
        Array.Fill(fill, memo.Text);
        Sink.Log(fill[2]); // leak
        Array.Fill(fill, "-");
        Sink.Log(fill[2]); // safe
    }

    private static void Searches(Memo memo)
    {
        string[] words = [.. memo.Text.Split(' '), "end"];
        Sink.Log(Array.IndexOf(words, "end")); // safe
        Sink.Log(Array.Find(words, word => word.Length == 4)); // leak
        Sink.Log(Array.Exists(words, word => word == "zzz")); // safe
        Sink.Log(Array.ConvertAll(words, word => word.Length)[0]); // safe
        Sink.Log(Array.ConvertAll(words, word => word.ToUpperInvariant())[0]); // leak
        Array.Reverse(words);
        Sink.Log(words[^1]); // leak
        Array.ForEach(words, word => Sink.Log(word)); // leak
    }

    private static void Bytes(Memo memo)
    {
        var raw = memo.Raw;
        Sink.Log(raw[0]); // leak
        Sink.Log(raw.Length); // safe
        var head = raw[..4];
        Sink.Bytes(head); // leak
        var zeros = new byte[raw.Length];
        Sink.Bytes(zeros); // safe
        Buffer.BlockCopy(raw, 0, zeros, 0, raw.Length);
        Sink.Bytes(zeros); // leak
    }
}
