namespace OneOnOne;

/// <summary>The host's knowledge of teams, roles and projects, and of who belongs to them.</summary>
/// <remarks>Implementations must be safe for concurrent calls.</remarks>
public interface IAttributeDirectory
{
    /// <summary>The terms that tell something (S7).</summary>
    /// <param name="cancellationToken">Stops the look-up.</param>
    ValueTask<IReadOnlyList<VocabularyTerm>> GetVocabularyAsync(CancellationToken cancellationToken = default);

    /// <summary>Everyone of whom an attribute holds, as the recipient would think.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>The people; <see langword="null"/> where the host does not know, so that a person has to answer.</returns>
    ValueTask<PersonSet?> GetPeopleAsync(SanitizingAttribute attribute, CancellationToken cancellationToken = default);
}
