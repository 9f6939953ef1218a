using Microsoft.CodeAnalysis.Text;
using OneOnOne.Analyzers.Catalog;

namespace OneOnOne.Analyzers.Tests.Catalog;

/// <summary>The grammar of model files, statement by statement, and the place and words of each mistake.</summary>
public sealed class ModelParserTests
{
    [Theory]
    [InlineData("source P:A.B")]
    [InlineData("source P:A.B : Participant")]
    [InlineData("source M:A.B return.element : Participant")]
    [InlineData("source M:A.B(System.String) argument 0")]
    [InlineData("source @T:A.BAttribute")]
    [InlineData("source @A.BAttribute")]
    [InlineData("sink M:A.B(System.String) argument 0 : Log")]
    [InlineData("sink M:A.B(System.String) argument 0: Log")]
    [InlineData("sink M:A.B(*) argument text deep, argument 2.element.Text : Response")]
    [InlineData("sink T:A.B * : Console")]
    [InlineData("sink M:A.B return.argument 1 : Log")]
    [InlineData("leads M:A.B.#ctor(System.String) this : File")]
    [InlineData("writes M:A.B(*) argument value, argument 1 -> this")]
    [InlineData("flow M:A.B argument 0 -> return, argument 1.key -> this.value")]
    [InlineData("flow M:A.B argument 0.* -> return.item 2")]
    [InlineData("release M:A.B return consent argument 1")]
    [InlineData("release P:A.B return")]
    [InlineData("seal M:A.B return")]
    [InlineData("clear M:A.B this.element")]
    [InlineData("guard M:A.B true : argument 0")]
    [InlineData("guard M:A.B false : this")]
    [InlineData("guard M:A.B returns : argument record")]
    [InlineData("invoke M:A.B argument 1")]
    [InlineData("invoke M:A.B argument 1 () -> return")]
    [InlineData("invoke M:A.B argument 1 (argument 0.element, this) -> return.result")]
    [InlineData("echo M:A.B(System.String) argument 0 : T:System.FormatException")]
    [InlineData("neutral M:A.B # says nothing")]
    [InlineData("neutral M:A.B.#ctor")]
    [InlineData("neutral M:A.B.System#IDisposable#Dispose")]
    public void A_statement(string line)
    {
        var file = Parse(line);
        Assert.Empty(file.Errors);
        Assert.Single(file.Statements);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("# a remark")]
    [InlineData("   # sink M:A.B argument 0 : Log")]
    public void No_statement(string line)
    {
        var file = Parse(line);
        Assert.Empty(file.Errors);
        Assert.Empty(file.Statements);
    }

    [Theory]
    [InlineData("sunk M:A.B argument 0 : Log", 1, "expected 'source', 'sink'")]
    [InlineData("sink", 5, "expected a documentation comment id")]
    [InlineData("sink A.B argument 0 : Log", 6, "expected a documentation comment id")]
    [InlineData("sink M:A.B", 11, "expected a path")]
    [InlineData("sink M:A.B parameter 0 : Log", 12, "expected a path")]
    [InlineData("sink M:A.B argument : Log", 21, "expected the number of an argument")]
    [InlineData("sink M:A.B argument 0", 22, "expected ':' and the kind of sink")]
    [InlineData("sink M:A.B argument 0 : log", 25, "expected a kind of sink: Other, Log, Console")]
    [InlineData("sink M:A.B argument 0 : 1", 25, "expected a kind of sink")]
    [InlineData("sink M:A.B argument 0 deep deep : Log", 28, "expected ':'")]
    [InlineData("sink M:A.B argument 0. : Log", 24, "expected a step")]
    [InlineData("sink M:A.B argument 0.item 0 : Log", 28, "expected the number of an item, counted from 1")]
    [InlineData("sink M:A.B argument 0 : Log twice", 29, "expected the end of the statement")]
    [InlineData("flow M:A.B argument 0 return", 23, "expected '->'")]
    [InlineData("flow M:A.B argument 0 ->", 25, "expected a path")]
    [InlineData("guard M:A.B maybe : argument 0", 13, "expected 'true', 'false' or 'returns'")]
    [InlineData("guard M:A.B true argument 0", 18, "expected ':' and the path of the record")]
    [InlineData("invoke M:A.B argument 1 (argument 0", 36, "expected ',' or ')'")]
    [InlineData("echo M:A.B argument 0 : System.FormatException", 25, "expected a documentation comment id")]
    [InlineData("echo M:A.B argument 0 : M:A.B", 25, "expected the id of an exception type")]
    [InlineData("source P:A.B : Everybody", 16, "expected 'Participant'")]
    public void A_mistake_is_told_where_it_is(string line, int column, string expected)
    {
        var file = Parse("# first\r\n" + line + "\r\nneutral M:A.B");
        var error = Assert.Single(file.Errors);
        Assert.Equal(1, error.Lines.Start.Line);
        Assert.Equal(column, error.Lines.Start.Character + 1);
        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
        Assert.Single(file.Statements);
    }

    [Fact]
    public void Nothing_that_is_typed_breaks_the_parser()
    {
        string[] pieces = ["sink", "flow", "M:A.B", "argument", "0", ".", ",", ":", "->", "(", ")", "*", "#", "@", "deep", "Log", "é", "\t", " ", "T:", "item"];
        const int Seed = 20240517;
        var random = new Random(Seed);
        for (var i = 0; i < 20_000; i++)
        {
            var line = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(2) == 0 ? " " : "")));
            var file = Parse(line);
            Assert.True(file.Errors.Length + file.Statements.Length <= 1, $"seed {Seed}: {line}");
            Assert.All(file.Errors, error => Assert.InRange(error.Span.End, 0, line.Length));
        }
    }

    private static ModelFile Parse(string text) => ModelFile.Parse("team.oneonone", SourceText.From(text));
}
