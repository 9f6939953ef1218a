namespace OneOnOne;

/// <summary>How much of a note is told. Each value includes the ones before it. The numbers stand in the ledger and never change.</summary>
public enum DisclosureExtent
{
    /// <summary>Only what it is about, in agreed words. The least, and therefore the default.</summary>
    ThemeOnly = 0,

    /// <summary>The gist, in agreed words.</summary>
    Summary = 1,

    /// <summary>An agreed run of the note's own text.</summary>
    Excerpt = 2,

    /// <summary>All of it.</summary>
    WholeNote = 3,
}
