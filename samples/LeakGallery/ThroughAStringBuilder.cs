using System.Text;
using OneOnOne;

namespace LeakGallery;

// A buffer collects the text piece by piece; what comes out of it is what went in.
public sealed class ThroughAStringBuilder(DisclosureGate gate)
{
    public async Task DigestAsync(IReadOnlyList<Note> notes, PersonId reader)
    {
        var digest = new StringBuilder("This week:");
        foreach (var note in notes)
        {
            var view = await gate.ReadAsync(note, reader);
            digest.AppendLine().Append("- ").Append(view.Text);
        }

        Console.WriteLine(digest.ToString()); // leak: ONE1001
    }
}
