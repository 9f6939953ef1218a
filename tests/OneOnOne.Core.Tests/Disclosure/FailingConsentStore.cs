namespace OneOnOne.Tests;

/// <summary>A consent store that on demand keeps no further event.</summary>
internal sealed class FailingConsentStore : IConsentStore
{
    private readonly InMemoryConsentStore _inner = new();

    public bool Fails { get; set; }

    public ValueTask<bool> TryOpenAsync(DisclosureConsent consent, int known, CancellationToken cancellationToken = default) =>
        _inner.TryOpenAsync(consent, known, cancellationToken);

    public ValueTask<bool> TryAppendAsync(ConsentId id, int known, ConsentEvent next, CancellationToken cancellationToken = default) =>
        Fails ? throw new IOException("The connection was lost.") : _inner.TryAppendAsync(id, known, next, cancellationToken);

    public ValueTask<IReadOnlyList<ConsentEvent>> ReadAsync(ConsentId id, CancellationToken cancellationToken = default) =>
        _inner.ReadAsync(id, cancellationToken);

    public ValueTask<IReadOnlyList<ConsentId>> GetForNoteAsync(NoteId note, CancellationToken cancellationToken = default) =>
        _inner.GetForNoteAsync(note, cancellationToken);
}
