// State that outlives the call: statics, singletons, sessions, slots of a thread.
namespace Flows.Objects.Registries;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Statics(memo);
        Single(memo);
        Sessions(memo);
        PerThread(memo);
        Weak(memo);
        Static(memo);
    }

    private static void Statics(Memo memo)
    {
        Registry.Subject = memo.Title;
        Registry.Body = memo.Text;
        Sink.Log(Registry.Subject); // safe
        Sink.Log(Registry.Body); // leak
        Registry.Reset();
        Sink.Log(Registry.Body); // safe
        Registry.Keep(memo.Reply);
        Registry.Show(); // leak
        Registry.Keep(null);
        Registry.Show(); // safe
    }

    private static void Single(Memo memo)
    {
        Desk.Instance.Put(memo.Text);
        Sink.Log(Desk.Instance.Top); // leak
        Sink.Log(Desk.Instance.Height); // safe
        Desk.Instance.Put(memo.Title);
        Sink.Log(Desk.Instance.Top); // safe
    }

    private static void Sessions(Memo memo)
    {
        var own = new Session("own");
        var other = new Session("other");
        own.Write(memo.Text);
        other.Write(memo.Title);
        own.Flush(); // leak
        other.Flush(); // safe
        own.Begin();
        own.Flush(); // safe
        other.Write(memo.Reply!);
        other.Begin();
        other.Write(memo.Author);
        other.Flush(); // safe
        own.Name = memo.Text;
        own.Flush(); // leak
    }

    private static void PerThread(Memo memo)
    {
        using var local = new ThreadLocal<string>(() => memo.Title);
        Sink.Log(local.Value); // safe
        local.Value = memo.Text;
        Sink.Log(local.Value); // leak
        Registry.Slot = memo.Text;
        Sink.Log(Registry.Slot); // leak
        Registry.Slot = null;
        Sink.Log(Registry.Slot); // safe
    }

    private static void Weak(Memo memo)
    {
        var text = memo.Text;
        var weak = new WeakReference<string>(text);
        Sink.Log(weak.TryGetTarget(out var target) ? target : ""); // leak
        weak.SetTarget("plain");
        Sink.Log(weak.TryGetTarget(out var now) ? now : ""); // safe
        GC.KeepAlive(text);
    }

    private static void Static(Memo memo)
    {
        Pool<int>.Item = memo.Title;
        Pool<string>.Item = memo.Text;
        Sink.Log(Pool<int>.Item); // safe
        Sink.Log(Pool<string>.Item); // leak
    }

    private static class Registry
    {
        private static string? s_kept;

        [ThreadStatic]
        private static string? t_slot;

        public static string? Slot { get => t_slot; set => t_slot = value; }

        public static string Subject { get; set; } = "";

        public static string Body { get; set; } = "";

        public static void Reset() => Body = Subject = "";

        public static void Keep(string? text) => s_kept = text;

        public static void Show() => Sink.Log(s_kept);
    }

    private sealed class Desk
    {
        private string _top = "";

        public static Desk Instance { get; } = new();

        public string Top => _top;

        public int Height { get; private set; }

        public void Put(string text)
        {
            _top = text;
            Height++;
        }
    }

    private sealed class Session(string name)
    {
        private string _buffer = "";

        public string Name { get; set; } = name;

        public void Write(string text) => _buffer += text;

        public void Begin() => _buffer = "";

        public void Flush() => Sink.Log(Name + ":" + _buffer);
    }

    private static class Pool<T>
    {
        public static string? Item { get; set; }
    }
}
