namespace OneOnOne;

/// <summary>What each side keeps of a consent: everything that was agreed but the words. It may lie in the clear.</summary>
/// <remarks>Its fields follow ISO/IEC TS 27560 and HL7 FHIR Consent: grantor, grantee, recipients, purpose, extent, times, state.</remarks>
public sealed record ConsentReceipt
{
    internal ConsentReceipt(DisclosureConsent consent, DateTimeOffset now)
    {
        Consent = consent.Id;
        Note = consent.NoteId;
        Version = consent.Version;
        NoticeVersion = consent.Opening.NoticeVersion;
        Confiders = consent.Confiders;
        Discloser = consent.Terms.Discloser;
        Recipients = consent.Terms.Recipients;
        Purpose = consent.Terms.Purpose;
        Extent = consent.Terms.Extent;
        Attribution = consent.Terms.Attribution;
        Channel = consent.Terms.Channel;
        Initiative = consent.Initiative;
        Evidence = consent.Evidence;
        OpenedAt = consent.Opening.At;
        NotBefore = consent.Terms.NotBefore;
        Expires = consent.Expires;
        Uses = consent.Terms.Uses;
        UsesTaken = consent.UsesTaken;
        WaivesEmbargo = consent.Terms.WaivesEmbargo;
        State = consent.StateAt(now);
        Told = consent.Told;
        ToRecall = consent.ToRecall;
        IssuedAt = now;
    }

    /// <summary>The consent.</summary>
    public ConsentId Consent { get; }

    /// <summary>The note.</summary>
    public NoteId Note { get; }

    /// <summary>The version of its content.</summary>
    public int Version { get; }

    /// <summary>The version of the promise under which it was confided.</summary>
    public int NoticeVersion { get; }

    /// <summary>Who must all agree.</summary>
    public PersonSet Confiders { get; }

    /// <summary>Who may tell.</summary>
    public PersonId Discloser { get; }

    /// <summary>Who may be told.</summary>
    public PersonSet Recipients { get; }

    /// <summary>What it is for.</summary>
    public DisclosurePurpose Purpose { get; }

    /// <summary>How much may be told.</summary>
    public DisclosureExtent Extent { get; }

    /// <summary>Whether the confiders may be named.</summary>
    public Attribution Attribution { get; }

    /// <summary>How the recipients may be told.</summary>
    public DisclosureChannel Channel { get; }

    /// <summary>Whose idea it was.</summary>
    public ConsentInitiative Initiative { get; }

    /// <summary>The weakest evidence among the grants.</summary>
    public ConsentEvidence Evidence { get; }

    /// <summary>When it was asked for or offered.</summary>
    public DateTimeOffset OpenedAt { get; }

    /// <summary>The earliest time of telling.</summary>
    public DateTimeOffset NotBefore { get; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset Expires { get; }

    /// <summary>How often somebody may be told.</summary>
    public int Uses { get; }

    /// <summary>How often somebody was told.</summary>
    public int UsesTaken { get; }

    /// <summary>Whether the confider wants no wait.</summary>
    public bool WaivesEmbargo { get; }

    /// <summary>Where it stood when the receipt was issued.</summary>
    public ConsentState State { get; }

    /// <summary>Who was told.</summary>
    public PersonSet Told { get; }

    /// <summary>Who must be asked to forget it.</summary>
    public PersonSet ToRecall { get; }

    /// <summary>When the receipt was issued.</summary>
    public DateTimeOffset IssuedAt { get; }

    /// <summary>Whether a recipient may tell others: never.</summary>
    public bool AllowsOnwardDisclosure => false;
}
