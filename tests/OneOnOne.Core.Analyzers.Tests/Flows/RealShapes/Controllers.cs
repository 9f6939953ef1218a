// A controller over a service over a repository, with a log.
namespace Flows.RealShapes.Controllers;

public static class Scenario
{
    public static async Task Run()
    {
        var log = new MemoryLog();
        var repository = new MemoRepository();
        repository.Add(Notes.First());
        var service = new MemoService(repository, new Mapper(), log);
        await service.ReviewAsync(1);
        Controller(service);
    }

    private static void Controller(MemoService service)
    {
        var controller = new MemoController(service);
        Sink.Log(controller.Get(1).Title); // safe
        Sink.Log(controller.Get(1).Body); // leak
        Sink.Log(controller.List()[0].Preview); // leak
        Sink.Log(controller.List()[0].Id); // safe
    }

    private interface ILog
    {
        void Info(string message);

        void Trace(string message);
    }

    private sealed class MemoryLog : ILog
    {
        public void Info(string message) => Sink.Log(message);

        public void Trace(string message) => Sink.Log(message); // safe
    }

    private interface IMemoRepository
    {
        Memo? Find(int id);

        IEnumerable<Memo> All();
    }

    private sealed class MemoRepository : IMemoRepository
    {
        private readonly Dictionary<int, Memo> _memos = [];

        public void Add(Memo memo) => _memos[memo.Id] = memo;

        public Memo? Find(int id) => _memos.GetValueOrDefault(id);

        public IEnumerable<Memo> All() => _memos.Values;
    }

    private sealed record MemoDto(int Id, string Title, string Body)
    {
        public string Preview => Body.Length > 10 ? Body[..10] : Body;
    }

    private sealed class Mapper
    {
        public MemoDto Map(Memo memo) => new(memo.Id, memo.Title, memo.Text);
    }

    private sealed class MemoService(IMemoRepository repository, Mapper mapper, ILog log)
    {
        public async Task ReviewAsync(int id)
        {
            await Task.Yield();
            var memo = repository.Find(id) ?? throw new KeyNotFoundException($"memo {id}");
            log.Trace($"reviewing {memo.Id}");
            log.Info($"reviewed {memo.Text}"); // leak
        }

        public MemoDto Get(int id) => mapper.Map(repository.Find(id)!);

        public IReadOnlyList<MemoDto> List() => [.. repository.All().Select(mapper.Map)];
    }

    private sealed class MemoController(MemoService service)
    {
        public MemoDto Get(int id) => service.Get(id);

        public IReadOnlyList<MemoDto> List() => service.List();
    }
}
