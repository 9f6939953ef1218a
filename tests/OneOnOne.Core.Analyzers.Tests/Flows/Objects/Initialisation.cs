// Objects made: static constructors, initialisers, required members and primary constructors.
using System.Diagnostics.CodeAnalysis;

namespace Flows.Objects.Initialisation;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        StaticCtor(memo);
        FieldInits(memo);
        Required(memo);
        PrimaryCapture(memo);
    }

    private static void StaticCtor(Memo memo)
    {
        Sink.Log(Statics.Text); // leak
        Sink.Log(Statics.Title); // safe
        _ = memo;
    }

    private static void FieldInits(Memo memo)
    {
        var initialised = new Initialised();
        Sink.Log(initialised.Name); // safe
        Sink.Log(initialised.Body); // leak
        _ = memo;
    }

    private static void Required(Memo memo)
    {
        var built = new Built(memo.Title) { Body = memo.Text };
        Sink.Log(built.Body); // leak
        Sink.Log(built.Title); // safe
        Sink.Log(built.Size); // safe
    }

    private static void PrimaryCapture(Memo memo)
    {
        var counter = new Counter(memo.Text);
        counter.Next();
        Sink.Log(counter.Left); // leak
        Sink.Log(counter.Turns); // safe
    }

    private static class Statics
    {
        public static readonly string Text;
        public static readonly string Title = Notes.First().Title;

        static Statics() => Text = Notes.First().Text;
    }

    private sealed class Initialised
    {
        private static readonly Memo s_memo = Notes.First();

        public string Name { get; } = s_memo.Title;

        public string Body = s_memo.Text.Trim();
    }

    private sealed class Built
    {
        [SetsRequiredMembers]
        public Built(string title)
        {
            Title = title;
            Body = "";
        }

        public required string Title { get; init; }

        public required string Body { get; init; }

        public int Size => Body.Length;
    }

    private sealed class Counter(string text)
    {
        public int Turns { get; private set; }

        public string Left => text;

        public void Next()
        {
            text = text[1..];
            Turns++;
        }
    }
}
