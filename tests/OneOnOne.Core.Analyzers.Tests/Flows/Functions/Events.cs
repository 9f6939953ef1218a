// Events, subscribers, event arguments and custom accessors.
namespace Flows.Functions.Events;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Raised(memo);
        Arguments(memo);
        TwoSubscribers(memo);
        ByMethodGroup(memo);
        Stored(memo);
        StaticEvent(memo);
    }

    private static void Raised(Memo memo)
    {
        var bell = new Bell();
        bell.Rung += text => Sink.Log(text);
        bell.Ring(memo.Text); // leak
        bell.Ring(memo.Title); // safe
        var quiet = new Bell();
        quiet.Rung += text => Sink.Log(text.Length);
        quiet.Ring(memo.Text); // safe
    }

    private static void Arguments(Memo memo)
    {
        var board = new Board();
        board.Posted += (_, e) => Sink.Log(e.Body);
        board.Post(memo.Title, memo.Text); // leak
        board.Post(memo.Text, memo.Title); // safe
    }

    private static void TwoSubscribers(Memo memo)
    {
        var bell = new Bell();
        bell.Rung += text => Sink.Log(text.Length);
        bell.Ring(memo.Text); // safe
        bell.Rung += text => Sink.Log(text);
        bell.Ring(memo.Text); // leak
    }

    private static void ByMethodGroup(Memo memo)
    {
        var bell = new Bell();
        bell.Rung += Printed;
        bell.Ring(memo.Text); // leak
        bell.Ring(memo.Author); // safe
    }

    private static void Stored(Memo memo)
    {
        var bell = new Bell();
        var heard = "nothing";
        bell.Rung += text => heard = text;
        bell.Ring(memo.Title);
        Sink.Log(heard); // safe
        bell.Ring(memo.Text);
        Sink.Log(heard); // leak
    }

    private static void StaticEvent(Memo memo)
    {
        Board.AnyPosted += text => Sink.Log(text);
        Board.Announce(memo.Text); // leak
        Board.Announce(memo.Title); // safe
    }

    private static void Printed(string text) => Sink.Log(text);

    private sealed class Bell
    {
        public event Action<string>? Rung;

        public void Ring(string text) => Rung?.Invoke(text);
    }

    private sealed class Board
    {
        public static event Action<string>? AnyPosted;

        public event EventHandler<Posting>? Posted;

        public void Post(string title, string body) => Posted?.Invoke(this, new Posting(title, body));

        public static void Announce(string text) => AnyPosted?.Invoke(text);
    }

    private sealed class Posting(string title, string body) : EventArgs
    {
        public string Title { get; } = title;

        public string Body { get; } = body;
    }
}
