// Objects that a container builds and a framework calls: what one call keeps, another prints.
namespace Flows.RealShapes.HostedHandlers;

public static class Scenario
{
    public static async Task Run()
    {
        Host.Call<NoteEndpoint>("Open", 1);
        Host.Call<NoteEndpoint>("Show");
        Host.Call<CountEndpoint>("Open", 1);
        Host.Call<CountEndpoint>("Show");
        Host.Call<Publisher>("Publish", 2);
        Host.CallStatic(typeof(Job), "Prepare", 1);
        Host.CallStatic(typeof(Job), "Execute");
        Host.Call<Drafts>("Load", 3);
        Host.Call<Drafts>("Print");
        Host.Call<Drafts>("Reset");
        await Typed();
    }

    private sealed class NoteEndpoint(IReader reader)
    {
        private string _text = "";
        private string _title = "";
        private int _reads;

        private void Open(int id)
        {
            var memo = reader.Read(id);
            _text = memo.Text;
            _title = memo.Title;
            _reads++;
        }

        private void Show()
        {
            Sink.Log(_title); // safe
            Sink.Log(_text); // leak
            Sink.Log(_reads); // safe
        }
    }

    private sealed class CountEndpoint(IReader reader)
    {
        private readonly Dictionary<int, int> _sizes = [];
        private string _state = "";

        private void Open(int id)
        {
            _state = reader.Read(id).Text;
            _sizes[id] = _state.Length;
            _state = "opened";
        }

        private void Show()
        {
            Sink.Log(_sizes[1]); // safe
        }
    }

    private interface IReader
    {
        Memo Read(int id);
    }

    private sealed class Reader : IReader
    {
        public Memo Read(int id) => new(id);
    }

    private interface ISender
    {
        void Send(string subject, string body);
    }

    private sealed class Sender : ISender
    {
        public void Send(string subject, string body)
        {
            Sink.Send(subject, body);
            Sink.Log(subject); // safe
        }
    }

    private sealed class Publisher(IReader reader, ISender sender)
    {
        private void Publish(int id)
        {
            var memo = reader.Read(id);
            sender.Send(memo.Title, memo.Author); // safe
            sender.Send(memo.Title, memo.Text); // leak
        }
    }

    private static class Job
    {
        private static Memo? s_next;
        private static string s_log = "";

        private static void Prepare(int id)
        {
            s_next = new Memo(id);
            s_log = "prepared " + s_next.Id;
        }

        private static void Execute()
        {
            Sink.Log(s_log); // safe
            Sink.Log(s_next?.Text); // leak
            Sink.Log(s_next?.Title); // safe
        }
    }

    private sealed class Drafts
    {
        private readonly List<string> _bodies = [];
        private readonly Queue<int> _ids = new();

        private void Load(int id)
        {
            _bodies.Add(Notes.Read(id));
            _ids.Enqueue(id);
        }

        private void Print()
        {
            Sink.Log(_ids.Peek()); // safe
            Sink.Log(_bodies.Count); // safe
            Sink.Log(_bodies[0]); // leak
        }

        private void Reset()
        {
            _bodies.Clear();
            Sink.Log(_bodies.FirstOrDefault()); // safe
        }
    }

    private static async Task Typed()
    {
        var diary = new Diary(Secrets.Sentence(9), "label");
        Sink.Log(diary.Label); // safe
        Sink.Log(diary.Words); // leak
        Sink.Log(diary.Read()); // leak
        Sink.Log(await diary.ReadAsync()); // leak
        Sink.Log((await diary.ReadAsync()).Length); // safe
        var words = "";
        diary.Into(ref words);
        Sink.Log(words.Length); // safe
        var vault = new Vault { Secret = Secrets.Sentence(8), Number = "n-1" };
        Sink.Log(vault.Secret); // leak
        Sink.Log(vault.Number); // safe
        Sink.Log(vault.Count); // safe
        Keep(Secrets.Sentence(7));
    }

    private static void Keep([Confidential] string text)
    {
        Sink.Log(text.Length); // safe
        Sink.Log(text); // leak
    }

    private sealed class Diary(string words, string label)
    {
        public string Label => label;

        [Confidential]
        public string Words => words;

        [return: Confidential]
        public string Read() => words;

        [return: Confidential]
        public Task<string> ReadAsync() => Task.FromResult(words);

        public void Into(ref string text) => text = words;
    }

    [Confidential]
    private sealed class Vault
    {
        public string Secret { get; init; } = "";

        [NotConfidential]
        public string Number { get; init; } = "";

        public int Count => Secret.Length;
    }
}
