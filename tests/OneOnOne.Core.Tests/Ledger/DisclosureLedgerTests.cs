namespace OneOnOne.Tests;

public sealed class DisclosureLedgerTests
{
    private readonly LedgerScene _scene = new();

    [Fact]
    public async Task Each_row_comes_with_a_receipt_that_verifies_at_once_and_for_ever()
    {
        List<LedgerAppendResult.Recorded> recorded = [];
        for (int i = 0; i < 70; i++)
            recorded.Add(await _scene.RecordAsync(_scene.Disclosure()));

        foreach (LedgerAppendResult.Recorded row in recorded)
        {
            Assert.True(row.Receipt.Verifies(row.Row.Opening!));
            Assert.True(await _scene.Ledger.HonoursAsync(row.Receipt));
            Assert.True((await _scene.Ledger.ReadReceiptAsync(row.Row.Index))!.Verifies(row.Row.Opening!));
        }
        Assert.Null(await _scene.Ledger.ReadReceiptAsync(70));
        Assert.Equal(70, (await _scene.Ledger.ReadHeadAsync()).Size);
    }

    [Fact]
    public async Task A_receipt_does_not_verify_for_what_another_row_says()
    {
        LedgerAppendResult.Recorded one = await _scene.RecordAsync(_scene.Disclosure());
        LedgerAppendResult.Recorded other = await _scene.RecordAsync(_scene.Disclosure());
        Assert.False(one.Receipt.Verifies(other.Row.Opening!));
    }

    [Fact]
    public async Task A_thousand_racing_uses_of_one_use_give_one_row()
    {
        Guid consent = Guid.NewGuid();
        LedgerAppendResult[] results = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(async () =>
            await _scene.Ledger.AppendAsync(_scene.Disclosure(consent: consent), [new LedgerClaim(consent, 1)]))));

        Assert.Single(results.OfType<LedgerAppendResult.Recorded>());
        Assert.Equal(999, results.OfType<LedgerAppendResult.AlreadyClaimed>().Count());
        Assert.Equal((1, 1), ((await _scene.Ledger.ReadHeadAsync()).Size, await _scene.Ledger.CountClaimsAsync(consent)));
    }

    [Fact]
    public async Task Two_ledgers_over_one_store_as_in_two_processes_lose_no_row_and_give_each_claim_once()
    {
        Guid consent = Guid.NewGuid();
        DisclosureLedger[] ledgers = [_scene.Ledger, new(_scene.Store), new(_scene.Store)];
        LedgerAppendResult[] results = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => Task.Run(async () =>
            await ledgers[i % 3].AppendAsync(_scene.Disclosure(), [new LedgerClaim(consent, i / 3 + 1)]))));

        Assert.Equal(100, results.OfType<LedgerAppendResult.Recorded>().Count());
        Assert.Equal(100, await _scene.Ledger.CountClaimsAsync(consent));
        Assert.True((await _scene.Ledger.AuditAsync([])).IsSound);
    }

    [Fact]
    public async Task A_use_that_was_decided_before_a_withdrawal_cannot_land_after_it()
    {
        ConsentId consent = ConsentId.New();
        int uses = await _scene.Ledger.CountClaimsAsync(consent.Value);
        await _scene.RecordAsync(
            new WithdrawalEntry(_scene.Time.Now, LedgerScene.Carly, NoteId.New(), consent, LedgerScene.Carly),
            new LedgerClaim(consent.Value, uses + 1));

        LedgerAppendResult use = await _scene.Ledger.AppendAsync(
            _scene.Disclosure(consent: consent.Value), [new LedgerClaim(consent.Value, uses + 1)]);

        Assert.IsType<LedgerAppendResult.AlreadyClaimed>(use);
    }

    [Fact]
    public async Task A_confiders_account_holds_her_rows_alone_and_she_can_check_each()
    {
        await _scene.FillAsync(30);
        PersonId carol = PersonId.New();
        DisclosureEntry told = _scene.Disclosure([carol, LedgerScene.Evan]);
        await _scene.RecordAsync(told);
        await _scene.RecordAsync(_scene.Refusal(carol));
        await _scene.FillAsync(10);

        DisclosureAccount account = await _scene.Ledger.AccountForAsync(carol);

        Assert.Equal([LedgerEntryKind.Disclosure, LedgerEntryKind.Refusal], account.Lines.Select(line => line.Entry.Kind));
        Assert.All(account.Lines, line => Assert.True(line.Verifies()));
        Assert.All(account.Lines, line => Assert.Equal(account.Head, line.Receipt.Head));
        DisclosureEntry disclosure = Assert.Single(account.Disclosures);
        Assert.Equal(
            (told.At, told.Recipient, told.Extent, told.Purpose, told.Ground, told.GroundId),
            (disclosure.At, disclosure.Recipient, disclosure.Extent, disclosure.Purpose, disclosure.Ground, disclosure.GroundId));
    }

    [Fact]
    public async Task Nothing_is_recorded_when_the_asking_is_cancelled()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await _scene.Ledger.AppendAsync(_scene.Disclosure(), [], stop.Token));
        Assert.Equal(LedgerHead.Empty, await _scene.Ledger.ReadHeadAsync());
    }

    [Fact]
    public async Task A_store_that_contradicts_itself_ends_in_an_exception_and_not_in_a_loop()
    {
        DisclosureLedger ledger = new(new StandingStore());
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await ledger.AppendAsync(_scene.Disclosure(), []));
    }

    private sealed class StandingStore : IDisclosureLedgerStore
    {
        private readonly InMemoryDisclosureLedgerStore _empty = new();

        public ValueTask<long> ReadSizeAsync(CancellationToken cancellationToken = default) => new(0);

        public ValueTask<LedgerAppendOutcome> AppendAsync(LedgerAppend append, CancellationToken cancellationToken = default) =>
            new(LedgerAppendOutcome.SizeMoved);

        public ValueTask<IReadOnlyList<LedgerHash>> ReadNodesAsync(
            IReadOnlyList<MerkleNode> nodes, CancellationToken cancellationToken = default) => new([]);

        public ValueTask<LedgerRow?> FindAsync(long index, CancellationToken cancellationToken = default) => new((LedgerRow?)null);

        public IAsyncEnumerable<LedgerRow> ReadAsync(long from, CancellationToken cancellationToken = default) =>
            _empty.ReadAsync(0, cancellationToken);

        public IAsyncEnumerable<LedgerRow> ReadForConfiderAsync(PersonId confider, CancellationToken cancellationToken = default) =>
            _empty.ReadAsync(0, cancellationToken);

        public ValueTask<int> CountClaimsAsync(Guid subject, CancellationToken cancellationToken = default) => new(0);
    }
}
