// What a callee's receiver overwrites is overwritten through any number of calls, where it is known which receiver that is.
namespace Flows.Objects.OverwrittenBelow;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        var document = new Document { Words = memo.Text };
        Do(new Replace(document, "new"));
        Sink.Log(document.Words); // safe
        document.Words = memo.Text;
        Again(new Replace(document, "new"), 2);
        Sink.Log(document.Words); // safe
        document.Words = memo.Text;
        Do(new Append(document, "more"));
        Sink.Log(document.Words); // leak
        document.Words = "-";
        Do(new Replace(document, memo.Text));
        Sink.Log(document.Words); // leak
        document.Words = "-";
        Do(new Append(document, memo.Text));
        Sink.Log(document.Words); // leak
        document.Words = memo.Text;
        Perhaps(new Replace(document, "new"), memo.Id == 2);
        Sink.Log(document.Words); // leak
        document.Words = memo.Text;
        Do(memo.Id == 2 ? new Replace(document, "new") : new Append(document, "more"));
        Sink.Log(document.Words); // leak
        document.Words = memo.Text;
        Do(new Replace(new Document(), "new"));
        Sink.Log(document.Words); // leak
        document.Words = memo.Text;
        var editor = new Editor(new Replace(document, "new"));
        editor.Save();
        Sink.Log(document.Words); // safe
        document.Words = memo.Text;
        new Editor(new Append(document, "more")).Save();
        Sink.Log(document.Words); // leak
        document.Words = memo.Text;
        Before(new Replace(document, "new"), document, memo);
        Sink.Log(document.Words); // safe
        After(new Replace(document, "new"), document, memo);
        Sink.Log(document.Words); // leak
    }

    private static void Do(ICommand command) => command.Execute();

    private static void Again(ICommand command, int times)
    {
        Sink.Log(times); // safe
        Do(command);
    }

    private static void Perhaps(ICommand command, bool may)
    {
        if (may)
            command.Execute();
    }

    private static void Before(ICommand command, Document document, Memo memo)
    {
        document.Words = memo.Text;
        command.Execute();
    }

    private static void After(ICommand command, Document document, Memo memo)
    {
        command.Execute();
        document.Words = memo.Text;
    }

    private interface ICommand
    {
        void Execute();
    }

    private sealed class Document
    {
        public string Words { get; set; } = "";
    }

    private sealed class Replace(Document document, string words) : ICommand
    {
        private string _before = "";

        public string Before => _before;

        public void Execute() => (_before, document.Words) = (document.Words, words);
    }

    private sealed class Append(Document document, string words) : ICommand
    {
        public void Execute() => document.Words += words;
    }

    private sealed class Editor(ICommand command)
    {
        public void Save() => command.Execute();
    }
}
