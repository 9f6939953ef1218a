// A helper that tests the type of what it is given tells of text, and not of what other objects would print.
namespace Flows.ControlFlow.TestedTypes;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Said(new Entry("t", memo.Text)); // safe
        Said(memo.Text); // leak
        Said(memo.Title); // safe
        Printed(new Entry("t", memo.Text)); // leak
        Named(new Entry("t", memo.Text)); // safe
        Bodied(new Entry("t", memo.Text)); // leak
        Cast(memo.Text); // leak
        Cast(memo.Title); // safe
        Tried(new Entry("t", memo.Text)); // safe
        Tried(memo.Text); // leak
        Sink.Log(Words(new Entry("t", memo.Text))); // safe
        Sink.Log(Words(memo.Text)); // leak
        Each([memo.Id, new Entry("t", memo.Text)]); // safe
        Each([memo.Id, memo.Text]); // leak
        Sink.Log(Deep(new Box(new Entry("t", memo.Text)))); // safe
        Sink.Log(Deep(new Box(memo.Text))); // leak
    }

    private static void Said(object thing) => Sink.Log(thing is string text ? text : "-");

    private static void Printed(object thing) => Sink.Log(thing.ToString());

    private static void Named(object thing) => Sink.Log(thing switch { Entry { Name: var name } => name, string text => text, _ => "?" });

    private static void Bodied(object thing)
    {
        if (thing is Entry { Body: var body })
            Sink.Log(body);
    }

    private static void Cast(object thing) => Sink.Log((string)thing);

    private static void Tried(object thing) => Sink.Log(thing as string);

    private static string Words(object thing) => thing is string text ? text : "-";

    private static void Each(IEnumerable<object> things)
    {
        foreach (var thing in things)
        {
            if (thing is string text)
                Sink.Log(text);
            else
                Sink.Log("-");
        }
    }

    private static string Deep(Box box) => box.Thing is string text ? text : "-";

    private sealed record Box(object Thing);

    private sealed record Entry(string Name, string Body);
}
