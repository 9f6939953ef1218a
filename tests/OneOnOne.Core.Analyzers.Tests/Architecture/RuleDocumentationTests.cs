using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Architecture;

/// <summary>Each rule has a page, a row in the README, a row in the release notes, and a link that leads to its page.</summary>
public sealed class RuleDocumentationTests
{
    private const string Link = "https://github.com/oneonone-core/oneonone-core/blob/main/";

    private static readonly Dictionary<string, DiagnosticDescriptor> s_rules = AnalyzerRun.Analyzers
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .DistinctBy(rule => rule.Id)
        .ToDictionary(rule => rule.Id);

    public static TheoryData<string> Rules => [.. s_rules.Keys.Order(StringComparer.Ordinal)];

    public static string PageOf(string id) => Path.Combine(Repository.Root, s_rules[id].HelpLinkUri[Link.Length..]);

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_links_to_its_page(string id)
    {
        Assert.StartsWith(Link, s_rules[id].HelpLinkUri);
        Assert.True(File.Exists(PageOf(id)), PageOf(id));
        Assert.StartsWith($"# {id}: {NameOf(id)}\n", File.ReadAllText(PageOf(id)));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_has_every_section(string id)
    {
        var headings = File.ReadLines(PageOf(id)).Where(line => line.StartsWith("## ", StringComparison.Ordinal));

        Assert.Equal(["## Cause", "## Why", "## Leaking", "## Mended", "## When to suppress", "## Options"], headings);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_row_in_the_README(string id) =>
        Assert.Single(File.ReadLines(Repository.PathOf("README.md")), line => IsRow(line, id, SeverityOf(id)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_row_in_the_release_notes(string id)
    {
        var severity = s_rules[id].IsEnabledByDefault ? s_rules[id].DefaultSeverity.ToString() : "Disabled";
        var row = $"{id} | {s_rules[id].Category} | {severity} | {NameOf(id)}: ";

        Assert.Single(
            new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
                .SelectMany(file => File.ReadLines(Repository.PathOf("src", "OneOnOne.Core.Analyzers", file))),
            line => line.StartsWith(row, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_explains_itself(string id)
    {
        var rule = s_rules[id];

        Assert.Equal("Confidentiality", rule.Category);
        Assert.NotEmpty(rule.Description.ToString());
        Assert.Equal(id != "ONE4002", rule.IsEnabledByDefault);
    }

    [Fact]
    public void Every_page_has_a_rule()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf("src", "OneOnOne.Core.Analyzers", "Rules"), "*.md");

        Assert.Empty(pages.Except(s_rules.Keys.Select(PageOf)));
    }

    private static string NameOf(string id) => Path.GetFileNameWithoutExtension(PageOf(id));

    private static string SeverityOf(string id) => s_rules[id].DefaultSeverity switch
    {
        _ when !s_rules[id].IsEnabledByDefault => "none",
        DiagnosticSeverity.Info => "suggestion",
        var severity => severity.ToString().ToLowerInvariant(),
    };

    private static bool IsRow(string line, string id, string severity)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return cells.Length == 6 && cells[1] == id && cells[2] == NameOf(id) && cells[4] == severity;
    }
}
