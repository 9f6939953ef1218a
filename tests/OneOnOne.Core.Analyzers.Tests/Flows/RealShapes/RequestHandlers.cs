// Requests and their handlers: a mediator, and behaviours around handlers.
namespace Flows.RealShapes.RequestHandlers;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Mediated(memo);
        await Behaviours(memo);
    }

    private static async Task Mediated(Memo memo)
    {
        var mediator = new Mediator();
        mediator.On<GetText, string>(query => Notes.Read(query.Id));
        mediator.On<GetTitle, string>(query => "title of " + query.Id);
        mediator.On<Rename, int>(command => command.Name.Length);
        Sink.Log(mediator.Send<GetText, string>(new GetText(1))); // leak
        Sink.Log(mediator.Send<GetTitle, string>(new GetTitle(1))); // safe
        Sink.Log(mediator.Send<Rename, int>(new Rename(memo.Text))); // safe
        var typed = new Typed(new TextHandler(), new SizeHandler());
        Sink.Log(await typed.Text.HandleAsync(memo)); // leak
        Sink.Log(await typed.Size.HandleAsync(memo)); // safe
    }

    private static async Task Behaviours(Memo memo)
    {
        var logging = new Logged<string, string>(new Echo(), request => request);
        Sink.Log(await logging.HandleAsync(memo.Title)); // safe
        await logging.HandleAsync(memo.Text); // leak
        var sized = new Logged<string, string>(new Echo(), request => request.Length);
        await sized.HandleAsync(memo.Text); // safe
        Sink.Log(await sized.HandleAsync(memo.Text)); // leak
    }

    private sealed record GetText(int Id);

    private sealed record GetTitle(int Id);

    private sealed record Rename(string Name);

    private sealed class Mediator
    {
        private readonly Dictionary<Type, Delegate> _handlers = [];

        public void On<TRequest, TResult>(Func<TRequest, TResult> handler) => _handlers[typeof(TRequest)] = handler;

        public TResult Send<TRequest, TResult>(TRequest request) => ((Func<TRequest, TResult>)_handlers[typeof(TRequest)])(request);
    }

    private interface IHandler<in TRequest, TResult>
    {
        Task<TResult> HandleAsync(TRequest request);
    }

    private sealed record Typed(IHandler<Memo, string> Text, IHandler<Memo, int> Size);

    private sealed class TextHandler : IHandler<Memo, string>
    {
        public Task<string> HandleAsync(Memo request) => Task.FromResult(request.Text);
    }

    private sealed class SizeHandler : IHandler<Memo, int>
    {
        public Task<int> HandleAsync(Memo request) => Task.FromResult(request.Text.Length);
    }

    private sealed class Echo : IHandler<string, string>
    {
        public Task<string> HandleAsync(string request) => Task.FromResult(request);
    }

    private sealed class Logged<TRequest, TResult>(IHandler<TRequest, TResult> inner, Func<TRequest, object> describe) : IHandler<TRequest, TResult>
    {
        public async Task<TResult> HandleAsync(TRequest request)
        {
            Sink.Log(describe(request));
            return await inner.HandleAsync(request);
        }
    }
}
