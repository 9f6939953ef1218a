// Objects that remember: constructed in order, counting, caching, holding, handing over.
namespace Flows.Objects.Histories;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Order(memo);
        Counters(memo);
        Remembered(memo);
        Holders(memo);
        Histories(memo);
        Nested(memo);
    }

    private static void Order(Memo memo)
    {
        var report = new Report(memo);
        Sink.Log(report.Cover); // safe
        Sink.Log(report.Body); // leak
        Sink.Log(report.Foot); // safe
        var early = new Early(memo.Text);
        Sink.Log(early.Seen); // safe
        Sink.Log(early.Kept); // leak
        Sink.Log(new Late(memo.Title, memo.Text).Kept); // leak
        Sink.Log(new Late(memo.Title, memo.Text).Title); // safe
    }

    private static void Counters(Memo memo)
    {
        var meter = new Meter();
        foreach (var line in memo.Lines)
            meter.Count(line);
        Sink.Log(meter.Total); // safe
        Sink.Log(meter.Longest); // leak
        Sink.Log(meter.Summary); // safe
    }

    private static void Remembered(Memo memo)
    {
        var cache = new Cache();
        Sink.Log(cache.Get(1, _ => memo.Text)); // leak
        Sink.Log(cache.Get(1, _ => "unused")); // leak
        var titles = new Cache();
        Sink.Log(titles.Get(1, _ => memo.Title)); // safe
        Sink.Log(cache.Hits); // safe
    }

    private static void Holders(Memo memo)
    {
        var holder = new Holder<string>();
        holder.Set(memo.Text);
        Sink.Log(holder.Has); // safe
        Sink.Log(holder.Value); // leak
        var taken = holder.Take();
        Sink.Log(holder.Value); // safe
        Sink.Log(taken); // leak
        var undo = new Undo<string>(memo.Title);
        undo.Value = memo.Text;
        Sink.Log(undo.Value); // leak
        undo.Back();
        Sink.Log(undo.Value); // safe
    }

    private static void Histories(Memo memo)
    {
        var history = new History(2);
        history.Add(memo.Title);
        Sink.Log(history.Last); // safe
        history.Add(memo.Text);
        Sink.Log(history.Last); // leak
        Sink.Log(history.Count); // safe
        history.Forget();
        Sink.Log(history.Describe()); // safe
        history.Add(memo.Author);
        Sink.Log(history.Last); // safe
    }

    private static void Nested(Memo memo)
    {
        var team = new Team();
        team.Lead.Board.Pin(memo.Text);
        team.Deputy.Board.Pin(memo.Title);
        Sink.Log(team.Lead.Board.Pinned); // leak
        Sink.Log(team.Deputy.Board.Pinned); // safe
        team.Handover();
        Sink.Log(team.Deputy.Board.Pinned); // leak
    }

    private sealed class Report
    {
        private readonly string _text;

        public Report(Memo memo)
        {
            Cover = Make(memo.Title);
            _text = memo.Text;
            Body = Make("");
            _text = memo.Title;
            Foot = Make("end");
        }

        public string Cover { get; }

        public string Body { get; }

        public string Foot { get; }

        private string Make(string head) => head + _text;
    }

    private abstract class Base
    {
        protected Base() => Seen = Look();

        public string? Seen { get; }

        protected abstract string? Look();
    }

    // The base class looks before this class has stored anything.
    private sealed class Early : Base
    {
        public Early(string text) => Kept = text;

        public string? Kept { get; }

        protected override string? Look() => Kept;
    }

    private sealed class Late(string title, string text) : Titled(title)
    {
        public string Kept { get; } = text;
    }

    private abstract class Titled(string title)
    {
        public string Title => title;
    }

    private sealed class Meter
    {
        public int Total { get; private set; }

        public string Longest { get; private set; } = "";

        public string Summary => $"{Total} letters, longest {Longest.Length}";

        public void Count(string line)
        {
            Total += line.Length;
            if (line.Length > Longest.Length)
                Longest = line;
        }
    }

    private sealed class Cache
    {
        private readonly Dictionary<int, string> _known = [];

        public int Hits { get; private set; }

        public string Get(int id, Func<int, string> load)
        {
            if (_known.TryGetValue(id, out var known))
            {
                Hits++;
                return known;
            }

            return _known[id] = load(id);
        }
    }

    private sealed class Holder<T> where T : class
    {
        public T? Value { get; private set; }

        public bool Has => Value is not null;

        public void Set(T value) => Value = value;

        public T? Take()
        {
            var taken = Value;
            Value = null;
            return taken;
        }
    }

    private sealed class Undo<T>(T value)
    {
        private T _before = value;
        private T _now = value;

        public T Value
        {
            get => _now;
            set => (_before, _now) = (_now, value);
        }

        public void Back() => _now = _before;
    }

    private sealed class History(int most)
    {
        private readonly Queue<string> _all = new();

        public string Last { get; private set; } = "";

        public int Count => _all.Count;

        public void Add(string text)
        {
            if (_all.Count == most)
                _all.Dequeue();
            _all.Enqueue(text);
            Last = text;
        }

        public void Forget()
        {
            _all.Clear();
            Last = "none";
        }

        public string Describe() => Last + string.Join(",", _all);
    }

    private sealed class Team
    {
        public Member Lead { get; private set; } = new();

        public Member Deputy { get; private set; } = new();

        public void Handover() => (Lead, Deputy) = (Deputy, Lead);
    }

    private sealed class Member
    {
        public Board Board { get; } = new();
    }

    private sealed class Board
    {
        public string Pinned { get; private set; } = "";

        public void Pin(string text) => Pinned = text;
    }
}
