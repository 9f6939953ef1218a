// Messages found by their type: a mediator, a hub of subscribers, and a board that applies changes.
namespace Flows.RealShapes.MediatorsAndHubs;

public static class Scenario
{
    public static async Task Run()
    {
        await Mediated();
        Aggregated();
        Projected();
    }

    private static async Task Mediated()
    {
        var mediator = new Mediator();
        mediator.Register(new BodyHandler());
        mediator.Register(new TitleHandler());
        mediator.Register(new StatsHandler());
        Sink.Log(await mediator.SendAsync(new GetBody(1))); // leak
        Sink.Log(await mediator.SendAsync(new GetStats(1))); // safe
        var titles = new Mediator();
        titles.Register(new TitleHandler());
        Sink.Log(await titles.SendAsync(new GetTitle(1))); // safe
        Sink.Log(await new BodyHandler().HandleAsync(new GetBody(2))); // leak
        Sink.Log(await new TitleHandler().HandleAsync(new GetTitle(2))); // safe
    }

    private static void Aggregated()
    {
        var memo = Notes.First();
        var hub = new Hub();
        var bodies = new List<string>();
        var titles = new List<string>();
        hub.Subscribe<MemoWritten>(written => bodies.Add(written.Body));
        hub.Subscribe<MemoWritten>(written => titles.Add(written.Title));
        hub.Publish(new MemoWritten(memo.Title, memo.Text));
        Sink.Log(bodies[0]); // leak
        Sink.Log(titles[0]); // safe
        var renamed = new List<string>();
        hub.Subscribe<MemoRenamed>(change => renamed.Add(change.To));
        hub.Publish(new MemoRenamed(memo.Author));
        Sink.Log(renamed[0]); // safe
    }

    private static void Projected()
    {
        var memo = Notes.First();
        object[] history = [new MemoWritten(memo.Title, memo.Text), new MemoRenamed(memo.Author)];
        var view = new BoardView();
        foreach (var change in history)
            view.Apply(change);
        Sink.Log(view.Title); // safe
        Sink.Log(view.LastBody); // leak
        Sink.Log(view.Applied); // safe
    }
}

public interface IRequest<TResponse>;

public interface IRequestHandler<TRequest, TResponse> where TRequest : IRequest<TResponse>
{
    Task<TResponse> HandleAsync(TRequest request);
}

public sealed record GetBody(int Id) : IRequest<string>;

public sealed record GetTitle(int Id) : IRequest<string>;

public sealed record GetStats(int Id) : IRequest<int>;

public sealed class BodyHandler : IRequestHandler<GetBody, string>
{
    public async Task<string> HandleAsync(GetBody request) => (await Notes.FindAsync(request.Id)).Text;
}

public sealed class TitleHandler : IRequestHandler<GetTitle, string>
{
    public async Task<string> HandleAsync(GetTitle request) => (await Notes.FindAsync(request.Id)).Title;
}

public sealed class StatsHandler : IRequestHandler<GetStats, int>
{
    public async Task<int> HandleAsync(GetStats request) => (await Notes.FindAsync(request.Id)).Text.Length;
}

public sealed class Mediator
{
    private readonly Dictionary<Type, Func<object, Task<object>>> _handlers = [];

    public void Register<TRequest, TResponse>(IRequestHandler<TRequest, TResponse> handler) where TRequest : IRequest<TResponse> =>
        _handlers[typeof(TRequest)] = async request => (await handler.HandleAsync((TRequest)request))!;

    public async Task<TResponse> SendAsync<TResponse>(IRequest<TResponse> request) =>
        (TResponse)await _handlers[request.GetType()](request);
}

public sealed record MemoWritten(string Title, string Body);

public sealed record MemoRenamed(string To);

public sealed class Hub
{
    private readonly Dictionary<Type, List<Delegate>> _subscribers = [];

    public void Subscribe<T>(Action<T> subscriber)
    {
        if (!_subscribers.TryGetValue(typeof(T), out var list))
            _subscribers[typeof(T)] = list = [];
        list.Add(subscriber);
    }

    public void Publish<T>(T message)
    {
        if (!_subscribers.TryGetValue(typeof(T), out var list))
            return;
        foreach (var subscriber in list)
            ((Action<T>)subscriber)(message);
    }
}

public sealed class BoardView
{
    public string Title { get; private set; } = "";

    public string LastBody { get; private set; } = "";

    public int Applied { get; private set; }

    public void Apply(object change)
    {
        Applied++;
        switch (change)
        {
            case MemoWritten written:
                (Title, LastBody) = (written.Title, written.Body);
                break;
            case MemoRenamed { To: var to }:
                Title = to;
                break;
        }
    }
}
