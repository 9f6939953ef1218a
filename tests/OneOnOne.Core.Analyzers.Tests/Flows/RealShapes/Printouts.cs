// Summaries, tables and templates, filled in and printed.
namespace Flows.RealShapes.Printouts;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Summaries(memo);
        Csv(Notes.All());
        Template(memo);
    }

    private static void Summaries(Memo memo)
    {
        var summary = new Summary { Title = memo.Title }.With(s => s.Add("note", memo.Text)).With(s => s.Add("id", memo.Id.ToString()));
        Sink.Log(summary.Print()); // leak
        Sink.Log(summary.Title); // safe
        Sink.Log(new Summary { Title = memo.Title }.With(s => s.Add("id", "1")).Print()); // safe
    }

    private static void Csv(IReadOnlyList<Memo> memos)
    {
        var table = new Table("title", "text");
        foreach (var memo in memos)
            table.AddRow(memo.Title, memo.Text);
        Sink.Export(table.ToCsv()); // leak
        Sink.Export(table.Header()); // safe
        Sink.Export(table.Column("text").First()); // leak
        Sink.Export(table.Rows); // safe
    }

    private static void Template(Memo memo)
    {
        var template = new Template1("Dear {name}: {body}");
        Sink.Log(template.Render(new() { ["name"] = memo.Author, ["body"] = memo.Text })); // leak
        Sink.Log(template.Render(new() { ["name"] = memo.Author, ["body"] = "none" })); // safe
        Sink.Log(template.Holes.Count()); // safe
    }

    private sealed class Summary
    {
        private readonly List<KeyValuePair<string, string>> _lines = [];

        public required string Title { get; init; }

        public void Add(string name, string value) => _lines.Add(new(name, value));

        public Summary With(Action<Summary> change)
        {
            change(this);
            return this;
        }

        public string Print() => string.Join("; ", _lines.Select(line => $"{line.Key}: {line.Value}"));
    }

    private sealed class Table(params string[] columns)
    {
        private readonly List<string[]> _rows = [];

        public int Rows => _rows.Count;

        public void AddRow(params string[] cells) => _rows.Add(cells);

        public string Header() => string.Join(',', columns);

        public string ToCsv()
        {
            var csv = new StringBuilder(Header()).AppendLine();
            foreach (var row in _rows)
                csv.AppendJoin(',', row.Select(cell => $"\"{cell}\"")).AppendLine();
            return csv.ToString();
        }

        public IEnumerable<string> Column(string name)
        {
            var at = Array.IndexOf(columns, name);
            return _rows.Select(row => row[at]);
        }
    }

    private sealed class Template1(string text)
    {
        public IEnumerable<string> Holes => text.Split('{').Skip(1).Select(part => part[..part.IndexOf('}')]);

        public string Render(Dictionary<string, string> values)
        {
            var result = text;
            foreach (var hole in Holes)
                result = result.Replace("{" + hole + "}", values[hole]);
            return result;
        }
    }
}
