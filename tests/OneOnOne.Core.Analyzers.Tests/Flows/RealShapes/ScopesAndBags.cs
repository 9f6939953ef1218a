// Scopes around a call, and bags of keyed values.
namespace Flows.RealShapes.ScopesAndBags;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Scoped(memo);
        Keyed(memo);
    }

    private static void Scoped(Memo memo)
    {
        using (Ambient.Begin(memo.Title))
            Ambient.Write("in"); // safe
        using (Ambient.Begin(memo.Text))
            Ambient.Write("in"); // leak
        Ambient.Write("after"); // safe
    }

    private static void Keyed(Memo memo)
    {
        var bag = new Bag();
        bag.Set("title", memo.Title);
        bag.Set("text", memo.Text);
        Sink.Log(bag.Get<string>("title")); // safe
        Sink.Log(bag.Get<string>("text")); // leak
        Sink.Log(bag.Get<int>("none")); // safe
        bag.Set("text", "");
        Sink.Log(bag.Get<string>("text")); // safe
    }

    private sealed class Leaving(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }

    private static class Ambient
    {
        private static readonly Stack<string> s_scopes = new();

        public static IDisposable Begin(string name)
        {
            s_scopes.Push(name);
            return new Leaving(() => s_scopes.Pop());
        }

        public static void Write(string text) => Sink.Log((s_scopes.TryPeek(out var scope) ? scope : "none") + text);
    }

    private sealed class Bag
    {
        private readonly Dictionary<string, object?> _items = [];

        public void Set<T>(string key, T value) => _items[key] = value;

        public T? Get<T>(string key) => _items.TryGetValue(key, out var value) && value is T typed ? typed : default;
    }
}
