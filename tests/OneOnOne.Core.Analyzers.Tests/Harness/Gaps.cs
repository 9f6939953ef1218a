namespace OneOnOne.Analyzers.Tests.Harness;

/// <summary>A line about which the engine is known to be wrong: <c>miss Area/File: code</c> or <c>false Area/File: code</c>.</summary>
public sealed record Gap(string Kind, string File, string Code)
{
    public override string ToString() => $"{Kind} {File}: {Code}";
}

/// <summary>The known gaps, one a line of <c>Flows/Gaps.txt</c>. The verdicts stay in the corpus; this is the list of what to mend.</summary>
public static class Gaps
{
    public static IReadOnlyList<Gap> All { get; } =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Flows", "Gaps.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(Parse),
    ];

    public static HashSet<string> Of(string file) => [.. All.Where(gap => gap.File == file).Select(gap => gap.ToString())];

    private static Gap Parse(string line)
    {
        var kind = line[..line.IndexOf(' ', StringComparison.Ordinal)];
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return new Gap(kind, line[(kind.Length + 1)..colon], line[(colon + 2)..]);
    }
}
