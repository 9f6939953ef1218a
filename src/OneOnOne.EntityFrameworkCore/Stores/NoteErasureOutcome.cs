namespace OneOnOne.EntityFrameworkCore;

/// <summary>What came of the wish to erase a note.</summary>
public enum NoteErasureOutcome
{
    /// <summary>There is no such note for whoever asks. The default.</summary>
    NoSuchNote = 0,

    /// <summary>It is the confidence of somebody who has not asked for it.</summary>
    NotAllConfidersAsked = 1,

    /// <summary>It is gone, in backups too.</summary>
    Erased = 2,
}
