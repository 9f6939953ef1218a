namespace OneOnOne.Tests;

public sealed class BreachTests
{
    private readonly LedgerScene _scene = new();

    [Fact]
    public async Task R08_a_breach_is_recorded_and_every_confider_is_owed_a_notice()
    {
        BreachRecord record = await _scene.Ledger.ReportBreachAsync(_scene.Breach([LedgerScene.Carly, LedgerScene.Evan]));

        Assert.True(record.Receipt.Verifies());
        Assert.Equal([LedgerScene.Carly, LedgerScene.Evan], record.Notices.Select(notice => notice.Confider));
        Assert.Single(await _scene.Ledger.ReadOwedNoticesAsync(LedgerScene.Carly));
        Assert.Single(await _scene.Ledger.ReadOwedNoticesAsync(LedgerScene.Evan));
        Assert.Empty(await _scene.Ledger.ReadOwedNoticesAsync(LedgerScene.Hugo));
    }

    [Fact]
    public async Task R08_a_notice_is_owed_until_it_is_given()
    {
        BreachRecord first = await _scene.Ledger.ReportBreachAsync(_scene.Breach());
        BreachRecord second = await _scene.Ledger.ReportBreachAsync(_scene.Breach());

        await _scene.Ledger.RecordNoticeAsync(first.Notices[0], LedgerScene.Dana);

        BreachNotice owed = Assert.Single(await _scene.Ledger.ReadOwedNoticesAsync(LedgerScene.Carly));
        Assert.Equal(second.Receipt.Index, owed.Row);
    }

    [Fact]
    public async Task R08_a_breach_is_never_erased_and_neither_is_its_notice()
    {
        BreachRecord record = await _scene.Ledger.ReportBreachAsync(_scene.Breach());
        LedgerReceipt notice = await _scene.Ledger.RecordNoticeAsync(record.Notices[0], LedgerScene.Dana);

        Assert.Equal(ErasureOutcome.NeverErased, await _scene.Ledger.EraseAsync(record.Receipt.Index, LedgerScene.Carly));
        Assert.Equal(ErasureOutcome.NeverErased, await _scene.Ledger.EraseAsync(notice.Index, LedgerScene.Carly));
        Assert.False((await _scene.Store.FindAsync(record.Receipt.Index))!.IsErased);
    }

    [Fact]
    public async Task R08_no_notice_can_be_ticked_off_for_a_row_that_is_no_breach_of_hers()
    {
        await _scene.RecordAsync(_scene.Disclosure());
        BreachRecord evans = await _scene.Ledger.ReportBreachAsync(_scene.Breach(LedgerScene.Evan));
        BreachNotice[] wrong =
        [
            new(LedgerScene.Carly, 0, _scene.Breach()),
            new(LedgerScene.Carly, evans.Receipt.Index, _scene.Breach()),
            new(LedgerScene.Carly, 99, _scene.Breach()),
        ];
        foreach (BreachNotice notice in wrong)
            await Assert.ThrowsAsync<ArgumentException>(async () => await _scene.Ledger.RecordNoticeAsync(notice, LedgerScene.Dana));
    }

    [Fact]
    public void R08_a_breach_is_of_somebodys_confidence_and_of_a_known_kind()
    {
        Assert.Throws<ArgumentException>(() => _scene.Breach(PersonSet.Empty));
        Assert.Throws<ArgumentException>(() => new BreachReport(
            NoteId.New(), LedgerScene.Carly, (BreachKind)99, _scene.Time.Now, LedgerScene.Dana, PersonSet.Empty));
    }
}
