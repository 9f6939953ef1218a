// Optional values in queries, and expressions interpreted.
namespace Flows.RealShapes.Evaluations;

public static class Scenario
{
    public static void Run()
    {
        Optional(Notes.First());
        Interpret(Notes.First());
    }

    private static void Optional(Memo memo)
    {
        var some = Maybe<Memo>.Of(memo);
        Sink.Log(some.Select(one => one.Text).OrElse("none")); // leak
        Sink.Log(some.Select(one => one.Title).OrElse("none")); // safe
        Sink.Log((from one in some select one.Text.Length).OrElse(0)); // safe
    }

    private static void Interpret(Memo memo)
    {
        IExpression program = new Concat(new Literal("x"), new Variable("body"));
        Sink.Log(program.Evaluate(new Dictionary<string, string> { ["body"] = memo.Text })); // leak
        IExpression plain = new Concat(new Literal("x"), new Literal(memo.Title));
        Sink.Log(plain.Evaluate([])); // safe
    }

    private readonly struct Maybe<T>
    {
        private readonly T? _value;

        private Maybe(T value)
        {
            _value = value;
            HasValue = true;
        }

        public bool HasValue { get; }

        public static Maybe<T> Of(T value) => new(value);

        public Maybe<TOut> Select<TOut>(Func<T, TOut> map) => HasValue ? Maybe<TOut>.Of(map(_value!)) : default;

        public T OrElse(T other) => HasValue ? _value! : other;
    }

    private interface IExpression
    {
        string Evaluate(Dictionary<string, string> variables);
    }

    private sealed record Literal(string Value) : IExpression
    {
        public string Evaluate(Dictionary<string, string> variables) => Value;
    }

    private sealed record Variable(string Name) : IExpression
    {
        public string Evaluate(Dictionary<string, string> variables) => variables[Name];
    }

    private sealed record Concat(IExpression Left, IExpression Right) : IExpression
    {
        public string Evaluate(Dictionary<string, string> variables) => Left.Evaluate(variables) + Right.Evaluate(variables);
    }
}
