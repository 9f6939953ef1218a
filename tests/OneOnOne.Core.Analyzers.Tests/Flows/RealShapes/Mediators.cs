// Requests and handlers that find each other by type.
namespace Flows.RealShapes.Mediators;

public static class Scenario
{
    public static async Task Run()
    {
        var mediator = new Mediator();
        mediator.Register<ReadText, string>(new ReadTextHandler());
        mediator.Register<ReadTitle, string>(new ReadTitleHandler());
        await Ask(mediator);
        await Direct();
        await Notify(Notes.First());
        await Host(new ReadTextHandler());
    }

    private static async Task Ask(Mediator mediator)
    {
        Sink.Log(await mediator.Send<ReadText, string>(new ReadText(1))); // leak
    }

    private static async Task Direct()
    {
        IHandler<ReadText, string> handler = new ReadTextHandler();
        Sink.Log(await handler.Handle(new ReadText(1))); // leak
        IHandler<ReadTitle, string> titles = new ReadTitleHandler();
        Sink.Log(await titles.Handle(new ReadTitle(1))); // safe
        Sink.Log((await handler.Handle(new ReadText(1))).Length); // safe
    }

    private static async Task Host(IHandler<ReadText, string> handler)
    {
        Sink.Log(await handler.Handle(new ReadText(2))); // leak
    }

    private static async Task Notify(Memo memo)
    {
        INotificationHandler<MemoWritten>[] handlers = [new Announcer(), new Statistician()];
        foreach (var handler in handlers)
            await handler.Handle(new MemoWritten(memo.Title, memo.Text)); // leak
        INotificationHandler<MemoWritten>[] quiet = [new Statistician()];
        foreach (var handler in quiet)
            await handler.Handle(new MemoWritten(memo.Title, memo.Text)); // safe
        foreach (var handler in handlers)
            await handler.Handle(new MemoWritten(memo.Title, memo.Author)); // safe
    }

    private interface IHandler<in TRequest, TResponse>
    {
        Task<TResponse> Handle(TRequest request);
    }

    private interface INotificationHandler<in T>
    {
        Task Handle(T notification);
    }

    private sealed record ReadText(int Id);

    private sealed record ReadTitle(int Id);

    private sealed record MemoWritten(string Title, string Body);

    private sealed class ReadTextHandler : IHandler<ReadText, string>
    {
        public async Task<string> Handle(ReadText request) => (await Notes.FindAsync(request.Id)).Text;
    }

    private sealed class ReadTitleHandler : IHandler<ReadTitle, string>
    {
        public async Task<string> Handle(ReadTitle request) => (await Notes.FindAsync(request.Id)).Title;
    }

    private sealed class Announcer : INotificationHandler<MemoWritten>
    {
        public Task Handle(MemoWritten notification) => Sink.LogAsync(notification.Title + ": " + notification.Body);
    }

    private sealed class Statistician : INotificationHandler<MemoWritten>
    {
        public Task Handle(MemoWritten notification) => Sink.LogAsync(notification.Title + ": " + notification.Body.Length);
    }

    private sealed class Mediator
    {
        private readonly Dictionary<Type, object> _handlers = [];

        public void Register<TRequest, TResponse>(IHandler<TRequest, TResponse> handler) => _handlers[typeof(TRequest)] = handler;

        public Task<TResponse> Send<TRequest, TResponse>(TRequest request)
            where TRequest : notnull => ((IHandler<TRequest, TResponse>)_handlers[typeof(TRequest)]).Handle(request);
    }
}
