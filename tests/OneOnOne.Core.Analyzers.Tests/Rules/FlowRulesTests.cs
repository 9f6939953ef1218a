using Microsoft.CodeAnalysis.Text;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Rules;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Rules;

/// <summary>Which rule speaks, by what is disclosed and where: the table of the rules, row by row.</summary>
public sealed class FlowRulesTests
{
    // Names instead of values, since a test's arguments are public and the enums are not.
    [Theory]
    [InlineData("Log", "ONE1001")]
    [InlineData("Console", "ONE1001")]
    [InlineData("Debug", "ONE1001")]
    [InlineData("File", "ONE1002")]
    [InlineData("Network", "ONE1002")]
    [InlineData("Mail", "ONE1002")]
    [InlineData("Messaging", "ONE1002")]
    [InlineData("Model", "ONE1002")]
    [InlineData("Process", "ONE1002")]
    [InlineData("Environment", "ONE1002")]
    [InlineData("Clipboard", "ONE1002")]
    [InlineData("Other", "ONE1002")]
    [InlineData("Response", "ONE1002")]
    [InlineData("Display", "ONE1002")]
    [InlineData("Serialization", "ONE1003")]
    [InlineData("Telemetry", "ONE1004")]
    [InlineData("Exception", "ONE1005")]
    [InlineData("Database", "ONE1006")]
    [InlineData("Cache", "ONE1006")]
    public void Content_breaks_the_rule_of_its_sink(string kind, string rule) => Assert.Equal(rule, RuleFor("Content", kind));

    [Fact]
    public void Every_kind_of_sink_has_a_rule() => Assert.All(Enum.GetNames<SinkKind>(), kind => Assert.NotNull(RuleFor("Content", kind)));

    [Fact]
    public void A_kind_from_a_newer_annotation_is_an_export() =>
        Assert.Equal("ONE1002", FlowRules.For(Leak(Label.Content, (SinkKind)99))?.Id);

    [Fact]
    public void The_kinds_have_the_numbers_of_the_annotation() =>
        Assert.Equal(
            Enum.GetValues<Annotations.SinkKind>().Select(kind => (kind.ToString(), (int)kind)),
            Enum.GetValues<SinkKind>().Select(kind => (kind.ToString(), (int)kind)));

    [Theory]
    [InlineData("Response", null)]
    [InlineData("Display", null)]
    [InlineData("Serialization", null)]
    [InlineData("Log", "ONE1001")]
    [InlineData("File", "ONE1002")]
    [InlineData("Database", "ONE1006")]
    public void What_the_gate_opened_for_a_participant_may_be_shown_and_goes_nowhere_else(string kind, string? rule) =>
        Assert.Equal(rule, RuleFor("Participant", kind));

    [Theory]
    [InlineData("Log")]
    [InlineData("Serialization")]
    [InlineData("Exception")]
    public void A_confidential_object_has_a_rule_of_its_own(string kind) =>
        Assert.Equal("ONE1008", RuleFor("ConfidentialObject", kind));

    [Theory]
    [InlineData("Content", "Log", "ONE1007")]
    [InlineData("Content", "File", "ONE1007")]
    [InlineData("Participant", "Log", "ONE1007")]
    [InlineData("Participant", "Response", null)]
    public void What_an_exception_repeats_has_a_rule_of_its_own(string label, string kind, string? rule)
    {
        var leak = Leak(Enum.Parse<Label>(label), Enum.Parse<SinkKind>(kind));

        Assert.Equal(rule, FlowRules.For(new Finding(leak.Site, leak.Origin.Echoed(), leak.Sink, leak.Way))?.Id);
    }

    [Theory]
    [InlineData("Log", "ONE2006")]
    [InlineData("File", null)]
    [InlineData("Mail", null)]
    public void Released_text_may_go_anywhere_but_to_a_log(string kind, string? rule) => Assert.Equal(rule, RuleFor("Released", kind));

    private static string? RuleFor(string label, string kind) =>
        FlowRules.For(Leak(Enum.Parse<Label>(label), Enum.Parse<SinkKind>(kind)))?.Id;

    private static Finding Leak(Label label, SinkKind kind)
    {
        var site = new Site(CorpusCompilation.Parse("text", "Text.cs"), new TextSpan(0, 4));
        return new Finding(site, Origin.Read(site, label, "note", "P:Note.Text"), new Sink(kind, "M:Sink", "Sink"), new Witness(null, site, "note"));
    }
}
