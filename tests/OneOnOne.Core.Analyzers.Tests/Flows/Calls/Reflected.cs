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
        Unknown(memo, Second);
        Unknown(memo, First); // safe
        WithFlags(memo);
        Statics(memo);
        Made(memo);
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

    private static void Unknown(Memo memo, Delegate any)
    {
        object[] row = [memo.Title, memo.Text];
        Sink.Log(any.DynamicInvoke(row)); // leak
    }

    private static void WithFlags(Memo memo)
    {
        var method = typeof(Scenario).GetMethod("Second")!;
        Sink.Log(method.Invoke(null, System.Reflection.BindingFlags.Default, null, [memo.Title, memo.Text], null)); // leak
        Sink.Log(method.Invoke(null, System.Reflection.BindingFlags.Default, null, [memo.Text, memo.Title], null)); // safe
    }

    private static void Statics(Memo memo)
    {
        typeof(Shared).GetField("Last")!.SetValue(null, memo.Text);
        Sink.Log(Shared.Last); // leak
        Sink.Log(Shared.Other); // safe
        Sink.Log(Elsewhere.Last); // safe
        Shared.Third = memo.Text;
        Sink.Log(typeof(Shared).GetField("Third")!.GetValue(null)); // leak
        Sink.Log(typeof(Elsewhere).GetField("Third")!.GetValue(null)); // safe
    }

    private static void Made(Memo memo)
    {
        var draft = (Note)Activator.CreateInstance(typeof(Note), memo.Title, memo.Text)!;
        Sink.Log(draft.Body); // leak
        Sink.Log(draft.Name); // safe
        var empty = Activator.CreateInstance<Note>();
        empty.Name = memo.Title;
        Sink.Log(empty.Name); // safe
        Sink.Log(empty.Body); // safe
        empty.Body = memo.Text;
        Sink.Log(empty.Body); // leak
    }

    public static string First(string a, string b) => a;

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

    public static class Shared
    {
        public static string Last = "", Other = "", Third = "";
    }

    public static class Elsewhere
    {
        public static string Last = "", Third = "";
    }

    public sealed class Note
    {
        public Note()
        {
        }

        public Note(string name, string body) => (Name, Body) = (name, body);

        public string Name { get; set; } = "";

        public string Body { get; set; } = "";
    }
}
