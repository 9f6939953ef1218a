// Objects that hold a value: a price, either of two, a lazy setting.
namespace Flows.RealShapes.Holders;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Money(memo);
        Either(memo);
        Lazy(memo);
    }

    private static void Money(Memo memo)
    {
        decimal total = memo.Text.Length * 1.5m;
        var price = new Price(total, "EUR");
        Sink.Log(price); // safe
        Sink.Log($"{price.Amount:0.00} {price.Currency}"); // safe
        Sink.Log(new Price(1, memo.Text)); // leak
    }

    private static void Either(Memo memo)
    {
        Either1<string, int> left = Either1<string, int>.Left(memo.Text);
        Sink.Log(left.Match(text => text, number => number.ToString())); // leak
        Sink.Log(left.Match(text => text.Length, number => number)); // safe
        Sink.Log(Either1<string, int>.Right(3).Match(text => text, number => number.ToString())); // safe
    }

    private static void Lazy(Memo memo)
    {
        var settings = new Settings(() => memo.Text, () => memo.Title);
        Sink.Log(settings.Name); // safe
        Sink.Log(settings.Body); // leak
    }

    private readonly record struct Price(decimal Amount, string Currency);

    private abstract record Either1<TLeft, TRight>
    {
        public static Either1<TLeft, TRight> Left(TLeft value) => new L(value);

        public static Either1<TLeft, TRight> Right(TRight value) => new R(value);

        public T Match<T>(Func<TLeft, T> left, Func<TRight, T> right) => this switch
        {
            L(var value) => left(value),
            R { Value: var value } => right(value),
            _ => throw new InvalidOperationException(),
        };

        private sealed record L(TLeft Value) : Either1<TLeft, TRight>;

        private sealed record R(TRight Value) : Either1<TLeft, TRight>;
    }

    private sealed class Settings(Func<string> body, Func<string> name)
    {
        private readonly Lazy<string> _body = new(body);

        public string Name { get; } = name();

        public string Body => _body.Value;
    }
}
