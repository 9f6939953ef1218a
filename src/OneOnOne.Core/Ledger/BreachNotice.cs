namespace OneOnOne;

/// <summary>
/// What a confider is owed after a breach: to be told, by a person. It stays owed until
/// <see cref="DisclosureLedger.RecordNoticeAsync"/> records that she was told.
/// </summary>
/// <param name="Confider">Who is to be told.</param>
/// <param name="Row">The row of the breach.</param>
/// <param name="Report">What is known of it.</param>
public sealed record BreachNotice(PersonId Confider, long Row, BreachReport Report);
