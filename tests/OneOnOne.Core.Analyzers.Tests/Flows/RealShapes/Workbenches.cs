// Machines, stages, events applied, editors, specifications and rendered trees.
namespace Flows.RealShapes.Workbenches;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Machines(memo);
        Stages(memo);
        Sourced(memo);
        Undone(memo);
        Specified(memo);
        Rendered(memo);
    }

    private static void Machines(Memo memo)
    {
        var machine = new Machine(memo.Title);
        Sink.Log(machine.Describe()); // safe
        machine.Fire(new Write(memo.Text));
        Sink.Log(machine.State.GetType().Name); // safe
        Sink.Log(machine.Describe()); // leak
        machine.Fire(new Drop());
        Sink.Log(machine.Describe()); // safe
    }

    private static void Stages(Memo memo)
    {
        var clean = new Stage<Memo, string>(m => m.Title).Then(text => text.Trim()).Then(text => text + ".");
        Sink.Log(clean.Run(memo)); // safe
        var full = new Stage<Memo, string>(m => m.Text).Then(text => text.Trim());
        Sink.Log(full.Run(memo)); // leak
        Sink.Log(full.Then(text => text.Length).Run(memo)); // safe
        Sink.Log(full.Then(text => text.Split(' ')).Then(words => words[0]).Run(memo)); // leak
    }

    private static void Sourced(Memo memo)
    {
        object[] events = [new Opened(memo.Title), new Written(memo.Text), new Closed(memo.Author)];
        var view = events.Aggregate(new View(), (state, e) => state.Apply(e));
        Sink.Log(view.Title); // safe
        Sink.Log(view.By); // safe
        Sink.Log(view.Body); // leak
        Sink.Log(view.Version); // safe
        var none = new object[] { new Opened(memo.Title), new Closed(memo.Author) }.Aggregate(new View(), (state, e) => state.Apply(e));
        Sink.Log(none.Title); // safe
        Sink.Log(none.Body); // safe
    }

    private static void Undone(Memo memo)
    {
        var editor = new Editor();
        editor.Do(new SetText(memo.Title));
        Sink.Log(editor.Text); // safe
        editor.Do(new SetText(memo.Text));
        Sink.Log(editor.Text); // leak
        Sink.Log(editor.Depth); // safe
        var fresh = new Editor();
        fresh.Do(new SetText(memo.Author));
        fresh.Undo();
        Sink.Log(fresh.Text); // safe
    }

    private static void Specified(Memo memo)
    {
        var spec = new Spec(m => m.Text.Length > 3).And(new Spec(m => m.Id == 1));
        Sink.Log(spec.Holds(memo)); // safe
        Sink.Log(Notes.All().Where(spec.Holds).First().Title); // safe
        Sink.Log(Notes.All().Where(spec.Holds).First().Text); // leak
        Sink.Log(spec.Holds(memo) ? memo.Author : "nobody"); // safe
    }

    private static void Rendered(Memo memo)
    {
        var html = new Tag("div").Add(new Tag("h1").Text(memo.Title)).Add(new Tag("p").Class("body"));
        Sink.Log(html.Render()); // safe
        html.Add(new Tag("p").Text(memo.Text));
        Sink.Log(html.Render()); // leak
        Sink.Log(html.Name); // safe
        Sink.Log(new Tag("p").Class(memo.Text).Render()); // leak
    }

    private sealed record Write(string Text);

    private sealed record Drop;

    private sealed class Machine(string title)
    {
        public IState State { get; private set; } = new Idle();

        public void Fire(object trigger) => State = State.On(trigger);

        public string Describe() => title + ": " + State.Describe();
    }

    private interface IState
    {
        IState On(object trigger);

        string Describe();
    }

    private sealed class Idle : IState
    {
        public IState On(object trigger) => trigger is Write write ? new Writing(write.Text) : this;

        public string Describe() => "idle";
    }

    private sealed class Writing(string text) : IState
    {
        public IState On(object trigger) => trigger is Drop ? new Idle() : this;

        public string Describe() => text;
    }

    private sealed class Stage<TIn, TOut>(Func<TIn, TOut> run)
    {
        public TOut Run(TIn input) => run(input);

        public Stage<TIn, TNext> Then<TNext>(Func<TOut, TNext> next) => new(input => next(run(input)));
    }

    private sealed record Opened(string Title);

    private sealed record Written(string Text);

    private sealed record Closed(string By);

    private sealed record View(string Title = "", string Body = "", string By = "", int Version = 0)
    {
        public View Apply(object e) => e switch
        {
            Opened opened => this with { Title = opened.Title, Version = Version + 1 },
            Written written => this with { Body = written.Text, Version = Version + 1 },
            Closed closed => this with { By = closed.By, Version = Version + 1 },
            _ => this,
        };
    }

    private sealed class Editor
    {
        private readonly Stack<(SetText Command, string Before)> _done = new();

        public string Text { get; private set; } = "";

        public int Depth => _done.Count;

        public void Do(SetText command)
        {
            _done.Push((command, Text));
            Text = command.Text;
        }

        public void Undo() => Text = _done.Pop().Before;
    }

    private sealed record SetText(string Text);

    private sealed class Spec(Func<Memo, bool> holds)
    {
        public bool Holds(Memo memo) => holds(memo);

        public Spec And(Spec other) => new(memo => Holds(memo) && other.Holds(memo));
    }

    private sealed class Tag(string name)
    {
        private readonly List<Tag> _under = [];
        private string _text = "", _class = "";

        public string Name => name;

        public Tag Add(Tag under)
        {
            _under.Add(under);
            return this;
        }

        public Tag Text(string text)
        {
            _text = text;
            return this;
        }

        public Tag Class(string name)
        {
            _class = name;
            return this;
        }

        public string Render() => $"<{name} class='{_class}'>{_text}{string.Concat(_under.Select(tag => tag.Render()))}</{name}>";
    }
}
