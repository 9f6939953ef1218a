using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;
using OneOnOne.EntityFrameworkCore.Tests.Harness;

namespace OneOnOne.EntityFrameworkCore.Tests;

public sealed class LedgerStoreTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task Rows_of_two_processes_make_one_ledger_that_proves_each_of_them(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        DisclosureLedger[] ledgers = [site.Open().Ledger, site.Open().Ledger];
        Person evan = site.Company.Evan;

        await Parallel.ForAsync(0, 21, async (i, stop) =>
            Assert.IsType<LedgerAppendResult.Recorded>(await ledgers[i % 2].AppendAsync(Entry(site, evan), [], stop)));

        Assert.Equal(21, (await ledgers[0].ReadHeadAsync()).Size);
        Assert.True((await ledgers[1].AuditAsync([])).IsSound);
        DisclosureAccount account = await site.Open().Ledger.AccountForAsync(evan);
        Assert.Equal(21, account.Lines.Length);
        Assert.All(account.Lines, line => Assert.True(line.Verifies()));
        Assert.Empty((await ledgers[0].AccountForAsync(site.Company.Carly)).Lines);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_claim_is_taken_once(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        (DisclosureLedger one, DisclosureLedger other) = (site.Open().Ledger, site.Open().Ledger);
        var subject = Guid.NewGuid();
        var claim = new LedgerClaim(subject, 1);

        Assert.IsType<LedgerAppendResult.Recorded>(await one.AppendAsync(Entry(site, site.Company.Evan), [claim]));
        Assert.IsType<LedgerAppendResult.AlreadyClaimed>(await other.AppendAsync(Entry(site, site.Company.Evan), [claim]));

        Assert.Equal(1, await other.CountClaimsAsync(subject));
        Assert.Equal(0, await other.CountClaimsAsync(Guid.NewGuid()));
        Assert.Equal(1, (await one.ReadHeadAsync()).Size);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_erased_row_says_nothing_and_every_proof_still_holds(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        DisclosureLedger ledger = site.Open().Ledger;
        var rows = new List<LedgerAppendResult.Recorded>();
        for (int i = 0; i < 3; i++)
            rows.Add((LedgerAppendResult.Recorded)await ledger.AppendAsync(Entry(site, site.Company.Evan), []));

        Assert.Equal(ErasureOutcome.Erased, await ledger.EraseAsync(1, site.Company.Evan));

        DisclosureLedger later = site.Open().Ledger;
        Assert.Equal([0L, 2L, 3L], (await later.AccountForAsync(site.Company.Evan)).Lines.Select(line => line.Receipt.Index));
        Assert.True((await later.AuditAsync([])).IsSound);
        foreach (LedgerAppendResult.Recorded row in rows) Assert.True(await later.HonoursAsync(row.Receipt));
        Assert.Equal(ErasureOutcome.AlreadyErased, await later.EraseAsync(1, site.Company.Evan));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Edited_and_truncated_rows_are_found_out(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host host = site.Open();
        LedgerReceipt? receipt = null;
        for (int i = 0; i < 3; i++)
            receipt = ((LedgerAppendResult.Recorded)await host.Ledger.AppendAsync(Entry(site, site.Company.Evan), [])).Receipt;
        await using NotesContext notes = await host.OpenNotesAsync();

        LedgerRowRow edited = await notes.Set<LedgerRowRow>().SingleAsync(row => row.Index == 0);
        LedgerRowRow other = await notes.Set<LedgerRowRow>().AsNoTracking().SingleAsync(row => row.Index == 1);
        (edited.Salt, edited.CanonicalBytes) = (other.Salt, other.CanonicalBytes);
        await notes.SaveChangesAsync();
        Assert.False((await site.Open().Ledger.AuditAsync([])).IsSound);

        await notes.Set<LedgerRowRow>().Where(row => row.Index == 2).ExecuteDeleteAsync();
        Assert.False(await site.Open().Ledger.HonoursAsync(receipt!));
    }

    private static DisclosureEntry Entry(Site site, Person confider) => new(
        site.Time.Now, confider, NoteId.New(), 1, site.Company.Yara, site.Company.Hana, DisclosureExtent.Summary, Attribution.Named,
        DisclosurePurpose.AskForAdvice, LedgerGround.Consent, Guid.NewGuid());
}
