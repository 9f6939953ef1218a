// What is known after an exception, a finally, a using or a lock.
namespace Flows.ControlFlow.BlocksUnwound;

public static class Scenario
{
    private static readonly Lock s_gate = new();

    public static void Run()
    {
        var memo = Notes.First();
        Overwritten(memo);
        Finally(memo);
        Using(memo);
        Locked(memo);
        NestedTries(memo);
    }

    private static void Overwritten(Memo memo)
    {
        var state = "start";
        try
        {
            state = memo.Text;
            throw new TimeoutException();
        }
        catch (TimeoutException)
        {
            Sink.Log(state); // leak
            state = "timed out";
        }

        Sink.Log(state); // safe
    }

    private static void Finally(Memo memo)
    {
        var draft = memo.Text;
        try
        {
            Sink.Measure(memo.Title); // safe
        }
        finally
        {
            draft = "";
        }

        Sink.Log(draft); // safe
        try
        {
            draft = memo.Title;
        }
        finally
        {
            draft += memo.Reply;
        }

        Sink.Log(draft); // leak
    }

    private static void Using(Memo memo)
    {
        using var writer = new StringWriter();
        writer.Write(memo.Text);
        Sink.Log(writer.ToString()); // leak
        using (var other = new StringWriter())
        {
            other.Write(memo.Title);
            Sink.Log(other.ToString()); // safe
        }

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

    private static void Locked(Memo memo)
    {
        string held;
        lock (s_gate)
        {
            held = memo.Text;
        }

        Sink.Log(held); // leak
        lock (s_gate)
            held = memo.Title;
        Sink.Log(held); // safe
    }

    private static void NestedTries(Memo memo)
    {
        var stage = "none";
        try
        {
            try
            {
                stage = memo.Lines[0];
                throw new IOException("disk");
            }
            finally
            {
                stage = "cleaned";
            }
        }
        catch (IOException disk)
        {
            Sink.Log(stage); // safe
            stage = disk.Message + memo.Text;
        }

        Sink.Log(stage); // leak
    }

    private sealed class Scope : IDisposable
    {
        private readonly string _before = Current;

        public Scope(string name) => Current = name;

        public static string Current { get; private set; } = "";

        public void Dispose() => Current = _before;
    }
}
