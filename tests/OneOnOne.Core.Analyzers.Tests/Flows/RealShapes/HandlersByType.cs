// Handlers in a list, and handlers found by type.
namespace Flows.RealShapes.HandlersByType;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Handled(memo);
    }

    private static void Handled(Memo memo)
    {
        var handlers = new List<IHandler> { new TitleHandler(), new Counter() };
        foreach (var handler in handlers)
            handler.Handle(memo);
        var registry = new Dictionary<Type, Action<object>> { [typeof(string)] = o => Sink.Log(o), [typeof(Memo)] = o => Sink.Log(((Memo)o).Title) };
        registry[typeof(Memo)](memo); // safe
        registry[typeof(string)](memo.Title); // safe
        registry[typeof(string)](memo.Text); // leak
    }

    private interface IHandler
    {
        void Handle(Memo memo);
    }

    private sealed class TitleHandler : IHandler
    {
        public void Handle(Memo memo) => Sink.Log(memo.Title); // safe
    }

    private sealed class Counter : IHandler
    {
        public void Handle(Memo memo) => Sink.Log(memo.Lines.Count); // safe
    }
}
