using OneOnOne;

namespace LeakGallery;

// The text comes back from a helper as the result of a task, two awaits away from where it was read.
public sealed class ThroughATask(DisclosureGate gate)
{
    public async Task PrintFirstAsync(Note note, PersonId reader)
    {
        var text = await OpenAsync(note, reader);
        Console.WriteLine(text); // leak: ONE1001
    }

    private async Task<string> OpenAsync(Note note, PersonId reader)
    {
        var view = await gate.ReadAsync(note, reader);
        return view.Text;
    }
}
