using System.Security.Claims;
using OneOnOne;
using WebNotes.Disclosing;
using WebNotes.People;

namespace WebNotes.Api;

/// <summary>Consent, and telling under it.</summary>
public static class ConsentsApi
{
    public static void MapConsents(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder api = app.MapGroup("/api").RequireAuthorization().AddEndpointFilter(AnswerRefusalsAsync);
        api.MapPost("/notes/{note:guid}/consents", OpenAsync);
        api.MapPost("/consents/{consent:guid}/grant", (Guid consent, ClaimsPrincipal user, ConsentRegistry consents) =>
            AnswerAsync(consents.GrantAsync(new ConsentId(consent), user.Person())));
        api.MapPost("/consents/{consent:guid}/decline", (Guid consent, ClaimsPrincipal user, ConsentRegistry consents) =>
            AnswerAsync(consents.DeclineAsync(new ConsentId(consent), user.Person())));
        api.MapPost("/consents/{consent:guid}/withdraw", (Guid consent, ClaimsPrincipal user, ConsentRegistry consents) =>
            AnswerAsync(consents.WithdrawAsync(new ConsentId(consent), user.Person())));
        api.MapPost("/consents/{consent:guid}/disclosures", TellAsync);
    }

    /// <summary>The confider offers, the other one asks.</summary>
    private static async Task<IResult> OpenAsync(
        Guid note, NewConsent request, ClaimsPrincipal user, INoteStore notes, ConsentRegistry consents)
    {
        PersonId me = user.Person();
        if (await notes.FindAsync(new NoteId(note)) is not { } found || !found.Participants.Includes(me)) return Results.NotFound();
        bool isMine = found.Confiders.Contains(me);
        ConsentTerms terms = request.ToTerms(isMine ? found.Participants.Other(me) : me);
        DisclosureConsent consent = isMine
            ? await consents.OfferAsync(found.Id, me, terms)
            : await consents.RequestAsync(found.Id, me, terms);
        return Results.Created($"/api/consents/{consent.Id}", new ConsentAnswer(consent));
    }

    private static async Task<IResult> TellAsync(Guid consent, NewDisclosure request, ClaimsPrincipal user, Telling telling)
    {
        Disclosure disclosure = await telling.TellAsync(consent, user.Person(), new PersonId(request.Recipient));
        return Results.Ok(new { disclosure.Receipt.Index, Root = disclosure.Receipt.Head.Root.ToString() });
    }

    private static async Task<IResult> AnswerAsync(ValueTask<DisclosureConsent> change) => Results.Ok(new ConsentAnswer(await change));

    private static async ValueTask<object?> AnswerRefusalsAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (DisclosureRefusedException refused) when (refused.Reasons.Contains(RefusalReason.NotAParticipant))
        {
            return Results.NotFound();
        }
        catch (DisclosureRefusedException refused)
        {
            return Results.Problem(Wording.Of(refused.Decision), statusCode: StatusCodes.Status403Forbidden, title: "Refused");
        }
        catch (Exception error) when (error is ConsentEventException or KeyNotFoundException or ArgumentException)
        {
            return Results.Problem(statusCode: StatusCodes.Status409Conflict, title: "That cannot be done with this consent.");
        }
    }
}
