namespace OneOnOne;

/// <summary>What holds of the terms of every consent, whether it was just opened or comes back from a store.</summary>
internal static class ConsentInvariants
{
    /// <summary>The longest that any policy may allow.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    public static ConsentEvent.Opened Hold(ConsentEvent.Opened opened)
    {
        opened.Id.Required(nameof(opened));
        opened.NoteId.Required(nameof(opened));
        ArgumentNullException.ThrowIfNull(opened.Participants, nameof(opened));
        ArgumentNullException.ThrowIfNull(opened.Confiders, nameof(opened));
        ArgumentNullException.ThrowIfNull(opened.Terms, nameof(opened));
        ConsentTerms terms = opened.Terms;
        ArgumentNullException.ThrowIfNull(terms.Recipients, nameof(opened));

        Hold(opened.Version >= 1 && opened.NoticeVersion >= 1, "Versions count from 1.");
        Hold(!opened.Line.IsDefault, "A consent keeps the reporting line under which it was opened.");
        Hold(opened.Confiders.Count > 0 && opened.Confiders.All(opened.Participants.Includes), "The confiders are among the participants.");
        Hold(Enum.IsDefined(opened.Initiative), "There is no such initiative.");
        Hold(opened.Participants.Includes(opened.By), "Only the two participants can open a consent.");
        Hold(opened.Confiders.Contains(opened.By) == (opened.Initiative == ConsentInitiative.Confider), "A confider offers; the holder requests.");
        Hold(opened.Participants.Includes(terms.Discloser), "The discloser is one of the two participants.");
        Hold(terms.Recipients.Count > 0, "Consent names at least one person (R13).");
        Hold(!terms.Recipients.Any(opened.Participants.Includes), "A participant reads the note and needs no consent.");
        Hold(Enum.IsDefined(terms.Purpose) && terms.Purpose != DisclosurePurpose.Unspecified, "Consent names a purpose from the list (R13, R20).");
        Hold(terms.Purpose != DisclosurePurpose.AddressSeriousConcern, "A serious concern needs no consent and is none's purpose (R15).");
        Hold(Enum.IsDefined(terms.Extent), "There is no such extent.");
        Hold(Enum.IsDefined(terms.Attribution), "There is no such attribution.");
        Hold(Enum.IsDefined(terms.Channel), "There is no such channel.");
        Hold((terms.Wording is null) == (terms.Extent == DisclosureExtent.WholeNote), "All extents but the whole note need agreed words.");
        Hold(terms.Uses >= 1, "A consent can be used at least once.");
        Hold(opened.At >= opened.HeardAt, "Consent cannot be older than what it is about.");
        Hold(opened.Expires > opened.At && opened.Expires <= opened.At + Longest, "A consent ends, and at most 90 days after it was opened.");
        Hold(terms.NotBefore < opened.Expires, "A consent must not end before it begins.");
        terms.Wording?.BoundTo(opened.Participants);
        return opened;
    }

    private static void Hold(bool holds, string law)
    {
        if (!holds) throw new ArgumentException(law);
    }
}
