// Resources and locks are ordinary values with an implicit call at the end.
namespace Flows.ControlFlow.UsingAndLock;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Statement(memo);
        Declaration(memo);
        DisposeLogs(memo);
        AtTheEnd(memo);
        AtTheEndPlain(memo);
        Locked(memo);
        ScopeEnds(memo);
        ScopeEndsPlain(memo);
    }

    private static void Statement(Memo memo)
    {
        using (var holder = new Holder(memo.Text))
        {
            Sink.Log(holder.Value); // leak
            Sink.Log(holder.Uses); // safe
        }

        using (var holder = new Holder(memo.Title))
            Sink.Log(holder.Value); // safe
    }

    private static void Declaration(Memo memo)
    {
        using var content = new Holder(memo.Text);
        using Holder plain = new(memo.Author);
        Sink.Log(plain.Value); // safe
        Sink.Log(content.Value); // leak
    }

    private static void DisposeLogs(Memo memo)
    {
        var farewell = new Farewell(memo.Text);
        farewell.Dispose(); // leak
        var quiet = new Farewell(memo.Title);
        quiet.Dispose(); // safe
    }

    private static void AtTheEnd(Memo memo) { using (new Farewell(memo.Text)) { } } // leak

    private static void AtTheEndPlain(Memo memo) { using (new Farewell(memo.Title)) { } } // safe

    private static void Locked(Memo memo)
    {
        var gate = new object();
        var text = "none";
        lock (gate)
        {
            text = memo.Text;
        }

        Sink.Log(text); // leak
        lock (gate)
        {
            text = memo.Title;
        }

        Sink.Log(text); // safe
        var modern = new Lock();
        lock (modern)
            Sink.Log(memo.Reply); // leak
    }

    private static void ScopeEnds(Memo memo) { using (new Scope(memo.Reply!)) { } } // leak

    private static void ScopeEndsPlain(Memo memo) { using (new Scope(memo.Title)) { } } // safe

    private sealed class Holder(string value) : IDisposable
    {
        public string Value { get; } = value;

        public int Uses { get; private set; }

        public void Dispose() => Uses++;
    }

    private sealed class Farewell(string words) : IDisposable
    {
        public void Dispose() => Sink.Log(words);
    }

    private readonly ref struct Scope(string name)
    {
        private readonly string _name = name;

        public void Dispose() => Sink.Log("end of " + _name);
    }
}
