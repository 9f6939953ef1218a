namespace OneOnOne.Package.Tests.Harness;

/// <summary>
/// The package, packed once per test run under a version of its own, in a feed of its own. Consumers restore from it into a
/// package folder that starts empty, so that no earlier build of the package can stand in for this one.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("oneonone-package-");

    /// <summary>The version under test: newer than any released one, and never seen before.</summary>
    public string Version { get; } = $"99.0.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";

    public string PackagePath => Path.Combine(FeedPath, $"OneOnOne.Core.{Version}.nupkg");

    public string SymbolPackagePath => Path.ChangeExtension(PackagePath, ".snupkg");

    private string FeedPath => Path.Combine(_root.FullName, "feed");

    private string ArtifactsPath => Path.Combine(_root.FullName, "artifacts");

    /// <summary>A fresh folder, in which no file of the repository is in reach.</summary>
    internal Consumer Consumer(string name) => new(Directory.CreateDirectory(Path.Combine(_root.FullName, name)), Version, ConsumerEnvironment);

    /// <summary>Builds a project of the repository, in folders of its own so that the repository's stay as they are.</summary>
    internal async Task<BuildOutcome> BuildInRepositoryAsync(string project, params string[] arguments)
    {
        var (exitCode, output) = await Dotnet.RunAsync(
            Repository.Root, Nothing, ["build", project, .. OwnFolders, .. arguments, .. BuildOutcome.Format]);

        return new BuildOutcome(exitCode, output);
    }

    /// <summary>Builds a project of the repository over the packages, restored into a package folder that starts empty.</summary>
    internal async Task<BuildOutcome> BuildOverPackagesAsync(string project)
    {
        var (exitCode, output) = await Dotnet.RunAsync(
            Repository.Root, ConsumerEnvironment,
            [
                "build", project, "--artifacts-path", Path.Combine(_root.FullName, "over-packages"), $"-p:OneOnOneVersion={Version}",
                $"-p:RestoreAdditionalProjectSources={FeedPath}", .. BuildOutcome.Format,
            ]);

        return new BuildOutcome(exitCode, output);
    }

    public async Task InitializeAsync()
    {
        var (exitCode, output) = await Dotnet.RunAsync(
            Repository.Root, Nothing, ["pack", Repository.PathOf("src", "OneOnOne.Core"), "-o", FeedPath, .. OwnFolders]);
        Assert.True(exitCode == 0, $"The package does not pack:\n{output}");

        (exitCode, output) = await Dotnet.RunAsync(
            Repository.Root, Nothing, ["pack", Repository.PathOf("src", "OneOnOne.EntityFrameworkCore"), "-o", FeedPath, .. OwnFolders]);
        Assert.True(exitCode == 0, $"The package of the stores does not pack:\n{output}");

        await File.WriteAllTextAsync(Path.Combine(_root.FullName, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{FeedPath}" />
              </packageSources>
            </configuration>
            """);
        // The folder for temporary files may lie below somebody's build settings.
        await File.WriteAllTextAsync(Path.Combine(_root.FullName, "Directory.Build.props"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(_root.FullName, "Directory.Build.targets"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(_root.FullName, "Directory.Packages.props"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(_root.FullName, ".editorconfig"), "root = true\n");
    }

    public Task DisposeAsync()
    {
        _root.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private static Dictionary<string, string> Nothing { get; } = [];

    private Dictionary<string, string> ConsumerEnvironment => new() { ["NUGET_PACKAGES"] = Path.Combine(_root.FullName, "packages") };

    private string[] OwnFolders => ["-c", "Release", "--artifacts-path", ArtifactsPath, $"-p:Version={Version}"];
}
