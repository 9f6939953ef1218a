// Reports and tables written to a writer that is handed along.
namespace Flows.RealShapes.Exporters;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Csv(memos);
        Markdown(memos);
        Template(memos[0]);
        Indented(memos[0]);
        Columns(memos);
    }

    private static void Csv(IReadOnlyList<Memo> memos)
    {
        var content = new StringWriter();
        WriteRows(content, memos, memo => [memo.Id.ToString(), memo.Title, memo.Text]);
        Sink.Export(content.ToString()); // leak
        var plain = new StringWriter();
        WriteRows(plain, memos, memo => [memo.Id.ToString(), memo.Title, memo.Text.Length.ToString()]);
        Sink.Export(plain.ToString()); // safe
    }

    private static void Markdown(IReadOnlyList<Memo> memos)
    {
        var lines = new List<string> { "# Notes" };
        foreach (var memo in memos)
            lines.Add($"- {memo.Title}");
        Sink.Export(string.Join('\n', lines)); // safe
        foreach (var memo in memos)
            lines.Add($"  > {memo.Text}");
        Sink.Export(string.Join('\n', lines)); // leak
        Sink.Export(lines.Count); // safe
    }

    private static void Template(Memo memo)
    {
        var values = new Dictionary<string, string> { ["title"] = memo.Title };
        Sink.Export(Fill("<{title}>", values)); // safe
        values["body"] = memo.Text;
        Sink.Export(Fill("<{title}> {body}", values)); // leak
        Sink.Export(Fill(memo.Text, [])); // leak
    }

    private static void Indented(Memo memo)
    {
        var printer = new Printer();
        printer.Line(memo.Title);
        using (printer.Indent())
            printer.Line(memo.Author);
        Sink.Export(printer.Text); // safe
        using (printer.Indent())
            printer.Line(memo.Reply!);
        Sink.Export(printer.Text); // leak
        Sink.Export(printer.Depth); // safe
    }

    private static void Columns(IReadOnlyList<Memo> memos)
    {
        (string Name, Func<Memo, object?> Value)[] content = [("id", memo => memo.Id), ("text", memo => memo.Text)];
        (string Name, Func<Memo, object?> Value)[] plain = [("id", memo => memo.Id), ("title", memo => memo.Title)];
        foreach (var column in content)
        {
            Sink.Export(column.Name); // safe
            Sink.Export(column.Value(memos[0])); // leak
        }

        foreach (var column in plain)
            Sink.Export(column.Value(memos[0])); // safe
    }

    private static void WriteRows(TextWriter writer, IEnumerable<Memo> memos, Func<Memo, string[]> cells)
    {
        foreach (var memo in memos)
            writer.WriteLine(string.Join(';', cells(memo).Select(Quote)));
    }

    private static string Quote(string cell) => cell.Contains(';') ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;

    private static string Fill(string template, Dictionary<string, string> values)
    {
        foreach (var (name, value) in values)
            template = template.Replace("{" + name + "}", value);
        return template;
    }

    private sealed class Printer
    {
        private readonly StringBuilder _text = new();

        public int Depth { get; private set; }

        public string Text => _text.ToString();

        public void Line(string text) => _text.Append(' ', 2 * Depth).Append(text).AppendLine();

        public Scope Indent()
        {
            Depth++;
            return new Scope(this);
        }

        public readonly struct Scope(Printer printer) : IDisposable
        {
            public void Dispose() => printer.Depth--;
        }
    }
}
