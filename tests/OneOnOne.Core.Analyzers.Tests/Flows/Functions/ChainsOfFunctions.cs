// Functions called in a row: all of them get what they are given, the last one answers, and one that is taken away is gone.
namespace Flows.Functions.ChainsOfFunctions;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Answers(memo);
        TakenAway(memo);
        Events(memo);
        Fields(memo);
    }

    private static void Answers(Memo memo)
    {
        Func<string, string> ask = text => text;
        Sink.Log(ask(memo.Text)); // leak
        ask += text => text.Length.ToString();
        Sink.Log(ask(memo.Text)); // safe
        ask += Same;
        Sink.Log(ask(memo.Text)); // leak
        ask -= Same;
        Sink.Log(ask(memo.Text)); // safe
        var either = memo.Id > 100 ? ask : Same;
        Sink.Log(either(memo.Text)); // leak
        var heard = "";
        Action<string> all = text => heard = text;
        all += text => heard += ".";
        all(memo.Text);
        Sink.Log(heard); // leak
    }

    private static string Same(string text) => text;

    private static void TakenAway(Memo memo)
    {
        var ear = new Ear();
        Action<string> tell = _ => { };
        tell += ear.Hear;
        tell -= ear.Hear;
        tell(memo.Text);
        Sink.Log(ear.Heard); // safe
        tell += ear.Hear;
        tell += ear.Hear;
        tell -= ear.Hear;
        tell(memo.Text);
        Sink.Log(ear.Heard); // leak
        var other = new Ear();
        tell = other.Hear;
        tell -= new Ear().Hear;
        tell(memo.Text);
        Sink.Log(other.Heard); // leak
        Action<string>? last = Print;
        last -= Print;
        last?.Invoke(memo.Text);
        last += Print;
        last.Invoke(memo.Text); // leak
    }

    private static void Print(string text) => Sink.Log(text);

    private static void Events(Memo memo)
    {
        var source = new Source();
        source.Said += Print;
        source.Say(memo.Title); // safe
        source.Say(memo.Text); // leak
        source.Said -= Print;
        source.Say(memo.Text); // safe (dead)
        source.Said += Print;
        source.Said += _ => { };
        source.Say(memo.Text); // leak
    }

    private static void Fields(Memo memo)
    {
        var bell = new Bell { Rung = text => text };
        bell.Rung += text => "";
        Sink.Log(bell.Rung(memo.Text)); // safe
        bell.Rung = text => text + "!";
        Sink.Log(bell.Rung(memo.Text)); // leak
    }

    private sealed class Ear
    {
        public string Heard { get; private set; } = "";

        public void Hear(string text) => Heard = text;
    }

    private sealed class Source
    {
        public event Action<string>? Said;

        public void Say(string text) => Said?.Invoke(text);
    }

    private sealed class Bell
    {
        public required Func<string, string> Rung { get; set; }
    }
}
