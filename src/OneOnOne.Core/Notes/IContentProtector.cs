using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>Seals content for storage. <see cref="NoteContent.Seal"/> is the only caller that has any.</summary>
/// <remarks>
/// An implementation gets the plain bytes, and gives content back and never bytes, so that a protector is no third door. It
/// authenticates the note and version with the text: a box must open for nothing else.
/// </remarks>
public interface IContentProtector
{
    /// <summary>Seals.</summary>
    /// <param name="noteId">The note that the text belongs to.</param>
    /// <param name="version">The version of its content.</param>
    /// <param name="utf8">The text. It is cleared when the call returns.</param>
    /// <returns>Ciphertext.</returns>
    [SealsContent]
    byte[] Protect(NoteId noteId, int version, [Confidential] ReadOnlySpan<byte> utf8);

    /// <summary>Opens what <see cref="Protect"/> gave.</summary>
    /// <param name="noteId">The note that the text belongs to.</param>
    /// <param name="version">The version of its content.</param>
    /// <param name="box">The ciphertext.</param>
    /// <returns>The content; see <see cref="NoteContent.FromUtf8"/>.</returns>
    /// <exception cref="ContentUnsealException">It does not open. The exception carries nothing of it.</exception>
    NoteContent Unprotect(NoteId noteId, int version, ReadOnlySpan<byte> box);
}
