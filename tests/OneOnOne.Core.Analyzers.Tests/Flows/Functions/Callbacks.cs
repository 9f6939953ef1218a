// Callbacks handed to helpers of one's own.
namespace Flows.Functions.Callbacks;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        GivenContent(memo);
        GivingContent(memo);
        Visiting(memo);
        WithState(memo);
        Nested(memo);
        Ignored(memo);
    }

    private static void GivenContent(Memo memo)
    {
        With(memo.Text, text => Sink.Log(text)); // leak
        With(memo.Title, text => Sink.Log(text)); // safe
        With(memo.Text, text => Sink.Log(text.Length)); // safe
        Twice(memo.Text, memo.Title, (first, _) => Sink.Log(first)); // leak
        Twice(memo.Text, memo.Title, (_, second) => Sink.Log(second)); // safe
    }

    private static void GivingContent(Memo memo)
    {
        Print(() => memo.Text); // leak
        Print(() => memo.Title); // safe
        Sink.Log(Retry(() => memo.Text)); // leak
        Sink.Log(Retry(() => memo.Title)); // safe
    }

    private static void Visiting(Memo memo)
    {
        var seen = new List<string>();
        Visit(memo, text => seen.Add(text));
        Sink.Log(seen[0]); // leak
        var titles = new List<string>();
        VisitTitle(memo, text => titles.Add(text));
        Sink.Log(titles[0]); // safe
        Sink.Log(seen.Count); // safe
    }

    private static void WithState(Memo memo)
    {
        Sink.Log(Fold(memo.Lines, "", (all, line) => all + line)); // leak
        Sink.Log(Fold(memo.Lines, 0, (sum, line) => sum + line.Length)); // safe
        Sink.Log(Fold([memo.Title], "", (all, line) => all + line)); // safe
    }

    private static void Nested(Memo memo)
    {
        With("x", outer => With(memo.Text, inner => Sink.Log(outer + inner))); // leak
        With("x", outer => With(memo.Title, inner => Sink.Log(outer + inner))); // safe
    }

    private static void Ignored(Memo memo)
    {
        Sink.Log(Never(() => memo.Text)); // safe
        Sink.Log(Never(() => memo.Text) + memo.Reply); // leak
    }

    private static void With(string text, Action<string> action) => action(text);

    private static void Twice(string first, string second, Action<string, string> action) => action(first, second);

    private static void Print(Func<string> read) => Sink.Log(read());

    private static T Retry<T>(Func<T> action)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return action();
            }
            catch (IOException) when (i < 3)
            {
            }
        }
    }

    private static void Visit(Memo memo, Action<string> visit) => visit(memo.Text);

    private static void VisitTitle(Memo memo, Action<string> visit) => visit(memo.Title);

    private static TState Fold<TState>(IEnumerable<string> items, TState state, Func<TState, string, TState> step)
    {
        foreach (var item in items)
            state = step(state, item);
        return state;
    }

    private static string Never(Func<string> read) => read is null ? "null" : "never called";
}
