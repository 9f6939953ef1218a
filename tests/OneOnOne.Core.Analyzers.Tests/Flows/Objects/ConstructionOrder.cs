// Initialisers, base constructors and bodies run in their order.
namespace Flows.Objects.ConstructionOrder;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        BodyAfterInitialiser(memo);
        BaseBeforeDerived(memo);
        ChainedConstructors(memo);
        VirtualInBase(memo);
        StaticConstructor();
        SinkInConstructor(memo);
    }

    private static void BodyAfterInitialiser(Memo memo)
    {
        Sink.Log(new Cleaned(memo.Text).Value); // safe
        Sink.Log(new Kept(memo.Text).Value); // leak
        Sink.Log(new Kept(memo.Title).Value); // safe
    }

    private static void BaseBeforeDerived(Memo memo)
    {
        Sink.Log(new OverwritesBase(memo.Text).Value); // safe
        Sink.Log(new KeepsBase(memo.Text).Value); // leak
        Sink.Log(new KeepsBase(memo.Author).Value); // safe
    }

    private static void ChainedConstructors(Memo memo)
    {
        Sink.Log(new Chained(memo).Value); // leak
        Sink.Log(new Chained(memo.Title, 1).Value); // safe
        Sink.Log(new Chained(memo.Text, 1).Value); // leak
        Sink.Log(new Chained().Value); // safe
    }

    private static void VirtualInBase(Memo memo)
    {
        new Announcing(memo.Text); // leak
        new Announcing(memo.Title); // safe
    }

    private static void StaticConstructor()
    {
        Sink.Log(Defaults.Text); // leak
        Sink.Log(Defaults.Title); // safe
    }

    private static void SinkInConstructor(Memo memo)
    {
        _ = new Envelope("subject", memo.Text); // leak
        _ = new Envelope("subject", memo.Title); // safe
        _ = new Logged(memo.Text); // leak
        _ = new Logged(memo.Title); // safe
    }

    private sealed class Cleaned
    {
        public string Value;

        public Cleaned(string text)
        {
            Value = text;
            Value = "clean";
        }
    }

    private sealed class Kept
    {
        public string Value = "initial";

        public Kept(string text) => Value = text;
    }

    private class Base
    {
        public string Value;

        protected Base(string text) => Value = text;
    }

    private sealed class OverwritesBase : Base
    {
        public OverwritesBase(string text)
            : base(text) => Value = "clean";
    }

    private sealed class KeepsBase(string text) : Base(text)
    {
        public string Other = "other";
    }

    private sealed class Chained
    {
        public Chained()
            : this("none", 0)
        {
        }

        public Chained(Memo memo)
            : this(memo.Text, memo.Id)
        {
        }

        public Chained(string text, int id) => Value = id + text;

        public string Value { get; }
    }

    private abstract class Announcer
    {
        protected Announcer(string text) => Announce(text);

        protected abstract void Announce(string text);
    }

    private sealed class Announcing(string text) : Announcer(text)
    {
        protected override void Announce(string text) => Sink.Log(text);
    }

    private static class Defaults
    {
        static Defaults()
        {
            var memo = Notes.First();
            Text = memo.Text;
            Title = memo.Title;
        }

        public static string Text { get; }

        public static string Title { get; }
    }

    private sealed class Logged
    {
        public Logged(string text) => Sink.Log(text);
    }
}
