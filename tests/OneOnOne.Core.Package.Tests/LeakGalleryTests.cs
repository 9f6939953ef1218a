using OneOnOne.Package.Tests.Harness;

namespace OneOnOne.Package.Tests;

/// <summary>The sample that a newcomer builds first: each of its files leaks at the marked line, and nowhere else.</summary>
[Collection(PackageCollection.Name)]
public sealed class LeakGalleryTests(PackedFeed feed)
{
    internal const string Project = "samples/LeakGallery";

    private static IReadOnlyList<(string Name, string Text)> Exhibits { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf("samples", "LeakGallery"), "*.cs")
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path)))];

    private static IEnumerable<BuildDiagnostic> Leaks => Exhibits.SelectMany(exhibit => Marks.Of(exhibit.Name, exhibit.Text));

    [Fact]
    public async Task The_repository_builds_it_and_shows_each_leak_with_its_path()
    {
        var outcome = await feed.BuildInRepositoryAsync(Project);

        outcome.ShouldFailWith(Leaks);
        // An ignored decision speaks of the answer; every other message says what reaches what.
        Assert.All(outcome.Diagnostics, leak => Assert.Contains(leak.Id == "ONE2005" ? "is ignored at" : " reaches ", leak.Message));
        Assert.All(
            outcome.Diagnostics.Where(leak => leak.File.StartsWith("Through", StringComparison.Ordinal)),
            leak => Assert.Contains(" through ", leak.Message));
    }

    [Fact]
    public async Task A_stranger_who_takes_its_files_and_the_package_sees_the_same()
    {
        var consumer = feed.Consumer(nameof(LeakGalleryTests));
        consumer.Project("net10.0", $"""
            {consumer.PackageReference}
            <PackageReference Include="Microsoft.Extensions.Logging.Abstractions" Version="8.0.0" />
            """, "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>");
        foreach (var (name, text) in Exhibits)
            consumer.File(name, text);

        (await consumer.BuildAsync()).ShouldFailWith(Leaks);
    }

    [Fact]
    public void Every_file_but_the_program_has_one_leak() => Assert.All(
        Exhibits.Where(exhibit => exhibit.Name != "Program.cs"),
        exhibit => Assert.Single(Marks.Of(exhibit.Name, exhibit.Text)));
}
