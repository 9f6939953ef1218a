using OneOnOne;

namespace LeakGallery;

// Nobody asked for the text: a record prints all of its members by itself.
public sealed class ThroughARecord(DisclosureGate gate)
{
    public async Task ListAsync(Note note, PersonId reader)
    {
        var view = await gate.ReadAsync(note, reader);
        var entry = new Entry(note.Id, view.Text);
        Console.WriteLine(entry); // leak: ONE1001
    }

    private sealed record Entry(NoteId Id, string Text);
}
