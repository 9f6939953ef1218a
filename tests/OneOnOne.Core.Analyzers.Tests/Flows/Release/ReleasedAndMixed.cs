// What was released stays released, what was mixed with it does not; and doors that users write.
namespace Flows.Release.ReleasedAndMixed;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        var other = Notes.Second();
        Opened(memo, other);
        Paths(memo, other);
        Mixed(memo);
        Carried(memo, other);
        Sealed(memo);
        Shared(memo, other);
        Collected(memo, other);
        Services(memo, other);
        Written(memo);
    }

    private static void Opened(Memo memo, Memo other)
    {
        var text = Disclosure.Open(memo);
        Sink.Send("hana", text); // safe (released)
        Sink.Send("hana", other.Text); // leak
        Sink.Send("hana", text.Trim() + "."); // safe (released)
        Sink.Send("hana", Disclosure.Release(memo.Reply!)); // safe (released)
        text = other.Text;
        Sink.Send("hana", text); // leak
    }

    private static void Paths(Memo memo, Memo other)
    {
        var text = memo.Text;
        if (memo.Id == 1)
            text = Disclosure.Open(memo);
        Sink.Send("hana", text.Length > 3 ? "long" : "short"); // safe
        var both = other.Id == 1 ? Disclosure.Open(other) : other.Reply;
        Sink.Send("hana", both); // leak
        string all;
        if (memo.Id == 1)
            all = Disclosure.Open(memo);
        else
            all = Disclosure.Release(memo.Title);
        Sink.Send("hana", all); // safe (released)
    }

    private static void Mixed(Memo memo)
    {
        var open = Disclosure.Open(memo);
        Sink.Send("hana", open + memo.Reply); // leak
        Sink.Send("hana", open + memo.Title); // safe (released)
        Sink.Send("hana", $"{open} and {memo.Lines[0]}"); // leak
        var mail = new StringBuilder(open);
        Sink.Send("hana", mail.ToString()); // safe (released)
        mail.Append(memo.Reply);
        Sink.Send("hana", mail.ToString()); // leak
        Sink.Send("hana", string.Join(' ', open, memo.Author)); // safe (released)
    }

    private static void Carried(Memo memo, Memo other)
    {
        var letter = new Letter(memo.Title, Disclosure.Open(memo));
        Sink.Send("hana", letter.Body); // safe (released)
        letter = letter with { Body = other.Text };
        Sink.Send("hana", letter.Body); // leak
        Sink.Send("hana", Wrap(Disclosure.Open(memo))); // safe (released)
        Sink.Send("hana", Wrap(other.Text)); // leak
        Tell(Disclosure.Open(memo)); // safe (released)
        Tell(other.Text); // leak
        var pair = (Open: Disclosure.Open(memo), Kept: other.Text);
        Sink.Send("hana", pair.Open); // safe (released)
        Sink.Send("hana", pair.Kept); // leak
    }

    private static void Sealed(Memo memo)
    {
        var cipher = Disclosure.Seal(memo.Text);
        Sink.Send("store", cipher); // safe
        Sink.Send("store", cipher + memo.Id); // safe
        Sink.Send("store", cipher + memo.Text); // leak
        var stored = new Letter(memo.Title, Disclosure.Seal(memo.Reply!));
        Sink.Send("store", stored.ToString()); // safe
        Sink.Send("store", (stored with { Body = memo.Reply! }).ToString()); // leak
    }

    private static void Shared(Memo memo, Memo other)
    {
        var box = new Outbox();
        box.Put(Disclosure.Open(memo));
        Sink.Send("hana", box.Latest); // safe (released)
        box.Put(other.Text);
        Sink.Send("hana", box.Latest); // leak
        var second = new Outbox();
        second.Put(Disclosure.Open(memo));
        Sink.Send("hana", second.Latest); // safe (released)
    }

    private static void Collected(Memo memo, Memo other)
    {
        var letters = new List<string> { Disclosure.Open(memo), memo.Title };
        Sink.Send("hana", string.Join("\n", letters)); // safe (released)
        letters.Add(other.Text);
        Sink.Send("hana", string.Join("\n", letters)); // leak
        var opened = new[] { memo }.Select(Disclosure.Open);
        Sink.Send("hana", opened.First()); // safe (released)
        var unopened = new[] { other }.Select(note => note.Text);
        Sink.Send("hana", unopened.First()); // leak
        var named = new Dictionary<string, string> { ["open"] = Disclosure.Open(memo), ["kept"] = other.Text };
        Sink.Send("hana", named["open"]); // safe (released)
        Sink.Send("hana", named["kept"]); // leak
    }

    private static void Services(Memo memo, Memo other)
    {
        ITeller teller = new Careful();
        Sink.Send("hana", teller.Words(memo)); // safe (released)
        teller = new Careless();
        Sink.Send("hana", teller.Words(other)); // leak
        teller = new Silent();
        Sink.Send("hana", teller.Words(other)); // safe
        Func<Memo, string> open = Disclosure.Open;
        Sink.Send("hana", open(memo)); // safe (released)
        open = note => note.Text;
        Sink.Send("hana", open(other)); // leak
    }

    private static void Written(Memo memo)
    {
        var excerpt = Excerpt(memo);
        Sink.Send("hana", excerpt); // safe (released)
        Sink.Send("hana", Raw(memo)); // leak
        Sink.Send("hana", new Digest(memo).Released); // safe (released)
        Sink.Send("hana", new Digest(memo).Kept); // leak
        Sink.Send("hana", Redact(memo.Reply!)); // safe
    }

    [ReleasesContent(Justification = "The first confider agreed that the text is quoted.")]
    private static string Excerpt(Memo memo)
    {
        Recorder.Release(memo);
        return $"[{memo.Text}]";
    }

    private static string Raw(Memo memo) => $"[{memo.Reply}]";

    [SealsContent]
    private static string Redact(string text) => $"({text.Length} letters)";

    private static string Wrap(string text) => $"<p>{text}</p>";

    private static void Tell(string text) => Sink.Send("hana", text);

    private sealed record Letter(string Name, string Body);

    private sealed class Outbox
    {
        private readonly Stack<string> _letters = new();

        public string Latest => _letters.Peek();

        public void Put(string text)
        {
            _letters.Clear();
            _letters.Push(text);
        }
    }

    private sealed class Digest(Memo memo)
    {
        public string Released { get; } = Disclosure.Open(memo);

        public string? Kept => memo.Reply;
    }

    private interface ITeller
    {
        string Words(Memo memo);
    }

    private sealed class Careful : ITeller
    {
        public string Words(Memo memo) => Disclosure.Open(memo);
    }

    private sealed class Careless : ITeller
    {
        public string Words(Memo memo) => memo.Text;
    }

    private sealed class Silent : ITeller
    {
        public string Words(Memo memo) => memo.Title;
    }
}
