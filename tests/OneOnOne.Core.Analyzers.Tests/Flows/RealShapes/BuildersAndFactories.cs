// Fluent builders, factories, prototypes.
namespace Flows.RealShapes.BuildersAndFactories;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Fluent(memo);
        Stepwise(memo);
        Configured(memo);
        Factories(memo);
        ImmutableBuilder(memo);
    }

    private static void Fluent(Memo memo)
    {
        var content = new MailBuilder().To("dana").Subject(memo.Title).Body(memo.Text).Build();
        Sink.Log(content.Subject); // safe
        Sink.Log(content.Body); // leak
        Sink.Log(content.To); // safe
        var plain = new MailBuilder().To("dana").Subject(memo.Title).Body(memo.Author).Build();
        Sink.Log(plain.Body); // safe
    }

    private static void Stepwise(Memo memo)
    {
        var builder = new MailBuilder();
        builder.To("dana");
        builder.Body(memo.Text);
        Sink.Log(builder.Build().Body); // leak
        builder.Body(memo.Title);
        Sink.Log(builder.Build().Body); // safe
    }

    private static void Configured(Memo memo)
    {
        var content = Mail.Create(builder => builder.Subject(memo.Title).Body(memo.Text));
        Sink.Log(content.Body); // leak
        Sink.Log(content.Subject); // safe
        var plain = Mail.Create(builder => builder.Subject(memo.Title).Body("none"));
        Sink.Log(plain.Body); // safe
    }

    private static void Factories(Memo memo)
    {
        IMailFactory factory = new TextMail();
        Sink.Log(factory.Make(memo).Body); // leak
        factory = new TitleMail();
        Sink.Log(factory.Make(memo).Body); // safe
        Sink.Log(Mail.ForMemo(memo).Subject); // safe
        Sink.Log(Mail.ForMemo(memo).Body); // leak
    }

    private static void ImmutableBuilder(Memo memo)
    {
        var empty = new Query([]);
        var content = empty.Where("text", memo.Text);
        Sink.Log(content.Print()); // leak
        Sink.Log(empty.Print()); // safe
        Sink.Log(empty.Where("title", memo.Title).Print()); // safe
    }

    private sealed class Mail
    {
        public string To { get; init; } = "";

        public string Subject { get; init; } = "";

        public string Body { get; init; } = "";

        public static Mail Create(Action<MailBuilder> configure)
        {
            var builder = new MailBuilder();
            configure(builder);
            return builder.Build();
        }

        public static Mail ForMemo(Memo memo) => new() { Subject = memo.Title, Body = memo.Text };
    }

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

        public Mail Build() => new() { To = _to, Subject = _subject, Body = _body };
    }

    private interface IMailFactory
    {
        Mail Make(Memo memo);
    }

    private sealed class TextMail : IMailFactory
    {
        public Mail Make(Memo memo) => new() { Body = memo.Text };
    }

    private sealed class TitleMail : IMailFactory
    {
        public Mail Make(Memo memo) => new() { Body = memo.Title };
    }

    private sealed class Query(List<string> parts)
    {
        public Query Where(string field, string value) => new([.. parts, field + "=" + value]);

        public string Print() => string.Join(" and ", parts);
    }
}
