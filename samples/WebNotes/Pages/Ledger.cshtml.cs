using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OneOnOne;
using WebNotes.Api;
using WebNotes.People;

namespace WebNotes.Pages;

public sealed class LedgerModel(DisclosureLedger ledger, Staff staff) : SignedInPage
{
    public sealed record Line(AccountLine Row, string Whom);

    public DisclosureAccount Account { get; private set; } = null!;

    public List<Line> Lines { get; } = [];

    public async Task OnGetAsync()
    {
        Account = await ledger.AccountForAsync(Me);
        foreach (AccountLine row in Account.Lines)
        {
            PersonId? whom = row.Entry switch
            {
                DisclosureEntry told => told.Recipient,
                RefusalEntry refused => refused.Recipient,
                _ => null,
            };
            Lines.Add(new Line(row, whom is { } person ? await staff.NameOfAsync(person) : ""));
        }
    }

    /// <summary>All that somebody needs to check the row without this tool.</summary>
    public async Task<IActionResult> OnGetReceiptAsync(long row)
    {
        DisclosureAccount account = await ledger.AccountForAsync(Me);
        return account.Lines.FirstOrDefault(line => line.Receipt.Index == row) is { } mine
            ? File(JsonSerializer.SerializeToUtf8Bytes(new LedgerAnswer(mine)), "application/json", $"receipt-{row}.json")
            : NotFound();
    }
}
