// Steps around an end, handlers in a chain, and models that tell of their change.
namespace Flows.RealShapes.StepsAndObservers;

public static class Scenario
{
    public static async Task Run()
    {
        await Piped();
        Chained();
        Notified();
    }

    private static async Task Piped()
    {
        var memo = Notes.First();
        var pipeline = new Pipeline()
            .Use(async (context, next) =>
            {
                context.Items["user"] = memo.Author;
                await next(context);
            })
            .Use(async (context, next) =>
            {
                await next(context);
                context.Response += "!";
            });
        var context = new Context();
        await pipeline.Run(context, c => c.Response = memo.Text);
        Sink.Log(context.Response); // leak
        Sink.Log(context.Items["user"]); // safe
        var quiet = new Context();
        await pipeline.Run(quiet, c => c.Response = memo.Title);
        Sink.Log(quiet.Response); // safe
        var rewritten = new Context();
        await new Pipeline()
            .Use(async (c, next) =>
            {
                await next(c);
                c.Response = "hidden";
            })
            .Run(rewritten, c => c.Response = memo.Text);
        Sink.Log(rewritten.Response); // safe
    }

    private static void Chained()
    {
        var memo = Notes.First();
        Handler chain = new LengthHandler(new EchoHandler(null));
        Sink.Log(chain.Handle(memo.Text)); // leak
        Sink.Log(new LengthHandler(null).Handle(memo.Text)); // safe
        Sink.Log(chain.Handle(memo.Title)); // safe
    }

    private static void Notified()
    {
        var memo = Notes.First();
        var model = new MemoModelView();
        var changed = new List<string>();
        model.PropertyChanged += (_, args) => changed.Add(args.PropertyName!);
        model.Body = memo.Text;
        Sink.Log(changed[0]); // safe
        Sink.Log(model.Body); // leak
        var values = new List<string>();
        model.Changed += values.Add;
        model.Body = memo.Lines[0];
        Sink.Log(values[0]); // leak
        var other = new MemoModelView { Body = memo.Title };
        Sink.Log(other.Body); // safe
    }
}

public sealed class Context
{
    public string Response { get; set; } = "";

    public Dictionary<string, string> Items { get; } = [];
}

public sealed class Pipeline
{
    private readonly List<Func<Context, Func<Context, Task>, Task>> _steps = [];

    public Pipeline Use(Func<Context, Func<Context, Task>, Task> step)
    {
        _steps.Add(step);
        return this;
    }

    public Task Run(Context context, Action<Context> end)
    {
        Func<Context, Task> next = c =>
        {
            end(c);
            return Task.CompletedTask;
        };
        foreach (var step in Enumerable.Reverse(_steps))
        {
            var following = next;
            next = c => step(c, following);
        }

        return next(context);
    }
}

public abstract class Handler(Handler? next)
{
    public virtual string Handle(string text) => next?.Handle(text) ?? "unhandled";
}

public sealed class LengthHandler(Handler? next) : Handler(next)
{
    public override string Handle(string text) => text.Length == 0 ? "empty" : base.Handle(text);
}

public sealed class EchoHandler(Handler? next) : Handler(next)
{
    public override string Handle(string text) => "echo " + text;
}

public sealed class MemoModelView : System.ComponentModel.INotifyPropertyChanged
{
    private string _body = "";

    public event System.ComponentModel.PropertyChangedEventHandler? PropertyChanged;

    public event Action<string>? Changed;

    public string Body
    {
        get => _body;
        set
        {
            if (_body == value)
                return;
            _body = value;
            PropertyChanged?.Invoke(this, new System.ComponentModel.PropertyChangedEventArgs(nameof(Body)));
            Changed?.Invoke(value);
        }
    }
}
