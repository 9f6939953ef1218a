// Objects mapped by hand and by lists of members.
namespace Flows.RealShapes.MapsOfMembers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Mapped(memo);
    }

    private static void Mapped(Memo memo)
    {
        var dto = new Mapper().ToDto(memo);
        Sink.Log(dto.Id); // safe
        Sink.Log(dto.Heading); // safe
        Sink.Log(dto.Body); // leak
        Sink.Log(dto.Stats.Letters); // safe
        Sink.Log(dto.Stats.Opening); // leak
        var summary = new Mapper().ToSummary(memo);
        Sink.Log(summary); // safe
        Sink.Dump(summary); // safe
        Sink.Dump(dto); // leak
        var generic = new Map<Memo, Summary>().For(m => m.Title, (s, v) => s.Heading = (string)v!).For(m => m.Text.Length, (s, v) => s.Size = (int)v!);
        Sink.Log(generic.Apply(memo).Heading); // safe
        var full = new Map<Memo, Summary>().For(m => m.Text, (s, v) => s.Heading = (string)v!);
        Sink.Log(full.Apply(memo).Heading); // leak
        Sink.Log(full.Apply(memo).Size); // safe
    }

    private sealed record MemoDto(int Id, string Heading, string Body, Stats Stats);

    private sealed record Stats(int Letters, string Opening);

    private sealed record Summary
    {
        public string Heading { get; set; } = "";

        public int Size { get; set; }
    }

    private sealed class Mapper
    {
        public MemoDto ToDto(Memo memo) => new(memo.Id, memo.Title.ToUpperInvariant(), memo.Text, new Stats(memo.Text.Length, memo.Text.Split(' ')[0]));

        public Summary ToSummary(Memo memo) => new() { Heading = memo.Title, Size = memo.Text.Length };
    }

    private sealed class Map<TFrom, TTo> where TTo : new()
    {
        private readonly List<Action<TFrom, TTo>> _members = [];

        public Map<TFrom, TTo> For(Func<TFrom, object?> read, Action<TTo, object?> write)
        {
            _members.Add((from, to) => write(to, read(from)));
            return this;
        }

        public TTo Apply(TFrom from)
        {
            var to = new TTo();
            foreach (var member in _members)
                member(from, to);
            return to;
        }
    }
}
