using OneOnOne.Analyzers.Facts;
using SinkKind = OneOnOne.Analyzers.Summaries.SinkKind;

namespace OneOnOne.Analyzers.Tests.Catalog;

/// <summary>A team's model file: what it adds, what it overrules, and what it is told about its mistakes.</summary>
public sealed class ModelTests
{
    private const string Source = """
        public class MarkerAttribute : Attribute { }
        public class FineMarkerAttribute : MarkerAttribute { }
        public interface IStore { string Load(int id); void Keep(string text); }
        public class Store : IStore { public string Load(int id) => ""; public void Keep(string text) { } public bool May(Item item) => true; }
        public class Item { public string Text { get; set; } = ""; [FineMarker] public string Marked { get; set; } = ""; public string[] Lines = []; }
        public static class Extensions { public static void Post(this Item item, string text, Func<string, string> map) { } }
        """;

    [Fact]
    public void Sources()
    {
        var known = new Known(Source, """
            source P:Item.Text
            source M:IStore.Load(System.Int32) : Participant
            source @MarkerAttribute
            source M:IStore.Keep(System.String) argument 0
            """);
        Assert.Empty(known.Knowledge.Errors);
        Assert.Equal(Label.Content, known.Knowledge.LabelOf(known.Symbol("P:Item.Text")));
        Assert.Equal(Label.Content, known.Knowledge.LabelOf(known.Symbol("P:Item.Marked")));
        Assert.Equal(Label.None, known.Knowledge.LabelOf(known.Symbol("F:Item.Lines")));
        Assert.Equal(Label.Participant, known.Knowledge.LabelOf(known.Symbol("M:Store.Load(System.Int32)")));
        Assert.Equal(Label.Content, known.Knowledge.LabelOf(known.Method("M:Store.Keep(System.String)").Parameters[0]));
        Assert.Superset(new HashSet<string> { "Text", "Load", "Marked", "Keep" }, known.Knowledge.SourceNames.ToHashSet());
    }

    [Fact]
    public void A_type_as_source_is_a_confidential_type()
    {
        var known = new Known(Source, "source T:Item");
        Assert.True(known.Knowledge.IsConfidential((Microsoft.CodeAnalysis.ITypeSymbol)known.Symbol("T:Item")));
        Assert.Equal(Label.Content, known.Knowledge.LabelOf(known.Symbol("F:Item.Lines")));
    }

