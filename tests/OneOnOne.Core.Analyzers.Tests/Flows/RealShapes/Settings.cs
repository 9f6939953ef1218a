// Options configured by actions, and a scope around the call.
namespace Flows.RealShapes.Settings;

public static class Scenario
{
    public static void Run()
    {
        Configure(Notes.First());
        Ambient(Notes.First());
    }

    private static void Configure(Memo memo)
    {
        var options = new Options();
        Action<Options> configure = o => o.Footer = memo.Text;
        configure += o => o.Header = memo.Title;
        configure(options);
        Sink.Log(options.Header); // safe
        Sink.Log(options.Footer); // leak
    }

    private static void Ambient(Memo memo)
    {
        using var scope = Scope.Begin(memo.Text);
        Sink.Log(Scope.Current?.Label); // leak
        Sink.Log(Scope.Depth); // safe
    }

    private sealed class Options
    {
        public string? Header { get; set; }

        public string? Footer { get; set; }
    }

    private sealed class Scope : IDisposable
    {
        private static readonly Stack<Scope> s_scopes = new();

        private Scope(string label) => Label = label;

        public static Scope? Current => s_scopes.TryPeek(out var top) ? top : null;

        public static int Depth => s_scopes.Count;

        public string Label { get; }

        public static Scope Begin(string label)
        {
            var scope = new Scope(label);
            s_scopes.Push(scope);
            return scope;
        }

        public void Dispose() => s_scopes.Pop();
    }
}
