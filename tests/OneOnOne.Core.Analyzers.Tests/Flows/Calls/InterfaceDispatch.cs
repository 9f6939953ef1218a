// Interface calls join the implementations, narrowed by the receiver.
namespace Flows.Calls.InterfaceDispatch;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Known(memo);
        Given(memo, new Loud());
        Given(memo, new Muted());
        GivenMuted(memo, new Muted());
        Wrapped(memo);
        Results(memo);
        Generic(memo);
    }

    private static void Known(Memo memo)
    {
        IVoice voice = new Loud();
        voice.Speak(memo.Text); // leak
        voice.Speak(memo.Title); // safe
        voice = new Muted();
        voice.Speak(memo.Text); // safe
    }

    // Any implementation may be given, so the loud one counts.
    private static void Given(Memo memo, IVoice voice)
    {
        voice.Speak(memo.Text); // leak
        voice.Speak(memo.Title); // safe
    }

    private static void GivenMuted(Memo memo, Muted voice)
    {
        voice.Speak(memo.Text); // safe
        Sink.Log(voice.Heard); // leak
    }

    private static void Wrapped(Memo memo)
    {
        IVoice voice = new Prefixing(new Loud());
        voice.Speak(memo.Text); // leak
        IVoice muted = new Prefixing(new Muted());
        muted.Speak(memo.Text); // safe
        voice.Speak(memo.Title); // safe
    }

    private static void Results(Memo memo)
    {
        ISource source = new Titles(memo);
        Sink.Log(source.Next()); // safe
        source = new Texts(memo);
        Sink.Log(source.Next()); // leak
    }

    private static void Generic(Memo memo)
    {
        IMap<Memo, string> map = new ToText();
        Sink.Log(map.Map(memo)); // leak
        map = new ToTitle();
        Sink.Log(map.Map(memo)); // safe
    }

    private interface IVoice
    {
        void Speak(string text);
    }

    private sealed class Loud : IVoice
    {
        public void Speak(string text) => Sink.Log(text);
    }

    private sealed class Muted : IVoice
    {
        public string Heard { get; private set; } = "";

        public void Speak(string text)
        {
            Heard = text;
            Sink.Log(text.Length);
        }
    }

    private sealed class Prefixing(IVoice inner) : IVoice
    {
        public void Speak(string text) => inner.Speak("> " + text);
    }

    private interface ISource
    {
        string Next();
    }

    private sealed class Titles(Memo memo) : ISource
    {
        public string Next() => memo.Title;
    }

    private sealed class Texts(Memo memo) : ISource
    {
        public string Next() => memo.Text;
    }

    private interface IMap<in TFrom, out TTo>
    {
        TTo Map(TFrom from);
    }

    private sealed class ToText : IMap<Memo, string>
    {
        public string Map(Memo from) => from.Text;
    }

    private sealed class ToTitle : IMap<Memo, string>
    {
        public string Map(Memo from) => from.Title;
    }
}
