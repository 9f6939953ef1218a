namespace OneOnOne.Tests;

/// <summary>A clock that stands still until a test moves it, in either direction.</summary>
internal sealed class ManualTime(DateTimeOffset now) : TimeProvider
{
    internal static readonly DateTimeOffset Monday = new(2025, 3, 3, 9, 0, 0, TimeSpan.Zero);

    internal ManualTime() : this(Monday)
    {
    }

    internal DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;

    internal void Pass(TimeSpan time) => Now += time;
}
