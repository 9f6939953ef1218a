// Delegates kept in fields that can be written, and called by other methods.
namespace Flows.Functions.DelegatesInFields;

public static class Scenario
{
    private static Func<Memo, string> s_format = note => note.Title;
    private static Action<string>? s_listener;
    private static string s_heard = "";

    public static void Run()
    {
        var memo = Notes.First();
        Replaced(memo);
        Listener(memo);
        Formatters(memo);
        Pipelines(memo);
        Senders(memo);
        Workers(memo);
        Chosen(memo);
    }

    private static void Replaced(Memo memo)
    {
        Sink.Log(s_format(memo)); // safe
        UseBodies();
        Sink.Log(s_format(memo)); // leak
        UseSizes();
        Sink.Log(s_format(memo)); // safe
    }

    private static void UseBodies() => s_format = note => note.Text;

    private static void UseSizes() => s_format = note => $"{note.Text.Length} letters";

    private static void Listener(Memo memo)
    {
        s_listener = text => s_heard = text;
        Announce(memo.Title);
        Sink.Log(s_heard); // safe
        Announce(memo.Text);
        Sink.Log(s_heard); // leak
        s_listener = text => s_heard = text.Length + " letters";
        Announce(memo.Text);
        Sink.Log(s_heard); // safe
        s_listener = null;
        s_heard = "";
        Announce(memo.Text);
        Sink.Log(s_heard); // safe
    }

    private static void Announce(string text) => s_listener?.Invoke(text);

    private static void Formatters(Memo memo)
    {
        var printer = new Printer();
        Sink.Log(printer.Print(memo)); // safe
        printer.Format = note => $"{note.Title}: {note.Text}";
        Sink.Log(printer.Print(memo)); // leak
        printer.Reset();
        Sink.Log(printer.Print(memo)); // safe
        var other = new Printer { Format = Body };
        Sink.Log(other.Print(memo)); // leak
        Sink.Log(printer.Print(memo)); // safe
        other.Configure(note => note.Author);
        Sink.Log(other.Print(memo)); // safe
        other.Configure(note => note.Reply ?? "");
        Sink.Log(other.Print(memo)); // leak
    }

    private static string Body(Memo memo) => memo.Text;

    private static void Pipelines(Memo memo)
    {
        var steps = new Steps().Add(text => text.Trim()).Add(text => text + ".");
        Sink.Log(steps.Run(memo.Title)); // safe
        Sink.Log(steps.Run(memo.Text)); // leak
        var sized = new Steps().Add(text => text.Length.ToString());
        Sink.Log(sized.Run(memo.Text)); // safe
        var sealing = new Steps().Add(Disclosure.Seal).Add(text => text + "!");
        Sink.Log(sealing.Run(memo.Text)); // safe
    }

    private static void Senders(Memo memo)
    {
        var sender = new Sender(text => Sink.Send("hana", text));
        sender.Deliver(memo.Title); // safe
        sender.Deliver(memo.Text); // leak
        sender.DeliverSize(memo.Text); // safe
        var silent = new Sender(_ => Sink.Send("hana", "something was written"));
        silent.Deliver(memo.Text); // safe
    }

    private static void Workers(Memo memo)
    {
        var worker = new Worker();
        worker.Plan(() => memo.Title);
        Sink.Log(worker.Finish()); // safe
        worker.Plan(() => memo.Text);
        Sink.Log(worker.Finish()); // leak
        Sink.Log(worker.Finish()); // safe
    }

    private static void Chosen(Memo memo)
    {
        var menu = new Menu(memo);
        menu.Choose("title");
        Sink.Log(menu.Show!()); // safe
        menu.ChooseBody();
        Sink.Log(menu.Show!()); // leak
        menu.ChooseSize();
        Sink.Log(menu.Show!()); // safe
    }

    private sealed class Printer
    {
        private Func<Memo, string> _format = note => note.Title;

        public Func<Memo, string> Format { set => _format = value; }

        public void Configure(Func<Memo, string> format) => _format = format;

        public void Reset() => _format = note => note.Title;

        public string Print(Memo memo) => _format(memo);
    }

    private sealed class Steps
    {
        private Func<string, string> _run = text => text;

        public Steps Add(Func<string, string> step)
        {
            var before = _run;
            _run = text => step(before(text));
            return this;
        }

        public string Run(string text) => _run(text);
    }

    private sealed class Sender(Action<string> send)
    {
        private readonly Action<string> _send = send;

        public void Deliver(string text) => _send(text);

        public void DeliverSize(string text) => _send($"{text.Length}");
    }

    private sealed class Worker
    {
        private Func<string>? _work;

        public void Plan(Func<string> work) => _work = work;

        public string Finish()
        {
            var result = _work?.Invoke() ?? "idle";
            _work = null;
            return result;
        }
    }

    private sealed class Menu(Memo memo)
    {
        public Func<string>? Show { get; private set; }

        public void Choose(string name) => Show = name == "title" ? Title : () => "nothing";

        public void ChooseBody() => Show = Body;

        public void ChooseSize() => Show = () => $"{memo.Text.Length}";

        private string Title() => memo.Title;

        private string Body() => memo.Text;
    }
}
