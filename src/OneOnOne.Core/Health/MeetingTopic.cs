namespace OneOnOne;

/// <summary>That something of a kind was talked about in a meeting, as a participant tagged it (R4). Nothing of what was said.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Topic">The tag.</param>
public sealed record MeetingTopic(MeetingId Meeting, TopicKind Topic)
{
    /// <summary>The topic of a note.</summary>
    /// <param name="note">The note.</param>
    public static MeetingTopic Of(Note note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return new(note.Meeting, note.Topic);
    }
}
