// Decisions of the gate: taken by matching, and the words that come out with a permit.
using OneOnOne;
using Disclosure = OneOnOne.Disclosure;

namespace Flows.Release.GateDecisions;

public static class Scenario
{
    public static async Task Run()
    {
        var office = new Office();
        Note note = await office.TakeAsync(1);
        Note second = await office.TakeAsync(2);
        DisclosureConsent consent = await office.AskAsync(note);
        await Matched(office, note, second, consent);
        await Inverted(office, note, consent);
        await Switched(office, note, consent);
        await Disclosed(office, note, second, consent);
        await Exercised(office, note, second, consent);
        await Wrapped(office, note, second, consent);
    }

    private static async Task Matched(Office office, Note note, Note second, DisclosureConsent consent)
    {
        ParticipantView view = await office.Gate.ReadAsync(note, office.You);
        ParticipantView other = await office.Gate.ReadAsync(second, office.You);
        Sink.Log(view.Text); // leak
        Sink.Log(view.NoteId.Equals(note.Id)); // safe
        Sink.Log(view); // safe
        GateDecision decision = await office.Gate.EvaluateAsync(note, consent, office.You, office.Hana);
        Sink.Log(decision is GateDecision.Permitted); // safe
        if (decision is GateDecision.Permitted)
        {
            Sink.Log(view.Text); // safe (released)
            Sink.Log(other.Text); // leak
        }

        if (decision is not null)
            Sink.Log(view.Text); // leak
    }

    private static async Task Inverted(Office office, Note note, DisclosureConsent consent)
    {
        ParticipantView view = await office.Gate.ReadAsync(note, office.You);
        GateDecision decision = await office.Gate.EvaluateAsync(note, consent, office.You, office.Hana);
        if (decision is not GateDecision.Permitted { Permit: var permit })
            return;
        Sink.Send("hana", view.Text); // safe (released)
        Sink.Log(permit.IsUsed); // safe
        if (decision is GateDecision.Permitted || view.Version > 0)
            Sink.Log(view.Version); // safe
    }

    private static async Task Switched(Office office, Note note, DisclosureConsent consent)
    {
        ParticipantView view = await office.Gate.ReadAsync(note, office.You);
        switch (await office.Gate.EvaluateAsync(note, consent, office.You, office.Hana))
        {
            case GateDecision.Permitted:
                Sink.Log(view.Text); // safe (released)
                break;
            case GateDecision.Refused refused:
                Sink.Log(refused.Reasons.Count); // safe (dead)
                break;
            default:
                Sink.Log("ask a person"); // safe (dead)
                break;
        }

        var told = await office.Gate.EvaluateAsync(note, consent, office.You, office.Hana) switch
        {
            GateDecision.Permitted => "may be told",
            _ => view.Text,
        };
    }

    private static async Task Disclosed(Office office, Note note, Note second, DisclosureConsent consent)
    {
        Disclosure disclosure = await office.Gate.DiscloseAsync(note, consent, office.You, office.Hana);
        Sink.Send("hana", disclosure.Text); // safe (released)
        Sink.Log(disclosure.ToString().Length); // safe
        ParticipantView other = await office.Gate.ReadAsync(second, office.You);
        Sink.Send("hana", disclosure.Text + other.Text); // leak
        if (await office.Gate.EvaluateAsync(note, consent, office.You, office.Hana) is GateDecision.Permitted { Permit: var permit })
        {
            Disclosure again = await office.Gate.DiscloseAsync(permit);
            Sink.Log(again.Text); // safe (released)
        }
    }

    private static async Task Exercised(Office office, Note note, Note second, DisclosureConsent consent)
    {
        ParticipantView view = await office.Gate.ReadAsync(note, office.You);
        ParticipantView other = await office.Gate.ReadAsync(second, office.You);
        if (await office.Gate.TryExerciseAsync(consent, note, office.Hana))
            Sink.Log(view.Text); // safe (released)
        if (!await office.Gate.TryExerciseAsync(consent, second, office.Hana))
            Sink.Log(other.Text); // leak
        if (!await office.Gate.TryExerciseAsync(consent, note, office.Hana))
            return;
        Sink.Log(view.Text); // safe (released)
        Sink.Log(other.Text); // leak
    }

    private static async Task Wrapped(Office office, Note note, Note second, DisclosureConsent consent)
    {
        ParticipantView view = await office.Gate.ReadAsync(note, office.You);
        if (await MayTell(office, note, consent))
            Sink.Log(view.Text); // safe (released)
        if (!await MayTell(office, second, consent))
            Sink.Log((await office.Gate.ReadAsync(second, office.You)).Text); // leak
        GateDecision decision = await office.Gate.EvaluateAsync(note, consent, office.You, office.Hana);
        if (decision is GateDecision.Permitted { Permit: var permit } && permit.Covers(note, office.Hana))
            Sink.Log(view.Text); // safe (released)
    }

    private static async Task<bool> MayTell(Office office, Note note, DisclosureConsent consent) =>
        await office.Gate.TryExerciseAsync(consent, note, office.Hana);
}