    [Fact]
    public void Sinks_of_an_interface_hold_for_its_implementations()
    {
        var known = new Known(Source, "sink M:IStore.Keep(System.String) argument 0 : Database");
        Assert.Equal("sink argument 0 : Database", known.Summary("M:IStore.Keep(System.String)").Split('\n')[^1]);
        Assert.Contains("sink argument 0 : Database", known.Summary("M:Store.Keep(System.String)"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_may_be_a_sink()
    {
        var known = new Known(Source, "sink P:Item.Text argument 0 : Display");
        Assert.Equal(SinkKind.Display, known.Knowledge.SinkOf(known.Symbol("P:Item.Text"))?.Kind);
    }

    [Fact]
    public void Flow_invoke_guard_and_seal()
    {
        var known = new Known(Source, """
            flow M:Extensions.Post(Item,System.String,System.Func{System.String,System.String}) argument 1 -> argument 0.Text
            invoke M:Extensions.Post(Item,System.String,System.Func{System.String,System.String}) argument 2 (argument 1) -> argument 0.Lines.element
            guard M:Store.May(Item) true : argument 0
            seal M:Store.Load(System.Int32) return
            """);
        Assert.Empty(known.Knowledge.Errors);
        Assert.Equal(
            """
            argument 1 -> argument 0.Text
            argument 2.return -> argument 0.Lines.element
            invoke argument 2 (argument 1)
            """,
            known.Summary("M:Extensions.Post(Item,System.String,System.Func{System.String,System.String})"));
        Assert.Equal("guard true : argument 0", known.Summary("M:Store.May(Item)").Split('\n')[^1]);
        Assert.Equal("", known.Summary("M:Store.Load(System.Int32)"));
    }

    [Fact]
    public void The_user_overrules_the_catalog()
    {
        const string WriteLine = "M:System.Console.WriteLine(System.String)";
        Assert.Contains("sink argument 0 : Console", new Known("").Summary(WriteLine), StringComparison.Ordinal);
        Assert.Contains("sink argument 0 : Display", new Known("", "sink " + WriteLine + " argument 0 : Display").Summary(WriteLine), StringComparison.Ordinal);
        Assert.DoesNotContain("Console", new Known("", "sink " + WriteLine + " argument 0 : Display").Summary(WriteLine), StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_is_overruled_by_the_user_and_not_by_the_catalog()
    {
        var known = new Known("""
            using System.IO;
            public class Own : StringReader { public Own() : base("") { } public override string ReadToEnd() => "mine"; }
            """, "flow M:Own.ReadToEnd this -> return");
        var body = new OneOnOne.Analyzers.Summaries.MethodSummary { Return = Value.Of("mine") };
        Assert.Equal("this -> return\nthis.printed -> return", SummaryText.Of(known.Knowledge.Refine(known.Method("M:Own.ReadToEnd"), body)));
        var plain = new Known("using System.IO; public class Own : StringReader { public Own() : base(\"\") { } public override string ReadToEnd() => \"mine\"; }");
        Assert.Equal("", SummaryText.Of(plain.Knowledge.Refine(plain.Method("M:Own.ReadToEnd"), body)));
    }

    [Fact]
    public void Streams_lead_where_their_construction_says()
    {
        var known = new Known();
        Assert.Contains("sink argument 16 : File", known.Summary("M:System.IO.StreamWriter.#ctor(System.String)"), StringComparison.Ordinal);
        Assert.DoesNotContain("sink", known.Summary("M:System.IO.StreamWriter.#ctor(System.IO.Stream)"), StringComparison.Ordinal);
        Assert.Contains("argument 0 -> this.target", known.Summary("M:System.IO.StreamWriter.#ctor(System.IO.Stream)"), StringComparison.Ordinal);
        Assert.Contains("invoke this.target.lead", known.Summary("M:System.IO.TextWriter.WriteLine(System.String)"), StringComparison.Ordinal);
    }

    [Fact]
    public void Echoes()
    {
        var known = new Known("", "echo M:System.Int32.Parse(System.String) argument 0 : T:System.FormatException");
        var echo = Assert.Single(known.Knowledge.EchoesOf(known.Method("M:System.Int32.Parse(System.String)")));
        Assert.Equal("argument 0", SummaryText.Word(echo.Path));
        Assert.Equal("FormatException", echo.Exception.Name);
    }

    [Theory]
    [InlineData("source P:Item.Txet", 8, "no symbol 'P:Item.Txet'")]
    [InlineData("sink M:IStore.Keep(System.String) argument 1 : Log", 35, "'Keep' has 1 argument(s)")]
    [InlineData("sink M:IStore.Keep(*) argument txet : Log", 23, "'Keep' has no parameter 'txet'")]
    [InlineData("sink M:IStore.Keep(System.String) argument 0.Body : Log", 35, "no member 'Body' there")]
    [InlineData("flow M:IStore.Keep(System.String) argument 0 -> return", 49, "'Keep' returns nothing")]
    [InlineData("flow M:Extensions.Post(Item,System.String,System.Func{System.String,System.String}) this -> argument 0", 85, "'Post' is static")]
    [InlineData("echo M:IStore.Keep(System.String) argument 0 : T:System.NoException", 48, "no type 'T:System.NoException'")]
    [InlineData("source @NoAttribute", 8, "no symbol 'T:NoAttribute'")]
    [InlineData("neutral M:", 9, "expected a documentation comment id")]
    [InlineData("neutral M:((((", 9, "no symbol")]
    [InlineData("neutral T:Item`1{", 9, "no symbol")]
    public void A_row_that_means_nothing_is_an_error_at_its_place(string row, int column, string message)
    {
        var error = Assert.Single(new Known(Source, "# rows\n" + row).Knowledge.Errors);
        Assert.Equal("team.oneonone", error.FilePath);
        Assert.Equal((2, column), (error.Lines.Start.Line + 1, error.Lines.Start.Character + 1));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }
}
