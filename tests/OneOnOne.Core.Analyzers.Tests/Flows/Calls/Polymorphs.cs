// One call, many bodies: overriding, hiding, explicit and default implementations.
namespace Flows.Calls.Polymorphs;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Chosen(memo);
        Interfaces(memo);
        Defaults(memo);
        Explicit(memo);
        Abstract(memo);
        Hidden(memo);
        Sealed(memo);
    }

    private static void Chosen(Memo memo)
    {
        Formatter plain = new Plain();
        Formatter full = new Full();
        Sink.Log(plain.Format(memo)); // safe
        Sink.Log(full.Format(memo)); // leak
        plain = full;
        Sink.Log(plain.Format(memo)); // leak
        full = new Plain();
        Sink.Log(full.Format(memo)); // safe
        foreach (var each in new Formatter[] { new Plain(), new Full() })
            Sink.Log(each.Format(memo)); // leak
        foreach (var each in new Formatter[] { new Plain(), new Counting() })
            Sink.Log(each.Format(memo)); // safe
    }

    private static void Interfaces(Memo memo)
    {
        IWriter quiet = new Quiet();
        IWriter loud = new Loud();
        quiet.Write(memo.Text);
        loud.Write(memo.Text); // leak
        loud.Write(memo.Title); // safe
        Hand(new Loud(), memo.Title); // safe
        Hand(new Loud(), memo.Text); // leak
        Hand(new Counted(new Loud()), memo.Text); // safe
        Hand(new Prefixed(new Loud(), "> "), memo.Text); // leak
        Hand(new Prefixed(new Counted(new Loud()), "> "), memo.Text); // safe
        Hand(new Both(new Quiet(), new Loud()), memo.Author); // safe
        Hand(new Both(new Quiet(), new Loud()), memo.Text); // leak
    }

    private static void Hand(IWriter writer, string text) => writer.Write(text);

    private static void Defaults(Memo memo)
    {
        IWriter loud = new Loud();
        loud.WriteAll([memo.Title, memo.Author]); // safe
        loud.WriteAll(memo.Lines); // leak
        IWriter own = new Own();
        own.WriteAll(memo.Lines); // safe
    }

    private static void Explicit(Memo memo)
    {
        var two = new TwoFaced(memo.Title, memo.Text);
        Sink.Log(two.Name()); // safe
        Sink.Log(((INamed)two).Name()); // leak
        Sink.Log(((ITitled)two).Name()); // safe
        INamed named = two;
        Sink.Log(named.Name()); // leak
    }

    private static T Choose<T>(T one, T other) where T : class => one is null ? other : one;

    private static T? Cast<T>(object value) where T : class => value as T;

    private static T Or<T>(T? value, T other) where T : class => value ?? other;

    private static void Abstract(Memo memo)
    {
        new LoudJob(memo).Execute();
        new QuietJob(memo).Execute();
        new MixedJob(memo.Text).Execute(); // leak
        new MixedJob(memo.Title).Execute(); // safe
    }

    private static void Hidden(Memo memo)
    {
        var derived = new Louder(memo.Text);
        Draft asBase = derived;
        Sink.Log(derived.Name); // leak
        Sink.Log(asBase.Name); // safe
    }

    private static void Sealed(Memo memo)
    {
        Formatter chained = new Chained();
        Sink.Log(chained.Format(memo)); // leak
        Formatter cut = new CutShort();
        Sink.Log(cut.Format(memo)); // safe
    }

    private abstract class Formatter
    {
        public abstract string Format(Memo memo);
    }

    private class Plain : Formatter
    {
        public override string Format(Memo memo) => memo.Title;
    }

    private class Full : Formatter
    {
        public override string Format(Memo memo) => memo.Title + memo.Text;
    }

    private sealed class Counting : Formatter
    {
        public override string Format(Memo memo) => $"{memo.Text.Length} letters";
    }

    private sealed class Chained : Full
    {
        public override string Format(Memo memo) => "<" + base.Format(memo) + ">";
    }

    private sealed class CutShort : Full
    {
        public override string Format(Memo memo) => "<" + base.Format(memo).Length + ">";
    }

    private interface IWriter
    {
        void Write(string text);

        void WriteAll(IEnumerable<string> all)
        {
            foreach (var each in all)
                Write(each);
        }
    }

    private sealed class Quiet : IWriter
    {
        public void Write(string text) => _ = text;
    }

    private sealed class Loud : IWriter
    {
        public void Write(string text) => Sink.Log(text);
    }

    private sealed class Counted(IWriter inner) : IWriter
    {
        public void Write(string text) => inner.Write(text.Length.ToString());
    }

    private sealed class Prefixed(IWriter inner, string prefix) : IWriter
    {
        public void Write(string text) => inner.Write(prefix + text);
    }

    private sealed class Both(IWriter first, IWriter second) : IWriter
    {
        public void Write(string text)
        {
            first.Write(text);
            second.Write(text);
        }
    }

    private sealed class Own : IWriter
    {
        public void Write(string text) => Sink.Log(text);

        public void WriteAll(IEnumerable<string> all) => Sink.Log(all.Count());
    }

    private interface INamed
    {
        string Name();
    }

    private interface ITitled
    {
        string Name();
    }

    private sealed class TwoFaced(string title, string text) : INamed, ITitled
    {
        public string Name() => title;

        string INamed.Name() => text;
    }

    private interface IAdded<T> where T : IAdded<T>
    {
        static abstract T Zero { get; }

        static abstract T From(string text);

        static abstract T operator +(T left, T right);
    }

    private sealed class Text(string words) : IAdded<Text>
    {
        public static Text Zero { get; } = new("");

        public static Text From(string text) => new(text);

        public static Text operator +(Text left, Text right) => new(left + right.ToString());

        public override string ToString() => words;
    }

    private class Draft
    {
        public string Text { get; set; } = "";

        public string Name => "draft";
    }

    private sealed class Louder(string text) : Draft
    {
        public new string Name => text;
    }

    private abstract class Job
    {
        public void Execute() => Emit(Prepare());

        protected abstract string Prepare();

        protected virtual void Emit(string text) => Sink.Log(text);
    }

    private sealed class LoudJob(Memo memo) : Job
    {
        protected override string Prepare() => memo.Text;

        protected override void Emit(string text) => Sink.Log("loud " + text.Length); // safe
    }

    private sealed class QuietJob(Memo memo) : Job
    {
        protected override string Prepare() => memo.Title;

        protected override void Emit(string text) => Sink.Log(text); // safe
    }

    private sealed class MixedJob(string text) : Job
    {
        protected override string Prepare() => text;
    }
}
