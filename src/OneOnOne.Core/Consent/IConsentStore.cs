namespace OneOnOne;

/// <summary>Where the events of consents are kept, in order and for good.</summary>
/// <remarks>
/// Implementations must be safe for concurrent calls. A database needs two unique keys: (note, ordinal of the consent) for
/// <see cref="TryOpenAsync"/> and (consent, ordinal of the event) for <see cref="TryAppendAsync"/>. The wording in the terms is
/// content and is stored sealed. Show a consent to the two participants only: a decline is nobody else's business.
/// </remarks>
public interface IConsentStore
{
    /// <summary>Keeps a new consent, unless another was opened for the note meanwhile.</summary>
    /// <param name="consent">The consent with its first events.</param>
    /// <param name="known">How many consents the caller knows the note to have had, in whatever state.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <returns><see langword="true"/> if the note had exactly that many; otherwise nothing is changed.</returns>
    /// <exception cref="DuplicateIdException">There is a consent with that id already; nothing is changed.</exception>
    ValueTask<bool> TryOpenAsync(DisclosureConsent consent, int known, CancellationToken cancellationToken = default);

    /// <summary>Keeps one more event, unless another happened meanwhile.</summary>
    /// <param name="id">The consent.</param>
    /// <param name="known">How many events the caller knows it to have.</param>
    /// <param name="next">The event.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <returns><see langword="true"/> if the consent had exactly that many; otherwise nothing is changed.</returns>
    ValueTask<bool> TryAppendAsync(ConsentId id, int known, ConsentEvent next, CancellationToken cancellationToken = default);

    /// <summary>Reads the events of a consent.</summary>
    /// <param name="id">The consent.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>The events in order; none if there is no such consent.</returns>
    ValueTask<IReadOnlyList<ConsentEvent>> ReadAsync(ConsentId id, CancellationToken cancellationToken = default);

    /// <summary>Lists the consents of a note, in whatever state.</summary>
    /// <param name="note">The note.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>Their ids, in the order in which they were opened.</returns>
    ValueTask<IReadOnlyList<ConsentId>> GetForNoteAsync(NoteId note, CancellationToken cancellationToken = default);
}
