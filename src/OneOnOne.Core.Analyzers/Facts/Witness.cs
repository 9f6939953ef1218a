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

    /// <summary>The way of <paramref name="after"/> appended to this one.</summary>
    public static Witness? Append(Witness? before, Witness? after)
    {
        if (after is null)
        {
            return before;
        }

        // A way longer than any reader follows keeps its beginning and its end.
        if (before is { Length: > 64 })
        {
            before = before.Before;
        }

        return new Witness(Append(before, after.Before), after.Site, after.Text);
    }
}
