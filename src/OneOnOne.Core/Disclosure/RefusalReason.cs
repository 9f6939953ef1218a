namespace OneOnOne;

/// <summary>Why the gate refuses. A refusal lists all the reasons that apply. The numbers stand in the ledger and never change.</summary>
public enum RefusalReason
{
    /// <summary>
    /// Whoever asks took no part in the meeting. It is the only reason that an outsider is ever given, whether or not there is a
    /// note, so that it tells nothing (R12). The default.
    /// </summary>
    NotAParticipant = 0,

    /// <summary>The note is sealed, and no consent opens it (R6).</summary>
    NoteIsSealed = 1,

    /// <summary>The recipient is somebody whom the note is about (R5).</summary>
    RecipientIsAbout = 2,

    /// <summary>The recipient is a boss between the two, at the time of the meeting or now (R9).</summary>
    RecipientIsBetween = 3,

    /// <summary>The recipient is one of the two participants, who reads the note and is told nothing.</summary>
    RecipientIsParticipant = 4,

    /// <summary>The reporting line runs in a circle, so that nobody can say who is between.</summary>
    ReportingLineIsCircular = 5,

    /// <summary>There is no such consent.</summary>
    ConsentIsUnknown = 10,

    /// <summary>The consent is for another note.</summary>
    ConsentIsForAnotherNote = 11,

    /// <summary>The note was rewritten since; the consent is for another version.</summary>
    ConsentIsForAnotherVersion = 12,

    /// <summary>The consent lets somebody else tell.</summary>
    ConsentIsForAnotherDiscloser = 13,

    /// <summary>The consent does not name the recipient.</summary>
    RecipientIsNotNamed = 14,

    /// <summary>A confider of the note has not been asked.</summary>
    ConfiderIsMissing = 15,

    /// <summary>Not every confider has granted it yet.</summary>
    ConsentIsNotGranted = 16,

    /// <summary>A confider said no.</summary>
    ConsentIsDeclined = 17,

    /// <summary>A confider has withdrawn it.</summary>
    ConsentIsWithdrawn = 18,

    /// <summary>Its time is over.</summary>
    ConsentIsExpired = 19,

    /// <summary>The note or the reporting line changed after it was given.</summary>
    ConsentIsInvalidated = 20,

    /// <summary>Another consent took its place.</summary>
    ConsentIsSuperseded = 21,

    /// <summary>It was used as often as it may be.</summary>
    ConsentIsUsedUp = 22,

    /// <summary>The policy wants the confider's own act, and there is only the holder's word.</summary>
    EvidenceIsTooWeak = 23,

    /// <summary>More would be told than was agreed.</summary>
    ExtentIsBeyondConsent = 24,

    /// <summary>The confiders would be named, which was not agreed.</summary>
    AttributionIsBeyondConsent = 25,

    /// <summary>It would be told in another way than was agreed.</summary>
    ChannelIsNotAgreed = 26,

    /// <summary>The reporting line of a confider, the discloser or the recipient is not the one under which it was granted.</summary>
    ReportingLineHasChanged = 27,

    /// <summary>The source could still be guessed from what would be said.</summary>
    SourceIsGuessable = 30,

    /// <summary>Nobody has checked that the statement does not reveal the source (R16).</summary>
    ReviewIsMissing = 31,

    /// <summary>The review is of another note, statement or recipient.</summary>
    ReviewIsOfSomethingElse = 32,

    /// <summary>The concern is not open.</summary>
    ConcernIsNotOpen = 33,

    /// <summary>The concern does not rest on this note.</summary>
    ConcernIsAboutAnotherNote = 34,

    /// <summary>The recipient is implicated in the concern.</summary>
    RecipientIsImplicated = 35,

    /// <summary>The concern is handled by somebody else.</summary>
    RecipientIsNotHandler = 36,

    /// <summary>The permit was used before.</summary>
    PermitIsUsed = 40,

    /// <summary>The permit's deadline has passed.</summary>
    PermitIsExpired = 41,

    /// <summary>The permit is not of this gate's making, or for something else.</summary>
    PermitIsForSomethingElse = 42,

    /// <summary>The confiders are considering another request for this note. Asking is pressure, so there is one at a time.</summary>
    RequestIsOpen = 50,

    /// <summary>They were asked not long ago, and did not agree.</summary>
    AskedTooSoon = 51,
}
