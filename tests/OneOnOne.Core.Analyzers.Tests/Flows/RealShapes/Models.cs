// Models that notify, prototypes, units of work and trackers.
namespace Flows.RealShapes.Models;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Notifier(memo);
        Prototype(memo);
        Unit(memo);
        Tracker(memo);
    }

    private static void Notifier(Memo memo)
    {
        var model = new Model();
        var log = new List<string>();
        model.PropertyChanged += (sender, args) => log.Add(args.PropertyName ?? "");
        model.Body = memo.Text;
        Sink.Log(log[0]); // safe
        Sink.Log(model.Body); // leak
    }

    private static void Prototype(Memo memo)
    {
        var first = new Sheet1 { Name = memo.Title, Cells = { memo.Text } };
        var second = first.Clone();
        second.Name = "copy";
        Sink.Log(second.Name); // safe
        Sink.Log(second.Cells[0]); // leak
        second.Cells.Clear();
        Sink.Log(first.Cells[0]); // leak
    }

    private static void Unit(Memo memo)
    {
        using (var unit = new UnitOfWork())
        {
            unit.Memos.Add(memo);
            unit.Log.Add(memo.Title);
            unit.Commit();
        }

        Sink.Log(UnitOfWork.Saved[0].Text); // leak
        Sink.Log(UnitOfWork.Saved[0].Title); // safe
    }

    private static void Tracker(Memo memo)
    {
        var tracker = new Tracker1();
        tracker.Track(memo);
        Sink.Log(tracker.Last?.Id); // safe
        Sink.Log(tracker.Describe(m => m.Title)); // safe
        Sink.Log(tracker.Describe(m => m.Text)); // leak
    }

    private sealed class Model : System.ComponentModel.INotifyPropertyChanged
    {
        private string _body = "";

        public event System.ComponentModel.PropertyChangedEventHandler? PropertyChanged;

        public string Body
        {
            get => _body;
            set
            {
                if (Set(ref _body, value))
                    PropertyChanged?.Invoke(this, new System.ComponentModel.PropertyChangedEventArgs(nameof(Body)));
            }
        }

        private static bool Set<T>(ref T field, T value)
        {
            if (EqualityComparer<T>.Default.Equals(field, value))
                return false;
            field = value;
            return true;
        }
    }

    private sealed class Sheet1
    {
        public string Name { get; set; } = "";

        public List<string> Cells { get; private init; } = [];

        public Sheet1 Clone() => new() { Name = Name, Cells = [.. Cells] };
    }

    private sealed class UnitOfWork : IDisposable
    {
        public static List<Memo> Saved { get; } = [];

        public List<Memo> Memos { get; } = [];

        public List<string> Log { get; } = [];

        public void Commit() => Saved.AddRange(Memos);

        public void Dispose() => Memos.Clear();
    }

    private sealed class Tracker1
    {
        private readonly WeakReference<Memo?> _last = new(null);
        private Memo? _strong;

        public Memo? Last => _last.TryGetTarget(out var memo) ? memo : _strong;

        public void Track(Memo memo)
        {
            _strong = memo;
            _last.SetTarget(memo);
        }

        public string? Describe(Func<Memo, string> describe) => Last is { } memo ? describe(memo) : null;
    }
}
