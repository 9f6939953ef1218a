// What is called on whoever was put there, where nobody was: no other implementer is meant.
namespace Flows.Calls.NobodyThere;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Next(memo);
        Rows(memo);
        Lists(memo);
        Chain(memo);
        None(memo);
    }

    private static void Next(Memo memo)
    {
        Sink.Log(new Step().Handle(memo)); // safe
        var full = new Step();
        full.Then(new Teller());
        Sink.Log(full.Handle(memo)); // leak
        var plain = new Step();
        plain.Then(new Namer());
        Sink.Log(plain.Handle(memo)); // safe
    }

    private static void Rows(Memo memo)
    {
        new Row([]).Write(memo.Text); // safe (dead)
        new Row([new Counter()]).Write(memo.Text); // safe
        new Row([new Counter(), new Printer()]).Write(memo.Text); // leak
        new Row([new Counter(), new Counter()]).Write(memo.Text); // safe
    }

    private static void Lists(Memo memo)
    {
        var all = new List<IWriter>();
        new Many(all).Write(memo.Text); // safe (dead)
        all.Add(new Printer());
        new Many(all).Write(memo.Text); // leak
        var own = new Growing();
        own.Write(memo.Text); // safe (dead)
        own.Add(new Counter());
        own.Write(memo.Text); // safe
        own.Add(new Printer());
        own.Write(memo.Text); // leak
    }

    private static void Chain(Memo memo)
    {
        var chain = new Approver(one => null);
        chain.Before(new Approver(one => one.Title));
        Sink.Log(chain.Handle(memo)); // safe
        var telling = new Approver(one => null);
        telling.Before(new Approver(one => one.Text));
        Sink.Log(telling.Handle(memo)); // leak
    }

    private static void None(Memo memo)
    {
        new Open().Write(memo.Text); // safe (dead)
        new Open(new Counter()).Write(memo.Text); // safe
        new Open(new Counter(), new Printer()).Write(memo.Text); // leak
    }

    private sealed class Approver(Func<Memo, string?> decide)
    {
        private Approver? _next;

        public void Before(Approver next) => _next = next;

        public string Handle(Memo memo) => decide(memo) ?? _next?.Handle(memo) ?? "nobody";
    }

    private sealed class Open(params IWriter[] writers) : IWriter
    {
        public void Write(string text)
        {
            foreach (var writer in writers)
                writer.Write(text);
        }
    }

    private abstract class Link
    {
        public abstract string Tell(Memo memo);
    }

    private sealed class Teller : Link
    {
        public override string Tell(Memo memo) => memo.Text;
    }

    private sealed class Namer : Link
    {
        public override string Tell(Memo memo) => memo.Title;
    }

    private sealed class Step
    {
        private Link? _next;

        public void Then(Link next) => _next = next;

        public string Handle(Memo memo) => _next?.Tell(memo) ?? "none";
    }

    private interface IWriter
    {
        void Write(string text);
    }

    private sealed class Counter : IWriter
    {
        public void Write(string text) => Sink.Log(text.Length);
    }

    private sealed class Printer : IWriter
    {
        public void Write(string text) => Sink.Log(text);
    }

    private sealed class Row(IWriter[] writers) : IWriter
    {
        public void Write(string text)
        {
            foreach (var writer in writers)
                writer.Write(text);
        }
    }

    private sealed class Many(List<IWriter> writers)
    {
        public void Write(string text)
        {
            foreach (var writer in writers)
                writer.Write(text);
        }
    }

    private sealed class Growing
    {
        private readonly List<IWriter> _writers = [];

        public void Add(IWriter writer) => _writers.Add(writer);

        public void Write(string text)
        {
            foreach (var writer in _writers)
                writer.Write(text);
        }
    }
}
