// Letters made by a builder, dumped whole and put into envelopes, and settings with a fallback.
namespace Flows.RealShapes.LettersBuilt;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Built(memo);
        Dumped(memo);
        Settings(memo);
        Letters(memo);
    }

    private static void Built(Memo memo)
    {
        var letter = new LetterBuilder().To(memo.Author).About(memo.Title).Build();
        Sink.Log(letter.Subject); // safe
        Sink.Log(letter.Body); // safe
        var full = new LetterBuilder().To(memo.Author).About(memo.Title).Saying(memo.Text).Build();
        Sink.Log(full.To); // safe
        Sink.Log(full.Subject); // safe
        Sink.Log(full.Body); // leak
        Sink.Send(full.To, full.Body); // leak
        Sink.Send(full.To, full.Subject); // safe
    }

    private static void Dumped(Memo memo)
    {
        Sink.Dump(new Letter(memo.Author, memo.Title, "")); // safe
        Sink.Dump(new Letter(memo.Author, memo.Title, memo.Text)); // leak
        Sink.Dump(new List<Letter> { new("", "", memo.Text) }); // leak
        Sink.Dump(new { Count = memo.Text.Length, memo.Title }); // safe
        Sink.Dump(new Dictionary<string, object> { ["inner"] = new { memo.Text } }); // leak
    }

    private static void Settings(Memo memo)
    {
        var settings = new Settings { ["theme"] = "dark", ["signature"] = memo.Author };
        Sink.Log(settings["signature"]); // safe
        Sink.Log(settings.Get("missing", memo.Title)); // safe
        Sink.Log(settings.Get("missing", memo.Text)); // leak
    }

    private static void Letters(Memo memo)
    {
        _ = new Envelope(memo.Title, memo.Author); // safe
        _ = new Envelope(memo.Title, memo.Text); // leak
        Envelope made = new("re: " + memo.Title, memo.Lines[0]); // leak
        Sink.Banner = memo.Title; // safe
        Sink.Banner = memo.Text; // leak
        Sink.Log(made is not null); // safe
    }
}

public sealed record Letter(string To, string Subject, string Body);

public sealed class LetterBuilder
{
    private string _to = "";
    private string _subject = "";
    private string _body = "(empty)";

    public LetterBuilder To(string to)
    {
        _to = to;
        return this;
    }

    public LetterBuilder About(string subject)
    {
        _subject = "Re: " + subject;
        return this;
    }

    public LetterBuilder Saying(string body)
    {
        _body = body;
        return this;
    }

    public Letter Build() => new(_to, _subject, _body);
}

public sealed class Settings
{
    private readonly Dictionary<string, string> _values = [];

    public string this[string key]
    {
        get => _values[key];
        set => _values[key] = value;
    }

    public string Get(string key, string fallback) => _values.TryGetValue(key, out var value) ? value : fallback;
}
