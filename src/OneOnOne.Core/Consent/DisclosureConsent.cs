using System.Collections.Immutable;
using System.Diagnostics;
using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>A confider's prior, specific, expiring, withdrawable release of one version of one note to named persons (R13).</summary>
/// <remarks>
/// <para>
/// It is nothing but its events and one reading of the clock. Immutable and thread-safe: what happens to it gives a new instance.
/// <see cref="ConsentRegistry"/> keeps it; a consent that is not kept permits nothing at the gate.
/// </para>
/// <para>This is an ethical release by the confider. It is not by itself a legal basis for anything.</para>
/// </remarks>
[DebuggerDisplay("Consent {Id} ({State})")]
public sealed partial class DisclosureConsent
{
    private readonly TimeProvider _time;
    private readonly ConsentProgress _progress;

    private DisclosureConsent(ImmutableArray<ConsentEvent> events, ConsentProgress progress, TimeProvider time)
    {
        Events = events;
        _progress = progress;
        _time = time;
    }

    /// <summary>Its id.</summary>
    public ConsentId Id => Opening.Id;

    /// <summary>Everything that happened to it, in order.</summary>
    public ImmutableArray<ConsentEvent> Events { get; }

    /// <summary>The note that it releases.</summary>
    public NoteId NoteId => Opening.NoteId;

    /// <summary>The version of the note's content that it releases, and no other.</summary>
    public int Version => Opening.Version;

    /// <summary>Who must all agree.</summary>
    public PersonSet Confiders => Opening.Confiders;

    /// <summary>What is agreed.</summary>
    public ConsentTerms Terms => Opening.Terms;

    /// <summary>Whose idea it was.</summary>
    public ConsentInitiative Initiative => Opening.Initiative;

    /// <summary>When it ends.</summary>
    public DateTimeOffset Expires => Opening.Expires;

    /// <summary>Where it stands now.</summary>
    public ConsentState State => StateAt(_time.GetUtcNow());

    /// <summary>How often it was used.</summary>
    public int UsesTaken => _progress.UsesTaken;

    /// <summary>Who was told under it.</summary>
    public PersonSet Told => _progress.Told;

    /// <summary>
    /// Who was told before it was withdrawn, and must be asked to forget it: telling cannot be undone. Empty until it is withdrawn.
    /// </summary>
    public PersonSet ToRecall => _progress.IsWithdrawn ? Told : PersonSet.Empty;

    /// <summary>The weakest evidence among the grants so far; <see cref="ConsentEvidence.Asserted"/> where one is missing.</summary>
    public ConsentEvidence Evidence => Confiders.Min(confider => _progress.Grants.GetValueOrDefault(confider));

    /// <summary>Whether a confider has taken it back, even after it was used.</summary>
    public bool IsWithdrawn => _progress.IsWithdrawn;

    internal bool IsOpenOrGranted =>
        State is ConsentState.Requested or ConsentState.Deferred or ConsentState.PartlyGranted or ConsentState.Granted;

    internal bool WasGranted => _progress.AllGranted;

    internal bool IsOpen => State is ConsentState.Requested or ConsentState.Deferred or ConsentState.PartlyGranted;

    internal ConsentEvent.Opened Opening => _progress.Opening;

    /// <summary>Where it stands at a time.</summary>
    /// <param name="now">The time. Before the latest event it counts as the time of that event.</param>
    /// <returns>The state.</returns>
    public ConsentState StateAt(DateTimeOffset now) => _progress.At(now);

    /// <summary>Whether it covers a record for a recipient, as far as it can tell by itself. It only looks.</summary>
    /// <remarks>
    /// It neither counts as a use nor asks the reporting line, the embargo or the ledger.
    /// <see cref="DisclosureGate.TryExerciseAsync"/> does all of that, and is the usual guard.
    /// </remarks>
    /// <param name="record">The note, or something derived from it.</param>
    /// <param name="recipient">Who would be told.</param>
    /// <returns><see langword="true"/> if it is granted, for this note and version, and names this recipient.</returns>
    [ConsentGuard]
    public bool Permits(IConfidentialRecord record, PersonId recipient)
    {
        ArgumentNullException.ThrowIfNull(record);
        DateTimeOffset now = _time.GetUtcNow();
        return record.NoteId == NoteId
            && record.Version == Version
            && Terms.Recipients.Contains(recipient)
            && StateAt(now) == ConsentState.Granted
            && now >= Terms.NotBefore
            && (record is not Note note || Suits(note, recipient));
    }

    /// <summary>What each side keeps of it: everything but the words.</summary>
    /// <returns>A receipt as of now.</returns>
    public ConsentReceipt ToReceipt() => new(this, _time.GetUtcNow());

    /// <summary>Prints no content.</summary>
    /// <returns>The id and state.</returns>
    public override string ToString() => $"Consent {Id} ({State})";

    /// <summary>Until when the confiders are to be left alone, because they were asked and did not agree, or took it back.</summary>
    internal DateTimeOffset RestUntil(TimeSpan rest)
    {
        if (Initiative != ConsentInitiative.Holder) return DateTimeOffset.MinValue;
        return State switch
        {
            ConsentState.Declined or ConsentState.Withdrawn => Events[^1].At + rest,
            ConsentState.Expired when !_progress.AllGranted => Expires + rest,
            _ => DateTimeOffset.MinValue,
        };
    }

    // What the note itself knows against it, without the live line: sealed by now, or the recipient concerned.
    private bool Suits(Note note, PersonId recipient) =>
        (note.Tier == ConfidentialityTier.Private || Initiative == ConsentInitiative.Confider)
        && !note.About.Contains(recipient)
        && !note.Line.Between.Contains(recipient);
}
