// Styles of rendering: strategies, and functions that decorate functions.
namespace Flows.RealShapes.Styles;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Strategy(memo);
        Decorated(memo);
    }

    private static void Strategy(Memo memo)
    {
        Sink.Log(new Report(new Verbose()).Make(memo)); // leak
        Sink.Log(new Report(new Terse()).Make(memo)); // safe
        IStyle style = memo.Id > 10 ? new Verbose() : new Terse();
        Sink.Log(style.GetType().Name); // safe
    }

    private static void Decorated(Memo memo)
    {
        Func<Memo, string> render = one => one.Title;
        render = Bracketed(render);
        Sink.Log(render(memo)); // safe
        Func<Memo, string> body = one => one.Text;
        body = Bracketed(Bracketed(body));
        Sink.Log(body(memo)); // leak
    }

    private static Func<T, string> Bracketed<T>(Func<T, string> inner) => value => "[" + inner(value) + "]";

    private interface IStyle
    {
        string Describe(Memo memo);
    }

    private sealed class Verbose : IStyle
    {
        public string Describe(Memo memo) => memo.Title + memo.Text;
    }

    private sealed class Terse : IStyle
    {
        public string Describe(Memo memo) => memo.Title;
    }

    private sealed class Report(IStyle style)
    {
        public string Make(Memo memo) => "# " + style.Describe(memo);
    }
}
