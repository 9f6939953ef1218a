// One, two and jagged dimensions, copies and fills.
namespace Flows.Collections.Arrays;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Elements(memo);
        Initialised(memo);
        Dimensions(memo);
        Copies(memo);
        Fills(memo);
        Overwritten(memo);
        Handed(memo);
    }

    private static void Elements(Memo memo)
    {
        var content = new string[2];
        content[1] = memo.Text;
        Sink.Log(content[1]); // leak
        Sink.Log(content.Length); // safe
        var plain = new string[2];
        plain[0] = memo.Title;
        Sink.Log(plain[0]); // safe
        var at = memo.Id;
        content[at] = memo.Text;
        Sink.Log(content[at]); // leak
    }

    private static void Initialised(Memo memo)
    {
        string[] content = { memo.Title, memo.Text };
        foreach (var item in content)
            Sink.Log(item); // leak
        string[] plain = { memo.Title, memo.Author };
        foreach (var item in plain)
            Sink.Log(item); // safe
        Sink.Log(new[] { memo.Text }[0]); // leak
        Sink.Log(new[] { memo.Title }[^1]); // safe
    }

    private static void Dimensions(Memo memo)
    {
        var grid = new string[2, 2];
        grid[0, 1] = memo.Text;
        Sink.Log(grid[0, 1]); // leak
        var plain = new string[2, 2];
        plain[0, 1] = memo.Title;
        Sink.Log(plain[0, 1]); // safe
        string[][] jagged = [[memo.Title], [memo.Text]];
        Sink.Log(jagged[1][0]); // leak
        Sink.Log(jagged[1].Length); // safe
        foreach (var cell in grid)
            Sink.Log(cell); // leak
    }

    private static void Copies(Memo memo)
    {
        string[] source = [memo.Text, memo.Text];
        var target = new string[2];
        Array.Copy(source, target, 2);
        Sink.Log(target[0]); // leak
        var clone = (string[])source.Clone();
        Sink.Log(clone[1]); // leak
        Array.Resize(ref clone, 1);
        Sink.Log(clone[0]); // leak
        Sink.Log(clone.Length); // safe
        var plain = new string[2];
        new[] { memo.Title, memo.Author }.CopyTo(plain, 0);
        Sink.Log(plain[1]); // safe
    }

    private static void Fills(Memo memo)
    {
        var rows = new string[2];
        Array.Fill(rows, memo.Text);
        Sink.Log(rows[1]); // leak
        var plain = new string[2];
        Array.Fill(plain, memo.Title);
        Sink.Log(plain[1]); // safe
        Sink.Log(Array.IndexOf(rows, memo.Text)); // safe
    }

    private static void Overwritten(Memo memo)
    {
        var rows = new string[1];
        rows[0] = memo.Text;
        rows = new string[1];
        rows[0] = memo.Title;
        Sink.Log(rows[0]); // safe
        rows = [memo.Text];
        Sink.Log(rows[0]); // leak
    }

    private static void Handed(Memo memo)
    {
        var rows = new string[2];
        Fill(rows, memo.Text);
        Sink.Log(rows[0]); // leak
        var plain = new string[2];
        Fill(plain, memo.Title);
        Sink.Log(plain[0]); // safe
        Sink.Log(First(rows)); // leak
        Sink.Log(First(plain)); // safe
    }

    private static void Fill(string[] rows, string text)
    {
        for (var i = 0; i < rows.Length; i++)
            rows[i] = text;
    }

    private static string First(string[] rows) => rows[0];
}
