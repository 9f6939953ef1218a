using System.Text.RegularExpressions;
using OneOnOne.Package.Tests.Harness;

namespace OneOnOne.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class ReadmeTests(PackedFeed feed)
{
    [Fact]
    public async Task The_quick_start_does_what_it_says()
    {
        var readme = await File.ReadAllTextAsync(Repository.PathOf("README.md"));
        var code = Regex.Match(readme, "```csharp\r?\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

        var outcome = await feed.Consumer(nameof(ReadmeTests)).Project("net10.0").File("Digest.cs", code).BuildAsync();

        outcome.ShouldFailWith(Marks.Of("Digest.cs", code));
    }

    [Fact]
    public void Its_commands_are_what_CI_runs_and_what_these_tests_build()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        var script = File.ReadAllText(Repository.PathOf(".ci", "run"));

        Assert.Contains("\ndotnet test OneOnOne.Core.sln", readme.ReplaceLineEndings("\n"));
        Assert.Contains("\ndotnet test OneOnOne.Core.sln", script.ReplaceLineEndings("\n"));
        Assert.Contains($"\ndotnet build {LeakGalleryTests.Project}", readme.ReplaceLineEndings("\n"));
    }
}
