using System.Security.Claims;
using OneOnOne;
using WebNotes.People;

namespace WebNotes.Api;

/// <summary>One's own rows of the ledger, with their proofs.</summary>
public static class LedgerApi
{
    public static void MapLedger(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/ledger", async (ClaimsPrincipal user, DisclosureLedger ledger) =>
        {
            DisclosureAccount account = await ledger.AccountForAsync(user.Person());
            return account.Lines.Select(line => new LedgerAnswer(line));
        }).RequireAuthorization();
}
