using System.Collections.Concurrent;

namespace OneOnOne.Tests;

/// <summary>A store as a host would write it: content lies in it only as ciphertext, the rest as it is.</summary>
internal sealed class SealedNoteStore(IContentKeyVault vault) : INoteStore
{
    private readonly ConcurrentDictionary<NoteId, (NoteState Open, byte[] Box)> _rows = new();

    public IEnumerable<byte[]> Boxes => _rows.Values.Select(row => row.Box);

    public async ValueTask AddAsync(Note note, CancellationToken cancellationToken = default)
    {
        if (!_rows.TryAdd(note.Id, await RowOf(note, cancellationToken))) throw new DuplicateIdException();
    }

    public async ValueTask<Note?> FindAsync(NoteId id, CancellationToken cancellationToken = default)
    {
        if (!_rows.TryGetValue(id, out (NoteState Open, byte[] Box) row)) return null;
        using AesGcmContentProtector protector = await AesGcmContentProtector.OpenAsync(vault, id, cancellationToken);
        return Note.Restore(row.Open with { Content = NoteContent.Unseal(protector, id, row.Open.Version, row.Box) });
    }

    public async ValueTask<bool> TryReplaceAsync(Note note, CancellationToken cancellationToken = default) =>
        _rows.TryGetValue(note.Id, out (NoteState Open, byte[] Box) kept)
        && kept.Open.Revision == note.Revision - 1
        && _rows.TryUpdate(note.Id, await RowOf(note, cancellationToken), kept);

    private async Task<(NoteState, byte[])> RowOf(Note note, CancellationToken cancellationToken)
    {
        using AesGcmContentProtector protector = await AesGcmContentProtector.OpenAsync(vault, note.Id, cancellationToken);
        return (note.ToState() with { Content = new NoteContent("-") }, note.Content.Seal(protector, note.Id, note.Version));
    }
}
