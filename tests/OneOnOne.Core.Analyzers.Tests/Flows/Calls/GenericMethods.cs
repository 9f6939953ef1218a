// Generic methods, and generic extensions in a chain.
namespace Flows.Calls.GenericMethods;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Generics(memo);
        Chained(memo);
    }

    private static void Generics(Memo memo)
    {
        Sink.Log(Same(memo.Text)); // leak
        Sink.Log(Same(memo.Id)); // safe
        Sink.Log(Choose(true, memo.Title, memo.Author)); // safe
        Sink.Log(Wrap(memo.Text).Inside); // leak
        Sink.Log(Wrap(memo.Text).Number); // safe
        Sink.Log(Default<string>() ?? "none"); // safe
    }

    private static T Same<T>(T value) => value;

    private static T Choose<T>(bool first, T a, T b) => first ? a : b;

    private static Wrapped<T> Wrap<T>(T value) => new(value);

    private static T? Default<T>() => default;

    private static void Chained(Memo memo)
    {
        Sink.Log(memo.Text.Pipe(text => text.ToLowerInvariant()).Pipe(text => text[..4])); // leak
        Sink.Log(memo.Text.Pipe(text => text.Length).Pipe(length => length * 2)); // safe
        Sink.Log(memo.Also(seen => _ = seen.Text).Title); // safe
    }

    private static TOut Pipe<TIn, TOut>(this TIn value, Func<TIn, TOut> step) => step(value);

    private static T Also<T>(this T value, Action<T> action)
    {
        action(value);
        return value;
    }

    private sealed class Wrapped<T>(T inside)
    {
        public T Inside { get; } = inside;

        public int Number => 7;
    }
}
