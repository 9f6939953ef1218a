// A chain of responsibility whose links are null at the end, and things that clean up when they are disposed of.
namespace Flows.RealShapes.ChainsOfHandlers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Chained(memo);
        Scoped(memo);
        Disposed(memo);
    }

    private static void Chained(Memo memo)
    {
        Sink.Log(new Handler(null).Handle(memo.Text)); // safe
        Sink.Log(new Handler(new Echo(null)).Handle(memo.Text)); // leak
        Sink.Log(new Short(null).Handle(memo.Text)); // safe
        Handler chain = new Short(new Echo(null));
        Sink.Log(chain.Handle(memo.Text)); // leak
        Sink.Log(chain.Handle(memo.Title)); // safe
        Sink.Log(new Short(new Mute(new Echo(null))).Handle(memo.Text)); // safe
        Sink.Log(new Short(new Short(new Echo(null))).Handle(memo.Text)); // leak
    }

    private static void Scoped(Memo memo)
    {
        using (new Scope(memo.Title))
        {
            Sink.Log(Scope.Current); // safe
        }

        using (new Scope(memo.Text))
        {
            Sink.Log(Scope.Current); // leak
        }

        Sink.Log(Scope.Current); // safe
    }

    private static void Disposed(Memo memo)
    {
        var drawer = new Drawer();
        using (drawer)
        {
            drawer.Put(memo.Text);
            Sink.Log(drawer.Look()); // leak
        }

        Sink.Log(drawer.Look()); // safe
        var open = new Leaky();
        using (open)
            open.Put(memo.Text);
        Sink.Log(open.Look()); // leak
    }

    private class Handler(Handler? next)
    {
        public virtual string Handle(string text) => next?.Handle(text) ?? "unhandled";
    }

    private sealed class Short(Handler? next) : Handler(next)
    {
        public override string Handle(string text) => text.Length == 0 ? "empty" : base.Handle(text);
    }

    private sealed class Echo(Handler? next) : Handler(next)
    {
        public override string Handle(string text) => "echo " + text;
    }

    private sealed class Mute(Handler? next) : Handler(next)
    {
        public override string Handle(string text) => base.Handle("");
    }

    private sealed class Scope : IDisposable
    {
        private readonly string _before = Current;

        public Scope(string name) => Current = name;

        public static string Current { get; private set; } = "";

        public void Dispose() => Current = _before;
    }

    private sealed class Drawer : IDisposable
    {
        private string _inside = "";

        public void Put(string thing) => _inside = thing;

        public string Look() => _inside;

        public void Dispose() => Empty();

        private void Empty() => _inside = "";
    }

    private sealed class Leaky : IDisposable
    {
        private string _inside = "";

        public void Put(string thing) => _inside = thing;

        public string Look() => _inside;

        public void Dispose() => GC.SuppressFinalize(this);
    }
}
