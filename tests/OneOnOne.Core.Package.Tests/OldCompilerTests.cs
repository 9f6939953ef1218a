using OneOnOne.Package.Tests.Harness;

namespace OneOnOne.Package.Tests;

/// <summary>An analyzer newer than its host compiler is skipped with a mere warning: the build must not pass for checked.</summary>
[Collection(PackageCollection.Name)]
public sealed class OldCompilerTests(PackedFeed feed)
{
    private Consumer Consumer => field ??= feed.Consumer(nameof(OldCompilerTests)).Project("net10.0").File("Clean.cs", "class Clean;");

    [Theory]
    [InlineData("roslyn4.13")]
    [InlineData("roslyn4.8")]
    [InlineData("roslyn3.11")]
    [InlineData("unheard-of")]
    public async Task It_stops_the_build(string compiler)
    {
        var outcome = await Consumer.BuildAsync($"-p:CompilerApiVersion={compiler}");

        outcome.ShouldFailWith(BuildDiagnostic.OfTargets("ONE0001", "error"));
        Assert.Contains("9.0.300", outcome.Output);
    }

    [Theory]
    [InlineData("roslyn4.14")]
    [InlineData("roslyn5.0")]
    [InlineData("roslyn10.0")]
    public async Task A_compiler_that_can_host_the_analyzers_passes(string compiler) =>
        (await Consumer.BuildAsync($"-p:CompilerApiVersion={compiler}")).ShouldBeClean();

    [Fact]
    public async Task Who_accepts_it_is_warned() =>
        (await Consumer.BuildAsync("-p:CompilerApiVersion=roslyn4.8", "-p:OneOnOneAllowOldCompiler=true"))
            .ShouldPassWith(BuildDiagnostic.OfTargets("ONE0001", "warning"));
}
