// Tests for a type that bind nothing: on the way where they hold, the variable that was tested is of that type.
namespace Flows.ControlFlow.TypesTested;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Change[] all = [new Taken(1), new Answered(2, memo.Text), new Closed(3), new Renamed(4, memo.Title)];
        foreach (var change in all)
        {
            Plain(change);
            if (change is Taken)
                Sink.Log(change); // safe
            else if (change is Answered)
                Sink.Log(change); // leak
            if (change is Closed or Renamed)
                Sink.Log(change); // safe
            if (change is Closed or Answered)
                Sink.Log(change.ToString()); // leak
            if (change is not Taken)
                Sink.Log(change); // leak
            switch (change)
            {
                case Renamed:
                    Sink.Log(change); // safe
                    break;
                case Answered { Id: > 1 }:
                    Sink.Log(change); // leak
                    break;
            }
        }

        Left(memo);
        Text(memo);
    }

    private static void Left(Memo memo)
    {
        Change change = memo.Id > 5 ? new Answered(5, memo.Text) : new Taken(6);
        if (change is not Taken)
            return;
        Sink.Log(change); // safe
        change = new Answered(7, memo.Text);
        Sink.Log(change); // leak
    }

    private static void Text(Memo memo)
    {
        object[] mixed = [memo.Text, new Renamed(8, memo.Title)];
        foreach (var one in mixed)
        {
            if (one is Change)
                Sink.Log(one); // safe
            if (one is string)
                Sink.Log(one); // leak
        }
    }

    private static void Plain(Change change)
    {
        if (change is Taken)
            Sink.Log(change.Id); // safe
    }

    private abstract record Change(int Id);

    private sealed record Taken(int Id) : Change(Id);

    private sealed record Answered(int Id, string Words) : Change(Id);

    private sealed record Closed(int Id) : Change(Id);

    private sealed record Renamed(int Id, string Title) : Change(Id);
}
