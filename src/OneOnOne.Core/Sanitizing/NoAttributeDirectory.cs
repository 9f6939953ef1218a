namespace OneOnOne;

/// <summary>
/// The directory of a host that has none. It knows no terms, and of a declared attribute it does not know who fits: a person answers.
/// </summary>
public sealed class NoAttributeDirectory : IAttributeDirectory
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<VocabularyTerm>> GetVocabularyAsync(CancellationToken cancellationToken = default) => new([]);

    /// <inheritdoc/>
    public ValueTask<PersonSet?> GetPeopleAsync(SanitizingAttribute attribute, CancellationToken cancellationToken = default) =>
        new((PersonSet?)null);
}
