// Members that work something out: computed, cached, lazy and conditional ones, what constructors and bases leave, and wrappers.
namespace Flows.Objects.ObjectsInUse;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Computed(memo);
        Cached(memo);
        Fields(memo);
        Conditional(memo, new Draft());
        Initialised(memo);
        Primary(memo);
        Ordered(memo);
        Generic(memo);
        Replaced(memo);
        Masked(memo);
    }

    private static void Computed(Memo memo)
    {
        var person = new Person { First = "Ann", Notes = memo.Text };
        Sink.Log(person.Full); // leak
        Sink.Log(person.Short); // safe
        Sink.Log(person.HasNotes); // safe
    }

    private static void Cached(Memo memo)
    {
        var lazy = new LazyCard(memo);
        Sink.Log(lazy.Body); // leak
        Sink.Log(lazy.Title); // safe
        var late = new Lazy<Card>(() => new Card(memo.Title, memo.Text));
        Sink.Log(late.IsValueCreated); // safe
        Sink.Log(late.Value.Title); // safe
        Sink.Log(late.Value.Body); // leak
    }

    private static void Fields(Memo memo)
    {
        var box = new Trimmed { Text = memo.Text, Plain = memo.Text };
        Sink.Log(box.Text); // leak
        Sink.Log(box.Plain); // safe
    }

    private static void Conditional(Memo memo, Draft? draft)
    {
        draft?.Body = memo.Text;
        Sink.Log(draft?.Title); // safe
        Sink.Log(draft?.Body); // leak
        draft?.Inner?.Body = memo.Title;
        Sink.Log(draft?.Inner?.Body); // safe
    }

    private static void Initialised(Memo memo)
    {
        var draft = new Draft { Title = memo.Title, Inner = { Body = memo.Text } };
        Sink.Log(draft.Inner.Body); // leak
        Sink.Log(draft.Title); // safe
        var needed = new Needed { Body = memo.Text, Title = memo.Title };
        Sink.Log(needed.Title); // safe
        Sink.Log(needed.Body); // leak
        var list = new Bag { Items = { memo.Title, memo.Text } };
        Sink.Log(list.Items[1]); // leak
        Sink.Log(list.Items.Count); // safe
    }

    private static void Primary(Memo memo)
    {
        var service = new Service(memo.Title, memo.Text);
        Sink.Log(service.Title()); // safe
        Sink.Log(service.Body()); // leak
        service.Forget();
        Sink.Log(service.Body()); // safe
    }

    private static void Ordered(Memo memo)
    {
        var derived = new Derived(memo.Text);
        Sink.Log(derived.FromBase); // leak
        Sink.Log(derived.Early); // safe
        Sink.Log(derived.Late); // leak
    }

    private static void Generic(Memo memo)
    {
        var pair = new Pair<string, int>(memo.Text, memo.Id);
        Sink.Log(pair.First); // leak
        Sink.Log(pair.Second); // safe
        var flipped = pair.Flip();
        Sink.Log(flipped.First); // safe
        Sink.Log(flipped.Second); // leak
    }

    private static void Replaced(Memo memo)
    {
        var draft = new Draft { Body = memo.Text };
        var alias = draft;
        draft = new Draft { Body = memo.Title };
        Sink.Log(draft.Body); // safe
        Sink.Log(alias.Body); // leak
        alias.Body = "clean";
        Sink.Log(alias.Body); // safe
    }

    private static void Masked(Memo memo)
    {
        Base view = new Special(memo.Text);
        Sink.Log(view.Body); // leak
        Sink.Log(view.Kind); // safe
        Base plain = new Base("plain");
        Sink.Log(plain.Body); // safe
    }

    private sealed record Card(string Title, string Body);

    private sealed class Person
    {
        public required string First { get; init; }

        public string Notes { get; init; } = "";

        public string Full => $"{First}: {Notes}";

        public string Short => First[..1];

        public bool HasNotes => Notes.Length > 0;
    }

    private sealed class LazyCard(Memo memo)
    {
        private string? _body;

        public string Body => _body ??= memo.Text.Trim();

        public string Title => field ??= memo.Title;
    }

    private sealed class Trimmed
    {
        public string Text { get; set => field = value.Trim(); } = "";

        public string Plain { get; set => field = value.Length > 3 ? "long" : "short"; } = "";
    }

    private sealed class Draft
    {
        public string? Title { get; set; } = "draft";

        public string? Body { get; set; }

        public Draft Inner => field ??= new Draft();
    }

    private sealed class Needed
    {
        public required string Title { get; init; }

        public required string Body { get; init; }
    }

    private sealed class Bag
    {
        public List<string> Items { get; } = [];
    }

    private sealed class Service(string title, string body)
    {
        private string _body = body;

        public string Title() => title;

        public string Body() => _body;

        public void Forget() => _body = "";
    }

    private class Foundation
    {
        protected Foundation(string text)
        {
            FromBase = text;
            Early = Peek();
        }

        public string FromBase { get; }

        public string Early { get; }

        protected virtual string Peek() => "base";
    }

    private sealed class Derived : Foundation
    {
        private readonly string? _own;

        public Derived(string text)
            : base(text) =>
            _own = text;

        public string Late => Peek();

        protected override string Peek() => _own ?? "unset";
    }

    private sealed record Pair<TFirst, TSecond>(TFirst First, TSecond Second)
    {
        public Pair<TSecond, TFirst> Flip() => new(Second, First);
    }

    private class Base(string body)
    {
        public virtual string Body => body;

        public string Kind => GetType().Name;
    }

    private sealed class Special(string body) : Base("covered")
    {
        public override string Body => base.Body + body;
    }
}
