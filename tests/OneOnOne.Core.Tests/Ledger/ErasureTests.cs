namespace OneOnOne.Tests;

public sealed class ErasureTests
{
    private readonly LedgerScene _scene = new();

    [Fact]
    public async Task An_erased_row_says_nothing_and_every_proof_still_verifies()
    {
        await _scene.FillAsync(10);
        LedgerAppendResult.Recorded recorded = await _scene.RecordAsync(_scene.Disclosure());
        await _scene.FillAsync(10);

        Assert.Equal(ErasureOutcome.Erased, await _scene.Ledger.EraseAsync(10, LedgerScene.Carly));

        LedgerRow row = (await _scene.Store.FindAsync(10))!;
        Assert.Null(row.Opening);
        Assert.Equal(recorded.Row.Commitment, row.Commitment);
        Assert.True(await _scene.Ledger.HonoursAsync(recorded.Receipt));
        LedgerAuditReport report = await _scene.Ledger.AuditAsync([recorded.Receipt.Head]);
        Assert.Equal((true, 1), (report.IsSound, report.ErasedRows));
        Assert.DoesNotContain((await _scene.Ledger.AccountForAsync(LedgerScene.Carly)).Lines, line => line.Receipt.Index == 10);
    }

    [Fact]
    public async Task The_erasure_is_a_row_itself()
    {
        await _scene.RecordAsync(_scene.Disclosure());
        await _scene.Ledger.EraseAsync(0, LedgerScene.Carly);
        Assert.Equal(0, Assert.IsType<ErasureEntry>((await _scene.Store.FindAsync(1))!.Opening!.Entry).Row);
    }

    [Fact]
    public async Task Only_all_confiders_together_can_erase()
    {
        await _scene.RecordAsync(_scene.Disclosure([LedgerScene.Carly, LedgerScene.Evan]));
        Assert.Equal(ErasureOutcome.NotAllConfidersAsked, await _scene.Ledger.EraseAsync(0, LedgerScene.Carly));
        Assert.Equal(ErasureOutcome.NotAllConfidersAsked, await _scene.Ledger.EraseAsync(0, LedgerScene.Dana));
        Assert.Equal(ErasureOutcome.Erased, await _scene.Ledger.EraseAsync(0, [LedgerScene.Evan, LedgerScene.Carly]));
        Assert.Equal(ErasureOutcome.AlreadyErased, await _scene.Ledger.EraseAsync(0, [LedgerScene.Evan, LedgerScene.Carly]));
        Assert.Equal(ErasureOutcome.NoSuchRow, await _scene.Ledger.EraseAsync(50, LedgerScene.Carly));
    }

    [Fact]
    public async Task A_use_stays_used_when_its_row_is_erased()
    {
        Guid consent = Guid.NewGuid();
        await _scene.RecordAsync(_scene.Disclosure(consent: consent), new LedgerClaim(consent, 1));
        await _scene.Ledger.EraseAsync(0, LedgerScene.Carly);
        Assert.IsType<LedgerAppendResult.AlreadyClaimed>(await _scene.Ledger.AppendAsync(_scene.Disclosure(), [new LedgerClaim(consent, 1)]));
    }
}
