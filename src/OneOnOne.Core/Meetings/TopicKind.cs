namespace OneOnOne;

/// <summary>What was talked about, roughly. Tagged by a participant, never inferred from text (R4).</summary>
/// <remarks>
/// A tag unlocks nothing: talk of work status is as confidential as the rest. It only feeds the health signal, where much status
/// talk means that the meeting is about the wrong things (R19).
/// </remarks>
public enum TopicKind
{
    /// <summary>Nobody has said. The default.</summary>
    Untagged = 0,

    /// <summary>Progress, plans and dates of the work: "safe enough to be overheard", and therefore a waste of a 1:1.</summary>
    WorkStatus,

    /// <summary>Role, growth, ambition.</summary>
    Career,

    /// <summary>Feedback, in whichever direction.</summary>
    Feedback,

    /// <summary>How the person is.</summary>
    Wellbeing,

    /// <summary>Other people, teams, the organisation.</summary>
    Workplace,
}
