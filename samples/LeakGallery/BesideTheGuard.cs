using OneOnOne;

namespace LeakGallery;

// Consent is asked for, and then the wrong branch writes. A guard protects only what it guards.
public sealed class BesideTheGuard(DisclosureGate gate)
{
    public async Task HandOverAsync(Note note, DisclosureConsent consent, PersonId reader, PersonId recipient)
    {
        var view = await gate.ReadAsync(note, reader);
        if (consent.Permits(view, recipient))
            await File.WriteAllTextAsync("handover.txt", view.Text);
        else
            await File.WriteAllTextAsync("later.txt", view.Text); // leak: ONE2005
    }
}
