// Keys apart from values.
namespace Flows.Collections.Dictionaries;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Values(memo);
        Keys(memo);
        Pairs(memo);
        Lookups(memo);
        Removed(memo);
        Initialised(memo);
        NestedOnes(memo);
    }

    private static void Values(Memo memo)
    {
        var map = new Dictionary<string, string>();
        map["a"] = memo.Text;
        Sink.Log(map["a"]); // leak
        Sink.Log(map.Count); // safe
        map = new Dictionary<string, string> { { "a", memo.Title } };
        Sink.Log(map["a"]); // safe
        map.Add("b", memo.Text);
        Sink.Log(map["b"]); // leak
    }

    private static void Keys(Memo memo)
    {
        var byText = new Dictionary<string, string> { [memo.Text] = memo.Title };
        foreach (var key in byText.Keys)
            Sink.Log(key); // leak
        foreach (var value in byText.Values)
            Sink.Log(value); // safe
        var byTitle = new Dictionary<string, string> { [memo.Title] = memo.Text };
        foreach (var key in byTitle.Keys)
            Sink.Log(key); // safe
        foreach (var value in byTitle.Values)
            Sink.Log(value); // leak
    }

    private static void Pairs(Memo memo)
    {
        var map = new Dictionary<string, string> { [memo.Title] = memo.Text };
        foreach (var pair in map)
        {
            Sink.Log(pair.Key); // safe
            Sink.Log(pair.Value); // leak
            Sink.Log(pair); // leak
        }

        var counts = new Dictionary<string, int> { [memo.Text] = 3 };
        foreach (var (key, count) in counts)
        {
            Sink.Log(key); // leak
            Sink.Log(count); // safe
        }
    }

    private static void Lookups(Memo memo)
    {
        var map = new Dictionary<int, string> { [1] = memo.Text };
        Sink.Log(map.GetValueOrDefault(1)); // leak
        Sink.Log(map.TryGetValue(1, out var text) ? text : "none"); // leak
        Sink.Log(map.ContainsKey(1)); // safe
        var titles = new Dictionary<int, string> { [1] = memo.Title };
        Sink.Log(titles.GetValueOrDefault(1)); // safe
        Sink.Log(titles.GetValueOrDefault(2, memo.Text)); // leak
    }

    private static void Removed(Memo memo)
    {
        var map = new Dictionary<int, string> { [1] = memo.Text };
        map.Remove(1, out var removed);
        Sink.Log(removed); // leak
        map.Clear();
        map[1] = memo.Title;
        Sink.Log(map[1]); // safe
        Sink.Log(map.TryAdd(2, memo.Text)); // safe
        Sink.Log(map[2]); // leak
    }

    private static void Initialised(Memo memo)
    {
        var lines = memo.Lines.ToDictionary(line => line.Length + memo.Lines.ToList().IndexOf(line));
        Sink.Log(lines.Values.First()); // leak
        Sink.Log(lines.Keys.First()); // safe
        var copy = new Dictionary<int, string>(lines);
        Sink.Log(copy.Values.First()); // leak
        Sink.Log(copy.Count); // safe
    }

    private static void NestedOnes(Memo memo)
    {
        var map = new Dictionary<string, Dictionary<string, string>> { ["a"] = new() { [memo.Title] = memo.Text } };
        Sink.Log(map["a"].Values.Single()); // leak
        Sink.Log(map["a"].Keys.Single()); // safe
        var lists = new Dictionary<string, List<string>>();
        if (!lists.TryGetValue("x", out var list))
            lists["x"] = list = [];
        list.Add(memo.Text);
        Sink.Log(lists["x"][0]); // leak
        Sink.Log(lists["x"].Count); // safe
    }
}
