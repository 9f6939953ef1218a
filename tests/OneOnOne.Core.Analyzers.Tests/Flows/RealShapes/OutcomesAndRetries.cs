// Outcomes, optional values and retries.
namespace Flows.RealShapes.OutcomesAndRetries;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        Results(memo);
        Options(memo);
        await Retried(memo);
    }

    private static void Results(Memo memo)
    {
        Outcome<string> loaded = Outcome<string>.Success(memo.Text);
        Sink.Log(loaded.IsSuccess); // safe
        Sink.Log(loaded.Value); // leak
        Sink.Log(loaded.Error ?? "no error"); // safe
        Outcome<int> sized = loaded.Then(text => text.Length);
        Sink.Log(sized.Value); // safe
        Outcome<string> failed = Outcome<string>.Failure("not found: " + memo.Title);
        Sink.Log(failed.Error); // safe
        Sink.Log(failed.Then(text => text + memo.Text).Error); // safe
        Sink.Log(Outcome<string>.Failure("bad: " + memo.Text).Error); // leak
        Sink.Log(loaded.Match(text => text, error => error)); // leak
        Sink.Log(loaded.Match(_ => "fine", error => error)); // safe
    }

    private static void Options(Memo memo)
    {
        Maybe<Memo> some = Maybe.Some(memo);
        Sink.Log(some.Map(m => m.Title).OrElse("none")); // safe
        Sink.Log(some.Map(m => m.Text).OrElse("none")); // leak
        Sink.Log(Maybe.None<string>().OrElse(memo.Author)); // safe
        Sink.Log(Maybe.None<string>().OrElse(memo.Text)); // leak
        var query = from m in some from line in Maybe.Some(m.Lines[0]) select line.Length;
        Sink.Log(query.OrElse(0)); // safe
        var words = from m in some from line in Maybe.Some(m.Lines[0]) select m.Title + line;
        Sink.Log(words.OrElse("")); // leak
    }

    private static async Task Retried(Memo memo)
    {
        var policy = new RetryPolicy(3);
        var attempts = 0;
        var body = await policy.ExecuteAsync(async () =>
        {
            attempts++;
            await Task.Yield();
            if (attempts < 2)
                throw new IOException("flaky");
            return memo.Text;
        });
        Sink.Log(body); // leak
        Sink.Log(attempts); // safe
        Sink.Log(policy.LastError); // safe
        Sink.Log(await policy.ExecuteAsync(() => Task.FromResult(memo.Title))); // safe
        var careless = new RetryPolicy(2);
        var first = true;
        await careless.ExecuteAsync(() =>
        {
            if (!first)
                return Task.FromResult("ok");
            first = false;
            throw new IOException("cannot store " + memo.Text); // leak ONE1005 (unrecorded)
        });
        Sink.Log(careless.LastError); // leak
    }
}

public sealed class Outcome<T>
{
    private readonly T? _value;

    private Outcome(bool success, T? value, string? error) => (IsSuccess, _value, Error) = (success, value, error);

    public bool IsSuccess { get; }

    public string? Error { get; }

    public T Value => IsSuccess ? _value! : throw new InvalidOperationException("no value");

    public static Outcome<T> Success(T value) => new(true, value, null);

    public static Outcome<T> Failure(string error) => new(false, default, error);

    public Outcome<TNext> Then<TNext>(Func<T, TNext> next) =>
        IsSuccess ? Outcome<TNext>.Success(next(_value!)) : Outcome<TNext>.Failure(Error!);

    public TResult Match<TResult>(Func<T, TResult> success, Func<string, TResult> failure) =>
        IsSuccess ? success(_value!) : failure(Error!);
}

public readonly record struct Maybe<T>(bool HasValue, T Value)
{
    public Maybe<TNext> Map<TNext>(Func<T, TNext> map) => HasValue ? Maybe.Some(map(Value)) : Maybe.None<TNext>();

    public Maybe<TResult> SelectMany<TNext, TResult>(Func<T, Maybe<TNext>> next, Func<T, TNext, TResult> select)
    {
        if (!HasValue)
            return Maybe.None<TResult>();
        var other = next(Value);
        return other.HasValue ? Maybe.Some(select(Value, other.Value)) : Maybe.None<TResult>();
    }

    public T OrElse(T fallback) => HasValue ? Value : fallback;
}

public static class Maybe
{
    public static Maybe<T> Some<T>(T value) => new(true, value);

    public static Maybe<T> None<T>() => default;
}

public sealed class RetryPolicy(int times)
{
    public string LastError { get; private set; } = "";

    public async Task<T> ExecuteAsync<T>(Func<Task<T>> action)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await action();
            }
            catch (IOException failure) when (attempt < times)
            {
                LastError = failure.Message;
            }
        }
    }
}
