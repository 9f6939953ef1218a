using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Catalog;
using OneOnOne.Analyzers.Interprocedural;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests;

/// <summary>Leaving out what content cannot get into saves work and changes nothing.</summary>
public sealed class RelevanceTests
{
    [Fact]
    public void Findings_in_relevant_bodies_are_all_findings()
    {
        Compilation compilation = CorpusCompilation.Create(CorpusFile.Names.Select(CorpusFile.Load));
        FlowAnalysis analysis = new(compilation, new Knowledge(compilation, [], CancellationToken.None));
        WholeFindings whole = WholeFindings.Of(analysis, Everything(analysis), default);

        Assert.All(compilation.SyntaxTrees, tree => Assert.Equal(Places(whole.In(tree)), Places(analysis.FindingsIn(tree, CancellationToken.None))));
        Assert.NotEmpty(compilation.SyntaxTrees.SelectMany(tree => whole.In(tree)));
    }

    [Fact]
    public void A_project_that_names_nothing_confidential_has_no_relevant_body()
    {
        Compilation compilation = CorpusCompilation.Create(CorpusFile.From("Plain", "using OneOnOne; class Plain { string Text => \"a\"; string Read(string note) => note + Text; }"));
        Assert.Empty(Relevance.Results(new FlowAnalysis(compilation, new Knowledge(compilation, [], CancellationToken.None)), CancellationToken.None)
            .Where(result => !result.Findings.IsEmpty));
    }

    [Theory]
    [InlineData("memo.Words", true)]
    [InlineData("memo.@Words", true)]
    [InlineData("memo.Wo\\u0072ds", true)]
    [InlineData("memo.Word", false)]
    [InlineData("memo.Words2", false)]
    [InlineData("\"a\\\\Words\"", true)]
    [InlineData("// Words", true)]
    public void A_name_that_is_in_a_text_is_never_overlooked(string text, bool isThere)
    {
        var source = Microsoft.CodeAnalysis.Text.SourceText.From(text);
        IdentifierSet identifiers = new(source, new Microsoft.CodeAnalysis.Text.TextSpan(0, source.Length));
        Assert.Equal(isThere, identifiers.HasAny([IdentifierText.Hash("Words")]));
    }

    private static IEnumerable<string> Places(ImmutableArray<Finding> findings) =>
        findings.Select(finding => $"{finding.Site.Span} {finding.Origin} {finding.Sink.Name}").Order(StringComparer.Ordinal);

    private static ImmutableArray<MethodResult> Everything(FlowAnalysis analysis)
    {
        var results = ImmutableArray.CreateBuilder<MethodResult>();
        foreach (IMethodSymbol method in analysis.Compilation.SyntaxTrees
            .SelectMany(tree => FileIndex.Of(tree).Units(CancellationToken.None)
                .SelectMany(unit => DeclaredMethods.Bodies(unit, analysis.Models.For(tree), CancellationToken.None)))
            .Distinct(MethodSymbolComparer.Instance))
        {
            MethodResult result = analysis.ResultOf(method, CancellationToken.None);
            results.Add(result);
            results.AddRange(result.Functions.Select(function => analysis.ResultOf(function, CancellationToken.None)));
        }

        return results.ToImmutable();
    }
}
