using OneOnOne;

namespace LeakGallery;

// Lines are split, filtered, trimmed and joined again, and each of them is still the note's.
public sealed class ThroughLinq(DisclosureGate gate)
{
    public async Task ListActionsAsync(Note note, PersonId reader)
    {
        var view = await gate.ReadAsync(note, reader);
        var actions = view.Text.Split('\n').Where(line => line.StartsWith('*')).Select(line => line.TrimStart('*', ' '));
        Console.WriteLine(string.Join("; ", actions)); // leak: ONE1001
    }
}
