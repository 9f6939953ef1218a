using OneOnOne.Package.Tests.Harness;

namespace OneOnOne.Package.Tests;

/// <summary>
/// A → B → package: A never names the package and handles notes all the same. NuGet marks analyzers as private to B by default;
/// the SDK hands them on regardless, and that is what these tests hold.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class TransitiveTests(PackedFeed feed)
{
    [Fact]
    public async Task A_leak_behind_a_project_reference_fails_the_build()
    {
        var consumer = Behind("Transitive");

        (await consumer.File("Leaking.cs", Sources.Leaking).BuildAsync()).ShouldFailWith(Marks.Of("Leaking.cs", Sources.Leaking));
    }

    [Fact]
    public async Task The_analyzers_the_models_and_the_checks_arrive_once()
    {
        var consumer = Behind("TransitiveClean").File("Clean.cs", "class Clean;").File("hr.oneonone", "# nothing yet\n");

        var analyzers = await consumer.ItemsAsync("Analyzer");

        Assert.Single(analyzers, "OneOnOne.Core.Analyzers.dll");
        Assert.Single(analyzers, "OneOnOne.Core.CodeFixes.dll");
        Assert.Single(await consumer.ItemsAsync("AdditionalFiles"), "hr.oneonone");
        (await consumer.BuildAsync("-p:RunAnalyzers=false", "-p:CI=true", "-p:BuildProjectReferences=false"))
            .ShouldFailWith(BuildDiagnostic.OfTargets("ONE0002", "error"));
    }

    private Consumer Behind(string name)
    {
        var library = feed.Consumer($"{name}Library").Project("net10.0").File("Library.cs", "public class Library;");

        return feed.Consumer(name).Project("net10.0", $"""<ProjectReference Include="{library.ProjectPath}" />""");
    }
}
