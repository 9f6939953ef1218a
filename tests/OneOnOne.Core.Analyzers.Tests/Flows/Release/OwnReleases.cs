// Releasing members of the user's own, as methods, constructors and properties.
namespace Flows.Release.OwnReleases;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Methods(memo);
        Constructors(memo);
        Properties(memo);
        Interfaces(memo);
        Lambdas(memo);
    }

    private static void Methods(Memo memo)
    {
        Recorder.Release(memo.Text);
        Sink.Log(Publish(memo)); // safe (released)
        Sink.Log(Prepare(memo)); // leak
        Sink.Log(Masked(memo)); // safe
    }

    private static void Constructors(Memo memo)
    {
        Recorder.Release(memo.Text);
        var told = new Told(memo.Text);
        Sink.Log(told.Text); // safe (released)
        var kept = new Kept(memo.Text);
        Sink.Log(kept.Text); // leak
    }

    private static void Properties(Memo memo)
    {
        Recorder.Release(memo.Text);
        var folder = new Folder(memo);
        Sink.Log(folder.Open); // safe (released)
        Sink.Log(folder.Shut); // leak
        Sink.Log(folder.Label); // safe
    }

    private static void Interfaces(Memo memo)
    {
        Recorder.Release(memo.Text);
        IDoor door = new Door();
        Sink.Log(door.Open(memo)); // safe (released)
        Sink.Log(door.Peek(memo)); // leak
    }

    private static void Lambdas(Memo memo)
    {
        Func<Memo, string> open = Disclosure.Open;
        Sink.Log(open(memo)); // safe (released)
        Func<Memo, string> read = m => m.Text;
        Sink.Log(read(memo)); // leak
        foreach (var text in Notes.All().Select(Disclosure.Open))
            Sink.Log(text); // safe (released)
    }

    [ReleasesContent(Justification = "The author publishes it.")]
    private static string Publish(Memo memo) => memo.Text;

    private static string Prepare(Memo memo) => memo.Text;

    [SealsContent]
    private static string Masked(Memo memo) => new('x', memo.Text.Length);

    private sealed class Told
    {
        [ReleasesContent(Justification = "It has been told.")]
        public Told(string text) => Text = text;

        public string Text { get; }
    }

    private sealed class Kept(string text)
    {
        public string Text { get; } = text;
    }

    private sealed class Folder(Memo memo)
    {
        [ReleasesContent(Justification = "The folder was opened.")]
        public string Open => memo.Text;

        public string Shut => memo.Text;

        public string Label => memo.Title;
    }

    private interface IDoor
    {
        [ReleasesContent(Justification = "A door is opened by its owner.")]
        string Open(Memo memo);

        string Peek(Memo memo);
    }

    private sealed class Door : IDoor
    {
        public string Open(Memo memo) => memo.Text;

        public string Peek(Memo memo) => memo.Text;
    }
}
