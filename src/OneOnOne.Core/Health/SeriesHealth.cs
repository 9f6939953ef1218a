namespace OneOnOne;

/// <summary>How a series of 1:1s is doing, with the figures behind it.</summary>
/// <param name="Verdict">What the figures say.</param>
/// <param name="Meetings">How many of the latest meetings were looked at.</param>
/// <param name="MeetingsToldOn">From how many of them something was told on with consent. Serious concerns never count.</param>
/// <param name="WorkStatusShare">Which share of their tagged topics was work status, from 0 to 1; <see langword="null"/> if none was tagged.</param>
public sealed record SeriesHealth(HealthVerdict Verdict, int Meetings, int MeetingsToldOn, double? WorkStatusShare)
{
    internal static SeriesHealth Unknown { get; } = new(HealthVerdict.NotEnoughData, 0, 0, null);
}
