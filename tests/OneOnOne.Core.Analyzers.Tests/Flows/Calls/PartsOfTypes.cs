// Needs Roslyn 5 for partial constructors and events. Members that one part of a type declares and another one writes.
namespace Flows.Calls.PartsOfTypes;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        var card = new Card(memo);
        Sink.Log(card.Body); // leak
        Sink.Log(card.Heading); // safe
        Sink.Log(card[1]); // leak
        Sink.Log(card.Told("> ")); // leak
        Sink.Log(card.Named("> ")); // safe
        card.Note = memo.Text;
        Sink.Log(card.Note); // leak
        card.Note = memo.Title;
        Sink.Log(card.Note); // safe
        card.Asked += text => Sink.Log(text);
        card.Ask(memo.Text); // leak
        var other = new Card(memo);
        other.Asked += text => Sink.Log(text);
        other.Ask(memo.Author); // safe
    }
}

public sealed partial class Card
{
    public partial Card(Memo memo);

    public partial string Body { get; }

    public partial string Heading { get; }

    public partial string Note { get; set; }

    public partial string this[int line] { get; }

    public partial event Action<string>? Asked;

    public partial string Told(string mark);

    public partial string Named(string mark);
}

public sealed partial class Card
{
    private readonly Memo _memo;
    private string _note = "";
    private Action<string>? _asked;

    public partial Card(Memo memo) => _memo = memo;

    public partial string Body => _memo.Text;

    public partial string Heading => _memo.Title;

    public partial string Note { get => _note; set => _note = value; }

    public partial string this[int line] => _memo.Lines[line - 1];

    public partial event Action<string>? Asked { add => _asked += value; remove => _asked -= value; }

    public partial string Told(string mark) => mark + _memo.Text;

    public partial string Named(string mark) => mark + _memo.Title;

    public void Ask(string text) => _asked?.Invoke(text);
}
