// Content read from files and trees, and put into new ones.
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.Extensions.Logging;

namespace Flows.Text.Intakes;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Parsed(memo);
        Markdown(memo);
        Trees(memo);
        Nodes(memo);
        Diffed(memo);
        Indexed(memo);
        Headers(memo);
        Redacted(memo);
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

    private static void Log(ILogger logger, string what) => logger.LogInformation("saw {What}", what);

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

    private sealed class Request
    {
        public string Path { get; init; } = "/";

        public Dictionary<string, string> Headers { get; } = [];

        public string? Body { get; set; }

        public override string ToString() => $"{Path} ({Body?.Length ?? 0} letters)";
    }
}
