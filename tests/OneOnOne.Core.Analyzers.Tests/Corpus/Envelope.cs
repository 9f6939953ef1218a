using OneOnOne.Annotations;

namespace Corpus;

/// <summary>A thing whose construction discloses.</summary>
public sealed class Envelope
{
    [DisclosureSink(SinkKind.Mail)]
    public Envelope(string subject, string? body) => Recorder.Receive(subject + body);
}
