// Generic code by variance, constraint, nesting and override.
namespace Flows.Calls.VarianceAndConstraints;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Covariance(memo);
        Constraints(memo);
        NestedGenerics(memo);
        GenericVirtual(memo);
    }

    private static void Covariance(Memo memo)
    {
        IEnumerable<object> all = new List<string> { memo.Text };
        Sink.Log(all.First()); // leak
        Func<object> read = () => memo.Title;
        Sink.Log(read()); // safe
        Action<object> any = value => Sink.Log(value);
        Action<string> print = any;
        print(memo.Text); // leak
    }

    private static void Constraints(Memo memo)
    {
        Sink.Log(Make<Card>(card => card.Text = memo.Text).Text); // leak
        Sink.Log(Make<Card>(card => card.Count = 3).Count); // safe
        Sink.Log(Make<Card>(card => card.Count = 3).Text); // safe
    }

    private static T Make<T>(Action<T> fill) where T : new()
    {
        var made = new T();
        fill(made);
        return made;
    }

    private static void NestedGenerics(Memo memo)
    {
        var outer = new Outer<string>();
        var inner = new Outer<string>.Inner<int>(memo.Text, 3);
        Sink.Log(inner.First); // leak
        Sink.Log(inner.Second); // safe
        Sink.Log(outer.Name); // safe
    }

    private static void GenericVirtual(Memo memo)
    {
        Source<string> real = new RealSource(memo);
        Source<string> fake = new FakeSource(memo);
        Sink.Log(real.Get()); // leak
        Sink.Log(fake.Get()); // safe
        Sink.Log(Use(fake)); // safe
        Sink.Log(Use(real)); // leak
    }

    private static T Use<T>(Source<T> source) => source.Get();

    private sealed class Card
    {
        public string? Text { get; set; }

        public Card? Inner { get; set; }

        public int Count { get; set; }

        public Dictionary<string, string> Tags { get; } = [];
    }

    private sealed class Outer<T>
    {
        public string Name => typeof(T).Name;

        public sealed class Inner<U>(T first, U second)
        {
            public T First => first;

            public U Second => second;
        }
    }

    private abstract class Source<T>
    {
        public abstract T Get();
    }

    private sealed class RealSource(Memo memo) : Source<string>
    {
        public override string Get() => memo.Text;
    }

    private sealed class FakeSource(Memo memo) : Source<string>
    {
        public override string Get() => memo.Title;
    }
}
