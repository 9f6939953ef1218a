// Guards that are awaited.
namespace Flows.Release.AsyncGuards;

public static class Scenario
{
    public static async Task Run()
    {
        var consent = new Consent(1);
        foreach (var memo in Notes.All())
        {
            await Awaited(memo, consent);
            await Early(memo, consent);
            await Stored(memo, consent);
            await Forgotten(memo, consent);
            await Wrapped(memo, consent);
        }
    }

    private static async Task Awaited(Memo memo, Consent consent)
    {
        if (await consent.PermitsAsync(memo, "dana"))
            Sink.Log(memo.Text); // safe (released)
        else
            Sink.Log(memo.Text); // leak
        if (!await consent.PermitsAsync(memo, "dana").ConfigureAwait(false))
            Sink.Log(memo.Text); // leak
    }

    private static async Task Early(Memo memo, Consent consent)
    {
        if (!await consent.PermitsAsync(memo, "dana"))
            return;
        await Sink.LogAsync(memo.Text); // safe (released)
    }

    private static async Task Stored(Memo memo, Consent consent)
    {
        var may = await consent.PermitsAsync(memo, "dana");
        if (may)
            Sink.Log(memo.Text); // safe (released)
        if (!may)
            Sink.Log(memo.Text); // leak
    }

    private static async Task Forgotten(Memo memo, Consent consent)
    {
        var asked = consent.PermitsAsync(memo, "dana");
        if (asked is not null)
            Sink.Log(memo.Text); // leak
        if (asked!.IsCompleted)
            Sink.Log(memo.Text); // leak
        await asked;
        Sink.Log(memo.Title); // safe
    }

    private static async Task Wrapped(Memo memo, Consent consent)
    {
        if (await MayAsync(memo, consent))
            Sink.Log(memo.Text); // safe (released)
        await EnsureAsync(memo, consent);
        Sink.Log(memo.Title); // safe
    }

    private static async Task<bool> MayAsync(Memo memo, Consent consent) => await consent.PermitsAsync(memo, "dana");

    private static async Task EnsureAsync(Memo memo, Consent consent)
    {
        if (!await consent.PermitsAsync(memo, "dana"))
            Sink.Log("refused"); // safe
    }
}
