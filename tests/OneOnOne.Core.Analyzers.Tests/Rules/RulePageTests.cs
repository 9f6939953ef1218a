using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Tests.Architecture;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Rules;

/// <summary>The pages tell the truth: the first example breaks exactly the page's rule, the second breaks none.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Rules => RuleDocumentationTests.Rules;

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_leaking_example_breaks_exactly_this_rule(string id)
    {
        var diagnostics = await Diagnose(id, "Leaking");

        Assert.Equal(id, Assert.Single(diagnostics.Select(diagnostic => diagnostic.Id).Distinct()));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_mended_example_breaks_no_rule(string id) =>
        Assert.Empty((await Diagnose(id, "Mended")).Select(AnalyzerRun.Print));

    private static async Task<ImmutableArray<Diagnostic>> Diagnose(string id, string section)
    {
        var page = new RulePage(await File.ReadAllTextAsync(RuleDocumentationTests.PageOf(id)));
        var code = Assert.Single(page.Examples(section, "csharp"));
        var compilation = ConsumerCompilation.Create(code).WithRule(id);
        Assert.Empty(compilation.Errors());

        var models = page.Examples(section, "oneonone").Select((text, index) => ($"model{index}.oneonone", text));
        return await AnalyzerRun.Diagnose(compilation, additionalFiles: models);
    }
}
