#nullable enable
public sealed class Waited(DisclosureGate gate, ConsentRegistry consents, Notebook notebook) : Desk(gate, consents, notebook)
{
    public async Task Awaited(Entry entry)
    {
        if (await Own.MayAsync(entry)) Send(entry.Body);
        if (await Own.MaybeAsync(entry).ConfigureAwait(false)) Send(entry.Body);
        if (await Own.MayAsync(entry)) return;
        Send(entry.Body); // ONE2005
    }

    public async Task AwaitedLater(Entry entry)
    {
        var asked = Own.MayAsync(entry);
        Console.WriteLine(entry.Version);
        if (await asked) Send(entry.Body);
        bool may = await asked;
        if (may) Send(entry.Body);
    }

    public void WaitedFor(Entry entry)
    {
        var asked = Own.MayAsync(entry);
        if (asked.Result) Send(entry.Body);
        if (asked.GetAwaiter().GetResult()) Send(entry.Body);
        if (Own.MaybeAsync(entry).AsTask().Result) Send(entry.Body);
    }

    // That somebody has asked is no answer.
    public async Task Unawaited(Entry entry)
    {
        var asked = Own.MayAsync(entry);
        if (asked.IsCompletedSuccessfully) Send(entry.Body); // ONE1002
        if (asked.IsCompleted) Send(entry.Body); // ONE1002
        if (asked is not null) Send(entry.Body); // ONE1002
        if (Own.MayAsync(entry) != Task.FromResult(true)) Send(entry.Body); // ONE1002
        await Task.WhenAll(asked!);
        Send(entry.Body); // ONE1002
    }

    public async Task Dropped(Entry entry)
    {
        Own.MayAsync(entry); // ONE2005
        _ = Own.MayAsync(entry); // ONE2005
        await Own.MayAsync(entry); // ONE2005
        Send(entry.Body); // ONE1002
    }

    // A guard that throws speaks when it is done.
    public async Task Demanded(Entry entry, Entry other)
    {
        var demanded = Own.DemandAsync(entry);
        Send(entry.Body); // ONE1002
        await demanded;
        Send(entry.Body);
        await Own.DemandAsync(other);
        Send(other.Body);
    }

    public void DemandedAndForgotten(Entry entry)
    {
        _ = Own.DemandAsync(entry);
        Send(entry.Body); // ONE1002
    }

    public void DemandedAndWaitedFor(Entry entry)
    {
        Own.DemandAsync(entry).Wait();
        Send(entry.Body);
    }

    public void DemandedByAHelper(Entry entry)
    {
        _ = DemandAsync(entry);
        Send(entry.Body); // ONE1002
    }

    public async Task DemandedByAHelperInTime(Entry entry)
    {
        await DemandAsync(entry);
        Send(entry.Body);
    }

    private static async Task DemandAsync(Entry entry) => await Own.DemandAsync(entry);

    private static void Send([DisclosureSink(SinkKind.Mail)] string text) => Console.WriteLine(text.Length);

    private static class Own
    {
        [ConsentGuard]
        public static Task<bool> MayAsync(Entry entry) => Task.FromResult(entry.Version > 1);

        [ConsentGuard]
        public static ValueTask<bool> MaybeAsync(Entry entry) => new(entry.Version > 1);

        [ConsentGuard]
        public static async Task DemandAsync(Entry entry)
        {
            await Task.Yield();
            if (entry.Version > 1) throw new InvalidOperationException("No consent.");
        }
    }
}
