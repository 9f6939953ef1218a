// Builders, visitors and options.
namespace Flows.RealShapes.BuildersAndVisitors;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Building(memo);
        Visiting(memo);
        Options(memo);
    }

    private static void Building(Memo memo)
    {
        var mail = new MailBuilder().To(memo.Author).Subject(memo.Title).Body(memo.Text).Build();
        Sink.Log(mail.To); // safe
        Sink.Log(mail.Subject); // safe
        Sink.Log(mail.Body); // leak
        var invitation = new MailBuilder().To(memo.Author).Body("see you").Build();
        Sink.Log(invitation.Body); // safe
        var reused = new MailBuilder().Body(memo.Text).Body("nothing");
        Sink.Log(reused.Build().Body); // safe
        var html = new Html().Open("p").Text(memo.Text).Close("p");
        Sink.Log(html.ToString()); // leak
        Sink.Log(new Html().Open("p").Text(memo.Title).Close("p").ToString()); // safe
        var configured = new MailBuilder().With(builder => builder.Body(memo.Reply!)).Build();
        Sink.Log(configured.Body); // leak
        Sink.Log(configured.Subject); // safe
    }

    private static void Visiting(Memo memo)
    {
        Node tree = new Branch(new Leaf(memo.Title), new Leaf(memo.Text));
        Sink.Log(tree.Accept(new Printing())); // leak
        Sink.Log(tree.Accept(new Counting())); // safe
        Node plain = new Branch(new Leaf(memo.Title), new Leaf(memo.Author));
        Sink.Log(plain.Accept(new Printing())); // safe
        Sink.Log(Flatten(tree)); // leak
        Sink.Log(Depth(tree)); // safe
    }

    private static string Flatten(Node node) => node switch
    {
        Leaf leaf => leaf.Words,
        Branch { Left: var left, Right: var right } => Flatten(left) + Flatten(right),
        _ => "",
    };

    private static int Depth(Node node) => node is Branch(var left, var right) ? 1 + Math.Max(Depth(left), Depth(right)) : 0;

    private static void Options(Memo memo)
    {
        var options = Configure(set =>
        {
            set.Header = memo.Title;
            set.Footer = memo.Text;
        });
        Sink.Log(options.Header); // safe
        Sink.Log(options.Footer); // leak
        var defaults = Configure(set => set.Footer = memo.Text.Length + " letters");
        Sink.Log(defaults.Footer); // safe
        var named = new Dictionary<string, Layout> { ["plain"] = defaults, ["full"] = options };
        Sink.Log(named["plain"].Footer); // safe
        Sink.Log(named["full"].Footer); // leak
    }

    private static Layout Configure(Action<Layout> configure)
    {
        var layout = new Layout();
        configure(layout);
        return layout;
    }

    private sealed record Mail(string To, string Subject, string Body);

    private sealed class MailBuilder
    {
        private string _to = "";
        private string _subject = "";
        private string _body = "";

        public MailBuilder To(string to)
        {
            _to = to;
            return this;
        }

        public MailBuilder Subject(string subject)
        {
            _subject = subject;
            return this;
        }

        public MailBuilder Body(string body)
        {
            _body = body;
            return this;
        }

        public MailBuilder With(Action<MailBuilder> configure)
        {
            configure(this);
            return this;
        }

        public Mail Build() => new(_to, _subject, _body);
    }

    private sealed class Html
    {
        private readonly StringBuilder _text = new();

        public Html Open(string tag) => Raw($"<{tag}>");

        public Html Close(string tag) => Raw($"</{tag}>");

        public Html Text(string text) => Raw(text.Replace("<", "&lt;"));

        public override string ToString() => _text.ToString();

        private Html Raw(string text)
        {
            _text.Append(text);
            return this;
        }
    }

    private interface IVisitor<out T>
    {
        T Visit(Leaf leaf);

        T Visit(Branch branch);
    }

    private abstract record Node
    {
        public abstract T Accept<T>(IVisitor<T> visitor);
    }

    private sealed record Leaf(string Words) : Node
    {
        public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
    }

    private sealed record Branch(Node Left, Node Right) : Node
    {
        public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
    }

    private sealed class Printing : IVisitor<string>
    {
        public string Visit(Leaf leaf) => leaf.Words;

        public string Visit(Branch branch) => $"({branch.Left.Accept(this)} {branch.Right.Accept(this)})";
    }

    private sealed class Counting : IVisitor<int>
    {
        public int Visit(Leaf leaf) => leaf.Words.Length;

        public int Visit(Branch branch) => branch.Left.Accept(this) + branch.Right.Accept(this);
    }

    private sealed class Layout
    {
        public string Header { get; set; } = "";

        public string Footer { get; set; } = "";
    }

    private sealed class Subject<T> : IObservable<T>
    {
        private readonly List<IObserver<T>> _observers = [];

        public IDisposable Subscribe(IObserver<T> observer)
        {
            _observers.Add(observer);
            return new Ending(() => _observers.Remove(observer));
        }

        public void OnNext(T value)
        {
            foreach (var observer in _observers.ToArray())
                observer.OnNext(value);
        }
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }

    private abstract class State
    {
        public abstract string Show();

        public virtual State Write(string words) => new Open(words);

        public State Archive() => new Archived();
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
}
