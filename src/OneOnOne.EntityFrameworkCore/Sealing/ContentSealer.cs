using OneOnOne.Annotations;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>Seals content for a column, under a key of its own that the key of its note gives; destroying that one erases all of them.</summary>
/// <remarks>
/// The stores use it, and so can a host for columns of its own: an agenda item's title, a draft. There is no value converter instead,
/// because a converter sees a value alone: neither the row whose note it belongs to, nor a vault that has to be asked. Thread-safe if
/// the vault is.
/// </remarks>
/// <param name="vault">Where the notes' keys are.</param>
public sealed class ContentSealer(IContentKeyVault vault)
{
    /// <summary>Seals.</summary>
    /// <param name="content">What was said.</param>
    /// <param name="note">The note that it belongs to. The box opens for no other.</param>
    /// <param name="version">The version of that note's content, from 1. The box opens for no other.</param>
    /// <param name="purpose">
    /// What the column is, with the id of its row, for example <c>agenda/</c> and the item's id. The box opens for no other, so that
    /// nobody with access to the database can pass off one column's words as another's.
    /// </param>
    /// <param name="cancellationToken">Stops the vault.</param>
    /// <returns>Ciphertext.</returns>
    /// <exception cref="ContentErasedException">The note's key was destroyed.</exception>
    [SealsContent]
    public async ValueTask<byte[]> SealAsync(
        NoteContent content, NoteId note, int version, string purpose, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        using AesGcmContentProtector protector = await OpenAsync(note, purpose, cancellationToken).ConfigureAwait(false);
        return content.Seal(protector, note, version);
    }

    /// <summary>Opens a box into content, which is as closed as before.</summary>
    /// <param name="box">What <see cref="SealAsync"/> gave.</param>
    /// <param name="note">The note that it belongs to.</param>
    /// <param name="version">The version of that note's content.</param>
    /// <param name="purpose">The purpose under which it was sealed.</param>
    /// <param name="cancellationToken">Stops the vault.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ContentErasedException">The note's key was destroyed.</exception>
    /// <exception cref="ContentUnsealException">The box was changed, or belongs elsewhere.</exception>
    public async ValueTask<NoteContent> UnsealAsync(
        byte[] box, NoteId note, int version, string purpose, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(box);
        using AesGcmContentProtector protector = await OpenAsync(note, purpose, cancellationToken).ConfigureAwait(false);
        return NoteContent.Unseal(protector, note, version, box);
    }

    private ValueTask<AesGcmContentProtector> OpenAsync(NoteId note, string purpose, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(purpose);
        return AesGcmContentProtector.OpenAsync(new PurposeKeys(vault, purpose), note, cancellationToken);
    }
}
