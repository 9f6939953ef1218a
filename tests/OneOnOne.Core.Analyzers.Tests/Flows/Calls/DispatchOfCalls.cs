// Which body a call reaches: overrides, hiding, explicit and default implementations, base calls.
namespace Flows.Calls.DispatchOfCalls;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Narrowed(memo);
        Hidden(memo);
        BaseCalls(memo);
        Interfaces(memo);
        Covariant(memo);
        Properties(memo);
        Chosen(memo);
    }

    private static void Narrowed(Memo memo)
    {
        Printer printer = new Quiet();
        Sink.Log(printer.Print(memo.Text)); // safe
        printer = new Verbatim();
        Sink.Log(printer.Print(memo.Text)); // leak
        Printer[] all = [new Quiet(), new Verbatim()];
        foreach (var each in all)
            Sink.Log(each.Print(memo.Text)); // leak
        Sink.Log(all.OfType<Quiet>().First().Print(memo.Text)); // safe
        if (all[0] is Quiet quiet)
            Sink.Log(quiet.Print(memo.Text)); // safe
        Sink.Log(Make(loud: false).Print(memo.Text)); // safe
        Sink.Log(Make(loud: true).Print(memo.Text)); // leak
    }

    private static Printer Make(bool loud) => loud ? new Verbatim() : new Quiet();

    private static void Hidden(Memo memo)
    {
        var quiet = new Newer();
        Sink.Log(quiet.Title(memo)); // safe
        Sink.Log(((Older)quiet).Title(memo)); // leak
        Sink.Log(quiet.Body(memo)); // leak
        Sink.Log(((Older)quiet).Body(memo)); // leak
        Sink.Log(new Older().Body(memo)); // safe
        quiet.Name = memo.Text;
        Sink.Log(((Older)quiet).Name); // safe
        Sink.Log(quiet.Name); // leak
    }

    private static void BaseCalls(Memo memo)
    {
        Printer framed = new Framed();
        Sink.Log(framed.Print(memo.Text)); // leak
        Printer counted = new Counted();
        Sink.Log(counted.Print(memo.Text)); // safe
        Sink.Log(new Framed().Label); // safe
    }

    private static void Interfaces(Memo memo)
    {
        var both = new Both();
        Sink.Log(both.Tell(memo)); // safe
        Sink.Log(((ITeller)both).Tell(memo)); // leak
        Sink.Log(((IWhisperer)both).Tell(memo)); // safe
        ITeller plain = new Default();
        Sink.Log(plain.Tell(memo)); // safe
        Sink.Log(plain.TellAll([memo])); // safe
        Sink.Log(((ITeller)both).TellAll([memo])); // leak
        ITeller diamond = new Diamond();
        Sink.Log(diamond.Tell(memo)); // leak
        Sink.Log(ITeller.Of(memo)); // safe
    }

    private static void Covariant(Memo memo)
    {
        Source source = new TextSource(memo.Text);
        Sink.Log(source.Read()); // leak
        Source lengths = new LengthSource(memo.Text);
        Sink.Log(lengths.Read()); // safe
        Sink.Log(new TextSource(memo.Text).Read().Length); // safe
    }

    private static void Properties(Memo memo)
    {
        Card card = new Open { Text = memo.Text };
        Sink.Log(card.Shown); // leak
        Card hidden = new Closed { Text = memo.Text };
        Sink.Log(hidden.Shown); // safe
        Sink.Log(hidden); // safe
        Sink.Log(card); // leak
    }

    private static void Chosen(Memo memo)
    {
        var by = new Dictionary<string, Printer> { ["q"] = new Quiet(), ["v"] = new Verbatim() };
        Sink.Log(by["q"].Print(memo.Text)); // safe
        Sink.Log(by["v"].Print(memo.Text)); // leak
        Sink.Log(Overloaded(memo.Text)); // leak
        Sink.Log(Overloaded((object)memo.Text)); // safe
        dynamic late = memo.Text;
        Sink.Log((object)late); // leak
    }

    private static string Overloaded(string text) => text;

    private static string Overloaded(object any) => any.GetType().Name;

    private abstract class Printer
    {
        public virtual string Label => "printer";

        public virtual string Print(string text) => "[" + text + "]";
    }

    private sealed class Quiet : Printer
    {
        public override string Print(string text) => "quiet";
    }

    private sealed class Verbatim : Printer
    {
        public override string Print(string text) => text;
    }

    private class Framed : Printer
    {
        public override string Label => base.Label + "!";

        public override string Print(string text) => "<" + base.Print(text) + ">";
    }

    private sealed class Counted : Framed
    {
        public override string Print(string text) => base.Print(text).Length + base.Print("x");
    }

    private class Older
    {
        public string Name { get; set; } = "old";

        public string Title(Memo memo) => memo.Text;

        public virtual string Body(Memo memo) => memo.Title;
    }

    private sealed class Newer : Older
    {
        public new string Name { get; set; } = "new";

        public new string Title(Memo memo) => memo.Title;

        public override string Body(Memo memo) => memo.Text;
    }

    private interface ITeller
    {
        string Tell(Memo memo) => memo.Title;

        string TellAll(IEnumerable<Memo> memos) => string.Join(", ", memos.Select(Tell));

        static string Of(Memo memo) => memo.Author;
    }

    private interface IWhisperer : ITeller
    {
        new string Tell(Memo memo) => memo.Author;
    }

    private sealed class Both : IWhisperer
    {
        public string Tell(Memo memo) => memo.Title;

        string ITeller.Tell(Memo memo) => memo.Text;

        string IWhisperer.Tell(Memo memo) => memo.Title;
    }

    private sealed class Default : ITeller;

    private interface ILoud : ITeller
    {
        string ITeller.Tell(Memo memo) => memo.Text;
    }

    private sealed class Diamond : ILoud;

    private abstract class Source
    {
        public abstract object Read();
    }

    private sealed class TextSource(string text) : Source
    {
        public override string Read() => text;
    }

    private sealed class LengthSource(string text) : Source
    {
        public override object Read() => text.Length;
    }

    private abstract class Card
    {
        public string Text { get; init; } = "";

        public abstract string Shown { get; }

        public override string ToString() => "card " + Shown;
    }

    private sealed class Open : Card
    {
        public override string Shown => Text;
    }

    private sealed class Closed : Card
    {
        public override string Shown => Text.Length + " letters";
    }
}
