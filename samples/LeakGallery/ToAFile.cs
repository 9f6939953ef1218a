using OneOnOne;

namespace LeakGallery;

// An export for the participant's own use, in a folder that the whole department can read.
public sealed class ToAFile(DisclosureGate gate)
{
    public async Task ExportAsync(Note note, PersonId reader)
    {
        var view = await gate.ReadAsync(note, reader);
        await File.WriteAllTextAsync("/srv/share/one-on-ones.txt", view.Text); // leak: ONE1002
    }
}
