using Microsoft.Extensions.Logging;
using OneOnOne;

namespace LeakGallery;

// A debugging line that stayed. Whoever runs the log server is no participant of the meeting.
public sealed class ToALogger(DisclosureGate gate, ILogger<ToALogger> logger)
{
    public async Task<int> CountWordsAsync(Note note, PersonId reader)
    {
        var view = await gate.ReadAsync(note, reader);
        logger.LogDebug("Counting words of {Text}", view.Text); // leak: ONE1001
        return view.Text.Split(' ').Length;
    }
}
