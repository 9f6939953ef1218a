using System.Text;

namespace Corpus;

/// <summary>Stands in for the console during a run.</summary>
public sealed class RecordingWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Recorder.Receive(value);

    public override void Write(string? value) => Recorder.Receive(value);

    public override void WriteLine(string? value) => Recorder.Receive(value);

    public override void Write(char[] buffer, int index, int count) => Recorder.Receive(new string(buffer, index, count));
}
