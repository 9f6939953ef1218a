using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>The gate's answer to one evaluated disclosure. It can be used once, before its deadline, for exactly that.</summary>
/// <remarks>
/// Only the gate makes one. Using it checks everything again, because the line or the consent may have changed meanwhile.
/// Thread-safe: of two threads that use it, one wins.
/// </remarks>
public sealed class DisclosurePermit
{
    private int _used;

    internal DisclosurePermit(GateRequest request, DateTimeOffset deadline, DisclosureLedger issuer)
    {
        Request = request;
        Deadline = deadline;
        Issuer = issuer;
    }

    /// <summary>The note.</summary>
    public NoteId NoteId => Request.NoteId;

    /// <summary>The version of its content.</summary>
    public int Version => Request.Version;

    /// <summary>Who may tell.</summary>
    public PersonId Discloser => Request.Discloser;

    /// <summary>Who may be told.</summary>
    public PersonId Recipient => Request.Recipient;

    /// <summary>How much, and in which way.</summary>
    public DisclosureScope Scope => Request.Scope;

    /// <summary>From this time on it is worth nothing.</summary>
    public DateTimeOffset Deadline { get; }

    /// <summary>Whether it was used.</summary>
    public bool IsUsed => Volatile.Read(ref _used) != 0;

    internal Guid Id { get; } = Guid.NewGuid();

    internal GateRequest Request { get; }

    internal DisclosureLedger Issuer { get; }

    /// <summary>Whether it was given for this record and recipient, and has not been used. It only looks.</summary>
    /// <param name="record">The note, or something derived from it.</param>
    /// <param name="recipient">Who would be told.</param>
    /// <returns><see langword="true"/> if note, version and recipient are those of the permit.</returns>
    [ConsentGuard]
    public bool Covers(IConfidentialRecord record, PersonId recipient)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.NoteId == NoteId && record.Version == Version && recipient == Recipient && !IsUsed;
    }

    internal bool TryUse() => Interlocked.Exchange(ref _used, 1) == 0;
}
