namespace OneOnOne;

/// <summary>A consent store that is kept in this process and forgotten with it. Thread-safe.</summary>
public sealed class InMemoryConsentStore : IConsentStore
{
    private readonly object _gate = new();
    private readonly Dictionary<ConsentId, List<ConsentEvent>> _events = [];
    private readonly Dictionary<NoteId, List<ConsentId>> _ofNote = [];

    /// <inheritdoc/>
    public ValueTask<bool> TryOpenAsync(DisclosureConsent consent, int known, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(consent);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            if (_events.ContainsKey(consent.Id)) throw new DuplicateIdException("There is a consent with this id already.");
            if (!_ofNote.TryGetValue(consent.NoteId, out List<ConsentId>? consents)) _ofNote.Add(consent.NoteId, consents = []);
            if (consents.Count != known) return new(false);
            _events.Add(consent.Id, [.. consent.Events]);
            consents.Add(consent.Id);
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryAppendAsync(ConsentId id, int known, ConsentEvent next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(next);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            if (!_events.TryGetValue(id, out List<ConsentEvent>? events) || events.Count != known) return new(false);
            events.Add(next);
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ConsentEvent>> ReadAsync(ConsentId id, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return new([.. _events.GetValueOrDefault(id, [])]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ConsentId>> GetForNoteAsync(NoteId note, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return new([.. _ofNote.GetValueOrDefault(note, [])]);
        }
    }
}
