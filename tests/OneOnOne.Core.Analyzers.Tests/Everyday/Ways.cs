using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public sealed class Ways(ILogger<Ways> log)
{
    public void Records(List<Feedback> all) => Console.WriteLine(string.Join(", ", all)); // ONE1001
    public void Records2(Feedback one) => log.LogInformation("{Feedback}", one); // ONE1001
    public void TwoHoles(Retro r) => log.LogInformation($"{r.Mood} of {r.Team}: {r.Mood.ToLower()}"); // ONE1001
    public void TwoArguments(Retro r) => log.LogInformation("{A} {B}", r.Mood, r.Mood.ToLower()); // ONE1001 ONE1001
    public void Format(Retro r) => Console.WriteLine(string.Format("{0}-{1}", r.Team, r.Mood)); // ONE1001
    public void Params(Retro r) => Console.WriteLine("{0} {1} {2} {3}", r.Team, r.Score, r.Id, r.Mood); // ONE1001
    public void NullSafe(Retro? r) => log.LogInformation("{Mood}", r?.Mood ?? "none"); // ONE1001
    public void Pattern(object o) { if (o is Retro { Mood: var m }) Console.WriteLine(m); } // ONE1001
    public void Deconstructed(Feedback f) { var (id, words) = f; Console.WriteLine(words); } // ONE1001
    public void Linq(List<Retro> all) { foreach (var m in from r in all where r.Score > 1 select r.Mood) Console.WriteLine(m); } // ONE1001
    public async IAsyncEnumerable<string> Moods(IEnumerable<Retro> all) { foreach (var r in all) { await Task.Yield(); yield return r.Mood; } }
    public async Task Iterate(IEnumerable<Retro> all) { await foreach (var m in Moods(all)) log.LogInformation(m); } // ONE1001
    public void Switch(Retro r) => Console.WriteLine(r switch { { Score: > 3 } => r.Mood, _ => "low" }); // ONE1001
    public void Local(Retro r) { string Say() => "m:" + r.Mood; log.LogWarning(Say()); } // ONE1001
    public void Ref(Retro r) { string s = ""; Fill(ref s, r); Console.WriteLine(s); } // ONE1001
    private static void Fill(ref string s, Retro r) => s += r.Mood;
    public void Lazy1(Retro r) { var l = new Lazy<string>(() => r.Mood); Console.WriteLine(l.Value); } // ONE1001
    public void Span(Retro r) { ReadOnlySpan<char> s = r.Mood.AsSpan(0, 3); Console.Out.WriteLine(s); } // ONE1001
    public void Using(Retro r) { using var w = new StringWriter(); w.Write(r.Mood); Console.WriteLine(w); } // ONE1001
    public void Group(List<Retro> all) { foreach (var g in all.GroupBy(r => r.Mood)) Console.WriteLine($"{g.Key}: {g.Count()}"); } // ONE1001
    public void Static(Retro r) { Holder.Last = r.Mood; Holder.Print(); } // ONE1001
    private static class Holder { public static string Last = ""; public static void Print() => Console.WriteLine(Last); }
    public void SafeGroup(List<Retro> all) { foreach (var g in all.GroupBy(r => r.Mood)) Console.WriteLine(g.Count()); }
    public void SafeFeedback(Feedback f) { var (id, _) = f; Console.WriteLine(id); }
    public void SafePattern(object o) { if (o is Retro { Mood.Length: > 3, Team: var t }) Console.WriteLine(t); }
    public void SafeCompare(Retro a, Retro b) => Console.WriteLine(string.Compare(a.Mood, b.Mood));
    public void SafeSwitch(Retro r) => Console.WriteLine(r.Mood switch { "sad" => 1, "glad" => 2, _ => 0 });
    public void SafeDict(Retro r) { var d = new Dictionary<string, string> { ["m"] = r.Mood, ["t"] = r.Team }; Console.WriteLine(d["t"]); }
}
