// Delegates in fields, arrays, dictionaries and records.
namespace Flows.Functions.StoredDelegates;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        InFields(memo);
        InCollections(memo);
        InRecords(memo);
        ByConstructor(memo);
        Lazily(memo);
    }

    private static void InFields(Memo memo)
    {
        var button = new Button { Clicked = () => memo.Text };
        Sink.Log(button.Clicked()); // leak
        button.Clicked = () => memo.Title;
        Sink.Log(button.Clicked()); // safe
        var printing = new Button { Print = text => Sink.Log(text) };
        printing.Print(memo.Text); // leak
        printing.Print(memo.Title); // safe
    }

    private static void InCollections(Memo memo)
    {
        Func<string>[] content = [() => memo.Title, () => memo.Text];
        foreach (var read in content)
            Sink.Log(read()); // leak
        Func<string>[] plain = [() => memo.Title, () => memo.Author];
        foreach (var read in plain)
            Sink.Log(read()); // safe
        var commands = new Dictionary<string, Action<string>> { ["print"] = text => Sink.Log(text) };
        commands["print"](memo.Text); // leak
        commands["print"](memo.Title); // safe
        var counts = new Dictionary<string, Action<string>> { ["count"] = text => Sink.Log(text.Length) };
        counts["count"](memo.Text); // safe
    }

    private static void InRecords(Memo memo)
    {
        var command = new Command("read", () => memo.Text);
        Sink.Log(command.Run()); // leak
        Sink.Log(command.Name); // safe
        var other = command with { Run = () => memo.Title };
        Sink.Log(other.Run()); // safe
    }

    private static void ByConstructor(Memo memo)
    {
        var worker = new Worker(text => Sink.Log(text));
        worker.Work(memo.Text); // leak
        worker.Work(memo.Title); // safe
        var counter = new Worker(text => Sink.Log(text.Length));
        counter.Work(memo.Text); // safe
    }

    private static void Lazily(Memo memo)
    {
        var lazy = new Lazy<Func<string>>(() => () => memo.Text);
        Sink.Log(lazy.Value()); // leak
        var plain = new Lazy<Func<string>>(() => () => memo.Title);
        Sink.Log(plain.Value()); // safe
    }

    private sealed class Button
    {
        public Func<string> Clicked { get; set; } = () => "";

        public Action<string> Print { get; set; } = _ => { };
    }

    private sealed record Command(string Name, Func<string> Run);

    private sealed class Worker(Action<string> report)
    {
        public void Work(string text) => report("done: " + text);
    }
}
