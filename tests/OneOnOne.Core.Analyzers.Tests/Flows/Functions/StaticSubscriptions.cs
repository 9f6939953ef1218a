// Events that belong to a type or to this instance: who is still listening when one is raised.
namespace Flows.Functions.StaticSubscriptions;

public static class Scenario
{
    private static event Action<string>? Said;

    private static string s_heard = "";

    public static void Run()
    {
        var memo = Notes.First();
        Own(memo);
        Hubs(memo);
        Instances(memo);
    }

    private static void Own(Memo memo)
    {
        Said += Log;
        Said(memo.Title); // safe
        Said(memo.Text); // leak
        Said -= Log;
        Said?.Invoke(memo.Text);
        Said += Measure;
        Said(memo.Text); // safe
        Said += Log;
        Said(memo.Text); // leak
        Said -= Measure;
        Said -= Log;
    }

    private static void Hubs(Memo memo)
    {
        Hub.Said += Keep;
        Hub.Say(memo.Title);
        Sink.Log(s_heard); // safe
        Hub.Say(memo.Text);
        Sink.Log(s_heard); // leak
        Hub.Said -= Keep;
        s_heard = "";
        Hub.Say(memo.Text);
        Sink.Log(s_heard); // safe
        Hub.Said += Keep;
        Hub.Said += Shorten;
        Hub.Say(memo.Text);
        Sink.Log(s_heard); // safe
        Hub.Said -= Shorten;
        Hub.Say(memo.Text);
        Sink.Log(s_heard); // leak
        Hub.Said -= Keep;
    }

    private static void Instances(Memo memo)
    {
        var desk = new Desk();
        desk.Open();
        desk.Post(memo.Text); // leak
        var closed = new Desk();
        closed.Post(memo.Text);
    }

    private static void Log(string text) => Sink.Log(text);

    private static void Measure(string text) => Sink.Log(text.Length);

    private static void Keep(string text) => s_heard = text;

    private static void Shorten(string text) => s_heard = $"{text.Length} letters";

    private static class Hub
    {
        public static event Action<string>? Said;

        public static void Say(string text) => Said?.Invoke(text);
    }

    private sealed class Desk
    {
        private event Action<string>? Posted;

        public void Open() => Posted += Log;

        public void Post(string text) => Posted?.Invoke(text);
    }
}
