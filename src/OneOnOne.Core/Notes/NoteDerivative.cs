using System.Diagnostics;
using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>A copy, a quote or the gist of a note. It keeps the note's label: id, version and tier (R14).</summary>
/// <remarks>Immutable. The note keeps its own tier; one that is tightened later is sealed at the gate in any case.</remarks>
[Confidential]
[DebuggerDisplay("{Kind} of {NoteId} v{Version}")]
public sealed class NoteDerivative : IDerivedRecord
{
    private NoteDerivative(Note note, DerivationKind kind, NoteContent content)
    {
        NoteId = note.Id;
        Version = note.Version;
        Tier = note.Tier;
        Kind = kind;
        Content = content.BoundTo(note.Participants);
    }

    /// <summary>The note that it comes from.</summary>
    [NotConfidential]
    public NoteId NoteId { get; }

    /// <summary>The version of that note's content.</summary>
    public int Version { get; }

    /// <summary>The tier of that note at the time.</summary>
    public ConfidentialityTier Tier { get; }

    /// <summary>How it was made.</summary>
    public DerivationKind Kind { get; }

    /// <summary>Its words.</summary>
    public NoteContent Content { get; }

    /// <summary>Copies a note.</summary>
    /// <param name="note">The note.</param>
    /// <returns>The copy.</returns>
    public static NoteDerivative Copy(Note note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return new(note, DerivationKind.Copy, note.Content);
    }

    /// <summary>Quotes a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="quote">A run of the note's own text.</param>
    /// <returns>The quote.</returns>
    /// <exception cref="ArgumentException">The note does not say that. The message does not repeat it.</exception>
    public static NoteDerivative Quote(Note note, NoteContent quote)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(quote);
        return quote.IsRunOf(note.Content)
            ? new(note, DerivationKind.Quote, quote)
            : throw new ArgumentException("A quote is a run of the note's own text.", nameof(quote));
    }

    /// <summary>Says what a note says, in other words. A person writes them; the library never paraphrases.</summary>
    /// <param name="note">The note.</param>
    /// <param name="gist">The other words.</param>
    /// <returns>The gist.</returns>
    public static NoteDerivative Gist(Note note, NoteContent gist)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(gist);
        return new(note, DerivationKind.Gist, gist);
    }

    /// <summary>Prints no content.</summary>
    /// <returns>The kind, note and version.</returns>
    [NotConfidential]
    public override string ToString() => $"{Kind} of {NoteId} v{Version}";
}
