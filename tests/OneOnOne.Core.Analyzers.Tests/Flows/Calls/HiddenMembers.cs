// Members hidden, overridden or explicit: the static type chooses.
namespace Flows.Calls.HiddenMembers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        ExplicitInterface(memo);
        Shadowed(memo);
        BaseCalls(memo);
        Inherits(memo);
    }

    private static void ExplicitInterface(Memo memo)
    {
        var both = new Both(memo);
        Sink.Log(((ILeft)both).Get()); // leak
        Sink.Log(((IRight)both).Get()); // safe
        Sink.Log(both.Get()); // safe
    }

    private static void Shadowed(Memo memo)
    {
        var derived = new Hiding(memo.Text);
        Sink.Log(derived.Value); // safe
        Sink.Log(((Hidden)derived).Value); // leak
    }

    private static void BaseCalls(Memo memo)
    {
        Sink.Log(new Loud2(memo.Text).Say()); // leak
        Sink.Log(new Mute2(memo.Text).Say()); // safe
    }

    private static void Inherits(Memo memo)
    {
        Animal dog = new Dog(memo.Text, "rex");
        Sink.Log(dog.Name); // safe
        Sink.Log(dog); // leak
        Sink.Log(dog is Dog { Owner: var owner } ? owner : ""); // leak
    }

    private interface ILeft
    {
        string Get();
    }

    private interface IRight
    {
        string Get();
    }

    private sealed class Both(Memo memo) : ILeft, IRight
    {
        public string Get() => "public";

        string ILeft.Get() => memo.Text;

        string IRight.Get() => memo.Title;
    }

    private class Hidden(string value)
    {
        public string Value => value;
    }

    private sealed class Hiding(string value) : Hidden(value)
    {
        public new string Value => "hidden";
    }

    private class Voice(string text)
    {
        public virtual string Say() => text;
    }

    private sealed class Loud2(string text) : Voice(text)
    {
        public override string Say() => base.Say() + "!";
    }

    private sealed class Mute2(string text) : Voice(text)
    {
        public override string Say() => new('.', base.Say().Length);
    }

    private abstract record Animal(string Name);

    private sealed record Dog(string Owner, string Name) : Animal(Name);
}
