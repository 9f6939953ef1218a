// Matches, groups and replacements hold what they matched.
using System.Text.RegularExpressions;

namespace Flows.Text.RegexMatches;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Matches(memo);
        Groups(memo);
        Replace(memo);
        Evaluator(memo);
        Splits(memo);
        Tests(memo);
    }

    private static void Matches(Memo memo)
    {
        var match = Regex.Match(memo.Text, @"\w+");
        Sink.Log(match.Value); // leak
        Sink.Log(match.Success); // safe
        Sink.Log(match.Index); // safe
        Sink.Log(match); // leak
        Sink.Log(Regex.Match(memo.Title, @"\w+").Value); // safe
        foreach (Match word in Regex.Matches(memo.Text, @"\w+"))
            Sink.Log(word.Value); // leak
        Sink.Log(Regex.Matches(memo.Text, @"\w+").Count); // safe
    }

    private static void Groups(Memo memo)
    {
        var match = new Regex(@"(?<first>\w+) (?<second>\w+)").Match(memo.Text);
        Sink.Log(match.Groups["second"].Value); // leak
        Sink.Log(match.Groups[1].Captures[0].Value); // leak
        Sink.Log(match.Groups.Count); // safe
        var plain = new Regex(@"(?<first>\w+)").Match(memo.Title);
        Sink.Log(plain.Groups["first"].Value); // safe
        Sink.Log(match.Result("$2 $1")); // leak
    }

    private static void Replace(Memo memo)
    {
        Sink.Log(Regex.Replace(memo.Text, @"\s+", "_")); // leak
        Sink.Log(Regex.Replace(memo.Title, @"\s+", "_")); // safe
        Sink.Log(Regex.Replace("hello name", "name", memo.Text)); // leak
        Sink.Log(Regex.Escape(memo.Text)); // leak
    }

    private static void Evaluator(Memo memo)
    {
        Sink.Log(Regex.Replace("hello name", "name", _ => memo.Text)); // leak
        Sink.Log(Regex.Replace("hello name", "name", _ => memo.Title)); // safe
        Sink.Log(Regex.Replace(memo.Title, @"\w+", match => match.Value.ToUpperInvariant())); // safe
        Sink.Log(Regex.Replace(memo.Text, @"\w+", match => match.Value.ToUpperInvariant())); // leak
    }

    private static void Splits(Memo memo)
    {
        Sink.Log(Regex.Split(memo.Text, " ")[1]); // leak
        Sink.Log(Regex.Split(memo.Text, " ").Length); // safe
        foreach (var range in Regex.EnumerateSplits(memo.Text, " "))
            Sink.Log(range.Start.Value); // safe
    }

    private static void Tests(Memo memo)
    {
        Sink.Log(Regex.IsMatch(memo.Text, "zebra")); // safe
        Sink.Log(Regex.Count(memo.Text, " ")); // safe
        Sink.Log(Regex.Match(memo.Text, @"\w+") is { Success: true, Value: var word } ? word : ""); // leak
    }
}
