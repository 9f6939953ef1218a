// What is remembered from call to call: caches in fields, undo, states, sessions; and exporters.
using System.Collections.Concurrent;

namespace Flows.RealShapes.StatesAndCommands;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Caching(memo);
        Undoing(memo);
        States(memo);
        Sessions(memo);
        Exporting(memo);
    }

    private static void Caching(Memo memo)
    {
        var cache = new NoteCache();
        Sink.Log(cache.Title(memo)); // safe
        Sink.Log(cache.Text(memo)); // leak
        Sink.Log(cache.Text(memo)); // leak
        Sink.Log(cache.Hits); // safe
        var other = new NoteCache();
        Sink.Log(other.Peek(memo.Id)); // safe
        Sink.Log(cache.Peek(memo.Id)); // leak
        cache.Flush();
        Sink.Log(cache.Peek(memo.Id)); // safe
    }

    private static void Undoing(Memo memo)
    {
        var document = new Document { Words = memo.Title };
        var history = new Stack<ICommand>();
        Do(new Replace(document, memo.Text), history);
        Sink.Log(document.Words); // leak
        Do(new Append(document, "!"), history);
        Sink.Log(document.Words); // leak
        var blank = new Document();
        Do(new Append(blank, memo.Title), new Stack<ICommand>());
        Sink.Log(blank.Words); // safe
        Do(new Replace(document, "replaced"), history);
        Sink.Log(document.Words); // safe
        history.Pop().Undo();
        Sink.Log(document.Words); // leak
    }

    private static void Do(ICommand command, Stack<ICommand> history)
    {
        command.Execute();
        history.Push(command);
    }

    private static void States(Memo memo)
    {
        State state = new Draft(memo.Title);
        Sink.Log(state.Show()); // safe
        state = state.Write(memo.Text);
        Sink.Log(state.Show()); // leak
        state = state.Archive();
        Sink.Log(state.Show()); // safe
    }

    private static void Sessions(Memo memo)
    {
        var mine = new Session("carly");
        var hers = new Session("hana");
        mine.Set("draft", memo.Text);
        hers.Set("draft", "hello");
        Sink.Log(mine.Get("draft")); // leak
        Sink.Log(hers.Get("draft")); // safe
        Sink.Log(mine.User); // safe
        mine.Set("draft", memo.Title);
        Sink.Log(mine.Get("draft")); // safe
    }

    private static void Exporting(Memo memo)
    {
        Exporter exporter = new HeadingExporter();
        Sink.Log(exporter.Export(memo)); // safe
        exporter = new FullExporter();
        Sink.Log(exporter.Export(memo)); // leak
        var exporters = new Dictionary<string, Exporter> { ["head"] = new HeadingExporter(), ["full"] = new FullExporter() };
        Sink.Log(exporters["full"].Export(memo)); // leak
        Sink.Log(exporters["head"].Export(memo)); // safe
        Sink.Log(Factory("head").Name); // safe
    }

    private static Exporter Factory(string name) => name == "full" ? new FullExporter() : new HeadingExporter();

    private sealed class NoteCache
    {
        private readonly ConcurrentDictionary<int, string> _texts = new();
        private readonly Dictionary<int, string> _titles = [];

        public int Hits { get; private set; }

        public string Title(Memo memo)
        {
            if (_titles.TryGetValue(memo.Id, out var title))
                return title;
            return _titles[memo.Id] = memo.Title;
        }

        public string Text(Memo memo)
        {
            Hits += _texts.ContainsKey(memo.Id) ? 1 : 0;
            return _texts.GetOrAdd(memo.Id, _ => memo.Text);
        }

        public string? Peek(int id) => _texts.GetValueOrDefault(id);

        public void Flush() => _texts.Clear();
    }

    private sealed class Document
    {
        public string Words { get; set; } = "";
    }

    private interface ICommand
    {
        void Execute();

        void Undo();
    }

    private sealed class Replace(Document document, string words) : ICommand
    {
        private string _before = "";

        public void Execute() => (_before, document.Words) = (document.Words, words);

        public void Undo() => document.Words = _before;
    }

    private sealed class Append(Document document, string words) : ICommand
    {
        public void Execute() => document.Words += words;

        public void Undo() => document.Words = document.Words[..^words.Length];
    }

    private abstract class State
    {
        public abstract string Show();

        public virtual State Write(string words) => new Open(words);

        public State Archive() => new Archived();
    }

    private sealed class Draft(string title) : State
    {
        public override string Show() => title;
    }

    private sealed class Open(string words) : State
    {
        public override string Show() => words;
    }

    private sealed class Archived : State
    {
        public override string Show() => "archived";

        public override State Write(string words) => this;
    }

    private sealed class Session(string user)
    {
        private readonly Dictionary<string, string> _values = [];

        public string User { get; } = user;

        public void Set(string key, string value) => _values[key] = value;

        public string Get(string key) => _values[key];
    }

    private abstract class Exporter
    {
        public virtual string Name => GetType().Name;

        public string Export(Memo memo) => $"{Name}: {Part(memo)}";

        protected abstract string Part(Memo memo);
    }

    private sealed class HeadingExporter : Exporter
    {
        protected override string Part(Memo memo) => memo.Title;
    }

    private sealed class FullExporter : Exporter
    {
        protected override string Part(Memo memo) => memo.Text;
    }
}
