namespace OneOnOne;

/// <summary>One step of the reporting line, as it was when a consent was opened.</summary>
/// <param name="Report">Who reports.</param>
/// <param name="Manager">To whom.</param>
public readonly record struct LineStep(PersonId Report, PersonId Manager);
