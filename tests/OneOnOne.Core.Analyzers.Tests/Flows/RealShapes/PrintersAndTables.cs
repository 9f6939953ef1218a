// Printers that are configured, tables that are written out.
namespace Flows.RealShapes.PrintersAndTables;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Configured(memo);
        Formatted(memo);
    }

    private static void Configured(Memo memo)
    {
        var options = new Options { Footer = memo.Author };
        Configure(options, o => o.Header = memo.Title);
        Sink.Log(new Printer(options).Print("x")); // safe
        Configure(options, o => o.Header = memo.Text);
        Sink.Log(new Printer(options).Print("x")); // leak
        Sink.Log(new Printer(new Options()).Print(memo.Title)); // safe
        Sink.Log(new Printer(new Options()).Print(memo.Reply!)); // leak
        Sink.Log(options.Footer); // safe
    }

    private static void Configure(Options options, Action<Options> set) => set(options);

    private static void Formatted(Memo memo)
    {
        var csv = new Csv().Row("id", "title").Row(memo.Id, memo.Title);
        Sink.Export(csv.ToString()); // safe
        csv.Row(memo.Id, memo.Text);
        Sink.Export(csv.ToString()); // leak
        Sink.Log(csv.Rows); // safe
        Sink.Export(new Csv().Row(memo.Lines.ToArray<object>()).ToString()); // leak
    }

    private sealed class Options
    {
        public string Header { get; set; } = "";

        public string Footer { get; set; } = "";
    }

    private sealed class Printer(Options options)
    {
        public string Print(string text) => options.Header + text + options.Footer;
    }

    private sealed class Csv
    {
        private readonly StringBuilder _text = new();

        public int Rows { get; private set; }

        public Csv Row(params object[] cells)
        {
            _text.AppendJoin(';', cells).AppendLine();
            Rows++;
            return this;
        }

        public override string ToString() => _text.ToString();
    }
}
