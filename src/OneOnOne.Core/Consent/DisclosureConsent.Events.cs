using System.Collections.Immutable;

namespace OneOnOne;

public sealed partial class DisclosureConsent
{
    /// <summary>Makes a consent of the events that a store kept.</summary>
    /// <param name="events">All of them, in order.</param>
    /// <param name="time">The clock; by default that of the system.</param>
    /// <returns>The consent.</returns>
    /// <exception cref="ArgumentException">There are no events, or the terms are those of no consent.</exception>
    /// <exception cref="ConsentEventException">They cannot have happened in this order.</exception>
    public static DisclosureConsent Replay(IEnumerable<ConsentEvent> events, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        ImmutableArray<ConsentEvent> all = [.. events];
        if (all.IsEmpty || all[0] is not ConsentEvent.Opened opening)
            throw new ArgumentException("A consent begins with being opened.", nameof(events));

        ConsentProgress progress = ConsentProgress.Begin(ConsentInvariants.Hold(opening));
        foreach (ConsentEvent next in all.Skip(1)) progress = progress.After(next);
        return new DisclosureConsent(all, progress, time ?? TimeProvider.System);
    }

    /// <summary>Grants it, by the confider's own act.</summary>
    /// <param name="confider">The confider, who is the one acting.</param>
    /// <returns>The consent with the grant; this one if they had granted it by their own act already.</returns>
    /// <exception cref="ConsentEventException">They are no confider of the note, or the consent has ended.</exception>
    public DisclosureConsent Grant(PersonId confider)
    {
        DateTimeOffset now = Now();
        bool confirmed = _progress.Grants.TryGetValue(confider, out ConsentEvidence evidence) && evidence == ConsentEvidence.Confirmed;
        return confirmed && StateAt(now) is (ConsentState.Granted or ConsentState.PartlyGranted or ConsentState.Deferred)
            ? this
            : After(new ConsentEvent.Granted(confider, ConsentEvidence.Confirmed, now, now, confider));
    }

    /// <summary>Enters that a confider granted it when the two talked, on the holder's word.</summary>
    /// <param name="confider">Who agreed.</param>
    /// <param name="assertedBy">The other participant, who says so.</param>
    /// <param name="talkedAt">When they talked it through; after it was confided, and not in the future.</param>
    /// <returns>The consent with the grant, whose evidence is <see cref="ConsentEvidence.Asserted"/>.</returns>
    /// <exception cref="ConsentEventException">Somebody is not who they must be, or the consent has ended.</exception>
    public DisclosureConsent AssertGrant(PersonId confider, PersonId assertedBy, DateTimeOffset talkedAt) =>
        After(new ConsentEvent.Granted(confider, ConsentEvidence.Asserted, talkedAt, Now(), assertedBy));

    /// <summary>Says no. Needs no reason, and shows nowhere but to the two.</summary>
    /// <param name="confider">The confider.</param>
    /// <returns>The consent, declined.</returns>
    /// <exception cref="ConsentEventException">They are no confider of the note, or it was granted or has ended.</exception>
    public DisclosureConsent Decline(PersonId confider) => After(new ConsentEvent.Declined(Now(), confider));

    /// <summary>Leaves it open for now. It permits nothing.</summary>
    /// <param name="confider">The confider.</param>
    /// <returns>The consent, deferred.</returns>
    /// <exception cref="ConsentEventException">They are no confider of the note, or have granted it, or it has ended.</exception>
    public DisclosureConsent Defer(PersonId confider) => After(new ConsentEvent.Deferred(Now(), confider));

    /// <summary>Takes it back. Needs no reason, and is possible at any time.</summary>
    /// <param name="confider">One of the confiders; one is enough.</param>
    /// <returns>The consent, which permits nothing from now on; see <see cref="ToRecall"/>.</returns>
    /// <exception cref="ConsentEventException">They are no confider of the note.</exception>
    public DisclosureConsent Withdraw(PersonId confider) =>
        _progress.IsWithdrawn && Confiders.Contains(confider) ? this : After(new ConsentEvent.Withdrawn(Now(), confider));

    internal DisclosureConsent Exercise(PersonId recipient) =>
        After(new ConsentEvent.Exercised(recipient, Now(), Terms.Discloser));

    internal DisclosureConsent Invalidate(InvalidationCause cause, PersonId by) =>
        After(new ConsentEvent.Invalidated(cause, Now(), by));

    internal DisclosureConsent Supersede(ConsentId successor, PersonId by) =>
        After(new ConsentEvent.Superseded(successor, Now(), by));

    private DisclosureConsent After(ConsentEvent next) => new(Events.Add(next), _progress.After(next), _time);

    // A clock that was set back must not keep a confider from withdrawing: no event is earlier than the one before it.
    private DateTimeOffset Now()
    {
        DateTimeOffset now = _time.GetUtcNow();
        return now < _progress.LastAt ? _progress.LastAt : now;
    }
}
