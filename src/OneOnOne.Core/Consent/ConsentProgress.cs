using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>What the events of a consent come to: one fold, in which every law of the life of a consent stands once.</summary>
internal sealed record ConsentProgress
{
    public required ConsentEvent.Opened Opening { get; init; }

    public ImmutableDictionary<PersonId, ConsentEvidence> Grants { get; init; } = ImmutableDictionary<PersonId, ConsentEvidence>.Empty;

    public PersonSet Deferring { get; init; } = PersonSet.Empty;

    public PersonSet Told { get; init; } = PersonSet.Empty;

    public int UsesTaken { get; init; }

    public bool IsWithdrawn { get; init; }

    public DateTimeOffset LastAt { get; init; }

    /// <summary>The terminal state that an event brought about; expiry is none, because only the clock brings it about.</summary>
    public ConsentState? Ended { get; init; }

    public bool AllGranted => Opening.Confiders.All(Grants.ContainsKey);

    public static ConsentProgress Begin(ConsentEvent.Opened opening) => new() { Opening = opening, LastAt = opening.At };

    /// <summary>The state at a time; a clock that runs backwards does not undo what has happened.</summary>
    public ConsentState At(DateTimeOffset now)
    {
        if (Ended is { } ended) return ended;
        if ((now < LastAt ? LastAt : now) >= Opening.Expires) return ConsentState.Expired;
        if (AllGranted) return ConsentState.Granted;
        if (Deferring.Count > 0) return ConsentState.Deferred;
        return Grants.Count > 0 ? ConsentState.PartlyGranted : ConsentState.Requested;
    }

    /// <summary>What this comes to after one more event.</summary>
    /// <exception cref="ConsentEventException">The event cannot happen now, or not by that person.</exception>
    public ConsentProgress After(ConsentEvent next)
    {
        Require(next.At >= LastAt, "Events of a consent follow one another in time.");
        return next switch
        {
            ConsentEvent.Granted granted => Grant(granted),
            ConsentEvent.Declined => Confider(next, open: true) with { Ended = ConsentState.Declined },
            ConsentEvent.Deferred => Defer(next),
            ConsentEvent.Withdrawn => Withdraw(next),
            ConsentEvent.Exercised exercised => Exercise(exercised),
            ConsentEvent.Invalidated => Live(next) with { Ended = ConsentState.Invalidated },
            ConsentEvent.Superseded => Live(next) with { Ended = ConsentState.Superseded },
            _ => throw new ConsentEventException("A consent is opened once, by its first event."),
        } with { LastAt = next.At };
    }

    private ConsentProgress Grant(ConsentEvent.Granted granted)
    {
        Live(granted);
        Require(Opening.Confiders.Contains(granted.Confider), "Only a confider of the note can grant; nobody else's word releases it.");
        bool own = granted.By == granted.Confider;
        Require(own == (granted.Evidence == ConsentEvidence.Confirmed), "A grant is confirmed by the confider's own act, and by no other.");
        Require(own || Opening.Participants.Includes(granted.By), "Only the other participant can assert that a confider agreed.");
        Require(granted.TalkedAt >= Opening.HeardAt && granted.TalkedAt <= granted.At, "Consent is talked through after it was confided and before it counts.");
        return this with
        {
            Grants = Grants.SetItem(granted.Confider, Max(granted.Evidence, Grants.GetValueOrDefault(granted.Confider))),
            Deferring = PersonSet.From(Deferring.Where(person => person != granted.Confider)),
        };
    }

    private ConsentProgress Defer(ConsentEvent deferred)
    {
        Confider(deferred, open: true);
        Require(!Grants.ContainsKey(deferred.By), "Who has granted it withdraws it, and does not defer it.");
        return this with { Deferring = Deferring.Union(deferred.By) };
    }

    // A confider can always take it back, whatever has become of it: after the telling it says whom to recall.
    private ConsentProgress Withdraw(ConsentEvent withdrawn)
    {
        Require(Opening.Confiders.Contains(withdrawn.By), "Only a confider of the note can withdraw.");
        return this with
        {
            IsWithdrawn = true,
            Ended = Ended ?? (withdrawn.At >= Opening.Expires ? ConsentState.Expired : ConsentState.Withdrawn),
        };
    }

    // Recorded after the ledger has taken the use, so a withdrawal or an expiry in between does not make the telling undone.
    private ConsentProgress Exercise(ConsentEvent.Exercised exercised)
    {
        Require(AllGranted, "Only a consent that all confiders granted can be used.");
        Require(exercised.By == Opening.Terms.Discloser, "Only the agreed person may tell.");
        Require(Opening.Terms.Recipients.Contains(exercised.Recipient), "Only the agreed persons may be told.");
        Require(UsesTaken < Opening.Terms.Uses, "It was used as often as it may be.");
        int taken = UsesTaken + 1;
        return this with
        {
            UsesTaken = taken,
            Told = Told.Union(exercised.Recipient),
            Ended = Ended ?? (exercised.At >= Opening.Expires ? ConsentState.Expired
                : taken == Opening.Terms.Uses ? ConsentState.Exercised
                : null),
        };
    }

    private ConsentProgress Confider(ConsentEvent next, bool open)
    {
        Live(next);
        Require(Opening.Confiders.Contains(next.By), "Only a confider of the note can answer.");
        Require(!open || !AllGranted, "It is granted already; a confider who thinks otherwise withdraws it.");
        return this;
    }

    private ConsentProgress Live(ConsentEvent next)
    {
        Require(Ended is null, $"This consent has ended ({Ended}) and does not open again.");
        Require(next.At < Opening.Expires, "This consent has expired and does not open again.");
        return this;
    }

    private static ConsentEvidence Max(ConsentEvidence one, ConsentEvidence other) => one > other ? one : other;

    private static void Require(bool holds, string law)
    {
        if (!holds) throw new ConsentEventException(law);
    }
}
