// Functions that are made while the program runs: of a method that is asked for by name, of one that is bound to what it is given first,
// and of an expression that nobody has written.
using System.Linq.Expressions;

namespace Flows.Functions.FunctionsAtRunTime;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        OfInstances(memo);
        OfTypes(memo);
        Bound(memo);
        Open(memo);
        Unknown(memo, "Loud");
        Unwritten(memo);
    }

    private static void OfInstances(Memo memo)
    {
        var joined = typeof(Clerk).GetMethod("Join")!.CreateDelegate<Func<string, string, string>>(new Clerk());
        Sink.Log(joined("a", memo.Text)); // leak
        Sink.Log(joined("a", memo.Title)); // safe
        var counted = typeof(Clerk).GetMethod("Count")!.CreateDelegate<Func<string, string>>(new Clerk());
        Sink.Log(counted(memo.Text)); // safe
        var kept = (Func<string>)Delegate.CreateDelegate(typeof(Func<string>), new Clerk { Kept = memo.Text }, "Read");
        Sink.Log(kept()); // leak
        kept = (Func<string>)Delegate.CreateDelegate(typeof(Func<string>), new Clerk { Kept = memo.Title }, "Read");
        Sink.Log(kept()); // safe
    }

    private static void OfTypes(Memo memo)
    {
        var same = (Func<string, string>)typeof(Clerk).GetMethod("Same")!.CreateDelegate(typeof(Func<string, string>));
        Sink.Log(same(memo.Text)); // leak
        Sink.Log(same(memo.Title)); // safe
        same = (Func<string, string>)Delegate.CreateDelegate(typeof(Func<string, string>), typeof(Clerk).GetMethod("Same")!);
        Sink.Log(same(memo.Text)); // leak
        same = (Func<string, string>)Delegate.CreateDelegate(typeof(Func<string, string>), typeof(Clerk), "Silent");
        Sink.Log(same(memo.Text)); // safe
        var one = typeof(Clerk).GetMethod("Print", [typeof(string)])!.CreateDelegate<Func<string, string>>();
        Sink.Log(one(memo.Text)); // safe
        var other = typeof(Clerk).GetMethod("Print", [typeof(object)])!.CreateDelegate<Func<string, string>>();
        Sink.Log(other(memo.Text)); // leak
        typeof(Clerk).GetMethod("Show")!.CreateDelegate<Action<string>>()(memo.Text); // leak
        typeof(Clerk).GetMethod("Show")!.CreateDelegate<Action<string>>()(memo.Title); // safe
    }

    private static void Bound(Memo memo)
    {
        var greet = (Func<string, string>)Delegate.CreateDelegate(typeof(Func<string, string>), memo.Text, typeof(Clerk).GetMethod("Both")!);
        Sink.Log(greet("a")); // leak
        greet = (Func<string, string>)Delegate.CreateDelegate(typeof(Func<string, string>), memo.Title, typeof(Clerk).GetMethod("Both")!);
        Sink.Log(greet("a")); // safe
        Sink.Log(greet(memo.Text)); // leak
    }

    private static void Open(Memo memo)
    {
        var read = typeof(Clerk).GetMethod("Read")!.CreateDelegate<Func<Clerk, string>>();
        Sink.Log(read(new Clerk { Kept = memo.Text })); // leak
        Sink.Log(read(new Clerk { Kept = memo.Title })); // safe
    }

    private static void Unknown(Memo memo, string name)
    {
        var some = typeof(Clerk).GetMethod(name)!.CreateDelegate<Func<string, string>>();
        Sink.Log(some(memo.Text)); // leak
        Sink.Log(some(memo.Title)); // safe
        Sink.Log(some(memo.Text).Length); // safe
    }

    private static void Unwritten(Memo memo)
    {
        var text = Expression.Parameter(typeof(string));
        var same = Expression.Lambda<Func<string, string>>(text, text).Compile();
        Sink.Log(same(memo.Text)); // leak
        Sink.Log(same(memo.Title)); // safe
    }
}

public sealed class Clerk
{
    public string Kept { get; init; } = "";

    public static string Same(string text) => text;

    public static string Silent(string text) => "…";

    public static string Loud(string text) => text + "!";

    public static string Both(string first, string second) => first + second;

    public static string Print(string text) => text.Length.ToString();

    public static string Print(object thing) => thing + "";

    public static void Show(string text) => Sink.Log(text);

    public string Join(string first, string second) => first + second;

    public string Count(string text) => text.Length.ToString();

    public string Read() => Kept;
}
