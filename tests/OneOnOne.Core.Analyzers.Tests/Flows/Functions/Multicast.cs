// Combined and removed delegates.
namespace Flows.Functions.Multicast;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Combined(memo);
        Added(memo);
        Replaced(memo);
        LastResult(memo);
    }

    private static void Combined(Memo memo)
    {
        Action<string> both = Count;
        both += Print;
        both(memo.Text); // leak
        both(memo.Title); // safe
        Action<string> counts = Count;
        counts += Count;
        counts(memo.Text); // safe
    }

    private static void Added(Memo memo)
    {
        Action<string>? print = null;
        print += Print;
        print(memo.Text); // leak
        print(memo.Title); // safe
        var joined = (Action<string>)Delegate.Combine((Action<string>)Count, (Action<string>)Print);
        joined(memo.Text); // leak
        joined(memo.Author); // safe
    }

    private static void Replaced(Memo memo)
    {
        Action<string> print = Print;
        print = Count;
        print(memo.Text); // safe
        print = Print;
        print(memo.Text); // leak
    }

    private static void LastResult(Memo memo)
    {
        Func<string> read = () => memo.Title;
        read += () => memo.Text;
        Sink.Log(read()); // leak
        Func<string> plain = () => memo.Title;
        plain += () => memo.Author;
        Sink.Log(plain()); // safe
    }

    private static void Print(string text) => Sink.Log(text);

    private static void Count(string text) => Sink.Log(text.Length);
}
