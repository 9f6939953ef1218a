namespace OneOnOne.Analyzers.Facts;

/// <summary>How content came here: the last step, and the way before it. Takes no part in equality.</summary>
/// <remarks>
/// Recorded forward while content is followed, shared between all values that came the same way, and expanded once, when a finding
/// is reported.
/// </remarks>
internal sealed class Witness(Witness? before, Site? site, string text)
{
    public Witness? Before { get; } = before;

    /// <summary>Where the step was taken; <see langword="null"/> for one in code without source.</summary>
    public Site? Site { get; } = site;

    public string Text { get; } = text;

    public int Length { get; } = (before?.Length ?? 0) + 1;

    // More steps than any reader follows.
    private const int Longest = 64;

    /// <summary>The way of <paramref name="after"/> appended to this one.</summary>
    /// <remarks>
    /// A way that is longer keeps its beginning and its end: through a chain of n calls each caller copies so many steps and no more, so that
    /// n of them cost n.
    /// </remarks>
    public static Witness? Append(Witness? before, Witness? after) =>
        Append(before is { Length: > Longest } ? before.Before : before, after, Longest);

    private static Witness? Append(Witness? before, Witness? after, int steps) =>
        after is null || steps == 0 ? before : new Witness(Append(before, after.Before, steps - 1), after.Site, after.Text);
}
