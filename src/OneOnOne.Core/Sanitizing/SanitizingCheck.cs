namespace OneOnOne;

/// <summary>The checks that a statement goes through, S1 to S13, in order: the number is one less than the id. Never renumbered.</summary>
public enum SanitizingCheck
{
    /// <summary>S1: no name, alias, initials or handle of a person who is not to be recognised.</summary>
    Names = 0,

    /// <summary>S2: no word of letters from several scripts, which hides one word as another.</summary>
    MixedScript = 1,

    /// <summary>S3: no e-mail address, phone number, URL, handle, ticket or postal address.</summary>
    Patterns = 2,

    /// <summary>S4: no phrase that tells when, where or by what channel it was heard.</summary>
    Circumstances = 3,

    /// <summary>S5: no run of words shared with a note, no quotation marks.</summary>
    SharedWording = 4,

    /// <summary>S6: no first person, no gendered pronoun. An unknown language fails.</summary>
    Voice = 5,

    /// <summary>S7: terms of the host's vocabulary (teams, roles, projects) become attributes, which S9 and S10 count with.</summary>
    Vocabulary = 6,

    /// <summary>S8: no plural that there is not ("several people" from one source).</summary>
    FalsePlural = 7,

    /// <summary>S9: enough people fit all attributes.</summary>
    AnonymitySet = 8,

    /// <summary>S10: enough people fit even together with earlier statements to the same recipient.</summary>
    Jigsaw = 9,

    /// <summary>S11: enough people could know it. A person answers.</summary>
    CouldKnow = 10,

    /// <summary>S12: the embargo is over and there is cover.</summary>
    Embargo = 11,

    /// <summary>S13: a theme has enough independent sources.</summary>
    IndependentSources = 12,
}
