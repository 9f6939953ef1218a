// Generic repositories, specifications, units of work and paging.
using System.Linq.Expressions;

namespace Flows.RealShapes.Repositories;

public static class Scenario
{
    public static void Run()
    {
        Generic();
        Specifications();
        Pages();
        Tracked(Notes.First());
        Walked(Notes.First());
    }

    private static void Generic()
    {
        var repository = new MemoRepository();
        repository.Add(new Row(1, "title", Notes.First().Text));
        Sink.Log(repository.Get(1).Body); // leak
        Sink.Log(repository.Get(1).Title); // safe
        Repository<Row> other = new MemoRepository();
        other.Add(new Row(1, Notes.First().Title, "none"));
        Sink.Log(other.Get(1).Body); // safe
        Sink.Log(repository.Count); // safe
    }

    private static void Specifications()
    {
        var memos = Notes.All();
        var spec = new Specification<Memo>(memo => memo.Text.Length > 3);
        Sink.Log(spec.Of(memos).First().Text); // leak
        Sink.Log(spec.Of(memos).First().Title); // safe
        Sink.Log(spec.And(memo => memo.Id > 0).Of(memos).Count()); // safe
    }

    private static void Pages()
    {
        var page = Page.Of(Notes.All(), 0, 2, memo => memo.Text);
        Sink.Log(page.Items[0]); // leak
        Sink.Log(page.Total); // safe
        var titles = Page.Of(Notes.All(), 0, 2, memo => memo.Title);
        Sink.Log(titles.Items[0]); // safe
        Sink.Log(titles.Map(title => title.Length).Items[0]); // safe
        Sink.Log(page.Map(text => text + "!").Items[0]); // leak
    }

    private static void Tracked(Memo memo)
    {
        var work = new UnitOfWork();
        work.Change("title", memo.Title, memo.Author);
        foreach (var change in work.Changes)
            Sink.Log(change.After); // safe
        work.Change("text", memo.Text, "none");
        foreach (var change in work.Changes)
        {
            Sink.Log(change.Field); // safe
            Sink.Log(change.Before); // leak
            Sink.Log(change.After); // safe
        }
    }

    private static void Walked(Memo memo)
    {
        var cursor = new Cursor<string>([memo.Title, memo.Author]);
        while (cursor.Read())
            Sink.Log(cursor.Current); // safe
        var texts = new Cursor<string>(memo.Lines);
        while (texts.Read())
        {
            Sink.Log(texts.Current); // leak
            Sink.Log(texts.Position); // safe
        }
    }

    private sealed record Row(int Id, string Title, string Body);

    private abstract class Repository<T>
    {
        private readonly Dictionary<int, T> _rows = [];

        public int Count => _rows.Count;

        public void Add(T row) => _rows[KeyOf(row)] = row;

        public T Get(int id) => _rows.TryGetValue(id, out var row) ? row : throw new KeyNotFoundException();

        protected abstract int KeyOf(T row);
    }

    private sealed class MemoRepository : Repository<Row>
    {
        protected override int KeyOf(Row row) => row.Id;
    }

    private sealed class Specification<T>(Expression<Func<T, bool>> rule)
    {
        private readonly Func<T, bool> _rule = rule.Compile();

        public IEnumerable<T> Of(IEnumerable<T> all) => all.Where(_rule);

        public Specification<T> And(Func<T, bool> other) => new(item => _rule(item) && other(item));
    }

    private static class Page
    {
        public static Page<TTo> Of<TFrom, TTo>(IReadOnlyList<TFrom> all, int skip, int take, Func<TFrom, TTo> map) =>
            new([.. all.Skip(skip).Take(take).Select(map)], all.Count);
    }

    private sealed record Page<T>(IReadOnlyList<T> Items, int Total)
    {
        public Page<TTo> Map<TTo>(Func<T, TTo> map) => new(Items.Select(map).ToList(), Total);
    }

    private sealed class UnitOfWork
    {
        private readonly List<Change> _changes = [];

        public IEnumerable<Change> Changes
        {
            get
            {
                foreach (var change in _changes)
                    yield return change;
            }
        }

        public void Change(string field, string before, string after) => _changes.Add(new Change { Field = field, Before = before, After = after });
    }

    private sealed class Change
    {
        public required string Field { get; init; }

        public required string Before { get; init; }

        public required string After { get; init; }
    }

    private sealed class Cursor<T>(IReadOnlyList<T> rows)
    {
        public int Position { get; private set; } = -1;

        public T Current => rows[Position];

        public bool Read() => ++Position < rows.Count;
    }
}
