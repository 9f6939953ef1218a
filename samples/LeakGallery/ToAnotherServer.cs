using OneOnOne;

namespace LeakGallery;

// A web hook gets the note, and with it everyone who reads the channel behind the hook.
public sealed class ToAnotherServer(DisclosureGate gate, HttpClient http)
{
    public async Task PostAsync(Note note, PersonId reader)
    {
        var view = await gate.ReadAsync(note, reader);
        var body = new StringContent(view.Text);
        await http.PostAsync("/hooks/team-channel", body); // leak: ONE1002
    }
}
