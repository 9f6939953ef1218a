// Delegates in events and writable fields: one member subscribes, another raises, and whoever runs both is a host that nobody sees.
using System.Reflection;

namespace Flows.Functions.HeardElsewhere;

public static class Scenario
{
    public static void Run()
    {
        foreach (Type screen in new[] { typeof(PrintingScreen), typeof(CountingScreen), typeof(RelayedScreen), typeof(KeepingScreen), typeof(FormattingScreen), typeof(ListScreen), typeof(TopicScreen) })
        {
            object made = Activator.CreateInstance(screen)!;
            foreach (string step in new[] { "Open", "Save", "Show" })
                screen.GetMethod(step, BindingFlags.Public | BindingFlags.Instance)?.Invoke(made, null);
        }
    }

    private sealed class SavedArgs(string text, string title) : EventArgs
    {
        public string Text { get; } = text;

        public string Title { get; } = title;
    }

    public sealed class PrintingScreen
    {
        private event Action<string>? Saved;

        private event EventHandler<EventArgs>? Closed;

        private Action<string>? _whenNamed;
        private Action<string>? _never;

        public void Open()
        {
            Saved += OnSaved;
            Closed += (_, args) => Sink.Log(((SavedArgs)args).Text);
            _whenNamed = text => Sink.Log(text);
        }

        public void Save()
        {
            var memo = Notes.First();
            Saved?.Invoke(memo.Text); // leak
            Saved?.Invoke(memo.Title); // safe
            Closed?.Invoke(this, new SavedArgs(memo.Text, memo.Title)); // leak
            Closed?.Invoke(this, new SavedArgs(memo.Title, memo.Text)); // safe
            Announce(memo.Text); // leak
            Announce(memo.Title); // safe
            _never?.Invoke(memo.Text);
        }

        private void Announce(string text) => _whenNamed?.Invoke(text);

        private static void OnSaved(string text) => Sink.Log(text);
    }

    public sealed class CountingScreen
    {
        private event Action<string>? Saved;

        private readonly Memo _memo = Notes.First();
        private int _count;

        public void Open() => Saved += text => _count += text.Length;

        public void Save() => Saved?.Invoke(_memo.Text);

        public void Show() => Sink.Log(_count); // safe
    }

    private sealed class Desk
    {
        public event Action<string>? Changed;

        public void Change(string text) => Changed?.Invoke(text);
    }

    public sealed class RelayedScreen
    {
        private readonly Desk _desk = new();
        private readonly Desk _other = new();
        private string _last = "";

        private event Action<string>? Heard;

        public void Open()
        {
            Heard += text => Sink.Log("heard " + text);
            _desk.Changed += Pass;
            _other.Changed += text => _last = text.Length.ToString();
        }

        public void Save()
        {
            var memo = Notes.First();
            _desk.Change(memo.Text); // leak
            _desk.Change(memo.Title); // safe
            _other.Change(memo.Text);
        }

        public void Show() => Sink.Log(_last); // safe

        private void Pass(string text) => Heard?.Invoke(text);
    }

    public sealed class KeepingScreen
    {
        private event Action<string, string>? Saved;

        private string _text = "";
        private string _title = "";

        public void Open() => Saved += Keep;

        public void Save()
        {
            var memo = Notes.First();
            Saved?.Invoke(memo.Text, memo.Title);
        }

        public void Show()
        {
            Sink.Log(_text); // leak
            Sink.Log(_title); // safe
        }

        private void Keep(string text, string title) => (_text, _title) = (text, title);
    }

    public sealed class FormattingScreen
    {
        private Func<string, string>? _format;
        private Func<string, string>? _measure;

        public void Open()
        {
            _format = text => "> " + text;
            _measure = text => text.Length + " letters";
        }

        public void Save()
        {
            var memo = Notes.First();
            Sink.Log(_format!(memo.Text)); // leak
            Sink.Log(_format(memo.Title)); // safe
            Sink.Log(_measure!(memo.Text)); // safe
        }

        public void Show() => Sink.Log(Line(Notes.First())); // leak

        private string Line(Memo memo) => _format!(memo.Text);
    }

    public sealed class ListScreen
    {
        private readonly List<Action<string>> _printers = [];
        private readonly List<Action<string>> _counters = [];
        private int _count;

        public void Open()
        {
            Subscribe(text => Sink.Log(text));
            _counters.Add(text => _count += text.Length);
        }

        public void Save()
        {
            var memo = Notes.First();
            foreach (var print in _printers)
                print(memo.Text); // leak
            foreach (var print in _printers)
                print(memo.Title); // safe
            foreach (var count in _counters)
                count(memo.Text);
        }

        private void Subscribe(Action<string> print) => _printers.Add(print);
    }

    public sealed class TopicScreen
    {
        private readonly Dictionary<string, Action<Memo>> _handlers = [];

        public void Open()
        {
            _handlers["print"] = memo => Sink.Log(memo.Text); // leak
            _handlers["count"] = memo => Sink.Log(memo.Text.Length); // safe
            _handlers["title"] = memo => Sink.Log(memo.Title); // safe
        }

        public void Save()
        {
            foreach (var handler in _handlers.Values)
                handler(Notes.First());
        }
    }
}
