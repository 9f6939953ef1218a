// Events raised: a static one, and one with accessors of its own.
namespace Flows.Functions.EventsRaised;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        StaticEvents(memo);
        EventAccessors(memo);
    }

    private static void StaticEvents(Memo memo)
    {
        var seen = new List<string>();
        Bus2.Sent += seen.Add;
        Bus2.Send(memo.Text);
        Sink.Log(seen[0]); // leak
        Sink.Log(seen.Count); // safe
    }

    private static void EventAccessors(Memo memo)
    {
        var hub = new Hub();
        var seen = "";
        hub.Said += text => seen = text;
        hub.Say(memo.Text);
        Sink.Log(seen); // leak
        Sink.Log(hub.Listeners); // safe
    }

    private static class Bus2
    {
        public static event Action<string>? Sent;

        public static void Send(string text) => Sent?.Invoke(text);
    }

    private sealed class Hub
    {
        private readonly List<Action<string>> _listeners = [];

        public event Action<string> Said
        {
            add => _listeners.Add(value);
            remove => _listeners.Remove(value);
        }

        public int Listeners => _listeners.Count;

        public void Say(string text) => _listeners.ForEach(listener => listener(text));
    }
}
