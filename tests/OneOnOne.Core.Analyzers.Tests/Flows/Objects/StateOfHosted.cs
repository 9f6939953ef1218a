// State of objects that a container builds: no caller can be seen, so any store may be what is read.
namespace Flows.Objects.StateOfHosted;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Host.Call<Handler>(nameof(Handler.Receive), memo);
        Host.Call<Handler>(nameof(Handler.Flush));
        Host.Call<Handler>(nameof(Handler.FlushTitle));
        Host.Call<Cache>(nameof(Cache.Put), memo);
        Host.Call<Cache>(nameof(Cache.Show), 1);
        Host.Call<Cache>(nameof(Cache.ShowTitle), 1);
        Host.Call<Worker>(nameof(Worker.Start), memo);
        Host.Call<Worker>(nameof(Worker.Tick));
        Tested();
    }

    // A test that news a handler up does not speak for the one that the container builds.
    private static void Tested()
    {
        var handler = new Handler();
        handler.Receive(new Memo(3) { Text = "written in a test" });
        handler.FlushTitle(); // safe
    }

    private sealed class Handler
    {
        private string _draft = "";
        private string _title = "";

        public void Receive(Memo memo)
        {
            _draft = memo.Text;
            _title = memo.Title;
        }

        public void Flush() => Sink.Log(_draft); // leak

        public void FlushTitle() => Sink.Log(_title); // safe
    }

    private sealed class Cache
    {
        private readonly Dictionary<int, string> _texts = [];
        private readonly Dictionary<int, string> _titles = [];

        public void Put(Memo memo)
        {
            _texts[memo.Id] = memo.Text;
            _titles[memo.Id] = memo.Title;
        }

        public void Show(int id)
        {
            if (_texts.TryGetValue(id, out var text))
                Sink.Log(text); // leak
            Sink.Log(_texts.Count); // safe
        }

        public void ShowTitle(int id) => Sink.Log(_titles[id]); // safe
    }

    private sealed class Worker
    {
        private readonly List<Memo> _memos = [];
        private string? _pending;
        private string? _done;

        public void Start(Memo memo)
        {
            _memos.Add(memo);
            Push(memo.Text);
            _done = memo.Author;
        }

        public void Tick()
        {
            Sink.Log(_pending); // leak
            Sink.Log(_done); // safe
            Sink.Log(_memos[0].Title); // safe
            Sink.Log(_memos[0].Text); // leak
        }

        private void Push(string text) => _pending = text;
    }
}
