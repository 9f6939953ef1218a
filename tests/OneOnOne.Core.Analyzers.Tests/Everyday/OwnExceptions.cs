using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public sealed class QuietException : Exception { public string? Mood { get; init; } public override string Message => "Bad mood."; }
public sealed class CaptureException(string mood) : Exception { public override string Message => $"Mood {mood}"; }
public sealed class ViewException(ParticipantView view) : Exception("bad") { public override string ToString() => base.ToString() + view.Text; } // ONE1009
public sealed class ReadingException(ParticipantView view) : Exception { public override string Message => "Read: " + view.Text; } // ONE1005
public sealed class MarkedException : Exception { [Confidential] public string Body { get; init; } = ""; public override string Message => "Marked."; }
public sealed class OwnExceptions(ILogger<OwnExceptions> log, DisclosureGate gate)
{
    public void Capture(Retro r) => throw new CaptureException(r.Mood); // ONE1005
    public void Late(Retro r) { var e = new MoodException { Mood = r.Mood.Trim() }; log.LogError("x"); throw e; } // ONE1005
    public int Expr(Retro r) => r.Score > 0 ? r.Score : throw new MoodException { Mood = r.Mood }; // ONE1005
    public void Caught(Retro r) { try { throw new RetroException("x") { Body = r.Mood }; } catch (RetroException e) { log.LogError(e.Body); } } // ONE1001
    public void Logged(Retro r) { var e = new MoodException { Mood = r.Mood }; log.LogError(e, "bad"); } // ONE1001
    public void Wrapped(Retro r) { try { Work(); } catch (IOException e) { throw new RetroException(r.Mood + e) { Body = "x" }; } } // ONE1005
    public void Inner(Retro r) { try { Work(); } catch (IOException e) { throw new AggregateException($"{r.Mood}", e); } } // ONE1005
    private static void Work() => throw new IOException("disk");

    public void SafeQuiet(Retro r) => throw new QuietException { Mood = r.Mood };
    public void SafeMarked(Retro r) => throw new MarkedException { Body = r.Mood };
    public void SafeMood(Retro r) => throw new MoodException { Mood = r.Team };
    public void SafeCapture(Retro r) => throw new CaptureException(r.Id.ToString());
    public void SafeBody(Retro r) => throw new RetroException("x") { Body = r.Mood };
}
