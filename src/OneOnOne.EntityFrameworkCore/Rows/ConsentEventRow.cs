using System.Diagnostics;

namespace OneOnOne.EntityFrameworkCore.Rows;

/// <summary>What happened to a consent after it was opened. Rows are added and never changed.</summary>
internal sealed class ConsentEventRow
{
    public required Guid Consent { get; init; }

    /// <summary>Which event it is; the opening is 0. The key with the consent, so that of two events at once one is refused.</summary>
    public required int Ordinal { get; init; }

    public required ConsentEventKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid By { get; init; }

    /// <summary>The confider who granted, or the recipient who was told.</summary>
    public Guid? Person { get; init; }

    public ConsentEvidence? Evidence { get; init; }

    public DateTimeOffset? TalkedAt { get; init; }

    public InvalidationCause? Cause { get; init; }

    public Guid? Successor { get; init; }

    public static ConsentEventRow Of(ConsentId consent, int ordinal, ConsentEvent happened) => happened switch
    {
        ConsentEvent.Granted granted => new()
        {
            Consent = consent.Value,
            Ordinal = ordinal,
            Kind = ConsentEventKind.Granted,
            At = happened.At,
            By = happened.By.Value,
            Person = granted.Confider.Value,
            Evidence = granted.Evidence,
            TalkedAt = granted.TalkedAt,
        },
        ConsentEvent.Exercised exercised => Of(consent, ordinal, happened, ConsentEventKind.Exercised, person: exercised.Recipient.Value),
        ConsentEvent.Invalidated invalid => Of(consent, ordinal, happened, ConsentEventKind.Invalidated, cause: invalid.Cause),
        ConsentEvent.Superseded old => Of(consent, ordinal, happened, ConsentEventKind.Superseded, successor: old.Successor.Value),
        ConsentEvent.Declined => Of(consent, ordinal, happened, ConsentEventKind.Declined),
        ConsentEvent.Deferred => Of(consent, ordinal, happened, ConsentEventKind.Deferred),
        ConsentEvent.Withdrawn => Of(consent, ordinal, happened, ConsentEventKind.Withdrawn),
        _ => throw new ArgumentException("A consent is opened once, by its first event.", nameof(happened)),
    };

    public ConsentEvent ToEvent()
    {
        var by = new PersonId(By);
        return Kind switch
        {
            ConsentEventKind.Granted => new ConsentEvent.Granted(new PersonId(Person!.Value), Evidence!.Value, TalkedAt!.Value, At, by),
            ConsentEventKind.Declined => new ConsentEvent.Declined(At, by),
            ConsentEventKind.Deferred => new ConsentEvent.Deferred(At, by),
            ConsentEventKind.Withdrawn => new ConsentEvent.Withdrawn(At, by),
            ConsentEventKind.Exercised => new ConsentEvent.Exercised(new PersonId(Person!.Value), At, by),
            ConsentEventKind.Invalidated => new ConsentEvent.Invalidated(Cause!.Value, At, by),
            ConsentEventKind.Superseded => new ConsentEvent.Superseded(new ConsentId(Successor!.Value), At, by),
            _ => throw new UnreachableException("The database holds an event of a consent that this version does not know."),
        };
    }

    private static ConsentEventRow Of(
        ConsentId consent,
        int ordinal,
        ConsentEvent happened,
        ConsentEventKind kind,
        Guid? person = null,
        InvalidationCause? cause = null,
        Guid? successor = null) => new()
        {
            Consent = consent.Value,
            Ordinal = ordinal,
            Kind = kind,
            At = happened.At,
            By = happened.By.Value,
            Person = person,
            Cause = cause,
            Successor = successor,
        };
}
