// Trees folded and mapped, graphs walked.
namespace Flows.RealShapes.TreesAndGraphs;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Tree(memo);
        Graph(memo);
    }

    private static void Tree(Memo memo)
    {
        var root = Node1.Of("root", Node1.Of(memo.Title), Node1.Of(memo.Text));
        Sink.Log(root.Fold(0, (sum, _) => sum + 1)); // safe
        Sink.Log(root.Fold("", (all, node) => all + node.Label)); // leak
        Sink.Log(root.Map(label => label.Length.ToString()).Fold("", (all, node) => all + node.Label)); // safe
        Sink.Log(root.Find(node => node.Children.Count == 0)?.Label is null); // safe
        Sink.Log(root.Descendants().Last().Label); // leak
    }

    private static void Graph(Memo memo)
    {
        var graph = new Dictionary<string, HashSet<string>> { ["a"] = ["b"], ["b"] = [memo.Text], [memo.Text] = [] };
        var seen = new HashSet<string>();
        var pending = new Queue<string>(["a"]);
        while (pending.Count > 0)
        {
            var next = pending.Dequeue();
            if (!seen.Add(next))
                continue;
            foreach (var neighbour in graph[next])
                pending.Enqueue(neighbour);
        }

        Sink.Log(string.Join(">", seen)); // leak
        Sink.Log(seen.Count); // safe
    }

    private sealed class Node1
    {
        private Node1(string label, List<Node1> children)
        {
            Label = label;
            Children = children;
        }

        public string Label { get; }

        public List<Node1> Children { get; }

        public static Node1 Of(string label, params Node1[] children) => new(label, [.. children]);

        public T Fold<T>(T seed, Func<T, Node1, T> step)
        {
            seed = step(seed, this);
            foreach (var child in Children)
                seed = child.Fold(seed, step);
            return seed;
        }

        public Node1 Map(Func<string, string> map) => new(map(Label), Children.ConvertAll(child => child.Map(map)));

        public Node1? Find(Func<Node1, bool> predicate) =>
            predicate(this) ? this : Children.Select(child => child.Find(predicate)).FirstOrDefault(found => found is not null);

        public IEnumerable<Node1> Descendants()
        {
            yield return this;
            foreach (var child in Children)
            {
                foreach (var below in child.Descendants())
                    yield return below;
            }
        }
    }

    private interface IWidget
    {
        int Size { get; }

        string Render();
    }

    private sealed class Label(string text) : IWidget
    {
        public int Size => 1;

        public string Render() => text;
    }
}
