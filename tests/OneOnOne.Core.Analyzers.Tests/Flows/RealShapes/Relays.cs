// Layers and steps that hand a text down to the sink.
namespace Flows.RealShapes.Relays;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Layers(memo);
    }

    private static void Layers(Memo memo)
    {
        var top = new Top(new Middle(new Bottom()));
        top.Handle(memo.Title); // safe
        top.Handle(memo.Text); // leak
        top.Measure(memo.Text); // safe
        IStep chain = new First(new Last());
        chain.Do(memo.Title); // safe
        chain.Do(memo.Text); // leak
    }

    private sealed class Top(Middle middle)
    {
        public void Handle(string text) => middle.Handle("top " + text);

        public void Measure(string text) => middle.Handle("top " + text.Length);
    }

    private sealed class Middle(Bottom bottom)
    {
        public void Handle(string text) => bottom.Write(text + "\n");
    }

    private sealed class Bottom
    {
        public void Write(string text) => Sink.Export(text);
    }

    private interface IStep
    {
        void Do(string text);
    }

    private sealed class First(IStep next) : IStep
    {
        public void Do(string text) => next.Do("> " + text);
    }

    private sealed class Last : IStep
    {
        public void Do(string text) => Sink.Log(text);
    }
}
