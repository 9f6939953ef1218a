// Retry policies, railway results, optional values and validation.
namespace Flows.RealShapes.RetriesAndResults;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Retried(memo);
        Railway(memo);
        Options(memo);
        Validated(memo);
        Eithers(memo);
    }

    private static async Task Retried(Memo memo)
    {
        var policy = new Policy(2);
        Sink.Log(await policy.Run(() => Task.FromResult(memo.Text))); // leak
        Sink.Log(await policy.Run(() => Task.FromResult(memo.Title))); // safe
        Sink.Log(await policy.Run(async () => (await Notes.ReadAsync(1)).Length)); // safe
        policy.Failed += (attempt, detail) => Sink.Log(attempt + detail.Length);
        await policy.Run(() => Task.FromResult(memo.Text));
        Sink.Log(policy.Attempts); // safe
    }

    private static void Railway(Memo memo)
    {
        var content = Result.Ok(memo).Then(m => Result.Ok(m.Text)).Then(text => Result.Ok(text.Trim()));
        Sink.Log(content.Value); // leak
        var plain = Result.Ok(memo).Then(m => Result.Ok(m.Title)).Then(text => Result.Ok(text.Trim()));
        Sink.Log(plain.Value); // safe
        var size = content.Then(text => Result.Ok(text.Length));
        Sink.Log(size.Value); // safe
        Sink.Log(Result.Fail<string>("empty").Then(_ => content).Error); // safe
    }

    private static void Options(Memo memo)
    {
        Option<string> content = new Option<string>.Some(memo.Text);
        Option<string> plain = new Option<string>.Some(memo.Title);
        Option<string> none = new Option<string>.None();
        Sink.Log(content is Option<string>.Some { Value: var text } ? text : ""); // leak
        Sink.Log(plain is Option<string>.Some(var title) ? title : ""); // safe
        Sink.Log(none.Or(memo.Author)); // safe
        Sink.Log(none.Or(memo.Text)); // leak
        Sink.Log(content.Or("none")); // leak
    }

    private static void Validated(Memo memo)
    {
        var problems = new List<string>();
        if (memo.Text.Length > 3)
            problems.Add("too long: " + memo.Text.Length);
        Sink.Log(problems[0]); // safe
        problems.Add("not allowed: " + memo.Text);
        Sink.Log(string.Join("; ", problems)); // leak
        Sink.Log(problems.Count); // safe
    }

    private static void Eithers(Memo memo)
    {
        var either = new Either<string, int>(memo.Text, memo.Id);
        Sink.Log(either.Right); // safe
        Sink.Log(either.Left); // leak
        Sink.Log(either.Flip().Left); // safe
        Sink.Log(either.Flip().Right); // leak
        Sink.Log(either.Fold(text => text.Length, id => id)); // safe
        Sink.Log(either.Fold(text => text, id => id.ToString())); // leak
    }

    private sealed class Policy(int tries)
    {
        public event Action<int, string>? Failed;

        public int Attempts { get; private set; }

        public async Task<T> Run<T>(Func<Task<T>> action)
        {
            for (var attempt = 1; ; attempt++)
            {
                Attempts++;
                try
                {
                    return await action();
                }
                catch (TimeoutException late) when (attempt < tries)
                {
                    Failed?.Invoke(attempt, late.Message);
                }
            }
        }
    }

    private static class Result
    {
        public static Result<T> Ok<T>(T value) => new() { Value = value };

        public static Result<T> Fail<T>(string error) => new() { Error = error };
    }

    private sealed class Result<T>
    {
        public T Value { get; init; } = default!;

        public string? Error { get; init; }

        public Result<TTo> Then<TTo>(Func<T, Result<TTo>> next) => Error is null ? next(Value) : Result.Fail<TTo>(Error);
    }

    private abstract record Option<T>
    {
        public T Or(T other) => this is Some(var value) ? value : other;

        public sealed record Some(T Value) : Option<T>;

        public sealed record None : Option<T>;
    }

    private sealed record Either<TLeft, TRight>(TLeft Left, TRight Right)
    {
        public Either<TRight, TLeft> Flip() => new(Right, Left);

        public T Fold<T>(Func<TLeft, T> left, Func<TRight, T> right) => Left is not null ? left(Left) : right(Right);
    }
}
