namespace OneOnOne.Analyzers.Summaries;

/// <summary>What a member wants of the consent that it is given. A place for consent is a sink like one for content, closed by callers.</summary>
internal enum Demand
{
    /// <summary>Nothing: it is a place for content.</summary>
    None = 0,

    /// <summary>It looks whether the consent covers a record, and does nothing by it.</summary>
    Look,

    /// <summary>It acts under the consent, for one record.</summary>
    Cover,

    /// <summary>It grants the consent in a person's name, who is not the one that asked for it.</summary>
    Grant,

    /// <summary>No consent but a planned action: it is looked at here, and so nobody skips that.</summary>
    Check,

    /// <summary>No consent but the id of a note: something is made of it that a person is to do.</summary>
    Act,
}
