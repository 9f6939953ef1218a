// Operators that are methods and give no content: ids, dates, spans and sums are compared beside content in nearly every method.
namespace Flows.Calls.ComparedValues;

public static class Scenario
{
    private static readonly Guid Id = new("0a000000-0000-4000-8000-000000000001");

    public static void Run()
    {
        var memo = Notes.First();
        Guids(memo, Id);
        Either(memo, Id, memo);
        Dates(memo, memo.On);
        Sums(memo, 3.5m);
        Records(memo, new Key(1), new Key(2));
        Loops(memo, TimeSpan.FromDays(1));
    }

    private static void Guids(Memo memo, Guid id)
    {
        if (id == Guid.Empty) return;
        Sink.Log(memo.Text); // leak
        Sink.Log(memo.Title); // safe
        Sink.Log((id != Guid.Empty).ToString()); // safe
    }

    private static void Either(Memo memo, Guid id, Memo? found)
    {
        if (id == Guid.Empty || found is not { } known) return;
        Sink.Log(known.Text); // leak
        Sink.Log(known.Author); // safe
    }

    private static void Dates(Memo memo, DateOnly day)
    {
        var text = day > DateOnly.MinValue && day <= DateOnly.MaxValue ? memo.Text : memo.Title;
        Sink.Log(text); // leak
        var since = new DateTime(2024, 5, 20) - day.ToDateTime(TimeOnly.MinValue);
        Sink.Log(since > TimeSpan.Zero ? memo.Title : memo.Author); // safe
        Sink.Log(since.ToString()); // safe
    }

    private static void Sums(Memo memo, decimal hours)
    {
        decimal total = hours + 2m * hours - -hours;
        Sink.Log(total.ToString()); // safe
        Sink.Log(total + ": " + memo.Text); // leak
        Sink.Log(total + ": " + memo.Title); // safe
    }

    private static void Records(Memo memo, Key one, Key other)
    {
        if (one != other) Sink.Log(memo.Text); // leak
        if (one != other) Sink.Log(memo.Title); // safe
        if (!(one == other)) Sink.Log(memo.Author); // safe
    }

    private static void Loops(Memo memo, TimeSpan left)
    {
        var text = memo.Title;
        while (left > TimeSpan.Zero)
        {
            Sink.Log(memo.Title); // safe
            text = memo.Text;
            left -= TimeSpan.FromDays(1);
        }

        Sink.Log(text); // leak
    }

    private readonly record struct Key(int Number);
}
