namespace OneOnOne.WebNotes.Tests.Harness;

/// <summary>A clock that a story moves on, so that weeks pass in no time.</summary>
internal sealed class ManualTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2025, 3, 3, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
