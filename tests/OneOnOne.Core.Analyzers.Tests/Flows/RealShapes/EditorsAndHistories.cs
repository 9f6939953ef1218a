// State machines, editors with undo, and histories.
namespace Flows.RealShapes.EditorsAndHistories;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        States(memo);
        Undone(memo);
        Versioned(memo);
    }

    private static void States(Memo memo)
    {
        var machine = new Writing();
        machine.Fire(Step.Open, memo.Title);
        Sink.Log(machine.State); // safe
        Sink.Log(machine.Heading); // safe
        machine.Fire(Step.Write, memo.Text);
        Sink.Log(machine.Body); // leak
        Sink.Log(machine.Heading); // safe
        var blank = new Writing();
        blank.Fire(Step.Write, memo.Author);
        Sink.Log(blank.Body); // safe
    }

    private static void Undone(Memo memo)
    {
        var editor = new Editor();
        editor.Type(memo.Title);
        Sink.Log(editor.Text); // safe
        editor.Type(memo.Text);
        Sink.Log(editor.Text); // leak
        Sink.Log(editor.Depth); // safe
        var plain = new Editor();
        plain.Type(memo.Author);
        plain.Type(memo.Title);
        plain.Undo();
        Sink.Log(plain.Text); // safe
        Sink.Log(plain.CanRedo); // safe
    }

    private static void Versioned(Memo memo)
    {
        var history = new History<string>("");
        history.Set(memo.Text);
        history.Set(memo.Title);
        Sink.Log(history.Current); // safe
        Sink.Log(string.Join('|', history.All)); // leak
        var clean = new History<string>(memo.Author);
        clean.Set(memo.Title);
        Sink.Log(string.Join('|', clean.All)); // safe
    }
}

public enum Step
{
    Open,
    Write,
}

public sealed class Writing
{
    public string State { get; private set; } = "new";

    public string Heading { get; private set; } = "";

    public string Body { get; private set; } = "";

    public int Steps { get; private set; }

    public void Fire(Step step, string argument)
    {
        Steps++;
        switch (step)
        {
            case Step.Open:
                State = "open";
                Heading = argument;
                break;
            case Step.Write:
                State = "written";
                Body = argument;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(step));
        }
    }
}

public sealed class Editor
{
    private readonly Stack<string> _undo = new();
    private readonly Stack<string> _redo = new();

    public string Text { get; private set; } = "";

    public int Depth => _undo.Count;

    public bool CanRedo => _redo.Count > 0;

    public void Type(string more)
    {
        _undo.Push(Text);
        Text += more;
    }

    public void Undo()
    {
        _redo.Push(Text);
        Text = _undo.Pop();
    }
}

public sealed class History<T>(T first)
{
    private readonly List<T> _past = [];

    public T Current { get; private set; } = first;

    public int Version => _past.Count;

    public IEnumerable<T> All => _past.Append(Current);

    public void Set(T next)
    {
        _past.Add(Current);
        Current = next;
    }
}
