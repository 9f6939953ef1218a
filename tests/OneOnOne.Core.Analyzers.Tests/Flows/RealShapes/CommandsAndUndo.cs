// Commands on a stack, with undo, and a state machine.
namespace Flows.RealShapes.CommandsAndUndo;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Edited(memo);
        Undone(memo);
        Machine(memo);
        History(memo);
        Macro(memo);
    }

    private static void Edited(Memo memo)
    {
        var editor = new Editor();
        editor.Do(new Append(memo.Title));
        Sink.Log(editor.Content); // safe
        editor.Do(new Append(memo.Text));
        Sink.Log(editor.Content); // leak
        Sink.Log(editor.Steps); // safe
    }

    private static void Undone(Memo memo)
    {
        var editor = new Editor();
        editor.Do(new Replace(memo.Title));
        var command = new Replace(memo.Text);
        editor.Do(command);
        Sink.Log(editor.Content); // leak
        Sink.Log(command.Describe()); // safe
        Sink.Log(command.Payload); // leak
    }

    private static void Machine(Memo memo)
    {
        var machine = new Dialogue(memo);
        Sink.Log(machine.Say()); // safe
        machine.Next();
        Sink.Log(machine.Prompt); // safe
        Sink.Log(machine.Reveal()); // leak
    }

    private static void History(Memo memo)
    {
        var history = new Stack<(string Name, string Before)>();
        history.Push(("rename", memo.Title));
        Sink.Log(history.Peek().Before); // safe
        history.Push(("rewrite", memo.Text));
        var (name, before) = history.Pop();
        Sink.Log(name); // safe
        Sink.Log(before); // leak
    }

    private static void Macro(Memo memo)
    {
        ICommand[] content = [new Append("a"), new Append(memo.Reply!)];
        ICommand[] plain = [new Append("a"), new Append(memo.Author)];
        Sink.Log(content.Aggregate("", (text, command) => command.Run(text))); // leak
        Sink.Log(plain.Aggregate("", (text, command) => command.Run(text))); // safe
        Sink.Log(string.Join(", ", content.Select(command => command.Describe()))); // safe
    }

    private interface ICommand
    {
        string Run(string content);

        string Describe() => GetType().Name;
    }

    private sealed record Append(string Payload) : ICommand
    {
        public string Run(string content) => content + Payload;
    }

    private sealed class Replace(string payload) : ICommand
    {
        public string Payload => payload;

        public string Run(string content) => payload;

        public string Describe() => "replace by " + payload.Length + " letters";
    }

    private sealed class Editor
    {
        private readonly Stack<string> _before = new();

        public string Content { get; private set; } = "";

        public int Steps => _before.Count;

        public void Do(ICommand command)
        {
            _before.Push(Content);
            Content = command.Run(Content);
        }
    }

    private sealed class Dialogue(Memo memo)
    {
        private enum State
        {
            Start,
            Asked,
        }

        private State _state = State.Start;

        public string Prompt => _state switch { State.Start => "hello", _ => "about " + memo.Title };

        public void Next() => _state = State.Asked;

        public string Say() => "[" + Prompt + "]";

        public string Reveal() => _state == State.Asked ? memo.Text : "not yet";
    }
}
