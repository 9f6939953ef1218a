// Agendas and timelines: items by priority, events by day.
namespace Flows.RealShapes.Agendas;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Agenda(memo);
        Timeline(Notes.All());
    }

    private static void Agenda(Memo memo)
    {
        var agenda = new Agenda1();
        agenda += new Item(memo.Title, 1);
        agenda += new Item(memo.Text, 2);
        Sink.Log(agenda[0].Priority); // safe
        Sink.Log(agenda.Top?.Subject); // leak
        Sink.Log(agenda.Count); // safe
        foreach (var (subject, priority) in agenda)
        {
            Sink.Log(priority); // safe
            Sink.Log(subject); // leak
        }
    }

    private static void Timeline(IReadOnlyList<Memo> memos)
    {
        var timeline = new SortedDictionary<DateOnly, List<Event>>();
        foreach (var memo in memos)
        {
            if (!timeline.TryGetValue(memo.On, out var day))
                timeline.Add(memo.On, day = []);
            day.Add(new Event.Wrote(memo.Author, memo.Text));
            day.Add(new Event.Met(memo.Author));
        }

        foreach (var (day, events) in timeline)
        {
            Sink.Log(day); // safe
            foreach (var one in events)
            {
                Sink.Log(one.Who); // safe
                Sink.Log(one is Event.Wrote { What: var what } ? what : "met"); // leak
            }
        }
    }

    private readonly record struct Item(string Subject, int Priority);

    private sealed class Agenda1 : IEnumerable<Item>
    {
        private readonly List<Item> _items = [];

        public int Count => _items.Count;

        public Item? Top => _items.Count == 0 ? null : _items.MaxBy(item => item.Priority);

        public Item this[int at] => _items[at];

        public static Agenda1 operator +(Agenda1 agenda, Item item)
        {
            agenda._items.Add(item);
            return agenda;
        }

        public IEnumerator<Item> GetEnumerator()
        {
            for (var i = 0; i < _items.Count; i++)
                yield return _items[i];
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private abstract record Event(string Who)
    {
        public sealed record Wrote(string Who, string What) : Event(Who);

        public sealed record Met(string Who) : Event(Who);
    }
}
