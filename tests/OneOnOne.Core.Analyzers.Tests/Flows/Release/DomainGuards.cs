// The library's guards over its notes and over a host's own records.
using OneOnOne;

namespace Flows.Release.DomainGuards;

public static class Scenario
{
    public static async Task Run()
    {
        var office = new Office();
        var note = await office.TakeAsync(1);
        var consent = await office.AskAsync(note);
        var other = await office.TakeAsync(2);
        await Permits(office, note, consent);
        await Permits(office, other, consent);
        await Exercises(office, Entry.Of(note, 1), consent);
        await Exercises(office, Entry.Of(other, 2), consent);
        await Decisions(office, note, consent);
        await Decisions(office, other, consent);
        await TheOtherOne(office, Entry.Of(note, 1), Entry.Of(other, 2), consent);
    }

    private static async Task Permits(Office office, Note note, DisclosureConsent consent)
    {
        var view = await office.Gate.ReadAsync(note, office.You);
        if (consent.Permits(note, office.Hana))
            Sink.Send("hana", view.Text); // safe (released)
        else
            Sink.Send("hana", view.Text); // leak ONE2005
        if (!consent.Permits(note, office.Hana))
            return;
        Sink.Send("hana", view.Text); // safe (released)
    }

    private static async Task Exercises(Office office, Entry entry, DisclosureConsent consent)
    {
        Sink.Send("hana", entry.Body); // leak ONE1002
        if (await office.Gate.TryExerciseAsync(consent, entry, office.Hana))
            Sink.Send("hana", entry.Body); // safe (released)
        else
            Sink.Send("hana", entry.Body); // leak ONE2005
        if (consent.Permits(entry, office.Hana) && entry.Body.Length > 2)
            Sink.Send("hana", entry.Body); // safe (released)
    }

    private static async Task Decisions(Office office, Note note, DisclosureConsent consent)
    {
        var view = await office.Gate.ReadAsync(note, office.You);
        var decision = await office.Gate.EvaluateAsync(note, consent, office.You, office.Hana);
        if (decision is GateDecision.Permitted)
            Sink.Send("hana", view.Text); // safe (released)
        else
            Sink.Send("hana", view.Text); // leak ONE2005
        if (decision is GateDecision.Refused)
            Sink.Send("hana", view.Text); // leak ONE2005
        if (decision is GateDecision.Permitted { Permit: var permit } && permit.Covers(note, office.Hana))
            Sink.Send("hana", view.Text); // safe (released)
        Sink.Log(decision.GetType().Name); // safe
    }

    private static async Task TheOtherOne(Office office, Entry entry, Entry other, DisclosureConsent consent)
    {
        if (await office.Gate.TryExerciseAsync(consent, entry, office.Hana))
        {
            Sink.Send("hana", entry.Body); // safe (released)
            Sink.Send("hana", other.Body); // leak ONE1002
            Sink.Send("hana", other.NoteId == entry.NoteId ? "same" : "another"); // safe
        }
    }

    private sealed class Entry : IConfidentialRecord
    {
        public NoteId NoteId { get; private init; }

        public int Version { get; private init; }

        [Confidential]
        public string Body { get; private init; } = "";

        public static Entry Of(Note note, int id) => new() { NoteId = note.Id, Version = note.Version, Body = Secrets.Sentence(id) };
    }
}
