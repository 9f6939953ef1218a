namespace OneOnOne.EntityFrameworkCore.Tests.Harness;

/// <summary>A clock that a test moves. Its times are not whole microseconds, as real ones are not.</summary>
internal sealed class ManualTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new DateTimeOffset(2025, 3, 3, 9, 0, 0, TimeSpan.FromHours(1)).AddTicks(1_234_567);

    public override DateTimeOffset GetUtcNow() => Now;
}
