// Messages by their type: a mediator and a bus.
namespace Flows.RealShapes.Mailrooms;

public static class Scenario
{
    public static async Task Run()
    {
        await Mediate(Notes.First());
        Bus(Notes.First());
    }

    private static async Task Mediate(Memo memo)
    {
        var mediator = new Mediator();
        mediator.Register<GetText, string>(new GetTextHandler(memo));
        mediator.Register<GetTitle, string>(new GetTitleHandler(memo));
        Sink.Log(await mediator.Send(new GetText(1))); // leak
        var plain = new Mediator();
        plain.Register<GetTitle, string>(new GetTitleHandler(memo));
        Sink.Log(await plain.Send(new GetTitle(1))); // safe
    }

    private static void Bus(Memo memo)
    {
        var bus = new Bus();
        bus.Subscribe<Written>(message => Sink.Log(message.Text));
        bus.Subscribe<Written>(message => Sink.Log(message.Id)); // safe
        bus.Subscribe<Renamed>(message => Sink.Log(message.Title)); // safe
        bus.Publish(new Written(memo.Id, memo.Text)); // leak
        bus.Publish(new Renamed(memo.Title));
    }

    private interface IRequest<TResponse>;

    private interface IHandler<TRequest, TResponse> where TRequest : IRequest<TResponse>
    {
        Task<TResponse> Handle(TRequest request);
    }

    private sealed record GetText(int Id) : IRequest<string>;

    private sealed record GetTitle(int Id) : IRequest<string>;

    private sealed class GetTextHandler(Memo memo) : IHandler<GetText, string>
    {
        public Task<string> Handle(GetText request) => Task.FromResult(memo.Text);
    }

    private sealed class GetTitleHandler(Memo memo) : IHandler<GetTitle, string>
    {
        public Task<string> Handle(GetTitle request) => Task.FromResult(memo.Title);
    }

    private sealed class Mediator
    {
        private readonly Dictionary<Type, Func<object, Task<object?>>> _handlers = [];

        public void Register<TRequest, TResponse>(IHandler<TRequest, TResponse> handler) where TRequest : IRequest<TResponse> =>
            _handlers[typeof(TRequest)] = async request => await handler.Handle((TRequest)request);

        public async Task<TResponse> Send<TResponse>(IRequest<TResponse> request) => (TResponse)(await _handlers[request.GetType()](request))!;
    }

    private sealed record Written(int Id, string Text);

    private sealed record Renamed(string Title);
}

public sealed class Bus
{
    private readonly Dictionary<Type, List<Delegate>> _handlers = [];

    public void Subscribe<T>(Action<T> handler)
    {
        if (!_handlers.TryGetValue(typeof(T), out var list))
            _handlers[typeof(T)] = list = [];
        list.Add(handler);
    }

    public void Publish<T>(T message)
    {
        foreach (var handler in _handlers[typeof(T)].Cast<Action<T>>())
            handler(message);
    }
}
