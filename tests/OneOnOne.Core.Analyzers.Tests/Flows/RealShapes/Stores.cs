// Drafts put into a generic store and found again.
namespace Flows.RealShapes.Stores;

public static class Scenario
{
    public static void Run()
    {
        Stored(Notes.First());
    }

    private static void Stored(Memo memo)
    {
        IStore<Draft> drafts = new MemoryStore<Draft>();
        drafts.Put("a", new Draft(memo.Title, memo.Text));
        var back = drafts.Find("a");
        Sink.Log(back?.Title); // safe
        Sink.Log(back?.Body); // leak
        Sink.Log(drafts.Count); // safe
    }

    private interface IStore<T> where T : class
    {
        int Count { get; }

        void Put(string key, T item);

        T? Find(string key);
    }

    private abstract class Store<T> : IStore<T> where T : class
    {
        protected Dictionary<string, T> Items { get; } = [];

        public int Count => Items.Count;

        public virtual void Put(string key, T item) => Items[key] = item;

        public virtual T? Find(string key) => Items.TryGetValue(key, out var item) ? item : null;
    }

    private sealed class MemoryStore<T> : Store<T> where T : class;

    private sealed record Draft(string Title, string Body);
}
