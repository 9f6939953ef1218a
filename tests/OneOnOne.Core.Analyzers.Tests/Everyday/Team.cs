using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

/// <summary>What a team writes down, and who reads it: the types of every file beside this one.</summary>
public sealed class Retro
{
    public Guid Id { get; init; }

    [Confidential]
    public string Mood { get; set; } = "";

    public string Team { get; set; } = "";

    public int Score { get; set; }
}

public sealed record Feedback(Guid Id, [property: Confidential] string Words);

public sealed class RetroException(string message) : Exception(message)
{
    public string? Body { get; set; }
}

public sealed class MoodException : Exception
{
    public string? Mood { get; init; }

    public override string Message => "Mood: " + Mood;
}
