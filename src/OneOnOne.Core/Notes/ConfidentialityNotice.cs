namespace OneOnOne;

/// <summary>The promise, in words and with a version: what the two are told before anything is said.</summary>
/// <remarks>
/// "100 %" and "right away" contradict each other, and the exception wins (R15); therefore the promise must say so beforehand.
/// Immutable.
/// </remarks>
public sealed class ConfidentialityNotice
{
    /// <summary>Words a promise.</summary>
    /// <param name="version">Its version, counted from 1. A change of words is a new version.</param>
    /// <param name="text">The words. Not blank.</param>
    /// <exception cref="ArgumentException">The version is below 1, or the text is blank.</exception>
    public ConfidentialityNotice(int version, string text)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Version = version;
        Text = text;
    }

    /// <summary>The promise of the essay, with its one exception.</summary>
    public static ConfidentialityNotice Default { get; } = new(1,
        "What you tell me here stays between the two of us, even if you do not ask for it. I tell nobody, and nobody's boss, unless "
        + "we have talked about telling a particular person and you have agreed; you may take that back at any time. There is one "
        + "exception: if I hear of something illegal, unethical, or of harm that is about to happen, I must act right away. Then I "
        + "keep your name out of it as well as I can, and I tell you.");

    /// <summary>Its version, counted from 1.</summary>
    public int Version { get; }

    /// <summary>The words. They are the same for everyone, and no secret.</summary>
    public string Text { get; }
}
