// Mails written by a fluent builder.
namespace Flows.RealShapes.MailBuilders;

public static class Scenario
{
    public static void Run()
    {
        Build(Notes.First());
    }

    private static void Build(Memo memo)
    {
        var mail = new MailBuilder().To("hana").Subject(memo.Title).Line("Hello").Line(memo.Text).Build();
        Sink.Log(mail.Subject); // safe
        Sink.Log(mail.Body); // leak
        Sink.Log(mail.Recipient); // safe
        var made = Mail.Create(b => b.Subject("x").Line(memo.Reply!));
        Sink.Log(made.Body); // leak
        Sink.Log(made.Subject); // safe
    }

    private sealed class MailBuilder
    {
        private readonly StringBuilder _body = new();
        private string _to = "";
        private string _subject = "";

        public MailBuilder To(string recipient)
        {
            _to = recipient;
            return this;
        }

        public MailBuilder Subject(string subject)
        {
            _subject = subject;
            return this;
        }

        public MailBuilder Line(string line)
        {
            _body.AppendLine(line);
            return this;
        }

        public Mail Build() => new(_to, _subject, _body.ToString());
    }

    private sealed record Mail(string Recipient, string Subject, string Body)
    {
        public static Mail Create(Action<MailBuilder> write)
        {
            var builder = new MailBuilder();
            write(builder);
            return builder.Build();
        }
    }
}
