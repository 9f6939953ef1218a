using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using SinkKind = OneOnOne.Analyzers.Summaries.SinkKind;

namespace OneOnOne.Analyzers.Tests.Catalog;

/// <summary>Annotations mean the same in source and behind metadata.</summary>
public sealed class AnnotationTests
{
    private const string Source = """
        public interface IMemo { [Confidential] string Text { get; } string Title { get; } void Take([Confidential] string text); }
        public class Memo : IMemo
        {
            public virtual string Text => "";
            public string Title => "";
            public void Take(string text) { }
            [Confidential(Audience.Participant)] public string Shown = "";
            [return: Confidential] public virtual Task<string> Read() => Task.FromResult("");
            [ReleasesContent(Justification = "it is asked for")] public string Open() => "";
            [SealsContent] public byte[] Seal() => new byte[0];
        }
        public class Sub : Memo { public override string Text => "x"; public override Task<string> Read() => base.Read(); }
        [Confidential] public class Diary { public string Body { get; set; } = ""; [NotConfidential] public string Id => ""; public int Pages => 3; public static string Kind => ""; }
        public class Sealed : Diary { public List<string> Lines { get; } = new(); }
        public record Card(string Name, [Confidential] string Text, [property: Confidential] string More);
        public class Out
        {
            public void Send(string to, [DisclosureSink(SinkKind.Mail)] string body) { }
            [DisclosureSink] public void All(string a, string b) { }
            [DisclosureSink(SinkKind.Display)] public string Banner { set { } }
            public void Save([DisclosureSink(SinkKind.Database, Deep = true)] object entity) { }
        }
        public class Consent
        {
            [ConsentGuard] public bool Permits(Memo memo, string recipient) => true;
            [ConsentGuard] public Task<bool> PermitsAsync(string recipient, Diary diary) => Task.FromResult(true);
            [ConsentGuard] public void Demand(Memo memo, string recipient) { }
        }
        """;

    public static TheoryData<bool> Both => [false, true];

