using OneOnOne.Package.Tests.Harness;

namespace OneOnOne.Package.Tests;

/// <summary>The analyzers read C#. A project in another language can hold notes as well, and no one would check it.</summary>
[Collection(PackageCollection.Name)]
public sealed class OtherLanguageTests(PackedFeed feed)
{
    [Fact]
    public async Task A_project_that_nothing_checks_says_so_until_that_is_accepted()
    {
        var consumer = feed.Consumer(nameof(OtherLanguageTests)).AsVisualBasic().Project("net10.0").File("Clean.vb", "Class Clean\nEnd Class");

        (await consumer.BuildAsync()).ShouldPassWith(BuildDiagnostic.OfTargets("ONE0003", "warning"));
        (await consumer.BuildAsync("-p:OneOnOneAllowUncheckedLanguage=true")).ShouldBeClean();
    }
}
