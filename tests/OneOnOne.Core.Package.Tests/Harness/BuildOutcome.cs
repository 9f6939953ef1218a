namespace OneOnOne.Package.Tests.Harness;

/// <summary>What a build printed, and how it ended.</summary>
internal sealed class BuildOutcome(int exitCode, string output)
{
    /// <summary>Each diagnostic on a line of its own, and no compiler server that outlives the build.</summary>
    public static readonly string[] Format = ["-nologo", "-tl:off", "-v:m", "-p:UseSharedCompilation=false"];

    public string Output => output;

    /// <summary>In a fixed order. Two equal ones are two: an analyzer that runs twice must show.</summary>
    public IReadOnlyList<BuildDiagnostic> Diagnostics { get; } =
        [.. BuildDiagnostic.Parse(BeforeSummary(output)).OrderBy(found => found.ToString(), StringComparer.Ordinal)];

    /// <summary>The build passed and had nothing to say.</summary>
    public void ShouldBeClean()
    {
        Assert.True(Diagnostics.Count == 0, output);
        Assert.True(exitCode == 0, output);
    }

    /// <summary>The build passed, with exactly these diagnostics: none of them an error.</summary>
    public void ShouldPassWith(params IEnumerable<BuildDiagnostic> expected)
    {
        AssertDiagnostics(expected);
        Assert.True(exitCode == 0, output);
    }

    /// <summary>The build failed, with exactly these diagnostics.</summary>
    public void ShouldFailWith(params IEnumerable<BuildDiagnostic> expected)
    {
        AssertDiagnostics(expected);
        Assert.True(exitCode != 0, output);
    }

    /// <summary>The summary at the end repeats every diagnostic.</summary>
    private static string BeforeSummary(string output) => output.Split(["\nBuild FAILED.", "\nBuild succeeded."], StringSplitOptions.None)[0];

    private void AssertDiagnostics(IEnumerable<BuildDiagnostic> expected)
    {
        var wanted = expected.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal).ToArray();
        var found = Diagnostics.Select(diagnostic => diagnostic.ToString()).ToArray();
        Assert.True(wanted.SequenceEqual(found), $"""
            Expected:
            {string.Join('\n', wanted)}
            Found:
            {string.Join('\n', found)}
            The build said:
            {output}
            """);
    }
}
