// A notes service in layers: injected interfaces, mapping to DTOs, a listing and a controller.
namespace Flows.RealShapes.ServicesAndDtos;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Layers();
        Mapping(memo);
        Pages();
        Host.Call<NotesController>("Show", 1);
        Host.Call<NotesController>("List");
    }

    private static void Layers()
    {
        var service = new NoteService(new MemoryRepository(), new PlainFormatter());
        Sink.Log(service.Heading(1)); // safe
        Sink.Log(service.Content(1)); // leak
        Sink.Log(service.Size(1)); // safe
        var masked = new NoteService(new MemoryRepository(), new MaskedFormatter());
        Sink.Log(masked.Content(1)); // safe
        Sink.Log(new NoteService(new EmptyRepository(), new PlainFormatter()).Content(1)); // safe
        var api = new NoteApi(service);
        var answer = api.Get(1);
        Sink.Log(answer.Status); // safe
        Sink.Log(answer.Body?.Name); // safe
        Sink.Log(answer.Body?.Words); // leak
        Sink.Log(api.Get(-1).Problem); // safe
        Sink.Log(api.Get(-1).Body?.Words); // safe
    }

    private static void Mapping(Memo memo)
    {
        var dto = NoteMapper.ToDto(memo);
        Sink.Log(dto.Name); // safe
        Sink.Log(dto.Words); // leak
        Sink.Log(dto); // leak
        var summary = NoteMapper.ToSummary(memo);
        Sink.Log(summary.Name); // safe
        Sink.Log(summary); // safe
        var row = new Row();
        NoteMapper.Copy(memo, row);
        Sink.Log(row.Caption); // safe
        Sink.Log(row.Cells[0]); // leak
        row.Cells = ["public"];
        Sink.Log(row.Cells[0]); // safe
        var list = new[] { memo }.Select(NoteMapper.ToDto).ToList();
        Sink.Log(list[0].Name); // safe
        Sink.Log(list[0].Words); // leak
        Sink.Dump(summary); // safe
        Sink.Dump(dto); // leak
    }

    private static void Pages()
    {
        var page = new Listing(new MemoryRepository());
        page.Load();
        Sink.Log(page.Titles[0]); // safe
        Sink.Log(page.Selected); // safe
        page.Select(1);
        Sink.Log(page.Selected); // leak
        page.Deselect();
        Sink.Log(page.Selected); // safe
    }

    private interface IRepository
    {
        Memo? Find(int id);

        IReadOnlyList<Memo> All();
    }

    private sealed class MemoryRepository : IRepository
    {
        private readonly Dictionary<int, Memo> _memos = Notes.All().ToDictionary(memo => memo.Id);

        public Memo? Find(int id) => _memos.GetValueOrDefault(id);

        public IReadOnlyList<Memo> All() => [.. _memos.Values];
    }

    private sealed class EmptyRepository : IRepository
    {
        public Memo? Find(int id) => null;

        public IReadOnlyList<Memo> All() => [];
    }

    private interface IFormatter
    {
        string Format(string text);
    }

    private sealed class PlainFormatter : IFormatter
    {
        public string Format(string text) => text.Trim();
    }

    private sealed class MaskedFormatter : IFormatter
    {
        public string Format(string text) => new('*', text.Length);
    }

    private sealed class NoteService(IRepository repository, IFormatter formatter)
    {
        public string Heading(int id) => formatter.Format(repository.Find(id)?.Title ?? "none");

        public string Content(int id) => formatter.Format(repository.Find(id)?.Text ?? "none");

        public int Size(int id) => repository.Find(id)?.Text.Length ?? 0;
    }

    private sealed class NoteApi(NoteService service)
    {
        public Answer<Dto> Get(int id) =>
            id < 0
                ? new Answer<Dto>(404) { Problem = $"no note {id}" }
                : new Answer<Dto>(200) { Body = new Dto(service.Heading(id), service.Content(id)) };
    }

    private sealed record Answer<T>(int Status)
    {
        public T? Body { get; init; }

        public string? Problem { get; init; }
    }

    private sealed record Dto(string Name, string Words);

    private sealed record Summary(string Name, int Size, DateOnly On);

    private sealed class Row
    {
        public string Caption { get; set; } = "";

        public string[] Cells { get; set; } = [];
    }

    private static class NoteMapper
    {
        public static Dto ToDto(Memo memo) => new(memo.Title, memo.Text);

        public static Summary ToSummary(Memo memo) => new(memo.Title, memo.Text.Length, memo.On);

        public static void Copy(Memo memo, Row row)
        {
            row.Caption = memo.Title;
            row.Cells = [memo.Text, memo.Reply ?? ""];
        }
    }

    private sealed class Listing(IRepository repository)
    {
        private IReadOnlyList<Memo> _memos = [];

        public IReadOnlyList<string> Titles => [.. _memos.Select(memo => memo.Title)];

        public string? Selected { get; private set; }

        public void Load() => _memos = repository.All();

        public void Select(int index) => Selected = _memos[index].Text;

        public void Deselect() => Selected = null;
    }

    private sealed class NotesController(IRepository repository)
    {
        public void Show(int id)
        {
            var memo = repository.Find(id) ?? new Memo(1);
            Sink.Log(memo.Title); // safe
            Sink.Log(memo.Text); // leak
        }

        public void List()
        {
            foreach (var memo in repository.All().DefaultIfEmpty(new Memo(2)))
            {
                Sink.Log(memo.Text.Length); // safe
                Sink.Log(memo.Reply); // leak
            }
        }
    }
}
