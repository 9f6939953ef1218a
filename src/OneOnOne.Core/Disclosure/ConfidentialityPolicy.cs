namespace OneOnOne;

/// <summary>Every threshold of the library, under a name. Immutable; make another with <c>with</c>.</summary>
/// <remarks>
/// The rules themselves are no options: nobody can switch off that confidences are confidential. <see cref="Validate"/> runs when
/// the policy is registered.
/// </remarks>
public sealed record ConfidentialityPolicy
{
    /// <summary>The policy of Adam Kalsey's essay "Are 1:1s confidential?", and the default.</summary>
    public static ConfidentialityPolicy Kalsey { get; } = new() { Name = "Kalsey" };

    /// <summary>What the policy is called. Not blank.</summary>
    public required string Name { get; init; }

    /// <summary>The promise that is made before anything is said.</summary>
    public ConfidentialityNotice Notice { get; init; } = ConfidentialityNotice.Default;

    /// <summary>Whether a sealed note can ever be released by consent. Default: <see cref="SkipLevelConsent.Never"/>.</summary>
    public SkipLevelConsent SkipLevelConsent { get; init; }

    /// <summary>The weakest evidence of a grant that is accepted. Default: <see cref="ConsentEvidence.Asserted"/>.</summary>
    public ConsentEvidence RequiredEvidence { get; init; }

    /// <summary>How long a consent lasts unless its terms say otherwise. Default: 30 days.</summary>
    public TimeSpan ConsentLifetime { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long a consent can last at most. Default: 90 days.</summary>
    public TimeSpan LongestConsent { get; init; } = TimeSpan.FromDays(90);

    /// <summary>How long the holder waits after a refused, deferred or lapsed request before asking again. Default: 30 days.</summary>
    public TimeSpan AskAgainAfter { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long a permit can be used once the gate has given it. Default: 5 minutes.</summary>
    public TimeSpan PermitLifetime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The shortest wait between hearing and acting (R11). Default: 14 days.</summary>
    public TimeSpan EmbargoMinimum { get; init; } = TimeSpan.FromDays(14);

    /// <summary>The greatest secret extra wait. Default: 14 days.</summary>
    public TimeSpan EmbargoMaximumJitter { get; init; } = TimeSpan.FromDays(14);

    /// <summary>How many other possible sources must have met the holder since (R11). Default: 3.</summary>
    public int RequiredCover { get; init; } = 3;

    /// <summary>How long before a confidence a meeting with the holder still makes somebody a possible source of it. Default: 180 days.</summary>
    public TimeSpan SourceLookBack { get; init; } = TimeSpan.FromDays(180);

    /// <summary>How many people must fit the attributes that a sanitised statement gives away (S9). Default: 5.</summary>
    public int SmallestAnonymitySet { get; init; } = 5;

    /// <summary>The length of a run of words that a sanitised statement may not share with the note (S5). Default: 4 words.</summary>
    public int ForbiddenSharedRun { get; init; } = 4;

    /// <summary>How many independent sources a theme needs (S13). Default: 2.</summary>
    public int IndependentSources { get; init; } = 2;

    /// <summary>How soon a serious concern must have been told to a handler (R15: "right away"). Default: 1 day.</summary>
    public TimeSpan ConcernTelling { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long telling a confider of a concern can be put off at most. Default: 90 days.</summary>
    public TimeSpan LongestNoticeDeferral { get; init; } = TimeSpan.FromDays(90);

    /// <summary>How soon a concern must be acknowledged. Default: 7 days.</summary>
    public TimeSpan ConcernAcknowledgement { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How many months after its acknowledgement a concern must have been answered. Default: 3.</summary>
    public int ConcernFeedbackMonths { get; init; } = 3;

    /// <summary>How many of the latest meetings of a series the health signal looks at (R18). Default: 8.</summary>
    public int HealthWindow { get; init; } = 8;

    /// <summary>In how many of them a consented disclosure is one too many (R18). Default: 3.</summary>
    public int HealthDisclosures { get; init; } = 3;

    /// <summary>From which share of work-status topics the meeting is about the wrong things (R19), 0 to 1. Default: 0.40.</summary>
    public double WrongTopicsShare { get; init; } = 0.40;

    /// <summary>Checks that the thresholds make sense.</summary>
    /// <exception cref="ArgumentException">One does not; the message names it, and its allowed range.</exception>
    public void Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(Name);
        ArgumentNullException.ThrowIfNull(Notice);
        Check(Enum.IsDefined(SkipLevelConsent), nameof(SkipLevelConsent), "one of its values");
        Check(Enum.IsDefined(RequiredEvidence), nameof(RequiredEvidence), "one of its values");
        Check(LongestConsent > TimeSpan.Zero && LongestConsent <= TimeSpan.FromDays(90), nameof(LongestConsent), "above 0 and at most 90 days");
        Check(ConsentLifetime > TimeSpan.Zero && ConsentLifetime <= LongestConsent, nameof(ConsentLifetime), "above 0 and at most LongestConsent");
        Check(AskAgainAfter >= TimeSpan.Zero, nameof(AskAgainAfter), "0 or more");
        Check(PermitLifetime > TimeSpan.Zero && PermitLifetime <= TimeSpan.FromDays(1), nameof(PermitLifetime), "above 0 and at most a day");
        Check(EmbargoMinimum >= TimeSpan.Zero, nameof(EmbargoMinimum), "0 or more");
        Check(EmbargoMaximumJitter >= TimeSpan.Zero, nameof(EmbargoMaximumJitter), "0 or more");
        Check(RequiredCover >= 1, nameof(RequiredCover), "1 or more");
        Check(SourceLookBack >= TimeSpan.Zero, nameof(SourceLookBack), "0 or more");
        Check(SmallestAnonymitySet >= 2, nameof(SmallestAnonymitySet), "2 or more");
        Check(ForbiddenSharedRun >= 2, nameof(ForbiddenSharedRun), "2 or more");
        Check(IndependentSources >= 2, nameof(IndependentSources), "2 or more");
        Check(ConcernTelling > TimeSpan.Zero, nameof(ConcernTelling), "above 0");
        Check(LongestNoticeDeferral > TimeSpan.Zero, nameof(LongestNoticeDeferral), "above 0");
        Check(ConcernAcknowledgement > TimeSpan.Zero, nameof(ConcernAcknowledgement), "above 0");
        Check(ConcernFeedbackMonths >= 1, nameof(ConcernFeedbackMonths), "1 or more");
        Check(HealthWindow >= 1, nameof(HealthWindow), "1 or more");
        Check(HealthDisclosures >= 1 && HealthDisclosures <= HealthWindow, nameof(HealthDisclosures), "1 up to HealthWindow");
        Check(WrongTopicsShare is > 0 and <= 1, nameof(WrongTopicsShare), "above 0 and at most 1");
    }

    private static void Check(bool holds, string option, string range)
    {
        if (!holds) throw new ArgumentException($"{nameof(ConfidentialityPolicy)}.{option} must be {range}.", option);
    }
}
