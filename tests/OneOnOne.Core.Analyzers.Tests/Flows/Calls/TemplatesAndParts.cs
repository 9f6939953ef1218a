// Which subclass runs, and which object lies in the field: bases with holes in them, services put together from parts.
namespace Flows.Calls.TemplatesAndParts;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Templates(memo);
        Parts(memo);
        Overridden(memo);
    }

    private static void Templates(Memo memo)
    {
        new Quoting().Send(memo);
        new Counting().Send(memo);
        new Naming().Send(memo);
        Report report = new Short();
        Sink.Log(report.Render(memo)); // safe
        report = new Full();
        Sink.Log(report.Render(memo)); // leak
    }

    private static void Parts(Memo memo)
    {
        Sink.Log(new Finder(new Empty()).Body(1)); // safe
        Sink.Log(new Finder(new Stored()).Body(1)); // leak
        Sink.Log(new Finder(new Stored()).Heading(1)); // safe
        new Auditor(new NoLog()).Note(memo.Text); // safe
        new Auditor(new RealLog()).Note(memo.Text); // leak
        new Switched(new Off(), new RealLog()).Note(memo.Text); // safe
        new Switched(new On(), new RealLog()).Note(memo.Text); // leak
        var shown = new Shown { Words = new TitleOnly() };
        Sink.Log(shown.Of(memo)); // safe
        shown.Words = new Everything();
        Sink.Log(shown.Of(memo)); // leak
    }

    // What a base implements for an interface, a type below it overrides.
    private static void Overridden(Memo memo)
    {
        IWords words = new Everything();
        Sink.Log(words.Of(memo)); // leak
        words = new TitleOnly();
        Sink.Log(words.Of(memo)); // safe
        words = new Hidden();
        Sink.Log(words.Of(memo)); // safe
    }

    private abstract class Sender
    {
        public void Send(Memo memo) => Emit(Prepare(memo));

        protected abstract string Prepare(Memo memo);

        protected abstract void Emit(string text);
    }

    private sealed class Quoting : Sender
    {
        protected override string Prepare(Memo memo) => "re: " + memo.Title;

        protected override void Emit(string text) => Sink.Log(text); // safe
    }

    private sealed class Counting : Sender
    {
        protected override string Prepare(Memo memo) => memo.Text;

        protected override void Emit(string text) => Sink.Log(text.Length); // safe
    }

    private sealed class Naming : Sender
    {
        protected override string Prepare(Memo memo) => memo.Author;

        protected override void Emit(string text) => Sink.Log(text); // safe
    }

    private abstract class Report
    {
        public string Render(Memo memo) => "[" + Head(memo) + Body(memo) + "]";

        protected virtual string Head(Memo memo) => memo.Title;

        protected abstract string Body(Memo memo);
    }

    private sealed class Short : Report
    {
        protected override string Body(Memo memo) => memo.Author;
    }

    private sealed class Full : Report
    {
        protected override string Body(Memo memo) => memo.Text;
    }

    private interface IStore
    {
        Memo? Find(int id);
    }

    private sealed class Empty : IStore
    {
        public Memo? Find(int id) => null;
    }

    private sealed class Stored : IStore
    {
        public Memo? Find(int id) => new(id);
    }

    private sealed class Finder(IStore store)
    {
        public string Body(int id)
        {
            var found = store.Find(id);
            return found is null ? "none" : found.Text;
        }

        public string Heading(int id) => store.Find(id)?.Title ?? "none";
    }

    private interface ILog
    {
        void Write(string text);
    }

    private sealed class NoLog : ILog
    {
        public void Write(string text) => Sink.Log(text.Length);
    }

    private sealed class RealLog : ILog
    {
        public void Write(string text) => Sink.Log(text);
    }

    private sealed class Auditor(ILog log)
    {
        public void Note(string text) => log.Write(text);
    }

    private interface ISwitch
    {
        bool IsOn { get; }
    }

    private sealed class Off : ISwitch
    {
        public bool IsOn => false;
    }

    private sealed class On : ISwitch
    {
        public bool IsOn => true;
    }

    private sealed class Switched(ISwitch power, ILog log)
    {
        public void Note(string text)
        {
            if (power.IsOn)
                log.Write(text);
            Sink.Log("noted");
        }
    }

    private interface IWords
    {
        string Of(Memo memo);
    }

    private class TitleOnly : IWords
    {
        public virtual string Of(Memo memo) => memo.Title;
    }

    private sealed class Everything : TitleOnly
    {
        public override string Of(Memo memo) => memo.Title + memo.Text;
    }

    private sealed class Hidden : TitleOnly
    {
        public override string Of(Memo memo) => new('*', memo.Text.Length);
    }

    private sealed class Shown
    {
        public IWords Words { get; set; } = new Everything();

        public string Of(Memo memo) => Words.Of(memo);
    }
}
