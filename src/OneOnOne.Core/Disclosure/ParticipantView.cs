using System.Diagnostics;
using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>The first door: a note that the gate has opened for one of its two participants.</summary>
/// <remarks>It may be shown to that reader, and neither logged nor exported. Printing it shows no text. Immutable.</remarks>
[DebuggerDisplay("(confidential)")]
public sealed class ParticipantView : IConfidentialRecord
{
    internal ParticipantView(IConfidentialRecord record, NoteContent content, PersonId reader)
    {
        NoteId = record.NoteId;
        Version = record.Version;
        Reader = reader;
        Text = content.Reveal();
    }

    /// <summary>The note.</summary>
    public NoteId NoteId { get; }

    /// <summary>The version of its content.</summary>
    public int Version { get; }

    /// <summary>The participant for whom it was opened, and to whom alone it may be shown.</summary>
    public PersonId Reader { get; }

    /// <summary>What was said.</summary>
    [Confidential(Audience.Participant)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Text { get; }

    /// <summary>Prints no text.</summary>
    /// <returns><c>(confidential)</c>.</returns>
    public override string ToString() => "(confidential)";
}
