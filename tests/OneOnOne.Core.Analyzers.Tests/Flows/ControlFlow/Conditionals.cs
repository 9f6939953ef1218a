// Ternaries and null operators: either branch may arrive, the condition never does.
namespace Flows.ControlFlow.Conditionals;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        foreach (var flag in new[] { true, false })
        {
            Ternary(memo, flag);
            Nested(memo, flag, !flag);
            ByRef(memo, flag);
        }

        Coalesce(memo, null);
        Access(memo);
        Access(null);
        Throwing(memo);
    }

    private static void Ternary(Memo memo, bool flag)
    {
        Sink.Log(flag ? memo.Text : memo.Title); // leak
        Sink.Log(flag ? memo.Author : memo.Title); // safe
        var text = flag ? "yes" : memo.Reply;
        Sink.Log(text); // leak
        var state = memo.Text.Length > 2 ? "long" : "short";
        Sink.Log(state); // safe
        Sink.Log(memo.Reply == null ? "no reply" : "replied"); // safe
    }

    private static void Nested(Memo memo, bool a, bool b)
    {
        var text = a ? b ? "1" : "2" : b ? memo.Text : "4";
        Sink.Log(text); // leak
        var id = a ? b ? memo.Id : 2 : b ? memo.Text.Length : 4;
        Sink.Log(id); // safe
    }

    private static void ByRef(Memo memo, bool flag)
    {
        var content = memo.Text;
        var title = memo.Title;
        ref var chosen = ref (flag ? ref content : ref title);
        Sink.Log(chosen); // leak
        var author = memo.Author;
        ref var plain = ref (flag ? ref author : ref title);
        Sink.Log(plain); // safe
    }

    private static void Coalesce(Memo memo, string? given)
    {
        Sink.Log(given ?? memo.Text); // leak
        Sink.Log(given ?? memo.Title); // safe
        Sink.Log(memo.Reply ?? "none"); // leak
        Sink.Log((given ?? memo.Text).Length); // safe
        var text = given ?? memo.Reply ?? "none";
        Sink.Log(text); // leak
    }

    private static void Access(Memo? memo)
    {
        Sink.Log(memo?.Text); // leak
        Sink.Log(memo?.Title); // safe
        Sink.Log(memo?.Text.Trim().ToUpper()); // leak
        Sink.Log(memo?.Text?.Length); // safe
        var reply = memo?.Reply?.Substring(1);
        Sink.Log(reply ?? ""); // leak
    }

    private static void Throwing(Memo memo)
    {
        var text = memo.Reply ?? throw new InvalidOperationException("no reply");
        Sink.Log(text); // leak
        var title = memo.Title ?? throw new InvalidOperationException("no title");
        Sink.Log(title); // safe
    }
}
