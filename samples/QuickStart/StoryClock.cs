namespace QuickStart;

/// <summary>A clock that the story moves on, so that weeks pass in no time.</summary>
internal sealed class StoryClock : TimeProvider
{
    private DateTimeOffset _now = new(2025, 3, 3, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void MoveTo(DateTimeOffset later) => _now = later;
}
