// Callbacks that are written out in the call, over several lines: what a helper hands to them leaks where they hand it on.
namespace Flows.Functions.CallbacksAtLength;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        ReadByTheHelper(memo);
        HandedThrough(memo);
        Kept(memo);
        Chained(memo);
        Named(memo);
        Deliver(memo, Show);
        Deliver(memo, Count);
        var desk = new Desk();
        desk.Written += (_, text) => Sink.Log(text);
        desk.Noted += (_, text) => Sink.Log(text);
        desk.Write(memo);
        var progress = new Progress(text => Sink.Log(text));
        Report(memo, progress);
        Formatted(memo, text => text.Trim());
    }

    private static void ReadByTheHelper(Memo memo)
    {
        WithText(memo, text =>
        {
            Sink.Log(text); // leak
            Sink.Log(text.Length); // safe
        });
        WithTitle(memo, title =>
        {
            Sink.Log(title); // safe
            Sink.Log(memo.Text); // leak
        });
        WithText(memo, delegate(string text)
        {
            Sink.Send("desk", text); // leak
        });
    }

    private static void HandedThrough(Memo memo)
    {
        Both(memo.Text, memo.Title, (first, second) =>
        {
            Sink.Log(first); // leak
            Sink.Log(second); // safe
        });
        Deeper(memo, text =>
        {
            Sink.Log(text); // leak
        });
    }

    private static void Kept(Memo memo)
    {
        var box = new Box(memo.Text, memo.Title);
        box.Open((text, title) =>
        {
            Sink.Log(title); // safe
            Sink.Log(text); // leak
        });
        var answer = box.Map(text =>
        {
            Sink.Log(text); // leak
            return "done";
        });
        Sink.Log(answer); // safe
    }

    private static void Chained(Memo memo)
    {
        new Box(memo.Text, memo.Title)
            .Tap(text =>
            {
                Sink.Log(text); // leak
            })
            .Open((_, title) =>
            {
                Sink.Log(title); // safe
            });
    }

    // What is called in more than one place is told of where it is called.
    private static void Named(Memo memo)
    {
        Action<string> log = text =>
        {
            Sink.Log(text);
        };
        Hand(memo.Text, log); // leak
        Hand(memo.Title, log); // safe
        log(memo.Text); // leak
        log(memo.Title); // safe
    }

    // What a method has read it discloses where it hands it to whom only its callers know, or tells of what that one has made of it.
    private static void Deliver(Memo memo, Action<string, string> to)
    {
        to(memo.Title, memo.Title); // safe
        var text = memo.Text;
        to(memo.Title, text); // leak
    }

    private static void Show(string title, string text) => Sink.Log(text);

    private static void Count(string title, string text) => Sink.Log(text.Length);

    private static void Report(Memo memo, IProgress<string> progress)
    {
        progress.Report("at " + memo.Title); // safe
        progress.Report("at " + memo.Text); // leak
    }

    private static void Formatted(Memo memo, Func<string, string> format)
    {
        Sink.Log(format(memo.Title)); // safe
        Sink.Log(format(memo.Text)); // leak
    }

    private sealed class Desk
    {
        public event EventHandler<string>? Written;

        public event EventHandler<string>? Noted;

        public void Write(Memo memo)
        {
            Noted?.Invoke(this, memo.Title); // safe
            Written?.Invoke(this, memo.Text); // leak
        }
    }

    private sealed class Progress(Action<string> tell) : IProgress<string>
    {
        public void Report(string value) => tell(value);
    }

    private static void WithText(Memo memo, Action<string> use) => use(memo.Text);

    private static void WithTitle(Memo memo, Action<string> use) => use(memo.Title);

    private static void Both(string first, string second, Action<string, string> use) => use(first, second);

    private static void Deeper(Memo memo, Action<string> use) => WithText(memo, text => use(text));

    private static void Hand(string text, Action<string> use) => use(text);

    private sealed class Box(string text, string title)
    {
        public void Open(Action<string, string> use) => use(text, title);

        public string Map(Func<string, string> map) => map(text);

        public Box Tap(Action<string> use)
        {
            use(text);
            return this;
        }
    }
}
