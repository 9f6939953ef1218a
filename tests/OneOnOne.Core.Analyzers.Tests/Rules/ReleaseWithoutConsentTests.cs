using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Rules;

public sealed class ReleaseWithoutConsentTests
{
    [Theory]
    [InlineData("[ReleasesContent] public string Open() => \"\";")]
    [InlineData("[ReleasesContent] public string Open(string consent) => consent;")]
    [InlineData("[ReleasesContent] public string Text => \"\";")]
    [InlineData("[ReleasesContent] public C() { }")]
    [InlineData("[ReleasesContent(Justification = \"<Pending>\")] public string Open() => \"\";")]
    [InlineData("[ReleasesContent(Justification = \" \")] public string Open() => \"\";")]
    public Task Who_takes_no_consent_breaks_the_rule(string member) => Holds(member, DiagnosticSeverity.Error);

    [Theory]
    [InlineData("[ReleasesContent] public string Open(OneOnOne.DisclosureConsent consent) => \"\";")]
    [InlineData("[ReleasesContent] public string Open(int n, OneOnOne.DisclosurePermit permit) => \"\";")]
    [InlineData("[ReleasesContent] public string Open(OneOnOne.DisclosureGround ground) => \"\";")]
    [InlineData("[ReleasesContent] public string this[OneOnOne.DisclosureConsent consent] => \"\";")]
    [InlineData("[ReleasesContent] public C(OneOnOne.DisclosureConsent consent) { }")]
    [InlineData("public string Open() => \"\";")]
    public Task Who_takes_consent_or_releases_nothing_keeps_it(string member) => Holds(member, null);

    [Fact]
    public Task A_justification_makes_it_a_suggestion() =>
        Holds("[ReleasesContent(Justification = \"Only the gate makes it.\")] public string Text => \"\";", DiagnosticSeverity.Info);

    [Fact]
    public async Task The_justification_is_in_the_message()
    {
        var found = await Diagnose("[ReleasesContent(Justification = \"Only the gate makes it.\")] public string Text => \"\";");

        Assert.Equal("'Text' releases content and takes no consent; its justification: Only the gate makes it.", Assert.Single(found).GetMessage());
    }

    private static async Task Holds(string member, DiagnosticSeverity? expected)
    {
        var found = await Diagnose(member);

        Assert.Equal(expected, found.SingleOrDefault()?.Severity);
        Assert.All(found, diagnostic => Assert.StartsWith("ReleasesContent", TextOf(diagnostic)));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Diagnose(string member)
    {
        var compilation = ConsumerCompilation.Create($"using OneOnOne.Annotations;\n\npublic sealed class C\n{{\n    {member}\n}}\n");
        Assert.Empty(compilation.Errors());
        return [.. (await AnalyzerRun.Diagnose(compilation)).Where(diagnostic => diagnostic.Id == "ONE4004")];
    }

    private static string TextOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
}
