// Parameters of a primary constructor live on as hidden state.
namespace Flows.Objects.PrimaryConstructors;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Captured(memo);
        Initialisers(memo);
        Derived(memo);
        Mutated(memo);
        OfStruct(memo);
        HoldsTheMemo(memo);
    }

    private static void Captured(Memo memo)
    {
        var content = new Greeting(memo.Text, memo.Author);
        Sink.Log(content.Words()); // leak
        Sink.Log(content.Who); // safe
        var plain = new Greeting(memo.Title, memo.Author);
        Sink.Log(plain.Words()); // safe
        content.Print(); // leak
        plain.Print(); // safe
    }

    private static void Initialisers(Memo memo)
    {
        var card = new Card(memo.Text);
        Sink.Log(card.Upper); // leak
        Sink.Log(card.Length); // safe
        Sink.Log(new Card(memo.Title).Upper); // safe
    }

    private static void Derived(Memo memo)
    {
        var special = new SpecialCard(memo.Title, memo.Text);
        Sink.Log(special.Upper); // safe
        Sink.Log(special.Extra()); // leak
        var other = new SpecialCard(memo.Text, memo.Title);
        Sink.Log(other.Upper); // leak
        Sink.Log(other.Extra()); // safe
    }

    private static void Mutated(Memo memo)
    {
        var draft = new Draft(memo.Text);
        Sink.Log(draft.Show()); // leak
        draft.Clear();
        Sink.Log(draft.Show()); // safe
        draft.Set(memo.Reply!);
        Sink.Log(draft.Show()); // leak
    }

    private static void OfStruct(Memo memo)
    {
        var point = new Mark(memo.Text, 3);
        Sink.Log(point.Text); // leak
        Sink.Log(point.Line); // safe
        Sink.Log(default(Mark).Text); // safe
    }

    private static void HoldsTheMemo(Memo memo)
    {
        var reader = new Reader(memo);
        Sink.Log(reader.Text()); // leak
        Sink.Log(reader.Title()); // safe
    }

    private sealed class Greeting(string words, string who)
    {
        public string Who => who;

        public string Words() => "hello " + words;

        public void Print() => Sink.Log(words);
    }

    private class Card(string text)
    {
        public string Upper { get; } = text.ToUpper();

        public int Length { get; } = text.Length;
    }

    private sealed class SpecialCard(string text, string extra) : Card(text)
    {
        public string Extra() => extra;
    }

    private sealed class Draft(string text)
    {
        public string Show() => text;

        public void Clear() => text = "";

        public void Set(string value) => text = value;
    }

    private readonly struct Mark(string text, int line)
    {
        public string Text { get; } = text;

        public int Line { get; } = line;
    }

    private sealed class Reader(Memo memo)
    {
        public string Text() => memo.Text;

        public string Title() => memo.Title;
    }
}
