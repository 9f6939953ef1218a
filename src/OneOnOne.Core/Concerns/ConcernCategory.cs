namespace OneOnOne;

/// <summary>
/// What a serious concern is about: something illegal, unethical or imminently harmful (R15). The list is closed. There is no code for
/// a feeling that something needs addressing (R20), and none for "other".
/// </summary>
public enum ConcernCategory
{
    /// <summary>Somebody is about to be harmed, or to harm themselves. The most urgent, and therefore the default.</summary>
    ImminentHarm = 0,

    /// <summary>Violence or the threat of it.</summary>
    Violence = 1,

    /// <summary>Harassment or bullying.</summary>
    Harassment = 2,

    /// <summary>Discrimination.</summary>
    Discrimination = 3,

    /// <summary>Retaliation against somebody who spoke up.</summary>
    Retaliation = 4,

    /// <summary>Fraud, theft or false accounts.</summary>
    Fraud = 5,

    /// <summary>Bribery, or an undisclosed conflict of interest.</summary>
    Corruption = 6,

    /// <summary>A breach of safety rules that endangers people or the environment.</summary>
    Safety = 7,

    /// <summary>Unlawful use of personal data, or of secrets of others.</summary>
    DataProtection = 8,

    /// <summary>A breach of labour law: hours, pay, leave.</summary>
    LabourLaw = 9,

    /// <summary>Abuse of power for private ends.</summary>
    AbuseOfPower = 10,

    /// <summary>Deceit of customers, colleagues or the public.</summary>
    Deceit = 11,
}
