// Plug-ins of many types in one list: what one gives another takes. Of one plug-in alone, what it gives it does not tell.
namespace Flows.RealShapes.PluginsOfManyTypes;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        InTurn([new Reader(), new Teller()], memo);
        First([new Reader(), new Teller()], memo);
        Nested([new Reader(), new Teller()], memo);
        new Hub([new Reader(), new Teller()]).Pump(memo);
        Alone(new Reader(), memo);
        Alone(new Teller(), memo);
    }

    private static void InTurn(List<Plugin> plugins, Memo memo)
    {
        var text = "";
        foreach (var one in plugins)
            text += one.Give(memo);
        foreach (var one in plugins)
            one.Take(text); // leak
    }

    private static void First(Plugin[] plugins, Memo memo)
    {
        var text = plugins[0].Give(memo);
        foreach (var one in plugins)
            one.Take(text); // leak
    }

    private static void Nested(IEnumerable<Plugin> plugins, Memo memo)
    {
        foreach (var one in plugins)
        {
            foreach (var other in plugins)
                other.Take(one.Give(memo)); // leak
        }
    }

    private static void Alone(Plugin one, Memo memo)
    {
        one.Take(one.Give(memo)); // safe
        one.Take(one.Name(memo)); // safe
    }

    private sealed class Hub(IEnumerable<Plugin> plugins)
    {
        private readonly List<Plugin> _plugins = [.. plugins];

        public void Pump(Memo memo)
        {
            var text = string.Concat(_plugins.Select(one => one.Give(memo)));
            _plugins.ForEach(one => one.Take(text)); // leak
            var name = string.Concat(_plugins.Select(one => one.Name(memo)));
            _plugins.ForEach(one => one.Take(name)); // safe
        }
    }

    private abstract class Plugin
    {
        public abstract string Give(Memo memo);

        public virtual string Name(Memo memo) => memo.Title;

        public abstract void Take(string text);
    }

    private sealed class Reader : Plugin
    {
        public override string Give(Memo memo) => memo.Text;

        public override void Take(string text)
        {
        }
    }

    private sealed class Teller : Plugin
    {
        public override string Give(Memo memo) => memo.Author;

        public override void Take(string text) => Sink.Log(text);
    }
}
