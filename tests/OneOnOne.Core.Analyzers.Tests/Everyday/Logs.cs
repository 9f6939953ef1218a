using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public sealed class LogsOfTheTeam(ILogger<LogsOfTheTeam> log, DisclosureGate gate)
{
    private readonly List<string> _lines = [];

    // Natural lines.
    public void Warn(Retro retro) => log.LogWarning("Mood of {Team} is {Mood}", retro.Team, retro.Mood); // ONE1001
    public void Plus(Retro retro) => log.LogError("Mood: " + retro.Mood.Trim().ToUpperInvariant()); // ONE1001
    public void Scope(Retro retro)
    {
        using (log.BeginScope(new Dictionary<string, object> { ["mood"] = retro.Mood })) // ONE1001
            log.LogInformation("in scope");
    }
    public void Ternary(Retro retro) => Console.Error.WriteLine(retro.Score > 3 ? retro.Mood : "fine"); // ONE1001
    public void Collected(Retro retro)
    {
        _lines.Add($"{retro.Team}: {retro.Mood}");
        foreach (var line in _lines)
            log.LogDebug(line); // ONE1001
    }
    public void Local(Retro retro)
    {
        Write(retro.Mood); // ONE1001
        static void Write(string s) => Console.WriteLine($"> {s}");
    }
    public async Task Read(Note note, PersonId reader)
    {
        var view = await gate.ReadAsync(note, reader);
        System.Diagnostics.Trace.TraceInformation("read {0}", view.Text); // ONE1001
    }
    public void Debugged(Retro retro) => System.Diagnostics.Debug.Assert(retro.Score > 0, retro.Mood); // ONE1001

    // Near misses.
    public void Team(Retro retro) => log.LogWarning("Mood of {Team} is long: {Length}", retro.Team, retro.Mood.Length);
    public void IsEmpty(Retro retro) => log.LogInformation("Empty: {Empty}", string.IsNullOrWhiteSpace(retro.Mood));
    public void Overwritten(Retro retro) { var s = retro.Mood; s = retro.Team; log.LogInformation(s); }
    public void Hash(Retro retro) => Console.WriteLine(retro.Mood.GetHashCode());
    public void Branch(Retro retro) => Console.WriteLine(retro.Mood.Contains("sad") ? "sad" : "glad");
    public void NameOf(Retro retro) => log.LogInformation("{Field} is missing", nameof(retro.Mood));
    public void Cleared(Retro retro) { var l = new List<string> { retro.Mood }; l.Clear(); Console.WriteLine(string.Join(",", l)); }
}
