// Constructor-injected interfaces over three layers.
namespace Flows.RealShapes.Layers;

public static class Scenario
{
    public static void Run()
    {
        Host.Call<MemoController>(nameof(MemoController.Show), 1);
        Host.Call<MemoController>(nameof(MemoController.List), 1);
        Host.Call<MemoController>(nameof(MemoController.Update), 1, "agenda");
    }

    private sealed class MemoController(IMemoService service, IAudit audit)
    {
        public void Show(int id)
        {
            var text = service.TextFor(id);
            Sink.Log(text); // leak
            Sink.Log(service.TitleFor(id)); // safe
            audit.Record(text); // leak
            audit.Record(service.TitleFor(id)); // safe
            audit.Count(text); // safe
        }

        public void List(int id)
        {
            foreach (var item in service.Recent(id))
            {
                Sink.Log(item.Heading); // safe
                Sink.Log(item.Preview); // leak
                Sink.Log(item.Size); // safe
            }
        }

        public void Update(int id, string title)
        {
            var result = service.Rename(id, title);
            Sink.Log(result.Message); // safe
            Sink.Log(result.Entity.Title); // safe
            Sink.Log(result.Entity.Text); // leak
        }
    }

    private interface IMemoService
    {
        string TextFor(int id);

        string TitleFor(int id);

        IEnumerable<MemoItem> Recent(int count);

        Outcome Rename(int id, string title);
    }

    private sealed class MemoService(IMemoRepository repository) : IMemoService
    {
        public string TextFor(int id) => repository.Find(id).Text;

        public string TitleFor(int id) => repository.Find(id).Title;

        public IEnumerable<MemoItem> Recent(int count) =>
            repository.All().Take(count).Select(memo => new MemoItem(memo.Title, memo.Text[..4], memo.Text.Length));

        public Outcome Rename(int id, string title)
        {
            var memo = repository.Find(id);
            memo.Title = title;
            return new Outcome("renamed " + memo.Id, memo);
        }
    }

    private interface IMemoRepository
    {
        Memo Find(int id);

        IReadOnlyList<Memo> All();
    }

    private sealed class MemoRepository : IMemoRepository
    {
        private readonly Dictionary<int, Memo> _memos = Notes.All().ToDictionary(memo => memo.Id);

        public Memo Find(int id) => _memos[id];

        public IReadOnlyList<Memo> All() => [.. _memos.Values];
    }

    private interface IAudit
    {
        void Record(string entry);

        void Count(string entry);
    }

    private sealed class Audit : IAudit
    {
        private int _letters;

        public void Record(string entry) => Sink.Export("audit: " + entry);

        public void Count(string entry)
        {
            _letters += entry.Length;
            Sink.Export(_letters);
        }
    }

    private sealed record MemoItem(string Heading, string Preview, int Size);

    private sealed record Outcome(string Message, Memo Entity);
}
