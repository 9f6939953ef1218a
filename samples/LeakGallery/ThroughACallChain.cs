using OneOnOne;

namespace LeakGallery;

// No single method looks wrong: one reads, one formats, one hands on, and the last one prints whatever it is given.
public sealed class ThroughACallChain(DisclosureGate gate)
{
    public async Task SummariseAsync(Note note, PersonId reader)
    {
        var view = await gate.ReadAsync(note, reader);
        Report(view.Text); // leak: ONE1001
    }

    private static void Report(string text) => Print(AsBullet(text));

    private static string AsBullet(string text) => "- " + text.Trim();

    private static void Print(string line) => Console.WriteLine(line);
}
