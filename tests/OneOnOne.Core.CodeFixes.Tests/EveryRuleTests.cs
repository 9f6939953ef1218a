using System.Reflection;
using OneOnOne.CodeFixes.Tests.Harness;

namespace OneOnOne.CodeFixes.Tests;

/// <summary>A rule has a fix, or says in its code and on its page why it has none.</summary>
public sealed class EveryRuleTests
{
    public static TheoryData<string> Rules => [.. FixRun.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_fix_or_says_why_not(string id)
    {
        var rule = FixRun.Rules.Single(one => one.Id == id);
        var name = Path.GetFileNameWithoutExtension(rule.HelpLinkUri);
        var reason = ReasonAgainst(name);

        Assert.Equal(reason is null, FixRun.Fixers.Any(fixer => fixer.FixableDiagnosticIds.Contains(id)));
        Assert.Contains(reason is null ? " · code fix: " : $" · no code fix: {reason}\n", Page(name));
    }

    [Fact]
    public void Every_fix_is_of_a_rule() =>
        Assert.Empty(FixRun.Fixers.SelectMany(fixer => fixer.FixableDiagnosticIds).Except(FixRun.Rules.Select(rule => rule.Id)));

    [Fact]
    public void Every_fix_can_mend_all_at_once() => Assert.All(FixRun.Fixers, fixer => Assert.NotNull(fixer.GetFixAllProvider()));

    [Fact]
    public void The_fixes_know_the_analyzers_by_ids_alone() =>
        Assert.DoesNotContain(typeof(UseTheIdFixer).Assembly.GetReferencedAssemblies(), name => name.Name!.StartsWith("OneOnOne", StringComparison.Ordinal));

    private static string? ReasonAgainst(string rule)
    {
        var type = Assembly.Load("OneOnOne.Core.Analyzers").GetType("OneOnOne.Analyzers.Rules." + rule, throwOnError: true)!;
        var statement = type.GetCustomAttributes().SingleOrDefault(attribute => attribute.GetType().Name == "NoCodeFixAttribute");
        return statement?.GetType().GetProperty("Reason")!.GetValue(statement) as string;
    }

    private static string Page(string rule)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OneOnOne.Core.sln")))
                return File.ReadAllText(Path.Combine(folder.FullName, "src", "OneOnOne.Core.Analyzers", "Rules", rule + ".md"));
        }

        throw new InvalidOperationException($"No OneOnOne.Core.sln above {AppContext.BaseDirectory}.");
    }
}
