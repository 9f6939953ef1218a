using OneOnOne.Package.Tests.Harness;

namespace OneOnOne.Package.Tests;

/// <summary>On a developer's machine analyzers may be off for speed; the build that counts is CI's.</summary>
[Collection(PackageCollection.Name)]
public sealed class AnalyzersOffTests(PackedFeed feed)
{
    private const string RemovesAnalyzers = """
        <Target Name="Remove" BeforeTargets="CoreCompile" Condition="'$(RemoveThem)' == 'true'">
          <ItemGroup>
            <Analyzer Remove="@(Analyzer)" />
          </ItemGroup>
        </Target>
        """;

    private Consumer Consumer => field ??= feed.Consumer(nameof(AnalyzersOffTests))
        .Project("net10.0", rest: RemovesAnalyzers).File("Clean.cs", "class Clean;");

    [Theory]
    [InlineData("-p:RunAnalyzers=false", "-p:ContinuousIntegrationBuild=true")]
    [InlineData("-p:RunAnalyzersDuringBuild=false", "-p:CI=True")]
    [InlineData("-p:RunAnalyzers=False", "-p:CI=1")]
    [InlineData("-p:RemoveThem=true", "-p:CI=true")]
    public async Task It_stops_a_CI_build(string off, string server) =>
        (await Consumer.BuildAsync(off, server)).ShouldFailWith(BuildDiagnostic.OfTargets("ONE0002", "error"));

    [Fact]
    public async Task It_stops_a_build_whose_server_says_so_in_the_environment() =>
        (await Consumer.BuildAsync(new Dictionary<string, string> { ["CI"] = "true" }, "-p:RunAnalyzers=false"))
            .ShouldFailWith(BuildDiagnostic.OfTargets("ONE0002", "error"));

    [Fact]
    public async Task Who_accepts_it_is_told()
    {
        var outcome = await Consumer.BuildAsync("-p:RunAnalyzers=false", "-p:CI=true", "-p:OneOnOneAllowAnalyzersOff=true");

        outcome.ShouldBeClean();
        Assert.Contains("RunAnalyzers is false, so nothing is checked", outcome.Output);
    }

    [Theory]
    [InlineData("-p:RunAnalyzers=false", "-p:CI=false")]
    [InlineData("-p:RunAnalyzers=true", "-p:RunAnalyzersDuringBuild=false", "-p:CI=true")]
    [InlineData("-p:CI=true")]
    public async Task Elsewhere_and_where_they_do_run_nothing_is_said(params string[] arguments) =>
        (await Consumer.BuildAsync(arguments)).ShouldBeClean();
}
