using Microsoft.Extensions.Logging;
using OneOnOne;

namespace LeakGallery;

// The text is one hole of a longer message, cut short on the way. A part of what was said is still what was said.
public sealed class ThroughInterpolation(DisclosureGate gate, ILogger<ThroughInterpolation> logger)
{
    public async Task PreviewAsync(Note note, PersonId reader)
    {
        var view = await gate.ReadAsync(note, reader);
        var preview = $"{note.Id}: {view.Text[..40].Trim()}…";
        logger.LogInformation("Opened {Preview}", preview); // leak: ONE1001
    }
}
