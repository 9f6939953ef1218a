namespace OneOnOne;

/// <summary>What it says about a series of 1:1s that things from it are told on regularly (R18, R19).</summary>
public enum HealthVerdict
{
    /// <summary>Too few meetings to tell. The default, and the only answer that an outsider is ever given.</summary>
    NotEnoughData = 0,

    /// <summary>Nothing is told on regularly.</summary>
    Sound = 1,

    /// <summary>Things are told on regularly, and much of the talk is of work status: the meeting is about the wrong things.</summary>
    WrongTopics = 2,

    /// <summary>Things are told on regularly, and not because of work status: something is wrong with the organisation.</summary>
    OrganizationProblem = 3,
}
