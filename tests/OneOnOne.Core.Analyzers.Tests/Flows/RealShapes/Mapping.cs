// Entities to DTOs to view models, by hand, by extension and by expression.
namespace Flows.RealShapes.Mapping;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        ByHand(memo);
        ByExtension(memo);
        ByConstructor(memo);
        ByQuery(Notes.All());
        ByMapper(memo);
        Back(memo);
    }

    private static void ByHand(Memo memo)
    {
        var dto = new MemoDto { Id = memo.Id, Heading = memo.Title, Body = memo.Text };
        var view = new MemoView { Caption = dto.Heading, Content = dto.Body, Key = "M" + dto.Id };
        Sink.Log(view.Caption); // safe
        Sink.Log(view.Content); // leak
        Sink.Log(view.Key); // safe
    }

    private static void ByExtension(Memo memo)
    {
        Sink.Log(memo.ToDto().Body); // leak
        Sink.Log(memo.ToDto().Heading); // safe
        Sink.Log(memo.ToDto().ToView().Content); // leak
        Sink.Log(memo.ToDto().ToView().Caption); // safe
        Sink.Log(memo.ToSummary().Body); // safe
    }

    private static void ByConstructor(Memo memo)
    {
        var row = new MemoRow(memo);
        Sink.Log(row.Left); // safe
        Sink.Log(row.Right); // leak
        Sink.Log(row); // leak
        Sink.Log(row with { Right = "" }); // safe
    }

    private static void ByQuery(IReadOnlyList<Memo> memos)
    {
        var views = memos.Select(memo => memo.ToDto()).Select(dto => dto.ToView()).ToList();
        Sink.Log(views[0].Content); // leak
        Sink.Log(views[0].Caption); // safe
        Sink.Dump(views.Select(view => view.Caption)); // safe
        Sink.Dump(views); // leak
    }

    private static void ByMapper(Memo memo)
    {
        var mapper = new Mapper();
        mapper.Register<Memo, MemoView>(m => new MemoView { Caption = m.Title, Content = m.Text });
        var view = mapper.Map<Memo, MemoView>(memo);
        Sink.Log(view.Content); // leak
        Sink.Log(view.Key); // safe
    }

    private static void Back(Memo memo)
    {
        var dto = memo.ToDto();
        dto.Body = "(removed)";
        Sink.Dump(dto); // safe
        Sink.Log(dto.ToView().Content); // safe
        dto.Body = memo.Reply!;
        Sink.Log(dto.ToView().Content); // leak
    }

    private sealed class Mapper
    {
        private readonly Dictionary<(Type, Type), Delegate> _maps = [];

        public void Register<TFrom, TTo>(Func<TFrom, TTo> map) => _maps[(typeof(TFrom), typeof(TTo))] = map;

        public TTo Map<TFrom, TTo>(TFrom from) => ((Func<TFrom, TTo>)_maps[(typeof(TFrom), typeof(TTo))])(from);
    }

    private sealed record MemoRow(string Left, string Right)
    {
        public MemoRow(Memo memo)
            : this(memo.Title, memo.Text)
        {
        }
    }
}

public sealed class MemoDto
{
    public int Id { get; set; }

    public string Heading { get; set; } = "";

    public string Body { get; set; } = "";
}

public sealed class MemoView
{
    public string Caption { get; set; } = "";

    public string Content { get; set; } = "";

    public string Key { get; set; } = "";
}

public static class Mappings
{
    public static MemoDto ToDto(this Memo memo) => new() { Id = memo.Id, Heading = memo.Title, Body = memo.Text };

    public static MemoDto ToSummary(this Memo memo) => new() { Id = memo.Id, Heading = memo.Title, Body = memo.Text.Length + " letters" };

    public static MemoView ToView(this MemoDto dto) => new() { Caption = dto.Heading, Content = dto.Body, Key = "M" + dto.Id };
}
