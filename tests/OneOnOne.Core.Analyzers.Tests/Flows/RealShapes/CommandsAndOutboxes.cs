// Commands and queries over one store, an outbox that is drained, and an approval.
namespace Flows.RealShapes.CommandsAndOutboxes;

public static class Scenario
{
    public static void Run()
    {
        Commanded();
        Outboxed();
        Saga();
    }

    private static void Commanded()
    {
        var store = new Dictionary<int, MemoModel>();
        var write = new WriteMemo(store);
        var read = new ReadMemo(store);
        var memo = Notes.Second();
        write.Execute(new NewMemo(memo.Id, memo.Title, memo.Text));
        Sink.Log(read.Query(memo.Id).Title); // safe
        Sink.Log(read.Query(memo.Id).Body); // leak
        Result outcome = write.Execute(new NewMemo(memo.Id, memo.Title, memo.Text));
        Sink.Log(outcome.Message); // leak
        Sink.Log(outcome.Ok); // safe
    }

    private static void Outboxed()
    {
        var memo = Notes.First();
        var outbox = new Outbox();
        outbox.Enqueue("memo.created", memo.Title);
        foreach (var (topic, payload) in outbox.Drain())
        {
            Sink.Log(topic); // safe
            Sink.Send("bus", payload); // safe
        }

        outbox.Enqueue("memo.created", memo.Text);
        foreach (var (topic, payload) in outbox.Drain())
        {
            Sink.Log(topic); // safe
            Sink.Send("bus", payload); // leak
        }
    }

    private static void Saga()
    {
        var memo = Notes.First();
        var saga = new Approval();
        saga.Submit(memo.Title, memo.Text);
        Sink.Log(saga.State); // safe
        Sink.Log(saga.Subject); // safe
        Sink.Log(saga.Reject("too long")); // safe
        Sink.Log(saga.Draft); // leak
        saga.Withdraw();
        Sink.Log(saga.Draft); // safe
    }
}

public sealed record NewMemo(int Id, string Title, string Body);

public sealed record MemoModel(string Title, string Body);

public sealed record Result(bool Ok, string Message);

public sealed class WriteMemo(Dictionary<int, MemoModel> store)
{
    public Result Execute(NewMemo command)
    {
        if (store.TryGetValue(command.Id, out var existing))
            return new Result(false, $"there is already '{existing.Body}'");
        store[command.Id] = new MemoModel(command.Title, command.Body);
        return new Result(true, "written");
    }
}

public sealed class ReadMemo(Dictionary<int, MemoModel> store)
{
    public MemoModel Query(int id) => store[id];

    public bool Exists(int id) => store.ContainsKey(id);
}

public sealed class Outbox
{
    private readonly Queue<(string Topic, string Payload)> _pending = new();

    public void Enqueue(string topic, string payload) => _pending.Enqueue((topic, payload));

    public List<(string Topic, string Payload)> Drain()
    {
        var all = _pending.ToList();
        _pending.Clear();
        return all;
    }
}

public sealed class Approval
{
    public string State { get; private set; } = "new";

    public string Subject { get; private set; } = "";

    public string Draft { get; private set; } = "";

    public void Submit(string subject, string draft)
    {
        (Subject, Draft) = (subject, draft);
        State = "submitted";
    }

    public string Reject(string reason)
    {
        State = "rejected";
        return $"{Subject} was rejected: {reason}";
    }

    public void Withdraw() => Draft = "";
}
