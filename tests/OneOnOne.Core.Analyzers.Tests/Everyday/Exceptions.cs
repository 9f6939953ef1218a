using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;


public sealed class ExceptionsOfTheTeam
{
    public void Plain(Retro retro) => throw new InvalidOperationException($"Cannot save '{retro.Mood}'"); // ONE1005
    public void Argument(Retro retro) { if (retro.Mood.Length > 5) throw new ArgumentException("Too long: " + retro.Mood, nameof(retro)); } // ONE1005
    public void Range(Retro retro) { throw new ArgumentOutOfRangeException(nameof(retro), retro.Mood, "no"); } // ONE1005
    public void Own(Retro retro) => throw new RetroException("bad") { Body = retro.Mood };
    public void Override(Retro retro) => throw new MoodException { Mood = retro.Mood }; // ONE1005
    public void Data(Retro retro) { var e = new Exception("x"); e.Data["mood"] = retro.Mood; throw e; } // ONE1005
    public void Rethrow(Retro retro)
    {
        try { Save(retro); }
        catch (IOException e) { throw new RetroException("failed for " + retro.Mood + e.Message); } // ONE1005
    }
    public Exception Make(Retro retro) => new InvalidDataException(retro.Mood); // ONE1005
    public int Expr(Retro retro) => int.TryParse(retro.Team, out var n) ? n : throw new FormatException(retro.Mood); // ONE1005
    public Task Faulted(Retro retro) => Task.FromException(new TimeoutException(retro.Mood)); // ONE1005

    public void SafeId(Retro retro) => throw new InvalidOperationException($"Cannot save retro {retro.Id}");
    public void SafeName(Retro retro) => throw new ArgumentException("Too long", nameof(retro.Mood));
    public void SafeLen(Retro retro) => throw new RetroException($"Too long: {retro.Mood.Length}");
    public void SafeTeam(Retro retro) => throw new RetroException("bad") { Body = retro.Team };
    public void SafeArg(Retro retro) { ArgumentException.ThrowIfNullOrWhiteSpace(retro.Mood); ArgumentNullException.ThrowIfNull(retro.Mood); }
    public void SafeOrThrow(Retro retro) { var m = retro.Mood ?? throw new InvalidOperationException("none"); Console.WriteLine(m.Length); }
    private static void Save(Retro retro) { if (retro.Score < 0) throw new IOException("disk"); }
}
