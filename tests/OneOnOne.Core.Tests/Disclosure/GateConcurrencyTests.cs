using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OneOnOne.Tests;

public sealed class GateConcurrencyTests
{
    [Fact]
    public async Task A_thousand_racing_uses_of_a_one_use_consent_have_one_winner_and_one_row()
    {
        var office = new Office();
        Note note = await office.FromEvan();
        DisclosureConsent granted = await office.Granted(note);
        bool[] won = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(
            async () => await office.Gate.TryExerciseAsync(granted, note, office.Hana))));
        Assert.Single(won, use => use);
        Assert.IsType<DisclosureEntry>(Assert.Single(await office.Entries()));
        Assert.Equal(ConsentState.Exercised, (await office.Consents.FindAsync(granted.Id, office.You))!.State);
    }

    [Fact]
    public async Task A_consent_of_seven_uses_is_used_seven_times_however_many_race()
    {
        var office = new Office();
        Note note = await office.FromEvan();
        DisclosureConsent granted = await office.Granted(note, office.TellHana with { Uses = 7 });
        bool[] won = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(
            async () => await office.Gate.TryExerciseAsync(granted, note, office.Hana))));
        Assert.Equal(7, won.Count(use => use));
        Assert.Equal(7, (await office.Entries()).OfType<DisclosureEntry>().Count());
    }

    [Fact]
    public async Task I05_of_two_threads_with_one_permit_one_wins()
    {
        var office = new Office();
        Note note = await office.FromEvan();
        DisclosureConsent granted = await office.Granted(note, office.TellHana with { Uses = 5 });
        DisclosurePermit permit = Assert.IsType<GateDecision.Permitted>(
            await office.Gate.EvaluateAsync(note, granted, office.You, office.Hana)).Permit;
        int[] disclosed = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(async () =>
        {
            try
            {
                await office.Gate.DiscloseAsync(permit);
                return 1;
            }
            catch (DisclosureRefusedException refused) when (refused.Reasons is [RefusalReason.PermitIsUsed])
            {
                return 0;
            }
        })));
        Assert.Equal(1, disclosed.Sum());
    }

    [Fact]
    public async Task R13_a_withdrawal_that_races_with_uses_is_followed_by_none()
    {
        for (int round = 0; round < 25; round++)
        {
            var office = new Office();
            Note note = await office.FromEvan();
            DisclosureConsent granted = await office.Granted(note, office.TellHana with { Uses = 500 });
            Task<bool>[] uses = [.. Enumerable.Range(0, 40).Select(_ => Task.Run(async () => await office.Gate.TryExerciseAsync(granted, note, office.Hana)))];
            Task<DisclosureConsent> withdrawal = Task.Run(async () => await office.Consents.WithdrawAsync(granted.Id, office.Evan));
            await Task.WhenAll(uses);
            await withdrawal;
            IReadOnlyList<LedgerEntry> entries = await office.Entries();
            Assert.DoesNotContain(entries.SkipWhile(entry => entry is not WithdrawalEntry), entry => entry is DisclosureEntry);
            Assert.Equal(uses.Count(use => use.Result), entries.OfType<DisclosureEntry>().Count());
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_ledger_that_fails_discloses_nothing_that_it_lacks(bool afterWriting)
    {
        var inner = new InMemoryDisclosureLedgerStore();
        var store = new FailingLedgerStore(inner) { FailAfterWriting = afterWriting };
        var office = new Office(adjust: services => services.Replace(ServiceDescriptor.Singleton<IDisclosureLedgerStore>(store)));
        Note note = await office.FromEvan();
        DisclosureConsent granted = await office.Granted(note);
        store.Fails = true;
        await Assert.ThrowsAsync<IOException>(async () => await office.Gate.DiscloseAsync(note, granted, office.You, office.Hana));
        Assert.Equal(afterWriting ? 1 : 0, await inner.ReadSizeAsync());

        // What stands in the ledger counts as used, though nothing was opened; what does not may be tried again.
        store.Fails = false;
        Assert.Equal(!afterWriting, await office.Gate.TryExerciseAsync(granted, note, office.Hana));
        Assert.Equal(1, await inner.ReadSizeAsync());
    }

    [Fact]
    public async Task A_consent_store_that_fails_between_the_row_and_the_opening_opens_nothing_and_allows_no_second_use()
    {
        var store = new FailingConsentStore();
        var office = new Office(adjust: services => services.Replace(ServiceDescriptor.Singleton<IConsentStore>(store)));
        Note note = await office.FromEvan();
        DisclosureConsent granted = await office.Granted(note);
        store.Fails = true;
        await Assert.ThrowsAsync<IOException>(async () => await office.Gate.DiscloseAsync(note, granted, office.You, office.Hana));
        store.Fails = false;
        Assert.False(await office.Gate.TryExerciseAsync(granted, note, office.Hana));
        Assert.Single(await office.Entries());
    }
}
