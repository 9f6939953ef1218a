// Which member answers: of an interface, by default, explicit, static and abstract, or hidden.
namespace Flows.Calls.FacesOfTypes;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Interfaces(memo);
        Defaults(memo);
        Explicit(memo);
        StaticAbstract(memo);
        Hidden(memo);
    }

    private static void Interfaces(Memo memo)
    {
        IFormatter loud = new LoudFormatter();
        IFormatter mute = new MuteFormatter();
        Sink.Log(loud.Format(memo.Text)); // leak
        Sink.Log(mute.Format(memo.Text)); // safe
        Sink.Log(loud.Format(memo.Title)); // safe
        Sink.Log(new Decorated(loud).Format(memo.Text)); // leak
        Sink.Log(new Decorated(mute).Format(memo.Text)); // safe
    }

    private static void Defaults(Memo memo)
    {
        ITeller plain = new PlainTeller();
        ITeller shy = new ShyTeller();
        Sink.Log(plain.Tell(memo)); // leak
        Sink.Log(shy.Tell(memo)); // safe
        Sink.Log(plain.Name(memo)); // safe
    }

    private static void Explicit(Memo memo)
    {
        var two = new TwoFaced(memo);
        Sink.Log(two.Read()); // safe
        Sink.Log(((IReader)two).Read()); // leak
        Sink.Log(((ITitled)two).Read()); // safe
    }

    private static void StaticAbstract(Memo memo)
    {
        Sink.Log(Make<OpenCard>(memo)); // leak
        Sink.Log(Make<ClosedCard>(memo)); // safe
    }

    private static string Make<TCard>(Memo memo) where TCard : ICard => TCard.Print(memo);

    private static void Hidden(Memo memo)
    {
        var child = new NewChild();
        Sink.Log(child.Say(memo)); // safe
        Sink.Log(((NewParent)child).Say(memo)); // leak
    }
}

public interface IFormatter
{
    string Format(string text);
}

public sealed class LoudFormatter : IFormatter
{
    public string Format(string text) => text.ToUpperInvariant();
}

public sealed class MuteFormatter : IFormatter
{
    public string Format(string text) => "…";
}

public sealed class Decorated(IFormatter inner) : IFormatter
{
    public string Format(string text) => "<" + inner.Format(text) + ">";
}

public interface ITeller
{
    string Tell(Memo memo) => Name(memo) + ": " + memo.Text;

    string Name(Memo memo) => memo.Title;
}

public sealed class PlainTeller : ITeller;

public sealed class ShyTeller : ITeller
{
    public string Tell(Memo memo) => "I would rather not";
}

public interface IReader
{
    string Read();
}

public interface ITitled
{
    string Read();
}

public sealed class TwoFaced(Memo memo) : IReader, ITitled
{
    public string Read() => memo.Author;

    string IReader.Read() => memo.Text;

    string ITitled.Read() => memo.Title;
}

public interface ICard
{
    static abstract string Print(Memo memo);
}

public sealed class OpenCard : ICard
{
    public static string Print(Memo memo) => memo.Text;
}

public sealed class ClosedCard : ICard
{
    public static string Print(Memo memo) => memo.Author;
}

public class NewParent
{
    public string Say(Memo memo) => memo.Text;
}

public sealed class NewChild : NewParent
{
    public new string Say(Memo memo) => memo.Title;
}
