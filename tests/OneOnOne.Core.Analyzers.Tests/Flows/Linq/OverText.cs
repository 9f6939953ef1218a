// Text is a sequence of letters.
namespace Flows.Linq.OverText;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Letters(memo);
        Rebuilt(memo);
        Words(memo);
        Statistics(memo);
        Custom(memo);
    }

    private static void Letters(Memo memo)
    {
        Sink.Log(memo.Text.First()); // leak
        Sink.Log(memo.Title.First()); // safe
        Sink.Log(memo.Text.Where(char.IsUpper).Count()); // safe
        Sink.Log(memo.Text.Where(char.IsUpper).First()); // leak
        Sink.Log(memo.Text.Any(char.IsDigit)); // safe
    }

    private static void Rebuilt(Memo memo)
    {
        Sink.Log(new string(memo.Text.Reverse().ToArray())); // leak
        Sink.Log(new string(memo.Title.Reverse().ToArray())); // safe
        Sink.Log(string.Concat(memo.Text.Select(letter => (char)(letter + 1)))); // leak
        Sink.Log(string.Concat(memo.Text.Select(letter => char.IsLetter(letter) ? '#' : ' '))); // safe
        Sink.Log(string.Join("", memo.Text.OrderBy(letter => letter))); // leak
    }

    private static void Words(Memo memo)
    {
        var initials = string.Concat(memo.Text.Split(' ').Select(word => word[0]));
        Sink.Log(initials); // leak
        var lengths = string.Join(" ", memo.Text.Split(' ').Select(word => word.Length));
        Sink.Log(lengths); // safe
        Sink.Log(memo.Text.Split(' ').MaxBy(word => word.Length)); // leak
        Sink.Log(memo.Text.Split(' ').Select(word => new string('.', word.Length)).First()); // safe
    }

    private static void Statistics(Memo memo)
    {
        Sink.Log(memo.Text.GroupBy(char.IsUpper).Count()); // safe
        Sink.Log(memo.Text.GroupBy(letter => letter).First().Key); // leak
        Sink.Log(memo.Text.Zip(memo.Title, (a, b) => a == b).Count()); // safe
        Sink.Log(memo.Text.Zip(memo.Title, (_, b) => b).First()); // safe
    }

    private static void Custom(Memo memo)
    {
        Sink.Log(memo.Text.EveryOther().First()); // leak
        Sink.Log(memo.Title.EveryOther().First()); // safe
        Sink.Log(memo.Lines.EveryOther().Count()); // safe
    }

    private static IEnumerable<T> EveryOther<T>(this IEnumerable<T> items) => items.Where((_, at) => at % 2 == 0);
}
