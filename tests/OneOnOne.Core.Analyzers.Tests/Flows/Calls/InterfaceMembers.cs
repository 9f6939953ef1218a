// Default interface methods and explicit implementations.
namespace Flows.Calls.InterfaceMembers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Defaults(memo);
        Explicit(memo);
        Overridden(memo);
        Properties(memo);
        Diamond(memo);
    }

    private static void Defaults(Memo memo)
    {
        ISpeaker speaker = new Quiet();
        Sink.Log(speaker.Say(memo.Text)); // leak
        Sink.Log(speaker.Say(memo.Title)); // safe
        speaker.Print(memo.Text); // leak
        speaker.Print(memo.Title); // safe
    }

    private static void Explicit(Memo memo)
    {
        var both = new TwoFaced(memo);
        Sink.Log(both.Text()); // safe
        Sink.Log(((IOpen)both).Text()); // leak
        Sink.Log(((IClosed)both).Text()); // safe
        IOpen open = both;
        Sink.Log(open.Text()); // leak
    }

    private static void Overridden(Memo memo)
    {
        ISpeaker speaker = new Masking();
        Sink.Log(speaker.Say(memo.Text)); // safe
        speaker.Print(memo.Text); // safe
        ISpeaker quiet = new Quiet();
        quiet.Print(memo.Text); // leak
    }

    private static void Properties(Memo memo)
    {
        IHolder holder = new Holder();
        holder.Value = memo.Text;
        Sink.Log(holder.Value); // leak
        Sink.Log(holder.Upper); // leak
        holder.Value = memo.Title;
        Sink.Log(holder.Upper); // safe
    }

    private static void Diamond(Memo memo)
    {
        IBase value = new Derived(memo);
        Sink.Log(value.Describe()); // leak
        IBase plain = new Plain(memo);
        Sink.Log(plain.Describe()); // safe
    }

    private interface ISpeaker
    {
        string Say(string text) => "says " + text;

        sealed void Print(string text) => Sink.Log(Say(text));
    }

    private sealed class Quiet : ISpeaker;

    private sealed class Masking : ISpeaker
    {
        public string Say(string text) => new('*', text.Length);
    }

    private interface IOpen
    {
        string Text();
    }

    private interface IClosed
    {
        string Text();
    }

    private sealed class TwoFaced(Memo memo) : IOpen, IClosed
    {
        public string Text() => memo.Author;

        string IOpen.Text() => memo.Text;

        string IClosed.Text() => memo.Title;
    }

    private interface IHolder
    {
        string Value { get; set; }

        string Upper => Value.ToUpper();
    }

    private sealed class Holder : IHolder
    {
        public string Value { get; set; } = "";
    }

    private interface IBase
    {
        string Describe();
    }

    private interface ILeft : IBase
    {
        string Left { get; }

        string IBase.Describe() => "left " + Left;
    }

    private sealed class Derived(Memo memo) : ILeft
    {
        public string Left => memo.Text;
    }

    private sealed class Plain(Memo memo) : ILeft
    {
        public string Left => memo.Title;
    }
}
