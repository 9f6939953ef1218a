namespace OneOnOne.EntityFrameworkCore.Rows;

/// <summary>A note at rest: who met and when in the clear, and what was said in a sealed box.</summary>
internal sealed class NoteRow
{
    public required Guid Id { get; init; }

    public required Guid Meeting { get; init; }

    public required Guid Series { get; init; }

    public required Guid First { get; init; }

    public required Guid Second { get; init; }

    public required Relationship Relationship { get; init; }

    public required string Between { get; init; }

    public required Guid Author { get; init; }

    public required string Confiders { get; init; }

    public required string About { get; init; }

    public required ConfidentialityTier Tier { get; init; }

    public required TopicKind Topic { get; init; }

    public required DateTimeOffset HeardAt { get; init; }

    public required DateTimeOffset TakenAt { get; init; }

    public required int NoticeVersion { get; init; }

    public required int Version { get; init; }

    /// <summary>What a concurrent change is told by.</summary>
    public required int Revision { get; init; }

    /// <summary>The sealed content; <see langword="null"/> once the note is erased.</summary>
    public byte[]? Box { get; set; }

    public static NoteRow Of(NoteState state, byte[] box) => new()
    {
        Id = state.Id.Value,
        Meeting = state.Meeting.Value,
        Series = state.Series.Value,
        First = state.Participants.First.Value,
        Second = state.Participants.Second.Value,
        Relationship = state.Line.Relationship,
        Between = People.Write(state.Line.Between),
        Author = state.Author.Value,
        Confiders = People.Write(state.Confiders),
        About = People.Write(state.About),
        Tier = state.Tier,
        Topic = state.Topic,
        HeardAt = state.HeardAt,
        TakenAt = state.TakenAt,
        NoticeVersion = state.NoticeVersion,
        Version = state.Version,
        Revision = state.Revision,
        Box = box,
    };

    public Note ToNote(NoteContent content) => Note.Restore(new NoteState
    {
        Id = new NoteId(Id),
        Meeting = new MeetingId(Meeting),
        Series = new SeriesId(Series),
        Participants = new ParticipantPair(new PersonId(First), new PersonId(Second)),
        Line = new FrozenLine(Relationship, People.Read(Between)),
        Author = new PersonId(Author),
        Confiders = People.Read(Confiders),
        About = People.Read(About),
        Tier = Tier,
        Topic = Topic,
        HeardAt = HeardAt,
        TakenAt = TakenAt,
        NoticeVersion = NoticeVersion,
        Version = Version,
        Revision = Revision,
        Content = content,
    });
}
