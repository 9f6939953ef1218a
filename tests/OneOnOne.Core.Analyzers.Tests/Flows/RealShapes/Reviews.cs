// Preparation of reviews: small domain code that passes memos through many hands.
namespace Flows.RealShapes.Reviews;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        Summaries(memo);
        Agenda(memo);
        Timeline(Notes.All());
        Tokens(memo);
        Csv(Notes.All());
        Diff(memo);
        Template(memo);
        Tree(memo);
        Graph(memo);
        States(memo);
        Fsm(memo);
        Money(memo);
        Search(Notes.All());
        Pages(Notes.All());
        Snapshots(memo);
        Either(memo);
        await Jobs(memo);
        await Saga(memo);
        await Batches(Notes.All());
        Notifier(memo);
        Facade(memo);
        Registry(memo);
        Strategy(memo);
        Proxy(memo);
        Composite(memo);
        Flyweight(memo);
        Iterator(memo);
        Memento(memo);
        Decorated(memo);
        Abstract(memo);
        Prototype(memo);
        Lazy(memo);
        Unit(memo);
        Args(memo);
        Tracker(memo);
    }

    private static void Summaries(Memo memo)
    {
        var summary = new Summary { Title = memo.Title }.With(s => s.Add("note", memo.Text)).With(s => s.Add("id", memo.Id.ToString()));
        Sink.Log(summary.Print()); // leak
        Sink.Log(summary.Title); // safe
        Sink.Log(new Summary { Title = memo.Title }.With(s => s.Add("id", "1")).Print()); // safe
    }

    private static void Agenda(Memo memo)
    {
        var agenda = new Agenda1();
        agenda += new Item(memo.Title, 1);
        agenda += new Item(memo.Text, 2);
        Sink.Log(agenda[0].Priority); // safe
        Sink.Log(agenda.Top?.Subject); // leak
        Sink.Log(agenda.Count); // safe
        foreach (var (subject, priority) in agenda)
        {
            Sink.Log(priority); // safe
            Sink.Log(subject); // leak
        }
    }

    private static void Timeline(IReadOnlyList<Memo> memos)
    {
        var timeline = new SortedDictionary<DateOnly, List<Event>>();
        foreach (var memo in memos)
        {
            if (!timeline.TryGetValue(memo.On, out var day))
                timeline.Add(memo.On, day = []);
            day.Add(new Event.Wrote(memo.Author, memo.Text));
            day.Add(new Event.Met(memo.Author));
        }

        foreach (var (day, events) in timeline)
        {
            Sink.Log(day); // safe
            foreach (var one in events)
            {
                Sink.Log(one.Who); // safe
                Sink.Log(one is Event.Wrote { What: var what } ? what : "met"); // leak
            }
        }
    }

    private static void Tokens(Memo memo)
    {
        var lexer = new Lexer(memo.Text);
        var kinds = new List<Kind>();
        while (lexer.Next() is { Kind: not Kind.End } token)
        {
            kinds.Add(token.Kind);
            Sink.Log(token.Text); // leak
        }

        Sink.Log(kinds.Count); // safe
        Sink.Log(kinds[0]); // safe
        Sink.Log(lexer.Position); // safe
    }

    private static void Csv(IReadOnlyList<Memo> memos)
    {
        var table = new Table("title", "text");
        foreach (var memo in memos)
            table.AddRow(memo.Title, memo.Text);
        Sink.Export(table.ToCsv()); // leak
        Sink.Export(table.Header()); // safe
        Sink.Export(table.Column("text").First()); // leak
        Sink.Export(table.Rows); // safe
    }

    private static void Diff(Memo memo)
    {
        var changes = Compare(memo.Text, memo.Reply!);
        Sink.Log(changes.Count()); // safe
        Sink.Log(changes.First().Old); // leak
        Sink.Log(changes.Any(change => change.Old == change.New)); // safe
        Sink.Log(changes.Select(change => change.At).First()); // safe
    }

    private static IEnumerable<Change> Compare(string before, string after)
    {
        for (var i = 0; i < Math.Min(before.Length, after.Length); i++)
        {
            if (before[i] != after[i])
                yield return new Change(i, before[i], after[i]);
        }
    }

    private static void Template(Memo memo)
    {
        var template = new Template1("Dear {name}: {body}");
        Sink.Log(template.Render(new() { ["name"] = memo.Author, ["body"] = memo.Text })); // leak
        Sink.Log(template.Render(new() { ["name"] = memo.Author, ["body"] = "none" })); // safe
        Sink.Log(template.Holes.Count()); // safe
    }

    private static void Tree(Memo memo)
    {
        var root = Node1.Of("root", Node1.Of(memo.Title), Node1.Of(memo.Text));
        Sink.Log(root.Fold(0, (sum, _) => sum + 1)); // safe
        Sink.Log(root.Fold("", (all, node) => all + node.Label)); // leak
        Sink.Log(root.Map(label => label.Length.ToString()).Fold("", (all, node) => all + node.Label)); // safe
        Sink.Log(root.Find(node => node.Children.Count == 0)?.Label is null); // safe
        Sink.Log(root.Descendants().Last().Label); // leak
    }

    private static void Graph(Memo memo)
    {
        var graph = new Dictionary<string, HashSet<string>> { ["a"] = ["b"], ["b"] = [memo.Text], [memo.Text] = [] };
        var seen = new HashSet<string>();
        var pending = new Queue<string>(["a"]);
        while (pending.Count > 0)
        {
            var next = pending.Dequeue();
            if (!seen.Add(next))
                continue;
            foreach (var neighbour in graph[next])
                pending.Enqueue(neighbour);
        }

        Sink.Log(string.Join(">", seen)); // leak
        Sink.Log(seen.Count); // safe
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

    private static void Fsm(Memo memo)
    {
        var transitions = new Dictionary<(string State, char Input), string> { [("start", 'a')] = "word", [("word", ' ')] = "start" };
        var state = "start";
        foreach (var letter in memo.Text)
            state = transitions.GetValueOrDefault((state, letter), state);
        Sink.Log(state.Length > 2); // safe
    }

    private static void Money(Memo memo)
    {
        decimal total = memo.Text.Length * 1.5m;
        var price = new Price(total, "EUR");
        Sink.Log(price); // safe
        Sink.Log($"{price.Amount:0.00} {price.Currency}"); // safe
        Sink.Log(new Price(1, memo.Text)); // leak
    }

    private static void Search(IReadOnlyList<Memo> memos)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var memo in memos)
        {
            foreach (var word in memo.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                (index.TryGetValue(word, out var ids) ? ids : index[word] = []).Add(memo.Id);
        }

        Sink.Log(index.Keys.Order().First()); // leak
        Sink.Log(index.Values.First()[0]); // safe
        Sink.Log(index.Count > 2); // safe
    }

    private static void Pages(IReadOnlyList<Memo> memos)
    {
        var page = Page1<Memo>.Of(memos, 0, 2);
        Sink.Log(page.Total); // safe
        Sink.Log(page.Items[0].Text); // leak
        Sink.Log(page.Select(memo => memo.Title).Items[0]); // safe
        Sink.Log(page.Select(memo => memo.Text).Items[0]); // leak
        Sink.Log(page.Next?.Number); // safe
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

    private static void Either(Memo memo)
    {
        Either1<string, int> left = Either1<string, int>.Left(memo.Text);
        Sink.Log(left.Match(text => text, number => number.ToString())); // leak
        Sink.Log(left.Match(text => text.Length, number => number)); // safe
        Sink.Log(Either1<string, int>.Right(3).Match(text => text, number => number.ToString())); // safe
    }

    private static async Task Jobs(Memo memo)
    {
        var scheduler = new Scheduler();
        scheduler.Every("send", async () =>
        {
            await Task.CompletedTask;
            Sink.Log(memo.Text); // leak
        });
        scheduler.Every("count", () =>
        {
            Sink.Log(memo.Text.Length); // safe
            return Task.CompletedTask;
        });
        await scheduler.TickAsync();
        Sink.Log(scheduler.Names); // safe
    }

    private static async Task Saga(Memo memo)
    {
        var steps = new List<(string Name, Func<Dictionary<string, object>, Task> Run)>
        {
            ("load", bag =>
            {
                bag["text"] = memo.Text;
                bag["title"] = memo.Title;
                return Task.CompletedTask;
            }),
            ("trim", bag =>
            {
                bag["text"] = ((string)bag["text"]).Trim();
                return Task.CompletedTask;
            }),
        };
        var state = new Dictionary<string, object>();
        foreach (var (name, run) in steps)
        {
            Sink.Log(name); // safe
            await run(state);
        }

        Sink.Log(state["text"]); // leak
        Sink.Log(state.Count); // safe
    }

    private static async Task Batches(IReadOnlyList<Memo> memos)
    {
        var results = new List<string>();
        foreach (var batch in memos.Chunk(2))
        {
            var texts = await Task.WhenAll(batch.Select(async memo =>
            {
                await Task.CompletedTask;
                return memo.Text;
            }));
            results.AddRange(texts);
        }

        Sink.Log(results[0]); // leak
        Sink.Log(results.Count); // safe
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

    private static void Facade(Memo memo)
    {
        var facade = new Facade1(new Reader(memo), new Writer());
        Sink.Log(facade.Copy()); // leak
        Sink.Log(facade.Written); // safe
    }

    private static void Registry(Memo memo)
    {
        var services = new Services();
        services.Add<IReader>(() => new Reader(memo));
        services.Add(() => new Writer());
        Sink.Log(services.Get<IReader>().Read()); // leak
        Sink.Log(services.Get<Writer>().Count); // safe
    }

    private static void Strategy(Memo memo)
    {
        Sink.Log(new Report(new Verbose()).Make(memo)); // leak
        Sink.Log(new Report(new Terse()).Make(memo)); // safe
        IStyle style = memo.Id > 10 ? new Verbose() : new Terse();
        Sink.Log(style.GetType().Name); // safe
    }

    private static void Proxy(Memo memo)
    {
        IReader cached = new Caching(new Reader(memo));
        Sink.Log(cached.Read()); // leak
        IReader masked = new Masking(new Reader(memo));
        Sink.Log(masked.Read()); // safe
        IReader both = new Masking(new Caching(new Reader(memo)));
        Sink.Log(both.Read()); // safe
    }

    private static void Composite(Memo memo)
    {
        IWidget form = new Panel(new Label(memo.Title), new Panel(new Label(memo.Text)));
        Sink.Log(form.Render()); // leak
        IWidget plain = new Panel(new Label(memo.Title), new Panel());
        Sink.Log(form.Size); // safe
        _ = plain;
    }

    private static void Flyweight(Memo memo)
    {
        var pool = new Dictionary<char, Glyph>();
        var glyphs = memo.Text.Select(letter => pool.TryGetValue(letter, out var glyph) ? glyph : pool[letter] = new Glyph(letter)).ToList();
        Sink.Log(glyphs[0].Letter); // leak
        Sink.Log(glyphs[0].Width); // safe
    }

    private static void Iterator(Memo memo)
    {
        var words = new Words(memo.Text);
        foreach (var word in words)
            Sink.Log(word); // leak
        Sink.Log(words.Count()); // safe
        Sink.Log(words.Select(word => word.Length).Max()); // safe
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

    private static void Decorated(Memo memo)
    {
        Func<Memo, string> render = one => one.Title;
        render = Bracketed(render);
        Sink.Log(render(memo)); // safe
        Func<Memo, string> body = one => one.Text;
        body = Bracketed(Bracketed(body));
        Sink.Log(body(memo)); // leak
    }

    private static Func<T, string> Bracketed<T>(Func<T, string> inner) => value => "[" + inner(value) + "]";

    private static void Abstract(Memo memo)
    {
        IFactory loud = new LoudFactory();
        IFactory quiet = new QuietFactory();
        Sink.Log(loud.Make(memo).Render()); // leak
        Sink.Log(quiet.Make(memo).Render()); // safe
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

    private static void Lazy(Memo memo)
    {
        var settings = new Settings(() => memo.Text, () => memo.Title);
        Sink.Log(settings.Name); // safe
        Sink.Log(settings.Body); // leak
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

    private static void Args(Memo memo)
    {
        var parsed = Options1.Parse(["--title", memo.Title, "--body", memo.Text]);
        Sink.Log(parsed.Body); // leak
        Sink.Log(parsed.Verbose); // safe
    }

    private static void Tracker(Memo memo)
    {
        var tracker = new Tracker1();
        tracker.Track(memo);
        Sink.Log(tracker.Last?.Id); // safe
        Sink.Log(tracker.Describe(m => m.Title)); // safe
        Sink.Log(tracker.Describe(m => m.Text)); // leak
    }

    private sealed class Summary
    {
        private readonly List<KeyValuePair<string, string>> _lines = [];

        public required string Title { get; init; }

        public void Add(string name, string value) => _lines.Add(new(name, value));

        public Summary With(Action<Summary> change)
        {
            change(this);
            return this;
        }

        public string Print() => string.Join("; ", _lines.Select(line => $"{line.Key}: {line.Value}"));
    }

    private readonly record struct Item(string Subject, int Priority);

    private sealed class Agenda1 : IEnumerable<Item>
    {
        private readonly List<Item> _items = [];

        public int Count => _items.Count;

        public Item? Top => _items.Count == 0 ? null : _items.MaxBy(item => item.Priority);

        public Item this[int at] => _items[at];

        public static Agenda1 operator +(Agenda1 agenda, Item item)
        {
            agenda._items.Add(item);
            return agenda;
        }

        public IEnumerator<Item> GetEnumerator()
        {
            for (var i = 0; i < _items.Count; i++)
                yield return _items[i];
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private abstract record Event(string Who)
    {
        public sealed record Wrote(string Who, string What) : Event(Who);

        public sealed record Met(string Who) : Event(Who);
    }

    private enum Kind
    {
        Word,
        Space,
        End,
    }

    private sealed record Token(Kind Kind, string Text);

    private sealed class Lexer(string text)
    {
        public int Position { get; private set; }

        public Token Next()
        {
            if (Position >= text.Length)
                return new Token(Kind.End, "");
            var start = Position;
            if (text[Position] == ' ')
            {
                Position++;
                return new Token(Kind.Space, " ");
            }

            while (Position < text.Length && text[Position] != ' ')
                Position++;
            return new Token(Kind.Word, text[start..Position]);
        }
    }

    private sealed class Table(params string[] columns)
    {
        private readonly List<string[]> _rows = [];

        public int Rows => _rows.Count;

        public void AddRow(params string[] cells) => _rows.Add(cells);

        public string Header() => string.Join(',', columns);

        public string ToCsv()
        {
            var csv = new StringBuilder(Header()).AppendLine();
            foreach (var row in _rows)
                csv.AppendJoin(',', row.Select(cell => $"\"{cell}\"")).AppendLine();
            return csv.ToString();
        }

        public IEnumerable<string> Column(string name)
        {
            var at = Array.IndexOf(columns, name);
            return _rows.Select(row => row[at]);
        }
    }

    private readonly record struct Change(int At, char Old, char New);

    private sealed class Template1(string text)
    {
        public IEnumerable<string> Holes => text.Split('{').Skip(1).Select(part => part[..part.IndexOf('}')]);

        public string Render(Dictionary<string, string> values)
        {
            var result = text;
            foreach (var hole in Holes)
                result = result.Replace("{" + hole + "}", values[hole]);
            return result;
        }
    }

    private sealed class Node1
    {
        private Node1(string label, List<Node1> children)
        {
            Label = label;
            Children = children;
        }

        public string Label { get; }

        public List<Node1> Children { get; }

        public static Node1 Of(string label, params Node1[] children) => new(label, [.. children]);

        public T Fold<T>(T seed, Func<T, Node1, T> step)
        {
            seed = step(seed, this);
            foreach (var child in Children)
                seed = child.Fold(seed, step);
            return seed;
        }

        public Node1 Map(Func<string, string> map) => new(map(Label), Children.ConvertAll(child => child.Map(map)));

        public Node1? Find(Func<Node1, bool> predicate) =>
            predicate(this) ? this : Children.Select(child => child.Find(predicate)).FirstOrDefault(found => found is not null);

        public IEnumerable<Node1> Descendants()
        {
            yield return this;
            foreach (var child in Children)
            {
                foreach (var below in child.Descendants())
                    yield return below;
            }
        }
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

    private readonly record struct Price(decimal Amount, string Currency);

    private sealed record Page1<T>(IReadOnlyList<T> Items, int Number, int Total)
    {
        public Page1<T>? Next => Items.Count < Total ? this with { Number = Number + 1 } : null;

        public static Page1<T> Of(IEnumerable<T> all, int number, int size)
        {
            var list = all.ToList();
            return new(list.Skip(number * size).Take(size).ToList(), number, list.Count);
        }

        public Page1<TOut> Select<TOut>(Func<T, TOut> map) => new(Items.Select(map).ToArray(), Number, Total);
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

    private abstract record Either1<TLeft, TRight>
    {
        public static Either1<TLeft, TRight> Left(TLeft value) => new L(value);

        public static Either1<TLeft, TRight> Right(TRight value) => new R(value);

        public T Match<T>(Func<TLeft, T> left, Func<TRight, T> right) => this switch
        {
            L(var value) => left(value),
            R { Value: var value } => right(value),
            _ => throw new InvalidOperationException(),
        };

        private sealed record L(TLeft Value) : Either1<TLeft, TRight>;

        private sealed record R(TRight Value) : Either1<TLeft, TRight>;
    }

    private sealed class Scheduler
    {
        private readonly SortedList<string, Func<Task>> _jobs = [];

        public string Names => string.Join(' ', _jobs.Keys);

        public void Every(string name, Func<Task> job) => _jobs[name] = job;

        public async Task TickAsync()
        {
            foreach (var job in _jobs.Values)
                await job().ConfigureAwait(false);
        }
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

    private interface IReader
    {
        string Read();
    }

    private sealed class Reader(Memo memo) : IReader
    {
        public string Read() => memo.Text;
    }

    private sealed class Writer
    {
        public int Count { get; private set; }

        public string Write(string text)
        {
            Count++;
            return text;
        }
    }

    private sealed class Facade1(IReader reader, Writer writer)
    {
        public int Written => writer.Count;

        public string Copy() => writer.Write(reader.Read());
    }

    private sealed class Services
    {
        private readonly Dictionary<Type, Func<object>> _make = [];

        public void Add<T>(Func<T> make) where T : class => _make[typeof(T)] = make;

        public T Get<T>() => (T)_make[typeof(T)]();
    }

    private interface IStyle
    {
        string Describe(Memo memo);
    }

    private sealed class Verbose : IStyle
    {
        public string Describe(Memo memo) => memo.Title + memo.Text;
    }

    private sealed class Terse : IStyle
    {
        public string Describe(Memo memo) => memo.Title;
    }

    private sealed class Report(IStyle style)
    {
        public string Make(Memo memo) => "# " + style.Describe(memo);
    }

    private sealed class Caching(IReader inner) : IReader
    {
        private string? _known;

        public string Read() => _known ??= inner.Read();
    }

    private sealed class Masking(IReader inner) : IReader
    {
        public string Read() => new('*', inner.Read().Length);
    }

    private interface IWidget
    {
        int Size { get; }

        string Render();
    }

    private sealed class Label(string text) : IWidget
    {
        public int Size => 1;

        public string Render() => text;
    }

    private sealed class Panel(params IWidget[] children) : IWidget
    {
        public int Size => children.Sum(child => child.Size);

        public string Render() => string.Join('\n', children.Select(child => child.Render()));
    }

    private sealed record Glyph(char Letter)
    {
        public int Width => Letter == 'i' ? 1 : 1;
    }

    private sealed class Words(string text) : IEnumerable<string>
    {
        public IEnumerator<string> GetEnumerator() => new Walker(text.Split(' '));

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        private sealed class Walker(string[] words) : IEnumerator<string>
        {
            private int _at = -1;

            public string Current => words[_at];

            object System.Collections.IEnumerator.Current => Current;

            public bool MoveNext() => ++_at < words.Length;

            public void Reset() => _at = -1;

            public void Dispose()
            {
            }
        }
    }

    private sealed record Memento1(string Text);

    private sealed class Document
    {
        public string Text { get; private set; } = "";

        public void Write(string text) => Text = text;

        public Memento1 Save() => new(Text);

        public void Restore(Memento1 memento) => Text = memento.Text;
    }

    private interface IFactory
    {
        IWidget Make(Memo memo);
    }

    private sealed class LoudFactory : IFactory
    {
        public IWidget Make(Memo memo) => new Label(memo.Text);
    }

    private sealed class QuietFactory : IFactory
    {
        public IWidget Make(Memo memo) => new Label(memo.Title);
    }

    private sealed class Sheet1
    {
        public string Name { get; set; } = "";

        public List<string> Cells { get; private init; } = [];

        public Sheet1 Clone() => new() { Name = Name, Cells = [.. Cells] };
    }

    private sealed class Settings(Func<string> body, Func<string> name)
    {
        private readonly Lazy<string> _body = new(body);

        public string Name { get; } = name();

        public string Body => _body.Value;
    }

    private sealed class UnitOfWork : IDisposable
    {
        public static List<Memo> Saved { get; } = [];

        public List<Memo> Memos { get; } = [];

        public List<string> Log { get; } = [];

        public void Commit() => Saved.AddRange(Memos);

        public void Dispose() => Memos.Clear();
    }

    private sealed record Options1(string Title, string Body, bool Verbose)
    {
        public static Options1 Parse(string[] args)
        {
            string title = "", body = "";
            for (var i = 0; i + 1 < args.Length; i += 2)
            {
                switch (args[i], args[i + 1])
                {
                    case ("--title", var value):
                        title = value;
                        break;
                    case ("--body", var value):
                        body = value;
                        break;
                }
            }

            return new(title, body, args.Contains("-v"));
        }
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
