// Partial methods, properties, constructors and events.
namespace Flows.Calls.PartialMembers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Methods(memo);
        Properties(memo);
        Constructors(memo);
        Events(memo);
        Unimplemented(memo);
    }

    private static void Methods(Memo memo)
    {
        var paper = new Paper(memo.Title);
        Sink.Log(paper.Format(memo.Text)); // leak
        Sink.Log(paper.Format(memo.Title)); // safe
        paper.Print(memo.Text); // leak
        paper.Print(memo.Title); // safe
    }

    private static void Properties(Memo memo)
    {
        var paper = new Paper("") { Body = memo.Text };
        Sink.Log(paper.Body); // leak
        paper.Body = memo.Title;
        Sink.Log(paper.Body); // safe
        paper["row"] = memo.Text;
        Sink.Log(paper["row"]); // leak
        Sink.Log(paper.Body); // safe
    }

    private static void Constructors(Memo memo)
    {
        Sink.Log(new Paper(memo.Text).Heading); // leak
        Sink.Log(new Paper(memo.Title).Heading); // safe
    }

    private static void Events(Memo memo)
    {
        var content = new Paper("");
        content.Changed += text => Sink.Log(text);
        content.Raise(memo.Text); // leak
        content.Raise(memo.Title); // safe
    }

    private static void Unimplemented(Memo memo)
    {
        var paper = new Paper("");
        paper.Forget(memo.Text);
        Sink.Log(paper.Heading); // safe
        paper.Remember(memo.Text);
        Sink.Log(paper.Heading); // leak
    }

    private sealed partial class Paper
    {
        public partial Paper(string heading);

        public partial event Action<string> Changed;

        public partial string Body { get; set; }

        public string Heading { get; private set; }

        public partial string this[string key] { get; set; }

        public partial string Format(string text);

        public partial void Print(string text);

        public partial void Remember(string text);

        public void Forget(string text) => OnForget(text);

        partial void OnForget(string text);
    }

    private sealed partial class Paper
    {
        private readonly Dictionary<string, string> _rows = [];
        private string _body = "";
        private Action<string>? _changed;

        public partial Paper(string heading) => Heading = heading;

        public partial event Action<string> Changed
        {
            add => _changed += value;
            remove => _changed -= value;
        }

        public partial string Body
        {
            get => _body;
            set => _body = value;
        }

        public partial string this[string key]
        {
            get => _rows[key];
            set => _rows[key] = value;
        }

        public partial string Format(string text) => "[" + text + "]";

        public partial void Print(string text) => Sink.Log(Format(text));

        public partial void Remember(string text) => Heading = text;

        public void Raise(string text) => _changed?.Invoke(text);
    }
}
