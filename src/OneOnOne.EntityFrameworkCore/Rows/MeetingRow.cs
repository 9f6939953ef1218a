namespace OneOnOne.EntityFrameworkCore.Rows;

/// <summary>A meeting that was held: who met whom and when. Confidential towards outsiders, and without a word of what was said.</summary>
internal sealed class MeetingRow
{
    public required Guid Id { get; init; }

    public required Guid Series { get; init; }

    public required Guid First { get; init; }

    public required Guid Second { get; init; }

    public required DateTimeOffset HeldAt { get; init; }

    public required Relationship Relationship { get; init; }

    public required string Between { get; init; }

    public required int NoticeVersion { get; init; }

    public static MeetingRow Of(Meeting meeting) => new()
    {
        Id = meeting.Id.Value,
        Series = meeting.Series.Value,
        First = meeting.Participants.First.Value,
        Second = meeting.Participants.Second.Value,
        HeldAt = meeting.HeldAt,
        Relationship = meeting.Line.Relationship,
        Between = People.Write(meeting.Line.Between),
        NoticeVersion = meeting.NoticeVersion,
    };

    public Meeting ToMeeting() => new(
        new MeetingId(Id),
        new SeriesId(Series),
        new ParticipantPair(new PersonId(First), new PersonId(Second)),
        HeldAt,
        new FrozenLine(Relationship, People.Read(Between)),
        NoticeVersion);
}
