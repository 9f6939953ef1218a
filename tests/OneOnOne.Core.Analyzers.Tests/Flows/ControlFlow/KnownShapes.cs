// Tests whose answer is known where they stand: of what type a thing was made, that it is there, on which side a number lies.
namespace Flows.ControlFlow.KnownShapes;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Types(memo, new Square("any"));
        Nulls(memo);
        Numbers(memo);
        Turned(memo);
    }

    private static void Types(Memo memo, Shape any)
    {
        Shape one = new Circle("round");
        if (one is Square)
            Sink.Log(memo.Text); // safe (dead)
        if (one is Circle)
            Sink.Log(memo.Text); // leak
        if (any is Square)
            Sink.Log(memo.Text); // leak
        if (one is Square { Name: "x" })
            Sink.Log(memo.Text); // safe (dead)
        Sink.Log(one switch { Square => memo.Text, Circle circle => circle.Name, _ => "" }); // safe
        Sink.Log(any switch { Square => memo.Text, Circle circle => circle.Name, _ => "" }); // leak
        switch (one)
        {
            case Square:
                Sink.Log(memo.Lines[0]); // safe (dead)
                break;
            case Circle { Name: var name }:
                Sink.Log(name); // safe
                Sink.Log(memo.Lines[0]); // leak
                break;
        }
    }

    private static void Nulls(Memo memo)
    {
        Shape one = new Circle("round");
        Sink.Log(one is null ? memo.Text : one.Name); // safe
        Sink.Log(one is not null ? memo.Text : ""); // leak
        Sink.Log((object)one == null ? memo.Text : "there"); // safe
        Sink.Log(one is { } ? memo.Text : ""); // leak
        Shape? none = null;
        Sink.Log(none is null ? memo.Text : ""); // leak
        Sink.Log(none is { Name: var name } ? name + memo.Text : "nothing"); // safe
    }

    private static void Numbers(Memo memo)
    {
        var size = 3;
        Sink.Log(size is > 4 ? memo.Text : memo.Title); // safe
        Sink.Log(size is > 2 and < 9 ? memo.Text : memo.Title); // leak
        Sink.Log(size switch { 1 => memo.Text, > 5 => memo.Text, _ => memo.Title }); // safe
        Sink.Log(size switch { 1 => memo.Title, <= 3 => memo.Text, _ => memo.Title }); // leak
    }

    private static void Turned(Memo memo)
    {
        Shape one = new Circle("round");
        if (memo.Id >= 0)
            one = new Square("angular");
        Sink.Log(one is Square ? memo.Text : ""); // leak
        Shape? later = null;
        for (var i = 0; i < 2; i++)
        {
            Sink.Log(later is Circle ? memo.Text : "not yet"); // leak
            later = new Circle("late");
        }
    }

    private abstract record Shape(string Name);

    private sealed record Circle(string Name) : Shape(Name);

    private sealed record Square(string Name) : Shape(Name);
}
