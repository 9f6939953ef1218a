namespace OneOnOne;

/// <summary>Who can never be told of a note, whatever was agreed (R5, R9). One list for the gate and for asking.</summary>
internal static class RecipientRules
{
    /// <summary>All the reasons against a recipient.</summary>
    /// <param name="note">The note, with the line as it was.</param>
    /// <param name="recipient">Who would be told.</param>
    /// <param name="line">The line as it is; <see langword="null"/> if it runs in a circle.</param>
    public static IEnumerable<RefusalReason> Check(Note note, PersonId recipient, ReportingGraph? line)
    {
        if (note.Participants.Includes(recipient)) yield return RefusalReason.RecipientIsParticipant;
        if (note.About.Contains(recipient)) yield return RefusalReason.RecipientIsAbout;
        if (note.Line.Between.Contains(recipient) || IsBetweenNow(note, recipient, line)) yield return RefusalReason.RecipientIsBetween;
        if (line is null) yield return RefusalReason.ReportingLineIsCircular;
    }

    private static bool IsBetweenNow(Note note, PersonId recipient, ReportingGraph? line) =>
        line is not null && line.Between(note.Participants.First, note.Participants.Second).Contains(recipient);
}
