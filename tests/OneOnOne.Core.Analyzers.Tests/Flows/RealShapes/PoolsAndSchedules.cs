// Pools, memoised functions, schedules and cancellation.
namespace Flows.RealShapes.PoolsAndSchedules;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Pooled(memo);
        Memoised(memo);
        Scheduled(memo);
        Limited(memo);
    }

    private static void Pooled(Memo memo)
    {
        var pool = new BuilderPool();
        var one = pool.Rent();
        one.Append(memo.Title);
        Sink.Log(one.ToString()); // safe
        pool.Return(one);
        var two = pool.Rent();
        two.Append(memo.Text);
        Sink.Log(two.ToString()); // leak
    }

    private static void Memoised(Memo memo)
    {
        var lengths = new Memoised<Memo, int>(m => m.Text.Length);
        Sink.Log(lengths[memo]); // safe
        var bodies = new Memoised<Memo, string>(m => m.Text);
        Sink.Log(bodies[memo]); // leak
        Sink.Log(bodies.Misses); // safe
        var titles = new Memoised<Memo, string>(m => m.Title);
        Sink.Log(titles[memo]); // safe
    }

    private static void Scheduled(Memo memo)
    {
        var clock = new Schedule();
        var said = new List<string>();
        clock.At(2, () => said.Add(memo.Text));
        clock.At(1, () => said.Add(memo.Title));
        clock.RunAll();
        Sink.Log(said[1]); // leak
    }

    private static void Limited(Memo memo)
    {
        using var token = new CancellationTokenSource();
        var stopped = "";
        using (token.Token.Register(() => stopped = memo.Title))
            token.Cancel();
        Sink.Log(stopped); // safe
        using var other = new CancellationTokenSource();
        using (other.Token.Register(state => stopped = (string)state!, memo.Text))
            other.Cancel();
        Sink.Log(stopped); // leak
        Sink.Log(other.IsCancellationRequested); // safe
    }
}

public sealed class BuilderPool
{
    private readonly Stack<StringBuilder> _free = new();

    public int Free => _free.Count;

    public StringBuilder Rent() => _free.TryPop(out var builder) ? builder : new StringBuilder();

    public void Return(StringBuilder builder)
    {
        builder.Clear();
        _free.Push(builder);
    }
}

public sealed class Memoised<TKey, TValue>(Func<TKey, TValue> compute) where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _known = [];

    public int Misses { get; private set; }

    public TValue this[TKey key]
    {
        get
        {
            if (_known.TryGetValue(key, out var value))
                return value;
            Misses++;
            return _known[key] = compute(key);
        }
    }
}

public sealed class Schedule
{
    private readonly SortedList<int, Action> _due = [];

    public void At(int tick, Action action) => _due.Add(tick, action);

    public void RunAll()
    {
        foreach (var (_, action) in _due)
            action();
    }
}
