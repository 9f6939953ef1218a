// Builders, validators, options, results, specifications and snapshots in a fluent style.
namespace Flows.RealShapes.FluentThings;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Built(memo);
        Validated(memo);
        Optional(memo);
        Resulting(memo);
        Configured(memo);
        Snapshots(memo);
        Specified();
        Measured(memo);
    }

    private static void Built(Memo memo)
    {
        var mail = new MailBuilder().To(memo.Author).About(memo.Title).Saying(memo.Text).Build();
        Sink.Log(mail.Subject); // safe
        Sink.Log(mail.Body); // leak
        Sink.Log(mail.To.Count); // safe
        var builder = new MailBuilder().Saying(memo.Text);
        builder.Saying("nothing");
        Sink.Log(builder.Build().Body); // safe
        var copy = builder.Fork().Saying(memo.Text);
        Sink.Log(copy.Build().Body); // leak
        Sink.Log(builder.Build().Body); // safe
    }

    private static void Validated(Memo memo)
    {
        var rules = new Validator<Memo>()
            .Rule("title", note => note.Title, text => text.Length < 5)
            .Rule("text", note => note.Text, text => text.Length < 5);
        Sink.Log(rules.Check(memo).Count); // safe
        Sink.Log(rules.Check(memo)[0].Field); // safe
        Sink.Log(rules.Check(memo)[1].Value); // leak
        Sink.Log(string.Join(", ", rules.Check(memo).Select(error => error.Field))); // safe
    }

    private static void Optional(Memo memo)
    {
        var text = Maybe.Some(memo.Text);
        Sink.Log(text.Map(value => value.Length).Or(0)); // safe
        Sink.Log(text.Map(value => value.Trim()).Or("none")); // leak
        Sink.Log(text.Bind(_ => Maybe.Some(memo.Title)).Or("none")); // safe
        Sink.Log(text.IsSome); // safe
        Sink.Log(Maybe.Some(memo.Title).Or(memo.Author)); // safe
        var query = from first in text from second in Maybe.Some(memo.Title) select second + first[0];
        Sink.Log(query.Or("")); // leak
        var other = from first in text from second in Maybe.Some(memo.Title) select second;
        Sink.Log(other.Or("")); // safe
    }

    private static void Resulting(Memo memo)
    {
        Result<string> ok = memo.Text;
        Sink.Log(ok.Match(value => value, error => error)); // leak
        Sink.Log(ok.Match(value => "fine", error => error)); // safe
        Result<string> failed = new Failure(memo.Title);
        Sink.Log(failed.Error?.Message); // safe
        if (ok is { Value: { } held })
            Sink.Log(held); // leak
        Sink.Log(ok.Error?.Message); // safe
    }

    private static void Configured(Memo memo)
    {
        var options = Configure(given => { given.Name = memo.Title; given.Footer = memo.Text; });
        Sink.Log(options.Name); // safe
        Sink.Log(options.Footer); // leak
        var second = Configure(given => given.Name = memo.Title);
        Sink.Log(second.Footer); // safe
        Action<Settings> chain = given => given.Footer = memo.Text;
        chain += given => given.Footer = "";
        Sink.Log(Configure(chain).Footer); // safe
    }

    private static Settings Configure(Action<Settings> configure)
    {
        var settings = new Settings();
        configure(settings);
        return settings;
    }

    private static void Snapshots(Memo memo)
    {
        var document = new Document { Title = memo.Title, Body = "draft" };
        var early = document.Save();
        document.Body = memo.Text;
        var late = document.Save();
        Sink.Log(early.Body); // safe
        Sink.Log(late.Body); // leak
        document.Restore(early);
        Sink.Log(document.Body); // safe
        document.Restore(late);
        Sink.Log(document.Body); // leak
        Sink.Log(document.Title); // safe
        var history = new Stack<State>([early, late]);
        Sink.Log(history.Peek().Body); // leak
        Sink.Log(history.Count); // safe
    }

    private static void Specified()
    {
        var wanted = new Where<Memo>(memo => memo.Text.Length > 3).And(new Where<Memo>(memo => memo.Id < 3));
        Sink.Log(wanted.IsMetBy(Notes.First())); // safe
        Sink.Log(Notes.All().Where(wanted.IsMetBy).Last().Id); // safe
        Sink.Log(Notes.All().Where(wanted.IsMetBy).Last().Reply); // leak
        Sink.Log(Notes.All().Count(wanted.IsMetBy)); // safe
    }

    private static void Measured(Memo memo)
    {
        Shape<int> size = new Sizes();
        Shape<string> copy = new Copies();
        Sink.Log(size.Of(memo.Text)); // safe
        Sink.Log(copy.Of(memo.Text)); // leak
        Sink.Log(Through(memo.Text, size)); // safe
        Sink.Log(Through(memo.Text, copy)); // leak
        Sink.Log(Through(memo.Title, copy)); // safe
    }

    private static T Through<T>(string text, Shape<T> shape) => shape.Of(text.Trim());

    private sealed record Mail(IReadOnlyList<string> To, string Subject, string Body);

    private sealed class MailBuilder
    {
        private readonly List<string> _to = [];
        private string _subject = "";
        private string _body = "";

        public MailBuilder To(string who)
        {
            _to.Add(who);
            return this;
        }

        public MailBuilder About(string subject)
        {
            _subject = subject;
            return this;
        }

        public MailBuilder Saying(string body)
        {
            _body = body;
            return this;
        }

        public MailBuilder Fork() => new MailBuilder().About(_subject).Saying(_body);

        public Mail Build() => new([.. _to], _subject, _body);
    }

    private sealed record Broken(string Field, string Value);

    private sealed class Validator<T>
    {
        private readonly List<(string Field, Func<T, string> Read, Func<string, bool> Holds)> _rules = [];

        public Validator<T> Rule(string field, Func<T, string> read, Func<string, bool> holds)
        {
            _rules.Add((field, read, holds));
            return this;
        }

        public IReadOnlyList<Broken> Check(T item) =>
            [.. from rule in _rules let value = rule.Read(item) where !rule.Holds(value) select new Broken(rule.Field, value)];
    }

    private static class Maybe
    {
        public static Maybe<T> Some<T>(T value) => new(value, true);
    }

    private readonly struct Maybe<T>(T value, bool isSome)
    {
        public bool IsSome => isSome;

        public Maybe<TNext> Map<TNext>(Func<T, TNext> map) => isSome ? new(map(value), true) : default;

        public Maybe<TNext> Bind<TNext>(Func<T, Maybe<TNext>> bind) => isSome ? bind(value) : default;

        public Maybe<TOut> SelectMany<TNext, TOut>(Func<T, Maybe<TNext>> bind, Func<T, TNext, TOut> join)
        {
            var mine = value;
            return isSome ? bind(mine).Map(next => join(mine, next)) : default;
        }

        public T Or(T other) => isSome ? value : other;
    }

    private sealed record Failure(string Message);

    private sealed class Result<T>
    {
        public T? Value { get; private init; }

        public Failure? Error { get; private init; }

        public static implicit operator Result<T>(T value) => new() { Value = value };

        public static implicit operator Result<T>(Failure error) => new() { Error = error };

        public TOut Match<TOut>(Func<T, TOut> ok, Func<string, TOut> failed) => Error is null ? ok(Value!) : failed(Error.Message);
    }

    private sealed class Settings
    {
        public string Name { get; set; } = "";

        public string Footer { get; set; } = "";
    }

    private sealed class Document
    {
        public string Title { get; set; } = "";

        public string Body { get; set; } = "";

        public State Save() => new(Title, Body);

        public void Restore(State state) => (Title, Body) = (state.Title, state.Body);
    }

    private sealed record State(string Title, string Body);

    private sealed class Where<T>(Func<T, bool> test)
    {
        public bool IsMetBy(T item) => test(item);

        public Where<T> And(Where<T> other) => new(item => IsMetBy(item) && other.IsMetBy(item));
    }

    private abstract class Shape<T>
    {
        public abstract T Of(string text);
    }

    private sealed class Sizes : Shape<int>
    {
        public override int Of(string text) => text.Length;
    }

    private sealed class Copies : Shape<string>
    {
        public override string Of(string text) => new(text);
    }
}
