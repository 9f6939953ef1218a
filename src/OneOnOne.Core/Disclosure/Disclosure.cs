using System.Diagnostics;
using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>The second door: what may be told to one person, after the ledger has it.</summary>
/// <remarks>Printing it shows no text. The recipient must not tell it on. Immutable.</remarks>
[DebuggerDisplay("Disclosure of {NoteId} v{Version}")]
public sealed class Disclosure
{
    internal Disclosure(GateRequest request, PersonSet confiders, NoteContent released, LedgerReceipt receipt)
    {
        NoteId = request.NoteId;
        Version = request.Version;
        Recipient = request.Recipient;
        Scope = request.Scope;
        Confiders = request.Scope.Attribution == Attribution.Named ? confiders : PersonSet.Empty;
        Text = released.Reveal();
        Receipt = receipt;
    }

    /// <summary>The note.</summary>
    public NoteId NoteId { get; }

    /// <summary>The version of its content.</summary>
    public int Version { get; }

    /// <summary>The one person who may be told.</summary>
    public PersonId Recipient { get; }

    /// <summary>How much is told, and in which way.</summary>
    public DisclosureScope Scope { get; }

    /// <summary>Whose confidence it was, if they may be named; otherwise nobody.</summary>
    public PersonSet Confiders { get; }

    /// <summary>The words that may go out: the agreed wording, or the whole note.</summary>
    [ReleasesContent(Justification = "Only the gate makes a disclosure, under a permit and after the row stands in the ledger.")]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Text { get; }

    /// <summary>The ledger's receipt, which a confider can check.</summary>
    public LedgerReceipt Receipt { get; }

    /// <summary>Prints no text.</summary>
    /// <returns>The note and version.</returns>
    public override string ToString() => $"Disclosure of {NoteId} v{Version}";
}
