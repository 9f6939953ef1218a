using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace OneOnOne.EntityFrameworkCore.Rows;

/// <summary>What happened to a serious concern. Rows are added and never changed; what was written lies in a sealed box.</summary>
internal sealed class ConcernEventRow
{
    public required Guid Concern { get; init; }

    /// <summary>Which event it is; the raising is 0. The key with the concern, so that of two events at once one is refused.</summary>
    public required int Ordinal { get; init; }

    public required ConcernEventKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid By { get; init; }

    public ConcernCategory? Category { get; init; }

    public ConcernOutcome? Outcome { get; init; }

    public NoticeDeferralReason? Reason { get; init; }

    public DateTimeOffset? Until { get; init; }

    /// <summary>The handler, or the confider who was told or not told yet.</summary>
    public Guid? Person { get; init; }

    /// <summary>Who is implicated.</summary>
    public string? People { get; init; }

    public string? Confiders { get; init; }

    /// <summary>The notes that a concern rests on: id, version and the two people of each, in turn.</summary>
    public string? Notes { get; init; }

    /// <summary>The sealed basis, feedback or account.</summary>
    public byte[]? Box { get; init; }

    /// <summary>What an event has in writing, if anything.</summary>
    public static NoteContent? WritingOf(ConcernEvent happened) => happened switch
    {
        ConcernEvent.Raised raised => raised.Basis,
        ConcernEvent.Answered answered => answered.Feedback,
        ConcernEvent.Closed closed => closed.Account,
        _ => null,
    };

    public static ConcernEventRow Of(ConcernId concern, int ordinal, ConcernEvent happened, byte[]? box) => new()
    {
        Concern = concern.Value,
        Ordinal = ordinal,
        Kind = KindOf(happened),
        At = happened.At,
        By = happened.By.Value,
        Category = (happened as ConcernEvent.Raised)?.Category,
        Outcome = (happened as ConcernEvent.Closed)?.Outcome,
        Reason = (happened as ConcernEvent.NoticeDeferred)?.Reason,
        Until = (happened as ConcernEvent.NoticeDeferred)?.Until,
        Person = happened switch
        {
            ConcernEvent.Assigned assigned => assigned.Handler.Value,
            ConcernEvent.Told told => told.Handler.Value,
            ConcernEvent.ConfiderNotified notified => notified.Confider.Value,
            ConcernEvent.NoticeDeferred deferred => deferred.Confider.Value,
            _ => null,
        },
        People = happened switch
        {
            ConcernEvent.Raised raised => Rows.People.Write(raised.Implicated),
            ConcernEvent.MoreImplicated more => Rows.People.Write(more.People),
            _ => null,
        },
        Confiders = happened is ConcernEvent.Raised first ? Rows.People.Write(first.Confiders) : null,
        Notes = happened is ConcernEvent.Raised opening ? Write(opening.Notes) : null,
        Box = box,
    };

    public ConcernEvent ToEvent(NoteContent? writing)
    {
        var by = new PersonId(By);
        return Kind switch
        {
            ConcernEventKind.Raised => new ConcernEvent.Raised(
                new ConcernId(Concern), Category!.Value, writing!, Read(Notes!), Rows.People.Read(Confiders!), Rows.People.Read(People!), At, by),
            ConcernEventKind.MoreImplicated => new ConcernEvent.MoreImplicated(Rows.People.Read(People!), At, by),
            ConcernEventKind.Assigned => new ConcernEvent.Assigned(new PersonId(Person!.Value), At, by),
            ConcernEventKind.Told => new ConcernEvent.Told(new PersonId(Person!.Value), At, by),
            ConcernEventKind.Acknowledged => new ConcernEvent.Acknowledged(At, by),
            ConcernEventKind.Answered => new ConcernEvent.Answered(writing!, At, by),
            ConcernEventKind.ConfiderNotified => new ConcernEvent.ConfiderNotified(new PersonId(Person!.Value), At, by),
            ConcernEventKind.NoticeDeferred => new ConcernEvent.NoticeDeferred(new PersonId(Person!.Value), Reason!.Value, Until!.Value, At, by),
            ConcernEventKind.Closed => new ConcernEvent.Closed(Outcome!.Value, writing!, At, by),
            _ => throw new UnreachableException("The database holds an event of a concern that this version does not know."),
        };
    }

    private static ConcernEventKind KindOf(ConcernEvent happened) => happened switch
    {
        ConcernEvent.Raised => ConcernEventKind.Raised,
        ConcernEvent.MoreImplicated => ConcernEventKind.MoreImplicated,
        ConcernEvent.Assigned => ConcernEventKind.Assigned,
        ConcernEvent.Told => ConcernEventKind.Told,
        ConcernEvent.Acknowledged => ConcernEventKind.Acknowledged,
        ConcernEvent.Answered => ConcernEventKind.Answered,
        ConcernEvent.ConfiderNotified => ConcernEventKind.ConfiderNotified,
        ConcernEvent.NoticeDeferred => ConcernEventKind.NoticeDeferred,
        ConcernEvent.Closed => ConcernEventKind.Closed,
        _ => throw new ArgumentException("There is no such event of a concern.", nameof(happened)),
    };

    private static string Write(ImmutableArray<ConcernNote> notes) => string.Join(' ', notes.Select(note => string.Create(
        CultureInfo.InvariantCulture,
        $"{note.NoteId.Value:D} {note.Version} {note.Participants.First.Value:D} {note.Participants.Second.Value:D}")));

    private static ImmutableArray<ConcernNote> Read(string notes) =>
    [
        .. notes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(4).Select(note => new ConcernNote(
            new NoteId(Guid.ParseExact(note[0], "D")),
            int.Parse(note[1], CultureInfo.InvariantCulture),
            new ParticipantPair(new PersonId(Guid.ParseExact(note[2], "D")), new PersonId(Guid.ParseExact(note[3], "D"))))),
    ];
}
