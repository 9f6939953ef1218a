namespace OneOnOne.EntityFrameworkCore.Rows;

/// <summary>The first event of a consent, with its terms. The agreed words lie in a sealed box.</summary>
internal sealed class ConsentRow
{
    public required Guid Id { get; init; }

    public required Guid Note { get; init; }

    /// <summary>Which consent of the note it is, from 0. Unique with the note, so that of two openings at once one is refused.</summary>
    public required int Ordinal { get; init; }

    public required ConsentInitiative Initiative { get; init; }

    public required int Version { get; init; }

    public required DateTimeOffset HeardAt { get; init; }

    public required Guid First { get; init; }

    public required Guid Second { get; init; }

    public required string Confiders { get; init; }

    public required int NoticeVersion { get; init; }

    public required Guid Discloser { get; init; }

    public required string Recipients { get; init; }

    public required DisclosurePurpose Purpose { get; init; }

    public required DisclosureExtent Extent { get; init; }

    public required Attribution Attribution { get; init; }

    public required DisclosureChannel Channel { get; init; }

    public required DateTimeOffset NotBefore { get; init; }

    public required DateTimeOffset? AskedExpiry { get; init; }

    public required int Uses { get; init; }

    public required bool WaivesEmbargo { get; init; }

    public required DateTimeOffset Expires { get; init; }

    /// <summary>Reports and their managers, in turn.</summary>
    public required string Line { get; init; }

    public required Guid? Supersedes { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid By { get; init; }

    /// <summary>The sealed wording; <see langword="null"/> where there is none, or once the note is erased.</summary>
    public byte[]? Box { get; set; }

    public static ConsentRow Of(ConsentEvent.Opened opened, int ordinal, byte[]? box) => new()
    {
        Id = opened.Id.Value,
        Note = opened.NoteId.Value,
        Ordinal = ordinal,
        Initiative = opened.Initiative,
        Version = opened.Version,
        HeardAt = opened.HeardAt,
        First = opened.Participants.First.Value,
        Second = opened.Participants.Second.Value,
        Confiders = People.Write(opened.Confiders),
        NoticeVersion = opened.NoticeVersion,
        Discloser = opened.Terms.Discloser.Value,
        Recipients = People.Write(opened.Terms.Recipients),
        Purpose = opened.Terms.Purpose,
        Extent = opened.Terms.Extent,
        Attribution = opened.Terms.Attribution,
        Channel = opened.Terms.Channel,
        NotBefore = opened.Terms.NotBefore,
        AskedExpiry = opened.Terms.Expires,
        Uses = opened.Terms.Uses,
        WaivesEmbargo = opened.Terms.WaivesEmbargo,
        Expires = opened.Expires,
        Line = People.Write(opened.Line.SelectMany(step => new[] { step.Report.Value, step.Manager.Value })),
        Supersedes = opened.Supersedes?.Value,
        At = opened.At,
        By = opened.By.Value,
        Box = box,
    };

    public ConsentEvent.Opened ToEvent(NoteContent? wording) => new(
        new ConsentId(Id),
        Initiative,
        new NoteId(Note),
        Version,
        HeardAt,
        new ParticipantPair(new PersonId(First), new PersonId(Second)),
        People.Read(Confiders),
        NoticeVersion,
        new ConsentTerms
        {
            Discloser = new PersonId(Discloser),
            Recipients = People.Read(Recipients),
            Purpose = Purpose,
            Extent = Extent,
            Attribution = Attribution,
            Wording = wording,
            Channel = Channel,
            NotBefore = NotBefore,
            Expires = AskedExpiry,
            Uses = Uses,
            WaivesEmbargo = WaivesEmbargo,
        },
        Expires,
        [.. People.Split(Line).Chunk(2).Select(step => new LineStep(new PersonId(step[0]), new PersonId(step[1])))],
        Supersedes is { } old ? new ConsentId(old) : null,
        At,
        new PersonId(By));
}
