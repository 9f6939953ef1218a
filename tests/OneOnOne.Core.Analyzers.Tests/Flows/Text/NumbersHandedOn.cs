// A number that is declared confidential goes through parameters, fields, tasks and containers, and stays what it is.
namespace Flows.Text.NumbersHandedOn;

public static class Scenario
{
    private static readonly List<int> s_all = [];
    private static int s_last;

    public static async Task Run()
    {
        var memo = Notes.First();
        Parameters(memo);
        Fields(memo);
        Containers(memo);
        Records(memo);
        Printed(memo);
        await Tasks(memo);
    }

    private static void Parameters(Memo memo)
    {
        Show(memo.Mood); // leak
        Show(memo.Id); // safe
        Sink.Log(Twice(memo.Mood)); // leak
        Sink.Log(Twice(memo.Id)); // safe
        Sink.Log(Pick(memo.Mood, memo.Id)); // leak
        Sink.Log(Pick(memo.Id, memo.Mood)); // safe
        Sink.Log(Level(memo.Mood)); // safe
        TryRead(memo, out var mood);
        Sink.Log(mood); // leak
        Func<int, int> next = number => number + 1;
        Sink.Log(next(memo.Mood)); // leak
        Sink.Log(next(memo.Id)); // safe
    }

    private static void Fields(Memo memo)
    {
        var box = new Box { Score = memo.Mood, Other = memo.Id };
        Sink.Log(box.Score); // leak
        Sink.Log(box.Other); // safe
        Tell(box); // leak
        TellOther(box); // safe
        Tell(new Box { Score = 3 }); // safe
        Fill(box, memo);
        Sink.Log(box.Filled); // leak
        box.Filled = 0;
        Sink.Log(box.Filled); // safe
        s_last = memo.Mood;
        ShowLast(); // leak
    }

    private static void Containers(Memo memo)
    {
        var moods = Notes.All().Select(one => one.Mood).ToArray();
        Sink.Log(moods[0]); // leak
        Sink.Log(string.Join(",", moods)); // leak
        foreach (var mood in moods)
            Sink.Log(mood); // leak
        Sink.Log(moods.Length); // safe
        Sink.Log(moods.Contains(memo.Mood)); // safe
        Sink.Log(Array.IndexOf(moods, memo.Mood)); // safe
        var pair = (memo.Mood, memo.Id);
        Sink.Log(pair.Mood); // leak
        Sink.Log(pair.Id); // safe
        var (first, second) = pair;
        Sink.Log(first); // leak
        Sink.Log(second); // safe
        s_all.Add(memo.Mood);
        Sink.Log(s_all[0]); // leak
        Sink.Log(s_all.Count); // safe
        Sink.Log(new Cell<int>(memo.Mood).Value); // leak
        Sink.Log(new Cell<int>(memo.Id).Value); // safe
    }

    private static void Records(Memo memo)
    {
        Sink.Log(new Point(memo.Mood, memo.Id).X); // leak
        Sink.Log(new Point(memo.Mood, memo.Id).Y); // safe
        Sink.Log(new Point(memo.Mood, memo.Id)); // leak
        Sink.Log(new Point(memo.Id, memo.Id)); // safe
        Sink.Dump(new Box { Score = memo.Mood }); // leak
        Sink.Dump(new Box { Score = memo.Id }); // safe
    }

    private static void Printed(Memo memo)
    {
        var builder = new StringBuilder();
        builder.Append(memo.Id);
        Sink.Log(builder); // safe
        builder.Append(memo.Mood);
        Sink.Log(builder); // leak
        var writer = new StringWriter();
        writer.Write(memo.Mood);
        Sink.Log(writer); // leak
        Sink.Log(memo.Title.Substring(0, memo.Title.Length)); // safe
        Sink.Log(Convert.ToString(memo.Mood)); // leak
        Sink.Log(Convert.ToString(memo.Id)); // safe
        var line = "mood " + memo.Mood;
        Sink.Log(line); // leak
    }

    private static async Task Tasks(Memo memo)
    {
        Sink.Log(await Later(memo.Mood)); // leak
        Sink.Log(await Later(memo.Id)); // safe
    }

    private static void Show(int number) => Sink.Log(number);

    private static void ShowLast() => Sink.Log(s_last);

    private static int Twice(int number) => number * 2;

    private static int Pick(int first, int second) => second > 0 ? first : 0;

    private static string Level(int mood) => mood > 3 ? "high" : "low";

    private static bool TryRead(Memo memo, out int mood)
    {
        mood = memo.Mood;
        return true;
    }

    private static void Tell(Box box) => Sink.Log(box.Score);

    private static void TellOther(Box box) => Sink.Log(box.Other);

    private static void Fill(Box box, Memo memo) => box.Filled = memo.Mood;

    private static async Task<int> Later(int mood)
    {
        await Task.Yield();
        return mood;
    }

    private sealed class Box
    {
        public int Score;
        public int Other;

        public int Filled { get; set; }
    }

    private sealed class Cell<T>(T value)
    {
        public T Value => value;
    }

    private sealed record Point(int X, int Y);
}
