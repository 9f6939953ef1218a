// Things that are kept under a type: a bus, a container, a mediator, a table of printers.
namespace Flows.Objects.KeptByType;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Bus(memo);
        Container(memo);
        Mediated(memo);
        Printers(memo);
        Direct(memo);
        Through<Opened>(memo);
        Compared(memo);
        Asked(memo);
    }

    private static void Bus(Memo memo)
    {
        var seen = new List<string>();
        var counts = new List<string>();
        var bus = new EventBus();
        bus.Subscribe<Opened>(opened => seen.Add(opened.Text));
        bus.Subscribe<Closed>(closed => counts.Add(closed.Title));
        bus.Publish(new Opened(memo.Text));
        bus.Publish(new Closed(memo.Title));
        Sink.Log(seen[0]); // leak
        Sink.Log(counts[0]); // safe
        var loud = new EventBus();
        loud.Subscribe<Opened>(opened => Sink.Log(opened.Text.Length)); // safe
        loud.Subscribe<Closed>(closed => Sink.Log(closed.Title));
        loud.Publish(new Opened(memo.Text)); // safe
        loud.Publish(new Closed(memo.Title)); // safe
        loud.Publish(new Closed(memo.Text)); // leak
    }

    private static void Container(Memo memo)
    {
        var services = new Services();
        services.Add(new Opened(memo.Text));
        services.Add(new Closed(memo.Title));
        services.Add<IWord>(new Word(memo.Author));
        Sink.Log(services.Get<Closed>().Title); // safe
        Sink.Log(services.Get<IWord>().Text); // safe
        Sink.Log(services.Get<Opened>().Text); // leak
        services.Add(new Opened(memo.Title));
        Sink.Log(services.Get<Opened>().Text); // safe
    }

    private static void Mediated(Memo memo)
    {
        var mediator = new Mediator();
        mediator.On<AskText, string>(query => Notes.Read(query.Id));
        mediator.On<AskTitle, string>(query => "title of " + query.Id);
        Sink.Log(mediator.Send<AskText, string>(new AskText(1))); // leak
        Sink.Log(mediator.Send<AskTitle, string>(new AskTitle(1))); // safe
        mediator.On<AskText, string>(_ => memo.Title);
        Sink.Log(mediator.Send<AskText, string>(new AskText(1))); // safe
    }

    private static void Printers(Memo memo)
    {
        var printers = new Dictionary<Type, Func<Memo, string>>
        {
            [typeof(string)] = shown => shown.Text,
            [typeof(int)] = shown => shown.Text.Length.ToString(),
        };
        Sink.Log(printers[typeof(string)](memo)); // leak
        Sink.Log(printers[typeof(int)](memo)); // safe
        printers.Remove(typeof(string));
        Sink.Log(printers.TryGetValue(typeof(string), out var printer) ? printer(memo) : ""); // safe
    }

    private static void Direct(Memo memo)
    {
        var texts = new Dictionary<Type, string> { [typeof(List<int>)] = memo.Text, [typeof(int[])] = memo.Title };
        Sink.Log(texts[typeof(List<int>)]); // leak
        Sink.Log(texts[typeof(int[])]); // safe
        Sink.Log(Look(texts, typeof(int[]))); // safe
        Sink.Log(Look(texts, typeof(List<int>))); // leak
        foreach (var text in texts.Values)
            Sink.Log(text); // leak
        texts[typeof((int Left, int Right))] = memo.Text;
        Sink.Log(texts[typeof((int, int))]); // leak
    }

    private static string Look(Dictionary<Type, string> texts, Type type) => texts[type];

    // Called with T = Opened.
    private static void Through<T>(Memo memo)
    {
        var texts = new Dictionary<Type, string> { [typeof(T)] = memo.Text };
        Sink.Log(texts[typeof(Opened)]); // leak
        texts[typeof(Opened)] = memo.Title;
        Sink.Log(texts[typeof(Opened)]); // safe
        texts[typeof(T)] = memo.Text;
        Sink.Log(texts[typeof(Opened)]); // leak
        Put<T>(texts, memo.Title);
        Sink.Log(texts[typeof(T)]); // safe
        Put<List<T>>(texts, memo.Text);
        Sink.Log(texts[typeof(List<T>)]); // leak
        Sink.Log(texts[typeof(List<Opened>)]); // leak
    }

    private static void Put<T>(Dictionary<Type, string> texts, string text) => texts[typeof(T)] = text;

    private static void Compared(Memo memo)
    {
        Sink.Log(Shown<string>(memo)); // leak
        Sink.Log(typeof(string) == typeof(int) ? memo.Text : memo.Title); // safe
        Sink.Log(Same(typeof(int), typeof(int), memo)); // leak
    }

    private static string Shown<T>(Memo memo) => typeof(T) == typeof(string) ? memo.Text : memo.Title;

    private static string Same(Type one, Type other, Memo memo) => one == other ? memo.Text : "";

    // The type of a thing is known when it runs.
    private static void Asked(Memo memo)
    {
        var texts = new Dictionary<Type, string> { [typeof(Opened)] = memo.Text };
        object thing = new Opened("");
        Sink.Log(texts[thing.GetType()]); // leak
        Sink.Log(texts[KeyOf<Opened>()]); // leak
    }

    private static Type KeyOf<T>() => typeof(T);

    private sealed record Opened(string Text);

    private sealed record Closed(string Title);

    private sealed record AskText(int Id);

    private sealed record AskTitle(int Id);

    private interface IWord
    {
        string Text { get; }
    }

    private sealed record Word(string Text) : IWord;

    private sealed class EventBus
    {
        private readonly Dictionary<Type, List<Delegate>> _handlers = [];

        public void Subscribe<TEvent>(Action<TEvent> handler)
        {
            if (!_handlers.TryGetValue(typeof(TEvent), out var list))
                _handlers[typeof(TEvent)] = list = [];
            list.Add(handler);
        }

        public void Publish<TEvent>(TEvent happened)
        {
            if (_handlers.TryGetValue(typeof(TEvent), out var list))
            {
                foreach (var handler in list)
                    ((Action<TEvent>)handler)(happened);
            }
        }
    }

    private sealed class Services
    {
        private readonly Dictionary<Type, object> _services = [];

        public void Add<T>(T service) where T : class => _services[typeof(T)] = service;

        public T Get<T>() where T : class => (T)_services[typeof(T)];
    }

    private sealed class Mediator
    {
        private readonly Dictionary<Type, Delegate> _handlers = [];

        public void On<TRequest, TResult>(Func<TRequest, TResult> handler) => _handlers[typeof(TRequest)] = handler;

        public TResult Send<TRequest, TResult>(TRequest request) => ((Func<TRequest, TResult>)_handlers[typeof(TRequest)])(request);
    }
}
