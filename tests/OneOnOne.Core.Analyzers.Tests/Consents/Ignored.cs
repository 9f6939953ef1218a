#nullable enable
public sealed class Ignored(DisclosureGate gate, ConsentRegistry consents, Notebook notebook) : Desk(gate, consents, notebook)
{
    public async Task Dropped(Note note, DisclosureConsent consent, Entry entry)
    {
        consent.Permits(note, Hana); // ONE2005
        _ = consent.Permits(note, Hana); // ONE2005
        await Gate.TryExerciseAsync(consent, note, Hana); // ONE2005
        _ = await Gate.TryExerciseAsync(consent, note, Hana); // ONE2005
        await Gate.EvaluateAsync(note, consent, You, Hana); // ONE2005
        await Gate.EvaluateAsync(note, consent, You, Hana).ConfigureAwait(false); // ONE2005
        IsAllowed(entry, consent); // ONE2005
        Own.May(entry); // ONE2005
        Own.Demand(entry);
    }

    private bool IsAllowed(Entry entry, DisclosureConsent consent) => consent.Permits(entry, Hana);

    public async Task Heard(Note note, DisclosureConsent consent)
    {
        var decision = await Gate.EvaluateAsync(note, consent, You, Hana);
        Console.WriteLine(decision.GetType().Name);
        if (consent.Permits(note, Hana)) Console.WriteLine("yes");
        var isPermitted = await Gate.TryExerciseAsync(consent, note, Hana);
        Console.WriteLine(isPermitted);
        await Gate.DiscloseAsync(note, consent, You, Hana);
    }

    public async Task Refused(Note note, DisclosureConsent consent)
    {
        var view = await Gate.ReadAsync(note, You);
        if (consent.Permits(note, Hana))
            Send(view.Text);
        else
            Send(view.Text); // ONE2005
        var decision = await Gate.EvaluateAsync(note, consent, You, Hana);
        if (decision is GateDecision.Refused)
            Send(view.Text); // ONE2005
        if (decision is not GateDecision.Permitted)
            Send(view.Text); // ONE2005
        else
            Send(view.Text);
    }

    public void RefusedByOnesOwn(Entry entry, Entry other)
    {
        var may = Own.May(entry);
        if (!may)
        {
            var text = entry.Body;
            Send(text); // ONE2005
            return;
        }

        Send(entry.Body);
    }

    private static void Send([DisclosureSink(SinkKind.Mail)] string text) => Console.WriteLine(text.Length);

    private static class Own
    {
        [ConsentGuard]
        public static bool May(Entry entry) => entry.Version > 1;

        [ConsentGuard]
        public static void Demand(Entry entry)
        {
            if (entry.Version > 1) throw new InvalidOperationException("No consent.");
        }
    }
}
