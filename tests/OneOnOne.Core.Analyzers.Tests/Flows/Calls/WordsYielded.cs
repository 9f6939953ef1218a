// Iterators that yield words, sizes and parts.
namespace Flows.Calls.WordsYielded;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Iterators(memo);
    }

    private static void Iterators(Memo memo)
    {
        foreach (var word in Words(memo.Text))
            Sink.Log(word); // leak
        foreach (var size in Sizes(memo.Text))
            Sink.Log(size); // safe
        foreach (var part in Parts(memo).Skip(1))
            Sink.Log(part); // leak
        using var each = Plain(memo).GetEnumerator();
        while (each.MoveNext())
            Sink.Log(each.Current); // safe
    }

    private static IEnumerable<string> Words(string text)
    {
        foreach (var word in text.Split(' '))
            yield return word;
    }

    private static IEnumerable<int> Sizes(string text)
    {
        foreach (var word in text.Split(' '))
            yield return word.Length;
    }

    private static IEnumerable<string> Parts(Memo memo)
    {
        yield return memo.Title;
        yield return memo.Text;
    }

    private static IEnumerable<string> Plain(Memo memo)
    {
        yield return memo.Title;
        if (memo.Text.Length == 0)
            yield break;
        yield return memo.Author;
    }
}
