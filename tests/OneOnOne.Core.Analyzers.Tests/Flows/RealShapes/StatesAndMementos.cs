// States that follow each other, texts undone and restored.
namespace Flows.RealShapes.StatesAndMementos;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        States(memo);
        Snapshots(memo);
        Memento(memo);
    }

    private static void States(Memo memo)
    {
        IState state = new Drafting(memo.Text);
        Sink.Log(state.Name); // safe
        state = state.Submit();
        Sink.Log(state.Name); // safe
        Sink.Log((state as Submitted)?.Words); // leak
        state = state.Submit();
        Sink.Log(state.Name); // safe
    }

    private static void Snapshots(Memo memo)
    {
        var editor = new TextBox { Value = memo.Title };
        editor.Value = memo.Text;
        editor.Undo();
        Sink.Log(editor.Edits); // safe
        editor.Value = memo.Reply!;
        Sink.Log(editor.Value); // leak
    }

    private static void Memento(Memo memo)
    {
        var caretaker = new Stack<Memento1>();
        var document = new Document();
        document.Write(memo.Text);
        caretaker.Push(document.Save());
        document.Write("x");
        Sink.Log(document.Text); // safe
        document.Restore(caretaker.Pop());
        Sink.Log(document.Text); // leak
    }

    private interface IState
    {
        string Name { get; }

        IState Submit();
    }

    private sealed class Drafting(string words) : IState
    {
        public string Name => "drafting";

        public IState Submit() => new Submitted(words);
    }

    private sealed class Submitted(string words) : IState
    {
        public string Name => "submitted";

        public string Words => words;

        public IState Submit() => this;
    }

    private sealed class TextBox
    {
        private readonly Stack<string> _undo = new();

        public int Edits { get; private set; }

        public string Value
        {
            get;
            set
            {
                _undo.Push(field ?? "");
                field = value;
                Edits++;
            }
        } = "";

        public void Undo() => Value = _undo.Pop();
    }

    private sealed record Memento1(string Text);

    private sealed class Document
    {
        public string Text { get; private set; } = "";

        public void Write(string text) => Text = text;

        public Memento1 Save() => new(Text);

        public void Restore(Memento1 memento) => Text = memento.Text;
    }
}
