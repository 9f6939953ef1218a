namespace OneOnOne;

/// <summary>A term of the host, such as the name of a team, a role or a project, and what it tells about whoever it is said of.</summary>
public sealed record VocabularyTerm
{
    /// <summary>Names a term.</summary>
    /// <param name="term">The term as people write it; matched by word, folded, in any case. Not blank.</param>
    /// <param name="attribute">What it tells.</param>
    /// <exception cref="ArgumentException">The term is blank.</exception>
    public VocabularyTerm(string term, SanitizingAttribute attribute)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(term);
        ArgumentNullException.ThrowIfNull(attribute);
        Term = term;
        Attribute = attribute;
    }

    /// <summary>The term as people write it.</summary>
    public string Term { get; }

    /// <summary>What it tells.</summary>
    public SanitizingAttribute Attribute { get; }
}
