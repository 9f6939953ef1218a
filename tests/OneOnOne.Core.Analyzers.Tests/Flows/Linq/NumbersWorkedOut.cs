// What is worked out of a confidential number tells of it; what is counted, compared or found does not.
namespace Flows.Linq.NumbersWorkedOut;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Aggregates(Notes.All());
        Helpers(Notes.All());
        Rounded(memo);
    }

    private static void Aggregates(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Max(memo => memo.Mood)); // leak
        Sink.Log(memos.Max(memo => memo.Id)); // safe
        Sink.Log(memos.Average(memo => memo.Mood)); // leak
        Sink.Log(memos.Average(memo => memo.Text.Length)); // safe
        Sink.Log(memos.Min(memo => (int?)memo.Mood)); // leak
        Sink.Log(memos.Sum(memo => memo.Text.Length)); // safe
        Sink.Log(memos.Aggregate(0, (sum, memo) => sum + memo.Mood)); // leak
        Sink.Log(memos.Aggregate(0, (sum, memo) => sum + memo.Id)); // safe
        var moods = memos.Select(memo => memo.Mood).ToList();
        Sink.Log(moods.Sum()); // leak
        Sink.Log(moods.Count(mood => mood > 3)); // safe
        Sink.Log(moods.Any(mood => mood > 3)); // safe
        Sink.Log((from memo in memos select memo.Mood).Min()); // leak
        var total = 0;
        foreach (var memo in memos)
            total += memo.Mood;
        Sink.Log(total); // leak
        var byId = memos.ToDictionary(memo => memo.Id, memo => memo.Mood);
        Sink.Log(byId[1]); // leak
        Sink.Log(byId.Keys.First()); // safe
        Sink.Log(byId.Values.Max()); // leak
        Sink.Log(memos.MaxBy(memo => memo.Mood)!.Id); // safe
    }

    private static void Helpers(IReadOnlyList<Memo> memos)
    {
        Sink.Log(Top(memos)); // leak
        Sink.Log(Largest(memos.Select(memo => memo.Mood))); // leak
        Sink.Log(Largest(memos.Select(memo => memo.Id))); // safe
        Sink.Log($"{Scale(memos[0].Mood):0.0}"); // leak
        Sink.Log($"{Scale(memos[0].Id):0.0}"); // safe
    }

    private static void Rounded(Memo memo)
    {
        Sink.Log(Math.Max(1, memo.Mood)); // leak
        Sink.Log(Math.Max(1, memo.Id)); // safe
        Sink.Log(Math.Round(memo.Mood / 2.0)); // leak
        Sink.Log(int.Clamp(memo.Mood, 0, 9000)); // leak
        Sink.Log(Convert.ToInt64(memo.Mood)); // leak
        Sink.Log(Convert.ToInt64(memo.Id)); // safe
        Sink.Log(memo.Mood.CompareTo(3)); // safe
        Sink.Log(memo.Mood == 3); // safe
    }

    private static int Top(IEnumerable<Memo> memos) => memos.Max(memo => memo.Mood);

    private static int Largest(IEnumerable<int> numbers) => numbers.Max();

    private static double Scale(int mood) => Math.Round(mood * 1.5);
}
