// Where it goes: loggers, banners, dumps, envelopes, batches.
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.Extensions.Logging;

namespace Flows.RealShapes.Outlets;

public static class Scenario
{
    private static readonly ILogger s_logger = Logs.Create();

    public static void Run()
    {
        var memo = Notes.First();
        Logged(memo);
        Displayed(memo);
        Dumped(memo);
        Constructed(memo);
        Batched(memo);
        Expressions(memo);
        Echoed(memo);
    }

    private static void Logged(Memo memo)
    {
        s_logger.LogInformation("memo {Id} of {Author}", memo.Id, memo.Author); // safe
        s_logger.LogInformation("memo {Id}: {Text}", memo.Id, memo.Text); // leak
        s_logger.LogWarning(memo.Reply); // leak
        s_logger.LogDebug("{Count} letters", memo.Text.Length); // safe
        if (s_logger.IsEnabled(LogLevel.Trace))
            s_logger.LogTrace("{Text}", memo.Text); // leak
        using (s_logger.BeginScope("memo {Id}", memo.Id)) // safe
            s_logger.LogInformation("in scope"); // safe
        Log(s_logger, memo.Title); // safe
        Log(s_logger, memo.Text); // leak
        s_logger.Log(LogLevel.Error, new EventId(1), memo.Text, null, (state, _) => state); // leak
        Console.WriteLine("{0} of {1}", memo.Title, memo.Author); // safe
        Console.WriteLine("{0} of {1}", memo.Text, memo.Author); // leak
        Console.Out.Write(memo.Reply); // leak
    }

    private static void Log(ILogger logger, string what) => logger.LogInformation("saw {What}", what);

    private static void Displayed(Memo memo)
    {
        Sink.Banner = memo.Title; // safe
        Sink.Banner = memo.Text; // leak
        var banner = memo.Text.Length > 3 ? memo.Author : memo.Title;
        Sink.Banner = banner; // safe
        (Sink.Banner, var other) = (memo.Reply, memo.Title); // leak
        Sink.Log(other); // safe
        Sink.Measure(memo.Title); // safe
        Sink.Measure(memo.Text[..1]); // leak
    }

    private static void Dumped(Memo memo)
    {
        Sink.Dump(new { memo.Id, memo.Title }); // safe
        Sink.Dump(new { memo.Id, Inner = new { memo.Text } }); // leak
        Sink.Dump(new List<object> { memo.Title, memo.On }); // safe
        Sink.Dump(new Dictionary<string, object?> { ["a"] = memo.Id, ["b"] = memo.Reply }); // leak
        Sink.Dump((memo.Id, memo.Title)); // safe
        Sink.Dump(new Entry(memo.Text, 1) { Text = memo.Title }); // safe
        Sink.Dump(new[] { new Entry(memo.Title, 1), new Entry(memo.Text, 2) }); // leak
        Sink.Dump(memo.Lines.Select(line => line.Length).ToArray()); // safe
        Sink.Dump(memo.Lines.Select(line => new { line.Length, Head = line[..2] }).ToArray()); // leak
    }

    private static void Constructed(Memo memo)
    {
        _ = new Envelope(memo.Title, memo.Author); // safe
        _ = new Envelope(memo.Title, memo.Text); // leak
        Envelope made = new(subject: memo.Title, body: null); // safe
        Sink.Log(made is null); // safe
        Func<string, Envelope> seal = text => new Envelope("for you", text);
        seal(memo.Title); // safe
        seal(memo.Text); // leak
    }

    private static void Batched(Memo memo)
    {
        var batch = new Batch(2);
        batch.Add(memo.Title);
        batch.Add(memo.Author); // safe
        batch.Add(memo.Title);
        batch.Add(memo.Text); // leak
    }

    private static void Expressions(Memo memo)
    {
        var columns = new (string Name, Func<Memo, object?> Read, bool Hidden)[]
        {
            ("id", m => m.Id, false),
            ("title", m => m.Title, false),
            ("text", m => m.Text, true),
        };
        Sink.Log(string.Join(",", columns.Select(column => column.Name))); // safe
        Sink.Log(string.Join(",", columns.Select(column => column.Read(memo)))); // leak
        Sink.Log(columns[1].Read(memo)); // safe
        Sink.Log(string.Join(",", columns.Select(column => column.Hidden ? "***" : column.Name))); // safe
    }

    private static void Echoed(Memo memo)
    {
        try
        {
            _ = DateOnly.ParseExact("2024", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
        catch (FormatException e)
        {
            Sink.Log(e.GetType().Name); // safe
            Sink.Log(memo.Title + e.Data.Count); // safe
            Sink.Log(memo.Text + e.Data.Count); // leak
        }
    }

    private sealed record Entry(string Text, int Lines)
    {
        public static Entry Parse(string line)
        {
            var parts = line.Split(';', 2);
            return new Entry(parts[1], parts.Length);
        }

        public static bool TryParse(string line, out Entry entry)
        {
            entry = new Entry("", 0);
            if (!line.Contains(';'))
                return false;
            entry = Parse(line);
            return true;
        }
    }

    private sealed class Batch(int size)
    {
        private readonly List<string> _items = [];

        public void Add(string item)
        {
            _items.Add(item);
            if (_items.Count < size)
                return;
            Sink.Export(string.Join("\n", _items));
            _items.Clear();
        }
    }
}
