using OneOnOne;

namespace WebNotes.Api;

/// <summary>A note to be taken. What was said goes from the request body straight into confidence.</summary>
public sealed class NewNote
{
    public required NoteContent Content { get; init; }

    /// <summary>Whose confidence it is; by default the other person's.</summary>
    public Guid? Confider { get; init; }

    public Guid[] About { get; init; } = [];

    public TopicKind Topic { get; init; }
}

/// <summary>A consent to be asked for or offered: which words may be told to whom, and what for.</summary>
public sealed class NewConsent
{
    public required Guid Recipient { get; init; }

    public required DisclosurePurpose Purpose { get; init; }

    public required NoteContent Wording { get; init; }

    public bool NamesTheSource { get; init; }

    public bool WaivesEmbargo { get; init; }

    public ConsentTerms ToTerms(PersonId discloser) => new()
    {
        Discloser = discloser,
        Recipients = new PersonId(Recipient),
        Purpose = Purpose,
        Extent = DisclosureExtent.Summary,
        Attribution = NamesTheSource ? Attribution.Named : Attribution.Unattributed,
        Wording = Wording,
        Channel = DisclosureChannel.Message,
        WaivesEmbargo = WaivesEmbargo,
    };
}

/// <summary>Who is to be told.</summary>
public sealed class NewDisclosure
{
    public required Guid Recipient { get; init; }
}
