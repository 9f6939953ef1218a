using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using OneOnOne;

namespace Everyday;

public enum Mood { Sad, Glad }

public sealed class EchoesOfTheTeam(ILogger<EchoesOfTheTeam> log)
{
    public int Int(Retro retro)
    {
        try { return int.Parse(retro.Mood); }
        catch (FormatException e) { log.LogError(e, "no number"); return 0; } // ONE1007
    }
    public Mood Enumed(Retro retro)
    {
        try { return Enum.Parse<Mood>(retro.Mood, true); }
        catch (Exception e) { Console.WriteLine(e.Message); throw; } // ONE1007
    }
    public DateTime Date(Retro retro)
    {
        try { return DateTime.ParseExact(retro.Mood, "d", CultureInfo.InvariantCulture); }
        catch (FormatException e) { log.LogWarning("bad date: {Error}", e.ToString()); return default; } // ONE1007
    }
    public int Lookup(Retro retro, Dictionary<string, int> scores)
    {
        try { return scores[retro.Mood]; }
        catch (KeyNotFoundException e) { log.LogError(e, "no score"); return 0; } // ONE1007
    }
    public Guid Guided(Retro retro)
    {
        try { return Guid.Parse(retro.Mood); }
        catch (FormatException e) { log.LogError(e, "no guid"); return default; }
    }
    public void Boolean(Retro retro)
    {
        try { _ = bool.Parse(retro.Mood); }
        catch (Exception e) when (e is FormatException) { File.WriteAllText("err.txt", e.ToString()); } // ONE1007
    }

    public int SafeTry(Retro retro) { if (!int.TryParse(retro.Mood, out var n)) log.LogError("no number"); return n; }
    public int SafeType(Retro retro) { try { return int.Parse(retro.Mood); } catch (FormatException e) { log.LogError("no number: {Type}", e.GetType().Name); return 0; } }
    public int SafeOther(Retro retro) { try { return int.Parse(retro.Team); } catch (FormatException e) { log.LogError(e, "no number"); return 0; } }
    public int SafeIo(Retro retro) { try { return int.Parse(retro.Mood); } catch (IOException e) { log.LogError(e, "io"); return 0; } }
    public int SafeSwallow(Retro retro) { try { return int.Parse(retro.Mood); } catch { return 0; } }
}
