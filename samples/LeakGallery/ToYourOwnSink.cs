using OneOnOne;
using OneOnOne.Annotations;

namespace LeakGallery;

// A team's own way out, which no catalog can know: the annotation says where it leads.
public sealed class ToYourOwnSink(DisclosureGate gate, ToYourOwnSink.IChat chat)
{
    public async Task RemindAsync(Note note, PersonId reader)
    {
        var view = await gate.ReadAsync(note, reader);
        chat.Post("#managers", "Follow up: " + view.Text); // leak: ONE1002
    }

    public interface IChat
    {
        void Post(string channel, [DisclosureSink(SinkKind.Messaging)] string message);
    }
}
