// Events subscribed in one method and raised in another.
namespace Flows.Functions.EventsElsewhere;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Screens(memo);
        Boards(memo);
        Unsubscribed(memo);
        StaticEvents(memo);
    }

    private static void Screens(Memo memo)
    {
        var editor = new Editor();
        var screen = new Screen(editor);
        editor.Open(memo);
        Sink.Log(screen.Heading); // safe
        Sink.Log(screen.Content); // leak
        Sink.Log(screen.Status); // safe
        editor.Close();
        Sink.Log(screen.Content); // safe
    }

    private static void Boards(Memo memo)
    {
        var board = new Board();
        var log = new EventLogBook();
        board.Posted += log.OnPosted;
        board.Post(memo.Title);
        Sink.Log(log.Last); // safe
        board.Post(memo.Text);
        Sink.Log(log.Last); // leak
        Sink.Log(log.Count); // safe
        var quiet = new EventLogBook();
        var elsewhere = new Board();
        elsewhere.Posted += quiet.OnPosted;
        elsewhere.Post(memo.Author);
        Sink.Log(quiet.Last); // safe
        board.Posted += (_, post) => quiet.Remember(post.Words);
        board.Post(memo.Reply!);
        Sink.Log(quiet.Last); // leak
        var sizes = new EventLogBook();
        board.Posted += (_, post) => sizes.Remember($"{post.Words.Length}");
        board.Post(memo.Text);
        Sink.Log(sizes.Last); // safe
    }

    private static void Unsubscribed(Memo memo)
    {
        var board = new Board();
        var log = new EventLogBook();
        board.Posted += log.OnPosted;
        board.Post(memo.Author);
        board.Posted -= log.OnPosted;
        board.Post(memo.Text);
        Sink.Log(log.Last); // safe
        board.Posted += log.OnPosted;
        board.Post(memo.Text);
        Sink.Log(log.Last); // leak
    }

    private static void StaticEvents(Memo memo)
    {
        Hub.Said += Keep;
        Hub.Say(memo.Title);
        Sink.Log(s_kept); // safe
        Hub.Say(memo.Text);
        Sink.Log(s_kept); // leak
        Hub.Said -= Keep;
        s_kept = "";
        Hub.Say(memo.Text);
        Sink.Log(s_kept); // safe
    }

    private static string s_kept = "";

    private static void Keep(string text) => s_kept = text;

    private sealed class Editor
    {
        public event Action<Memo>? Opened;

        public event Action? Closed;

        public void Open(Memo memo) => Opened?.Invoke(memo);

        public void Close() => Closed?.Invoke();
    }

    private sealed class Screen
    {
        public Screen(Editor editor)
        {
            editor.Opened += OnOpened;
            editor.Closed += () => Content = "closed";
        }

        public string Heading { get; private set; } = "";

        public string Content { get; private set; } = "";

        public string Status { get; private set; } = "";

        private void OnOpened(Memo memo)
        {
            Heading = memo.Title;
            Content = memo.Text;
            Status = $"{memo.Text.Length} letters";
        }
    }

    private sealed class Post(string words) : EventArgs
    {
        public string Words { get; } = words;
    }

    private sealed class Board
    {
        public event EventHandler<Post>? Posted;

        public void Post(string words) => OnPosted(new Post(words));

        private void OnPosted(Post post) => Posted?.Invoke(this, post);
    }

    private sealed class EventLogBook
    {
        public string? Last { get; private set; }

        public int Count { get; private set; }

        public void OnPosted(object? sender, Post post)
        {
            Remember(post.Words);
            Count++;
        }

        public void Remember(string words) => Last = words;
    }

    private static class Hub
    {
        public static event Action<string>? Said;

        public static void Say(string text) => Said?.Invoke(text);
    }
}
