using OneOnOne.Annotations;

namespace Corpus;

/// <summary>Doors through which content leaves released or sealed.</summary>
public static class Disclosure
{
    [ReleasesContent(Justification = "The corpus has no real consent: this stands for a disclosure that was permitted.")]
    public static string Open(Memo record)
    {
        Recorder.Release(record);
        return record.Text;
    }

    [ReleasesContent(Justification = "As above, for text.")]
    public static string Release(string text)
    {
        Recorder.Release(text);
        return text;
    }

    [SealsContent]
    public static string Seal(string text) => new('#', text.Length);
}
