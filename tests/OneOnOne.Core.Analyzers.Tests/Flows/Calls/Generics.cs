// Type parameters carry whatever they are given.
namespace Flows.Calls.Generics;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Methods(memo);
        Types(memo);
        Constraints(memo);
        Swapping(memo);
        Defaulting(memo);
        GenericSink(memo);
    }

    private static void Methods(Memo memo)
    {
        Sink.Log(Identity(memo.Text)); // leak
        Sink.Log(Identity(memo.Title)); // safe
        Sink.Log(Identity<object>(memo.Text)); // leak
        Sink.Log(Pick(false, memo.Title, memo.Text)); // leak
        Sink.Log(Pick(true, memo.Title, memo.Author)); // safe
    }

    private static void Types(Memo memo)
    {
        var content = new Box<string>(memo.Text);
        var plain = new Box<string>(memo.Title);
        Sink.Log(content.Value); // leak
        Sink.Log(plain.Value); // safe
        Sink.Log(content.Map(text => text.Length).Value); // safe
        Sink.Log(content.Map(text => text.ToUpper()).Value); // leak
        var nested = new Box<Box<string>>(content);
        Sink.Log(nested.Value.Value); // leak
    }

    private static void Constraints(Memo memo)
    {
        Sink.Log(Label(new Named(memo.Title, memo.Text))); // safe
        Sink.Log(Label(new Named(memo.Text, memo.Title))); // leak
        Sink.Log(Make<Filled>(memo).Text); // leak
        Sink.Log(Make<Blank>(memo).Text); // safe
    }

    private static void Swapping(Memo memo)
    {
        var a = memo.Text;
        var b = memo.Title;
        Swap(ref a, ref b);
        Sink.Log(a); // safe
        Sink.Log(b); // leak
        var pair = new Pair<string, int>(memo.Text, memo.Id).Swapped();
        Sink.Log(pair.First); // safe
        Sink.Log(pair.Second); // leak
    }

    private static void Defaulting(Memo memo)
    {
        Sink.Log(OrDefault(memo.Text)); // leak
        Sink.Log(OrDefault(memo.Title)); // safe
        Sink.Log(Cleared(memo.Text)); // safe
    }

    private static void GenericSink(Memo memo)
    {
        Print(memo.Text); // leak
        Print(memo.Title); // safe
        Print(memo.Text.Length); // safe
        Printer<string>.Print(memo.Text); // leak
        Printer<int>.Print(memo.Id); // safe
    }

    private static T Identity<T>(T value) => value;

    private static T Pick<T>(bool first, T a, T b) => first ? a : b;

    private static string Label<T>(T named)
        where T : INamed => named.Name;

    private static T Make<T>(Memo memo)
        where T : ITakes, new()
    {
        var made = new T();
        made.Take(memo);
        return made;
    }

    private static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);

    private static T? OrDefault<T>(T value)
    {
        if (EqualityComparer<T>.Default.Equals(value, default))
            value = default!;
        return value;
    }

    private static T? Cleared<T>(T value)
    {
        value = default!;
        return value;
    }

    private static void Print<T>(T value) => Sink.Log(value);

    private static class Printer<T>
    {
        public static void Print(T value) => Sink.Log(value);
    }

    private sealed class Box<T>(T value)
    {
        public T Value { get; } = value;

        public Box<TOther> Map<TOther>(Func<T, TOther> map) => new(map(Value));
    }

    private sealed record Pair<TFirst, TSecond>(TFirst First, TSecond Second)
    {
        public Pair<TSecond, TFirst> Swapped() => new(Second, First);
    }

    private interface INamed
    {
        string Name { get; }
    }

    private sealed record Named(string Name, string Other) : INamed;

    private interface ITakes
    {
        string Text { get; }

        void Take(Memo memo);
    }

    private sealed class Filled : ITakes
    {
        public string Text { get; private set; } = "";

        public void Take(Memo memo) => Text = memo.Text;
    }

    private sealed class Blank : ITakes
    {
        public string Text { get; private set; } = "";

        public void Take(Memo memo) => Text = memo.Title;
    }
}
