// Importing and exporting: parsers, tokenizers, trees, templates, diffs, and the loggers that watch them.
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.Extensions.Logging;

namespace Flows.Exam.Fourth.Intakes;

public static class Scenario
{
    private static readonly ILogger s_logger = Logs.Create();

    public static void Run()
    {
        var memo = Notes.First();
        Parsed(memo);
        Markdown(memo);
        Trees(memo);
        Nodes(memo);
        Logged(memo);
        Displayed(memo);
        Dumped(memo);
        Constructed(memo);
        Diffed(memo);
        Indexed(memo);
        Batched(memo);
        Headers(memo);
        Expressions(memo);
        Redacted(memo);
        Echoed(memo);
    }

    private static void Parsed(Memo memo)
    {
        var file = $"id={memo.Id}\nby={memo.Author}\nbody={memo.Text}";
        var fields = new Dictionary<string, string>();
        foreach (var line in file.Split('\n'))
        {
            var at = line.IndexOf('=');
            fields[line[..at]] = line[(at + 1)..];
        }

        Sink.Log(fields.Count); // safe
        Sink.Log(fields["body"]); // leak
        var entry = Entry.Parse("x;" + memo.Text);
        Sink.Log(entry.Text); // leak
        Sink.Log(entry.Lines); // safe
        Sink.Log(Entry.TryParse(memo.Title + ";" + memo.Author, out var plain) ? plain.Text : ""); // safe
        Sink.Log(Entry.TryParse("1;" + memo.Reply, out var reply) ? reply.Text : ""); // leak
        Sink.Log(Entry.TryParse(memo.Text, out _)); // safe
    }

    private static void Markdown(Memo memo)
    {
        var blocks = new Blocks().Read($"# {memo.Title}\n{memo.Text}\n# end");
        Sink.Log(blocks.Count); // safe
        Sink.Log(blocks.OfType<Paragraph>().First().Text); // leak
        var built = new List<Block> { new Heading(1, memo.Title), new Paragraph(memo.Text) };
        Sink.Log(built.OfType<Heading>().First().Text); // safe
        Sink.Log(built.OfType<Paragraph>().First().Text); // leak
        Sink.Log(string.Concat(built.Select(Render))); // leak
        Sink.Log(string.Concat(built.OfType<Heading>().Select(Render))); // safe
        Sink.Log(built.Max(block => block is Heading { Level: var level } ? level : 0)); // safe
    }

    private static string Render(Block block) => block switch
    {
        Heading { Level: var level, Text: var text } => new string('#', level) + " " + text,
        Paragraph paragraph => paragraph.Text + "\n",
        _ => "",
    };

    private static void Trees(Memo memo)
    {
        var xml = new XElement("memo", new XAttribute("id", memo.Id), new XElement("title", memo.Title));
        Sink.Log(xml.ToString()); // safe
        xml.Add(new XElement("text", memo.Text));
        Sink.Log(xml.Element("text")!.Value); // leak
        Sink.Log(xml.ToString()); // leak
        Sink.Log(xml.Name.LocalName); // safe
        Sink.Log(xml.Elements().Count()); // safe
        Sink.Log(new XElement("id", memo.Id).Value); // safe
    }

    private static void Nodes(Memo memo)
    {
        var json = new JsonObject { ["title"] = memo.Title };
        Sink.Log(json.ToJsonString()); // safe
        json["text"] = memo.Text;
        Sink.Log(json.ToJsonString()); // leak
        Sink.Log(json["text"]!.GetValue<string>()); // leak
        Sink.Log(json.Count); // safe
        using var document = JsonDocument.Parse($$"""{"a":"{{memo.Text}}"}""");
        Sink.Log(document.RootElement.GetProperty("a").GetString()); // leak
        Sink.Log(document.RootElement.ValueKind); // safe
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

    private static void Diffed(Memo memo)
    {
        var before = memo.Text.Split(' ');
        var after = memo.Reply!.Split(' ');
        Sink.Log(before.Zip(after).Count(pair => pair.First == pair.Second)); // safe
        Sink.Log(string.Join(" ", before.Except(after))); // leak
        var changes = before.Select((word, at) => (at, Same: at < after.Length && after[at] == word)).ToList();
        Sink.Log(changes.Count(change => change.Same)); // safe
        Sink.Log(changes[0].at); // safe
        var marks = string.Concat(changes.Select(change => change.Same ? '=' : '!'));
        Sink.Log(marks); // safe
    }

    private static void Indexed(Memo memo)
    {
        var index = new Dictionary<string, SortedSet<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var each in Notes.All())
        {
            foreach (var word in each.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!index.TryGetValue(word, out var ids))
                    index.Add(word, ids = []);
                ids.Add(each.Id);
            }
        }

        Sink.Log(index.Values.Sum(ids => ids.Count)); // safe
        Sink.Log(index.Keys.Order().First()); // leak
        Sink.Log(index[memo.Text.Split(' ')[0]].Min); // safe
        Sink.Log(index.First().Value.First()); // safe
    }

    private static void Batched(Memo memo)
    {
        var batch = new Batch(2);
        batch.Add(memo.Title);
        batch.Add(memo.Author); // safe
        batch.Add(memo.Title);
        batch.Add(memo.Text); // leak
    }

    private static void Headers(Memo memo)
    {
        var request = new Request { Path = "/memos/" + memo.Id };
        request.Headers.Add("X-Title", memo.Title);
        Sink.Send(request.Path, request.Headers["X-Title"]); // safe
        Sink.Send(request.Path, null); // safe
        request.Body = memo.Text;
        Sink.Send(request.Path, request.ToString()); // safe
        Sink.Send(request.Path, request.Body); // leak
        var query = string.Join('&', new Dictionary<string, string> { ["id"] = "1", ["q"] = memo.Reply! }.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
        Sink.Send("/", query); // leak
        Sink.Send("/", string.Join('&', new Dictionary<string, string> { ["q"] = memo.Reply! }.Select(pair => pair.Key))); // safe
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

    private static void Redacted(Memo memo)
    {
        Sink.Log(Redact(memo.Text)); // safe
        Sink.Log(Hint(memo.Text)); // leak
        Sink.Log(Describe(memo)); // safe
        Sink.Log(Describe(memo, full: true)); // leak
        var copy = new Memo(memo.Id) { Title = memo.Title, Text = Redact(memo.Text) };
        Sink.Log(copy.Title); // safe
        Sink.Log(memo.Text.GetType().Name); // safe
        Sink.Log(memo.Text is ['A' or 'N', ..]); // safe (metadata)
    }

    private static string Redact(string text) => string.IsNullOrEmpty(text) ? "(empty)" : $"({text.Length} letters)";

    private static string Hint(string text) => text[0] + new string('*', text.Length - 1);

    private static string Describe(Memo memo, bool full = false) => full ? $"{memo.Title}: {memo.Text}" : memo.Title;

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

    private abstract record Block(string Text);

    private sealed record Heading(int Level, string Text) : Block(Text);

    private sealed record Paragraph(string Text) : Block(Text);

    private sealed class Blocks
    {
        public List<Block> Read(string text)
        {
            var all = new List<Block>();
            using var reader = new StringReader(text);
            while (reader.ReadLine() is { } line)
                all.Add(line.StartsWith('#') ? new Heading(1, line.TrimStart('#', ' ')) : new Paragraph(line));
            return all;
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

    private sealed class Request
    {
        public string Path { get; init; } = "/";

        public Dictionary<string, string> Headers { get; } = [];

        public string? Body { get; set; }

        public override string ToString() => $"{Path} ({Body?.Length ?? 0} letters)";
    }
}
