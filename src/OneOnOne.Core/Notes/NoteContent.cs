using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>What somebody said in confidence. It goes in as text, and no public member gives the text back.</summary>
/// <remarks>
/// <para>
/// Two doors lead out: <see cref="DisclosureGate.ReadAsync"/> for the participants, and a disclosure under consent or for a serious
/// concern. For storage it leaves in a sealed box only (<see cref="Seal"/>). Confidential is the only state it can be born in (R1).
/// </para>
/// <para>
/// A sealed class on purpose: the <c>default</c> of a struct would skip the constructor, and a record would print its members and
/// could be copied with others. Printing, interpolation and the debugger show <c>(confidential)</c>. A JSON request may bind to it,
/// and writing it to JSON throws. Equality is by reference, so that nobody can test a guess. Immutable and thread-safe.
/// </para>
/// </remarks>
[Confidential]
[DebuggerDisplay("(confidential)")]
[JsonConverter(typeof(NoteContentJsonConverter))]
public sealed class NoteContent
{
    /// <summary>The greatest length of a text, in UTF-16 code units.</summary>
    public const int MaximumLength = 1_000_000;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _text;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private ParticipantPair? _owners;

    /// <summary>Takes text into confidence.</summary>
    /// <param name="text">What was said. Not blank, at most <see cref="MaximumLength"/> long, and text: no lone surrogates, no control
    /// characters but tab, line feed and carriage return.</param>
    /// <exception cref="ArgumentException">It is blank, too long, or no text. The message does not repeat it.</exception>
    public NoteContent([Confidential] string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text)) throw new ArgumentException("Note content must not be blank.", nameof(text));
        if (text.Length > MaximumLength)
            throw new ArgumentException($"Note content must not be longer than {MaximumLength} characters.", nameof(text));
        if (!IsText(text))
            throw new ArgumentException("Note content must be text, without lone surrogates or control characters.", nameof(text));
        _text = text;
    }

    /// <summary>Seals the content for storage: the only way in which it may lie anywhere.</summary>
    /// <param name="protector">What seals it, for example an <see cref="AesGcmContentProtector"/>.</param>
    /// <param name="noteId">The note that it belongs to. The box opens for no other.</param>
    /// <param name="version">The version of that note's content. The box opens for no other.</param>
    /// <returns>Ciphertext.</returns>
    /// <exception cref="ArgumentException">An argument is missing, or the version is below 1.</exception>
    [SealsContent]
    public byte[] Seal(IContentProtector protector, NoteId noteId, int version)
    {
        ArgumentNullException.ThrowIfNull(protector);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        byte[] plain = Encoding.UTF8.GetBytes(_text);
        try
        {
            return protector.Protect(noteId.Required(nameof(noteId)), version, plain);
        }
        finally
        {
            Array.Clear(plain);
        }
    }

    /// <summary>Opens a sealed box into content, which is as closed as before.</summary>
    /// <param name="protector">What sealed it.</param>
    /// <param name="noteId">The note that it belongs to.</param>
    /// <param name="version">The version of that note's content.</param>
    /// <param name="box">What <see cref="Seal"/> gave.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ContentUnsealException">
    /// The box was changed, or belongs to another note or version, or to another key.
    /// </exception>
    public static NoteContent Unseal(IContentProtector protector, NoteId noteId, int version, ReadOnlySpan<byte> box)
    {
        ArgumentNullException.ThrowIfNull(protector);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        return protector.Unprotect(noteId.Required(nameof(noteId)), version, box);
    }

    /// <summary>Takes UTF-8 text into confidence; for implementations of <see cref="IContentProtector"/>.</summary>
    /// <param name="utf8">The bytes that <see cref="IContentProtector.Protect"/> was given.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentException">It is not valid UTF-8, or not valid as content. The message does not repeat it.</exception>
    public static NoteContent FromUtf8([Confidential] ReadOnlySpan<byte> utf8)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            // The original names the offending bytes, which are content.
            throw new ArgumentException("Note content must be valid UTF-8.", nameof(utf8));
        }

        return new NoteContent(text);
    }

    /// <summary>Prints no text.</summary>
    /// <returns><c>(confidential)</c>.</returns>
    [NotConfidential]
    public override string ToString() => "(confidential)";

    /// <summary>The text, for the two doors and for the checks that need it.</summary>
    [return: Confidential]
    internal string Reveal() => _text;

    /// <summary>
    /// Says whose it is. Content belongs to the first two people for whom it is used; otherwise putting it in a note of one's own
    /// would open another's (R14).
    /// </summary>
    /// <exception cref="ArgumentException">It belongs to others.</exception>
    internal NoteContent BoundTo(ParticipantPair owners) =>
        TryBindTo(owners) ? this : throw new ArgumentException("This content belongs to a 1:1 of other people.", nameof(owners));

    /// <summary>Says that it belongs to one of several 1:1s from which somebody wrote it; to the first, if it is nobody's yet.</summary>
    /// <exception cref="ArgumentException">It belongs to others.</exception>
    internal NoteContent BoundToAny(IEnumerable<ParticipantPair> owners) =>
        owners.Any(TryBindTo) ? this : throw new ArgumentException("This content belongs to a 1:1 of other people.", nameof(owners));

    private bool TryBindTo(ParticipantPair owners) => (Interlocked.CompareExchange(ref _owners, owners, null) ?? owners).Equals(owners);

    /// <summary>Whether both are the same words, to the letter.</summary>
    internal bool Says(NoteContent other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <summary>Whether this is a run of that text, to the letter.</summary>
    internal bool IsRunOf(NoteContent whole) => whole._text.Contains(_text, StringComparison.Ordinal);

    private static UTF8Encoding StrictUtf8 { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static bool IsText(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) return false;
            if (!char.IsSurrogate(c)) continue;
            if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return false;
            i++;
        }

        return true;
    }
}
