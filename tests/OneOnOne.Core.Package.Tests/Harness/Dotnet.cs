using System.Diagnostics;

namespace OneOnOne.Package.Tests.Harness;

/// <summary>The <c>dotnet</c> command as a stranger runs it: nothing of the build that runs these tests is inherited.</summary>
internal static class Dotnet
{
    /// <summary>A build that has not ended by then hangs, and is a failure with its output in the message.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(10);

    /// <summary>Variables that would reach a child's MSBuild as properties, or tie it to the parent's SDK, node or package folder.</summary>
    private static readonly string[] Inherited =
        ["MSBUILD", "VSTEST", "DOTNET_HOST_PATH", "NUGET_PACKAGES", "CI", "ContinuousIntegrationBuild", "TF_BUILD", "GITHUB_ACTIONS"];

    public static async Task<(int ExitCode, string Output)> RunAsync(
        string directory, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsInherited).ToArray())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var deadline = new CancellationTokenSource(Deadline);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', start.ArgumentList)} did not end:\n{await output}{await error}");
        }

        return (process.ExitCode, await output + await error);
    }

    private static bool IsInherited(string variable) => Inherited.Any(
        prefix => prefix is "CI" ? variable == prefix : variable.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
