namespace OneOnOne;

/// <summary>Where the events of serious concerns are kept, in order and for good.</summary>
/// <remarks>
/// Implementations must be safe for concurrent calls. A database needs one unique key: (concern, ordinal of the event). Basis,
/// feedback and account are content and are stored sealed.
/// </remarks>
public interface IConcernStore
{
    /// <summary>Keeps a new concern.</summary>
    /// <param name="concern">The concern.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <exception cref="DuplicateIdException">There is a concern with that id already; nothing is changed.</exception>
    ValueTask AddAsync(SeriousConcern concern, CancellationToken cancellationToken = default);

    /// <summary>Keeps one more event, unless another happened meanwhile.</summary>
    /// <param name="id">The concern.</param>
    /// <param name="known">How many events the caller knows it to have.</param>
    /// <param name="next">The event.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <returns><see langword="true"/> if the concern had exactly that many; otherwise nothing is changed.</returns>
    ValueTask<bool> TryAppendAsync(ConcernId id, int known, ConcernEvent next, CancellationToken cancellationToken = default);

    /// <summary>Reads the events of a concern.</summary>
    /// <param name="id">The concern.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>The events in order; none if there is no such concern.</returns>
    ValueTask<IReadOnlyList<ConcernEvent>> ReadAsync(ConcernId id, CancellationToken cancellationToken = default);

    /// <summary>Lists all concerns, open and closed: a closed one may still owe a notice.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    IAsyncEnumerable<ConcernId> ListAsync(CancellationToken cancellationToken = default);
}
