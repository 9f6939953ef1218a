using OneOnOne.Package.Tests.Harness;

namespace OneOnOne.Package.Tests;

/// <summary>A team's tool over the packages, which names only the package of the stores and is checked all the same.</summary>
[Collection(PackageCollection.Name)]
public sealed class WebNotesTests(PackedFeed feed)
{
    [Fact]
    public async Task It_builds_over_the_packages_without_a_word() =>
        (await feed.BuildOverPackagesAsync("samples/WebNotes")).ShouldBeClean();

    [Fact]
    public async Task The_package_of_the_stores_brings_the_analyzers_along()
    {
        var consumer = feed.Consumer("Stores");
        consumer.Project("net8.0;net10.0", $"""<PackageReference Include="OneOnOne.EntityFrameworkCore" Version="{feed.Version}" />""");

        (await consumer.File("Leaking.cs", Sources.Leaking).BuildAsync())
            .ShouldFailWith([.. Marks.Of("Leaking.cs", Sources.Leaking, "net8.0"), .. Marks.Of("Leaking.cs", Sources.Leaking, "net10.0")]);
    }
}
