using OneOnOne.Package.Tests.Harness;

namespace OneOnOne.Package.Tests;

/// <summary>Projects that reference the package directly.</summary>
[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(PackedFeed feed)
{
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task A_leak_fails_the_build_at_its_line(string framework) =>
        (await feed.Consumer($"Leaking-{framework}").Project(framework).File("Leaking.cs", Sources.Leaking).BuildAsync())
            .ShouldFailWith(Marks.Of("Leaking.cs", Sources.Leaking));

    [Fact]
    public async Task A_leak_fails_the_build_of_every_framework() =>
        (await feed.Consumer("Leaking-two").Project("net8.0;net10.0").File("Leaking.cs", Sources.Leaking).BuildAsync())
            .ShouldFailWith(
            [
                .. Marks.Of("Leaking.cs", Sources.Leaking, "net8.0"),
                .. Marks.Of("Leaking.cs", Sources.Leaking, "net10.0"),
            ]);

    [Fact]
    public async Task Consent_passes_without_a_word() =>
        (await feed.Consumer("Consenting").Project("net8.0;net10.0").File("Consenting.cs", Sources.Consenting).BuildAsync())
            .ShouldBeClean();

    [Fact]
    public async Task Who_has_nothing_confidential_hears_nothing() =>
        (await feed.Consumer("Unconcerned").Project("net8.0;net10.0").File("Unconcerned.cs", Sources.Unconcerned).BuildAsync())
            .ShouldBeClean();

    [Fact]
    public async Task The_analyzers_are_registered_once()
    {
        var analyzers = await feed.Consumer("Registered").Project("net10.0").File("Clean.cs", "class Clean;").ItemsAsync("Analyzer");

        Assert.Single(analyzers, "OneOnOne.Core.Analyzers.dll");
        Assert.Single(analyzers, "OneOnOne.Core.CodeFixes.dll");
    }
}
