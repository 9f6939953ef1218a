using FsCheck.Fluent;

namespace OneOnOne.Tests;

/// <summary>Invariant 10: drop, reorder, edit and truncate are all detected, however cleverly the store was rewritten.</summary>
public sealed class LedgerFaultTests
{
    public enum Fault { Drop, Reorder, Edit, Truncate }

    [Theory]
    [InlineData(Fault.Drop)]
    [InlineData(Fault.Reorder)]
    [InlineData(Fault.Edit)]
    [InlineData(Fault.Truncate)]
    public void One_fault_anywhere_in_a_rewritten_ledger_is_caught(Fault fault) => PropertyTest.Holds(
        Gen.Choose(2, 300).SelectMany(size => Gen.Choose(0, size - 1).Select(at => (size, at))),
        pick => CaughtAsync(fault, pick.size, pick.at).GetAwaiter().GetResult(),
        times: 40);

    [Fact]
    public async Task A_ledger_without_fault_is_sound_and_honours_every_receipt()
    {
        LedgerScene scene = new();
        List<LedgerReceipt> receipts = [];
        for (int i = 0; i < 100; i++)
            receipts.Add((await scene.RecordAsync(scene.Disclosure())).Receipt);

        LedgerAuditReport report = await scene.Ledger.AuditAsync([LedgerHead.Empty, .. receipts.Select(receipt => receipt.Head)]);

        Assert.True(report.IsSound);
        Assert.Equal((100, 0), (report.Head.Size, report.ErasedRows));
        foreach (LedgerReceipt receipt in receipts)
            Assert.True(await scene.Ledger.HonoursAsync(receipt));
    }

    [Fact]
    public async Task An_opening_put_in_the_place_of_another_is_caught_without_any_kept_head()
    {
        LedgerScene scene = new();
        await scene.FillAsync(20);
        List<LedgerRow> rows = await scene.RowsAsync();
        rows[7] = new LedgerRow(7, rows[7].Commitment, LedgerOpening.Seal(scene.Disclosure()));

        LedgerAuditReport report = await new DisclosureLedger(new ForgedLedgerStore(rows)).AuditAsync([]);

        Assert.Equal(new LedgerFault(LedgerFaultKind.OpeningDoesNotMatch, 7), Assert.Single(report.Faults));
    }

    [Fact]
    public async Task A_truncated_ledger_says_so_to_whoever_kept_a_later_head()
    {
        LedgerScene scene = new();
        await scene.FillAsync(20);
        LedgerHead kept = await scene.Ledger.ReadHeadAsync();
        DisclosureLedger truncated = new(new ForgedLedgerStore((await scene.RowsAsync()).Take(12)));

        Assert.Null((await truncated.ProveConsistencyAsync(kept)).Proof);
        Assert.Equal(new LedgerFault(LedgerFaultKind.Truncated, 20), Assert.Single((await truncated.AuditAsync([kept])).Faults));
    }

    private static async Task<bool> CaughtAsync(Fault fault, int size, int at)
    {
        LedgerScene scene = new();
        await scene.FillAsync(size - 1);
        LedgerReceipt receipt = (await scene.RecordAsync(scene.Disclosure())).Receipt;
        List<LedgerRow> rows = await scene.RowsAsync();
        switch (fault)
        {
            case Fault.Drop: rows.RemoveAt(at); break;
            case Fault.Reorder: (rows[at], rows[(at + 1) % size]) = (rows[(at + 1) % size], rows[at]); break;
            case Fault.Edit:
                LedgerOpening forged = LedgerOpening.Seal(scene.Refusal());
                rows[at] = new LedgerRow(at, forged.Commitment, forged);
                break;
            case Fault.Truncate: rows.RemoveRange(at, size - at); break;
        }
        DisclosureLedger rewritten = new(new ForgedLedgerStore(rows));
        bool audited = !(await rewritten.AuditAsync([receipt.Head])).IsSound;
        return audited && !await rewritten.HonoursAsync(receipt);
    }
}
