namespace OneOnOne;

/// <summary>A record with words of its own, which are no less confidential than those of the note that they come from (R14).</summary>
internal interface IDerivedRecord : IConfidentialRecord
{
    NoteContent Content { get; }
}
