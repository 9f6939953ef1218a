using OneOnOne;
using WebNotes.Disclosing;
using WebNotes.People;

namespace WebNotes.Concerns;

/// <summary>Serious concerns from being raised to their outcome: the one duty that outranks the promise.</summary>
public sealed class SeriousMatters(
    ConcernBook book,
    IConcernStore store,
    INoteStore notes,
    Sanitizer sanitizer,
    DisclosureGate gate,
    Staff staff,
    Telling telling,
    TimeProvider time,
    ILogger<SeriousMatters> log)
{
    public async Task<SeriousConcern> RaiseAsync(PersonId me, NoteId note, ConcernCategory category, NoteContent basis, PersonSet implicated)
    {
        SeriousConcern concern = await book.RaiseAsync(me, [note], category, basis, implicated);
        ConcernRouting routing = await book.RouteAsync(concern.Id, me);
        log.LogInformation("Concern {Concern} was raised; handled by somebody: {IsRouted}", concern.Id, routing is ConcernRouting.To);
        return routing is ConcernRouting.To to ? to.Concern : concern;
    }

    public async Task<IReadOnlyList<SeriousConcern>> GetAsync(PersonId me)
    {
        List<SeriousConcern> mine = [];
        await foreach (ConcernId id in store.ListAsync())
        {
            if (await book.FindAsync(id, me) is { } concern) mine.Add(concern);
        }

        return mine;
    }

    /// <summary>Checks a statement against the notes, for the concern's handler. It answers with checks, never with text.</summary>
    public async Task<SanitizationReview> ReviewAsync(SeriousConcern concern, PersonId me, NoteContent statement, int couldKnow, bool acceptsRisk)
    {
        List<Note> sources = [];
        foreach (ConcernNote source in concern.Notes)
        {
            if (await notes.FindAsync(source.NoteId) is { } note) sources.Add(note);
        }

        var people = (await staff.GetAllAsync()).Where(employee => !concern.Implicated.Contains(new PersonId(employee.Id)))
            .Select(employee => employee.ToPerson());
        SanitizationReview review = await sanitizer.ReviewAsync(new SanitizationRequest(
            statement, "en", me, sources, concern.Handler!.Value, people,
            attestation: SanitizationAttestation.Full(me, time.GetUtcNow(), couldKnow)));
        log.LogInformation("Statement for concern {Concern}: {Open} checks are open", concern.Id, review.Open.Count());
        return acceptsRisk ? review.Accept(new ResidualRiskAcceptance(me, time.GetUtcNow())) : review;
    }

    /// <summary>Tells the handler the reviewed statement by mail.</summary>
    /// <exception cref="DisclosureRefusedException">A person must answer something first.</exception>
    public async Task TellAsync(SeriousConcern concern, SanitizationReview review, PersonId me)
    {
        Disclosure disclosure = await gate.DiscloseAsync(
            concern.Notes[0], new ConcernGround(concern, review), me, concern.Handler!.Value);
        await telling.MailAsync(disclosure, me, "A serious concern");
    }
}
