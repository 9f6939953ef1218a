// Overrides are chosen by what the receiver really is.
namespace Flows.Calls.VirtualDispatch;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Narrowed(memo);
        foreach (var flag in new[] { true, false })
            Joined(memo, flag);
        BaseCalls(memo);
        Abstract(memo);
        Hidden(memo);
        Template(memo);
        OfElements(memo);
    }

    private static void Narrowed(Memo memo)
    {
        Printer quiet = new QuietPrinter();
        quiet.Print(memo.Text); // safe
        Printer plain = new Printer();
        plain.Print(memo.Text); // leak
        plain.Print(memo.Title); // safe
        quiet = plain;
        quiet.Print(memo.Text); // leak
    }

    private static void Joined(Memo memo, bool flag)
    {
        Printer printer = flag ? new Printer() : new QuietPrinter();
        printer.Print(memo.Text); // leak
        printer.Print(memo.Title); // safe
        Printer quiet = flag ? new QuietPrinter() : new SilentPrinter();
        quiet.Print(memo.Text); // safe
    }

    private static void BaseCalls(Memo memo)
    {
        new PoliteprinterCallingBase().Print(memo.Text); // leak
        new PoliteprinterCallingBase().Print(memo.Title); // safe
        new MaskingPrinterCallingBase().Print(memo.Text); // safe
    }

    private static void Abstract(Memo memo)
    {
        Reader reader = new TextReaderOf(memo);
        Sink.Log(reader.Read()); // leak
        reader = new TitleReaderOf(memo);
        Sink.Log(reader.Read()); // safe
    }

    private static void Hidden(Memo memo)
    {
        var hiding = new HidingPrinter();
        hiding.Print(memo.Text); // safe
        ((Printer)hiding).Print(memo.Text); // leak
    }

    private static void Template(Memo memo)
    {
        Sink.Log(new TextReport(memo).Render()); // leak
        Sink.Log(new TitleReport(memo).Render()); // safe
    }

    private static void OfElements(Memo memo)
    {
        List<Printer> printers = [new QuietPrinter(), new SilentPrinter()];
        foreach (var printer in printers)
            printer.Print(memo.Text); // safe
        List<Printer> mixed = [new QuietPrinter(), new Printer()];
        foreach (var printer in mixed)
            printer.Print(memo.Text); // leak
    }

    private class Printer
    {
        public virtual void Print(string text) => Sink.Log(text);
    }

    private sealed class QuietPrinter : Printer
    {
        public override void Print(string text) => Sink.Log(text.Length);
    }

    private sealed class SilentPrinter : Printer
    {
        public override void Print(string text) => Sink.Log("silence");
    }

    private sealed class PoliteprinterCallingBase : Printer
    {
        public override void Print(string text) => base.Print("please: " + text);
    }

    private sealed class MaskingPrinterCallingBase : Printer
    {
        public override void Print(string text) => base.Print(new string('*', text.Length));
    }

    private sealed class HidingPrinter : Printer
    {
        public new void Print(string text) => Sink.Log(text.Length);
    }

    private abstract class Reader
    {
        public abstract string Read();
    }

    private sealed class TextReaderOf(Memo memo) : Reader
    {
        public override string Read() => memo.Text;
    }

    private sealed class TitleReaderOf(Memo memo) : Reader
    {
        public override string Read() => memo.Title;
    }

    private abstract class Report
    {
        public string Render() => "report: " + Body();

        protected abstract string Body();
    }

    private sealed class TextReport(Memo memo) : Report
    {
        protected override string Body() => memo.Text;
    }

    private sealed class TitleReport(Memo memo) : Report
    {
        protected override string Body() => memo.Title;
    }
}