    [Theory]
    [MemberData(nameof(Both))]
    public void Labels(bool behind)
    {
        var known = Load(behind);
        Assert.Equal(Label.Content, Of("P:IMemo.Text"));
        Assert.Equal(Label.None, Of("P:IMemo.Title"));
        Assert.Equal(Label.Content, Of("P:Memo.Text"));
        Assert.Equal(Label.Content, Of("P:Sub.Text"));
        Assert.Equal(Label.None, Of("P:Memo.Title"));
        Assert.Equal(Label.Participant, Of("F:Memo.Shown"));
        Assert.Equal(Label.Content, Of("M:Memo.Read"));
        Assert.Equal(Label.Content, Of("M:Sub.Read"));
        Assert.Equal(Label.Released, Of("M:Memo.Open"));
        Assert.Equal(Label.Content, known.Knowledge.LabelOf(known.Method("M:Memo.Take(System.String)").Parameters[0]));
        Assert.Equal(Label.Content, Of("P:Diary.Body"));
        Assert.Equal(Label.NotConfidential, Of("P:Diary.Id"));
        Assert.Equal(Label.None, Of("P:Diary.Pages"));
        Assert.Equal(Label.None, Of("P:Diary.Kind"));
        Assert.Equal(Label.Content, Of("P:Sealed.Lines"));
        Assert.Equal(Label.None, Of("P:Card.Name"));
        Assert.Equal(Label.Content, Of("P:Card.Text"));
        Assert.Equal(Label.Content, Of("P:Card.More"));
        Assert.Equal(Label.None, Of("P:System.String.Length"));

        Label Of(string id) => known.Knowledge.LabelOf(known.Symbol(id));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Types(bool behind)
    {
        var known = Load(behind);
        Assert.True(known.Knowledge.IsConfidential((ITypeSymbol)known.Symbol("T:Sealed")));
        Assert.False(known.Knowledge.IsConfidential((ITypeSymbol)known.Symbol("T:Memo")));
        Assert.True(known.Knowledge.IsRecord((ITypeSymbol)known.Symbol("T:Diary")));
        Assert.True(known.Knowledge.IsRecord((ITypeSymbol)known.Symbol("T:OneOnOne.Note")));
        Assert.False(known.Knowledge.IsRecord((ITypeSymbol)known.Symbol("T:Out")));
        Assert.True(known.Knowledge.IsPermission((ITypeSymbol)known.Symbol("T:OneOnOne.GateDecision.Permitted")));
        Assert.False(known.Knowledge.IsPermission((ITypeSymbol)known.Symbol("T:OneOnOne.GateDecision")));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Sinks(bool behind)
    {
        var known = Load(behind);
        Assert.Contains("sink argument 1 : Mail", known.Summary("M:Out.Send(System.String,System.String)"), StringComparison.Ordinal);
        Assert.DoesNotContain("sink argument 0", known.Summary("M:Out.Send(System.String,System.String)"), StringComparison.Ordinal);
        Assert.Contains("sink argument 0 : Other\nsink argument 1 : Other", known.Summary("M:Out.All(System.String,System.String)"), StringComparison.Ordinal);
        Assert.Contains("sink argument 0 deep : Database", known.Summary("M:Out.Save(System.Object)"), StringComparison.Ordinal);
        Assert.Equal(SinkKind.Display, known.Knowledge.SinkOf(known.Symbol("P:Out.Banner"))?.Kind);
        Assert.Null(known.Knowledge.SinkOf(known.Symbol("P:Diary.Body")));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Guards(bool behind)
    {
        var known = Load(behind);
        Assert.Contains("guard true : argument 0", known.Summary("M:Consent.Permits(Memo,System.String)"), StringComparison.Ordinal);
        Assert.Contains("guard true : argument 1", known.Summary("M:Consent.PermitsAsync(System.String,Diary)"), StringComparison.Ordinal);
        Assert.DoesNotContain("guard true : argument 0", known.Summary("M:Consent.PermitsAsync(System.String,Diary)"), StringComparison.Ordinal);
        Assert.Contains("guard returns : argument 0", known.Summary("M:Consent.Demand(Memo,System.String)"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Results(bool behind)
    {
        var known = Load(behind);
        Assert.Equal("Content -> return", known.Summary("M:Memo.Read"));
        Assert.Equal("Released -> return", known.Summary("M:Memo.Open"));
        Assert.Equal("", known.Summary("M:Memo.Seal"));
    }

    [Fact]
    public void Names_of_sources_behind_references_are_listed()
    {
        var known = Load(behind: true);
        var all = known.Knowledge.Annotated.Names(_ => true).ToHashSet();
        Assert.Superset(new HashSet<string> { "Diary", "Memo" }, all);
        var names = known.Compilation.References.Select(known.Compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().SelectMany(one => all.Select(one.GetTypeByMetadataName)).OfType<INamedTypeSymbol>()
            .SelectMany(known.Knowledge.Annotated.Sources).Select(member => member.Name).ToHashSet();
        Assert.Superset(new HashSet<string> { "Text", "Shown", "Read", "Open", "Body", "Lines", "More", "Take" }, names);
        Assert.DoesNotContain("Pages", names);
        Assert.DoesNotContain("Kind", names);
    }

    [Fact]
    public void Half_typed_annotations_are_read_as_far_as_they_go()
    {
        var known = new Known("class C { [Confidential(Audience.)] string A = \"\"; [DisclosureSink(SinkKind.Log, Deep = )] void B(string x) { } [Confidential(7, 8)] string D { get; } }");
        Assert.Equal(Label.Content, known.Knowledge.LabelOf(known.Symbol("F:C.A")));
        Assert.Contains("sink argument 0", known.Summary("M:C.B(System.String)"), StringComparison.Ordinal);
        Assert.Equal(Label.Content, known.Knowledge.LabelOf(known.Symbol("P:C.D")));
    }

    [Fact]
    public void Attributes_of_ones_own_with_the_same_name_count()
    {
        var references = new List<MetadataReference> { MetadataReference.CreateFromFile(typeof(object).Assembly.Location) };
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "Own",
            [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
                "namespace OneOnOne.Annotations { class ConfidentialAttribute : System.Attribute { } } class C { [OneOnOne.Annotations.Confidential] string A; }")],
            references);
        var knowledge = new OneOnOne.Analyzers.Catalog.Knowledge(compilation, [], default);
        Assert.True(knowledge.HasSources);
        Assert.Equal(Label.Content, knowledge.LabelOf(compilation.GetTypeByMetadataName("C")!.GetMembers("A")[0]));
    }

    [Fact]
    public void Without_annotations_and_models_there_is_nothing_to_follow()
    {
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "Plain", [], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        Assert.False(new OneOnOne.Analyzers.Catalog.Knowledge(compilation, [], default).HasSources);
    }

    private static Known Load(bool behind) => behind ? Known.Behind(Source) : new Known(Source);
}
