// What a lambda captures is a variable, not a value: before and after, read and written.
namespace Flows.Functions.Captures;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        ReadAfterChange(memo);
        CleanedBeforeCall(memo);
        Written(memo);
        SharedByTwo(memo);
        LoopVariables(memo);
        FieldsAndThis(memo);
        ParameterCaptured(memo.Text, memo.Title);
    }

    private static void ReadAfterChange(Memo memo)
    {
        var text = "none";
        Func<string> read = () => text;
        Sink.Log(read()); // safe
        text = memo.Text;
        Sink.Log(read()); // leak
        text = memo.Title;
        Sink.Log(read()); // safe
    }

    private static void CleanedBeforeCall(Memo memo)
    {
        var text = memo.Text;
        Action print = () => Sink.Log(text);
        text = "clean";
        print(); // safe
        text = memo.Text;
        print(); // leak
    }

    private static void Written(Memo memo)
    {
        var kept = "none";
        Action keep = () => kept = memo.Text;
        Sink.Log(kept); // safe
        keep();
        Sink.Log(kept); // leak
        Action clean = () => kept = "clean";
        clean();
        Sink.Log(kept); // safe
    }

    private static void SharedByTwo(Memo memo)
    {
        var shared = "none";
        Action<string> set = value => shared = value;
        Func<string> get = () => shared;
        set(memo.Title);
        Sink.Log(get()); // safe
        set(memo.Text);
        Sink.Log(get()); // leak
        Sink.Log(get().Length); // safe
    }

    private static void LoopVariables(Memo memo)
    {
        var content = new List<Func<string>>();
        var plain = new List<Func<string>>();
        foreach (var line in memo.Lines)
        {
            content.Add(() => line);
            plain.Add(() => memo.Title);
        }

        foreach (var read in content)
            Sink.Log(read()); // leak
        foreach (var read in plain)
            Sink.Log(read()); // safe
    }

    private static void FieldsAndThis(Memo memo)
    {
        var clerk = new Clerk(memo);
        Sink.Log(clerk.Reader()()); // leak
        Sink.Log(clerk.TitleReader()()); // safe
        var writer = clerk.Writer();
        writer(memo.Reply!);
        Sink.Log(clerk.Kept); // leak
        writer(memo.Author);
        Sink.Log(clerk.Kept); // safe
    }

    private static void ParameterCaptured([Confidential] string text, string title)
    {
        Func<string> read = () => text + "!";
        Func<string> heading = () => title + "!";
        Sink.Log(read()); // leak
        Sink.Log(heading()); // safe
    }

    private sealed class Clerk(Memo memo)
    {
        private readonly string _text = memo.Text;

        public string Kept { get; private set; } = "";

        public Func<string> Reader() => () => _text;

        public Func<string> TitleReader() => () => memo.Title;

        public Action<string> Writer() => text => Kept = text;
    }
}
