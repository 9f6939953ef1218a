// Members that are asked for by name: as good as named where name and type are written down, and any of them where not.
namespace Flows.Calls.Reflected;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Read(memo);
        Written(memo);
        Called(memo);
        Delegates(memo);
    }

    private static void Read(Memo memo)
    {
        Sink.Log(typeof(Memo).GetProperty("Text")!.GetValue(memo)); // leak
        Sink.Log(typeof(Memo).GetProperty(nameof(Memo.Title))!.GetValue(memo)); // safe
        var body = typeof(Memo).GetProperty("Text");
        Sink.Log(body!.GetValue(memo)); // leak
        Sink.Log(body.Name); // safe
        Sink.Log(memo.GetType().GetProperty("Title")!.GetValue(memo)); // safe
        foreach (var property in typeof(Memo).GetProperties())
        {
            Sink.Log(property.GetValue(memo)); // leak
            Sink.Log(property.Name); // safe
        }
    }

    private static void Written(Memo memo)
    {
        var draft = new Draft();
        typeof(Draft).GetProperty("Body")!.SetValue(draft, memo.Text);
        Sink.Log(draft.Body); // leak
        Sink.Log(draft.Title); // safe
        typeof(Draft).GetField("Title")!.SetValue(draft, memo.Text);
        Sink.Log(draft.Title); // leak
        typeof(Draft).GetProperty("Body")!.SetValue(draft, "gone");
        Sink.Log(draft.Body); // safe
    }

    private static void Called(Memo memo)
    {
        typeof(Scenario).GetMethod("Show")!.Invoke(null, [memo.Text]); // leak
        typeof(Scenario).GetMethod("Show")!.Invoke(null, [memo.Title]); // safe
        Sink.Log(typeof(Scenario).GetMethod("Second")!.Invoke(null, [memo.Title, memo.Text])); // leak
        Sink.Log(typeof(Scenario).GetMethod("Second")!.Invoke(null, [memo.Text, memo.Title])); // safe
        var draft = new Draft { Body = memo.Text };
        Sink.Log(typeof(Draft).GetMethod("Loud")!.Invoke(draft, null)); // leak
        var made = (Draft)Activator.CreateInstance(typeof(Draft), memo.Text)!;
        Sink.Log(made.Body); // leak
    }

    private static void Delegates(Memo memo)
    {
        Delegate second = Second;
        Sink.Log(second.DynamicInvoke(memo.Title, memo.Text)); // leak
        Sink.Log(second.DynamicInvoke(memo.Text, memo.Title)); // safe
        object[] row = [memo.Text, memo.Title];
        Sink.Log(second.DynamicInvoke(row)); // safe
        object[] turned = [memo.Title, memo.Text];
        Sink.Log(second.DynamicInvoke(turned)); // leak
        Delegate show = Show;
        show.DynamicInvoke(memo.Text); // leak
        show.DynamicInvoke(memo.Title); // safe
    }

    public static void Show(string text) => Sink.Log(text);

    public static string Second(string a, string b) => b;

    public sealed class Draft
    {
        public Draft()
        {
        }

        public Draft(string body) => Body = body;

        public string Title = "";

        public string Body { get; set; } = "";

        public string Loud() => Body.ToUpperInvariant();
    }
}
