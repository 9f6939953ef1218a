// One interface: constrained calls, dispatch, default and explicit members.
namespace Flows.Calls.Readables;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Constrained(memo);
        Interfaces(memo);
        Defaults(memo);
    }

    private static void Constrained(Memo memo)
    {
        Sink.Log(Read(new Real(memo.Text))); // leak
        Sink.Log(Read(new Fake(memo.Text))); // safe
        Sink.Log(Make<Greeting>().Text); // safe
        Sink.Log(Named2(new Real(memo.Text))); // safe
    }

    private static string Read<T>(T item) where T : IReadable => item.Read();

    private static T Make<T>() where T : Greeting, new() => new();

    private static string Named2<T>(T item) where T : class, IReadable => item.Name;

    private static void Interfaces(Memo memo)
    {
        IReadable real = new Real(memo.Text);
        IReadable fake = new Fake(memo.Text);
        Sink.Log(real.Read()); // leak
        Sink.Log(fake.Read()); // safe
        foreach (var item in new IReadable[] { fake, new Fake("x") })
            Sink.Log(item.Name); // safe
        var both = memo.Id > 0 ? real : fake;
        Sink.Log(both.Read()); // leak
    }

    private static void Defaults(Memo memo)
    {
        IReadable real = new Real(memo.Text);
        Sink.Log(real.Twice()); // leak
        Sink.Log(((IReadable)new Fake(memo.Text)).Twice()); // safe
        IExplicit hidden = new Explicit(memo.Text);
        Sink.Log(hidden.Value); // leak
        Sink.Log(new Explicit(memo.Text).Value); // safe
    }

    private class Greeting
    {
        public string Text => "hello";
    }

    private interface IReadable
    {
        string Name => "readable";

        string Read();

        string Twice() => Read() + Read();
    }

    private sealed class Real(string text) : IReadable
    {
        public string Read() => text;
    }

    private sealed class Fake(string text) : IReadable
    {
        public string Read() => $"<{text.Length}>";
    }

    private interface IExplicit
    {
        string Value { get; }
    }

    private sealed class Explicit(string text) : IExplicit
    {
        public string Value => "public";

        string IExplicit.Value => text;
    }
}
