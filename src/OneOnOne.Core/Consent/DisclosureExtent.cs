namespace OneOnOne;

/// <summary>How much may be told. Ordered: whoever may tell more may tell less.</summary>
public enum DisclosureExtent
{
    /// <summary>Only that there is such a theme, in agreed words. The strictest value, and therefore the default.</summary>
    ThemeOnly = 0,

    /// <summary>A summary in agreed words.</summary>
    Summary = 1,

    /// <summary>A run of the note's own text.</summary>
    Excerpt = 2,

    /// <summary>The whole note.</summary>
    WholeNote = 3,
}
