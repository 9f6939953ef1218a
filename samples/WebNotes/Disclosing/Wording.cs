using OneOnOne;

namespace WebNotes.Disclosing;

/// <summary>The gate's answers in sentences. A refusal also says what the person whose confidence it is could do herself.</summary>
public static class Wording
{
    public static string Of(GateDecision decision) => decision switch
    {
        GateDecision.Permitted => "It may be told now.",
        GateDecision.NotYet notYet => NotYet(notYet.Earliest, notYet.CoverMissing),
        GateDecision.NeedsPerson needs => string.Join(" ", needs.Questions.Select(Of)),
        GateDecision.Refused refused => string.Join(" ", refused.Reasons.Select(Of)),
        _ => "The gate does not say.",
    };

    public static string Of(InferenceVerdict verdict) => verdict switch
    {
        InferenceVerdict.Clear => "You may act on it: enough time has passed, and enough others could have said it.",
        InferenceVerdict.NotYet notYet => NotYet(notYet.Earliest, notYet.CoverMissing),
        InferenceVerdict.NeedsPerson needs =>
            $"Only {needs.PossibleSources} others could have said it, and {needs.Required} are needed. Waiting will not hide who it was.",
        _ => "The guard does not say.",
    };

    /// <summary>What a refusal leaves to the person herself, by name. Nobody can be asked for what she may do of her own accord.</summary>
    public static string? WhatTheyCouldDo(DisclosureRefusedException refused, Note note, string confiders, string recipients)
    {
        if (!refused.Reasons.Contains(RefusalReason.NoteIsSealed)) return null;
        string line = note.Line.Relationship == Relationship.SkipLevel
            ? $"What {confiders} told you two levels up stays with you, and asking would be hard to refuse. "
            : "";
        return $"{line}{confiders} can talk to {recipients} directly, ask you for advice on how, or bring the matter up with you again. "
            + "You can remember it for yourself, and give everybody who asks the same answer.";
    }

    /// <summary>What a check of a statement asks of its writer. It names the check and never what it found.</summary>
    public static string Of(SanitizingCheck check) => check switch
    {
        SanitizingCheck.Names => "it names somebody",
        SanitizingCheck.MixedScript => "a word mixes two alphabets",
        SanitizingCheck.Patterns => "it has an address, a number or a link",
        SanitizingCheck.Circumstances => "it tells when, where or how you heard it",
        SanitizingCheck.SharedWording => "it quotes, or has words in common with the note",
        SanitizingCheck.Voice => "it speaks as I, he or she",
        SanitizingCheck.Vocabulary => "it names a team, a role or a project",
        SanitizingCheck.FalsePlural => "it says several where there is one",
        SanitizingCheck.AnonymitySet or SanitizingCheck.Jigsaw => "it fits too few people",
        SanitizingCheck.CouldKnow => "too few others could know it",
        SanitizingCheck.Embargo => "it is too soon after you heard it",
        SanitizingCheck.IndependentSources => "too few people have said it",
        _ => "something else stands out",
    };

    private static string NotYet(DateTimeOffset earliest, int coverMissing)
    {
        string wait = $"Not before {earliest:d MMMM yyyy}, so that nobody can tell who said it.";
        return coverMissing == 0 ? wait : $"{wait} By then {coverMissing} more people who could have said it must have met you.";
    }

    private static string Of(OpenQuestion question) => question switch
    {
        OpenQuestion.TooFewOtherSources => "So few others could be the source that no wait would hide who it was. Only the one whose confidence it is can agree that it is told at once.",
        OpenQuestion.WhoAcceptsTheRisk => "The source may still be guessed; somebody must accept that risk by name.",
        OpenQuestion.WhoTellsTheConfider => "The person whose confidence it was must be told first, or the notice put off for a reason.",
        _ => "Nobody has agreed on words for less.",
    };

    private static string Of(RefusalReason reason) => reason switch
    {
        RefusalReason.NotAParticipant => "There is nothing here for you.",
        RefusalReason.NoteIsSealed => "This is sealed: no consent opens it.",
        RefusalReason.RecipientIsAbout => "It is about the person who would be told.",
        RefusalReason.RecipientIsBetween => "The person who would be told is a boss between the two of you.",
        RefusalReason.RecipientIsParticipant => "That person was there.",
        RefusalReason.ConsentIsNotGranted => "It has not been granted yet.",
        RefusalReason.ConsentIsDeclined => "The answer was no.",
        RefusalReason.ConsentIsWithdrawn => "It was taken back.",
        RefusalReason.ConsentIsExpired => "Its time is over.",
        RefusalReason.ConsentIsUsedUp => "It was used as often as it may be.",
        RefusalReason.ConsentIsInvalidated or RefusalReason.ReportingLineHasChanged or RefusalReason.ConsentIsForAnotherVersion =>
            "The note or the reporting line has changed since it was given.",
        RefusalReason.RequestIsOpen => "A request for this note is still open, and one at a time is enough.",
        RefusalReason.AskedTooSoon => "You asked not long ago. Asking again so soon is pressure.",
        RefusalReason.RecipientIsImplicated => "The person who would be told is implicated.",
        RefusalReason.RecipientIsNotHandler => "Somebody else handles it.",
        _ => $"Refused: {reason}.",
    };
}
