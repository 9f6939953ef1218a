// The library's own two doors: a participant's view, and a disclosure under consent.
using OneOnOne;

namespace Flows.Release.DomainDoors;

public static class Scenario
{
    public static async Task Run()
    {
        var office = new Office();
        var note = await office.TakeAsync(1);
        await View(office, note);
        await Objects(office, note);
        await Disclosed(office, note, await office.AskAsync(note));
        await Gates(office, note, await office.AskAsync(await office.TakeAsync(1)));
    }

    private static async Task View(Office office, Note note)
    {
        var view = await office.Gate.ReadAsync(note, office.Priya);
        Sink.Log(view.Text); // leak ONE1001
        Sink.Export(view.Text.ToUpper()); // leak ONE1002
        Sink.Log(view.Text.Length); // safe
        var text = view.Text;
        Sink.Log($"for you: {text}"); // leak ONE1001
        Sink.Banner = view.Text; // safe (shown)
    }

    private static async Task Objects(Office office, Note note)
    {
        var view = await office.Gate.ReadAsync(note, office.You);
        Sink.Log(note.Version); // safe
        Sink.Log(note.Tier); // safe
        Sink.Log(note); // leak ONE1008 (redacted)
        Sink.Log(note.Content); // leak ONE1008 (redacted)
        Sink.Log(view.Text[..3]); // leak
    }

    private static async Task Disclosed(Office office, Note note, DisclosureConsent consent)
    {
        var view = await office.Gate.ReadAsync(note, office.You);
        var told = await office.Gate.DiscloseAsync(note, consent, office.You, office.Hana);
        Sink.Send("hana", told.Text); // safe (released)
        Sink.Send("hana", "she says: " + told.Text); // safe (released)
        Sink.Send("hana", view.Text); // leak ONE1002
        Sink.Log(told.Version); // safe
    }

    private static async Task Gates(Office office, Note note, DisclosureConsent foreign)
    {
        var view = await office.Gate.ReadAsync(note, office.You);
        if (foreign.Permits(note, office.Hana))
            Sink.Send("hana", view.Text); // safe (dead)
        else
            Sink.Send("hana", view.Text); // leak ONE2005
    }
}
