namespace OneOnOne;

/// <summary>Something that carries the content of a note, or is derived from it, and keeps its label (R14).</summary>
/// <remarks>
/// A host's own entities implement it, as <see cref="Note"/> does, so that consent can speak of them. The note itself must be known
/// to the <see cref="INoteStore"/>, because its tier and its confiders are decided there and not by the caller.
/// </remarks>
public interface IConfidentialRecord
{
    /// <summary>The note that the content comes from.</summary>
    NoteId NoteId { get; }

    /// <summary>The version of that note's content, counted from 1. Consent for another version does not cover it.</summary>
    int Version { get; }
}
