using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Rules;

/// <summary>What a library shows to its consumers, and what their builds make of it.</summary>
public sealed class ConfidentialMemberIsNotAnnotatedTests
{
    private const string Id = "ONE4001";

    // A memo with annotated text is the source of everything here.
    private const string Memo = """
        using OneOnOne.Annotations;

        public sealed class Memo
        {
            [Confidential] public string Text { get; init; } = "";
            [Confidential(Audience.Participant)] public string Opened { get; init; } = "";
            public string Title { get; init; } = "";
        }

        """;

    [Theory]
    [InlineData("public string Read(Memo memo) => memo.Text;", "Read", "return: Confidential")]
    [InlineData("public string Read(Memo memo) => memo.Opened;", "Read", "return: Confidential(Audience.Participant)")]
    [InlineData("public string Read(Memo memo) => memo.Opened + memo.Text;", "Read", "return: Confidential")]
    [InlineData("protected string Read(Memo memo) => memo.Text.Trim();", "Read", "return: Confidential")]
    [InlineData("public async Task<string> Read(Memo memo) { await Task.Yield(); return memo.Text; }", "Read", "return: Confidential")]
    [InlineData("public List<string> Read(Memo memo) => [memo.Text];", "Read", "return: Confidential")]
    [InlineData("public (string Title, string Text) Read(Memo memo) => (memo.Title, memo.Text);", "Read", "return: Confidential")]
    [InlineData("public IEnumerable<string> Read(Memo memo) { yield return memo.Text; }", "Read", "return: Confidential")]
    [InlineData("public Func<string> Reader(Memo memo) => () => memo.Text;", "Reader", "return: Confidential")]
    [InlineData("public Func<Task<string>> Reader(Memo memo) => async () => { await Task.Yield(); return memo.Text; };", "Reader", "return: Confidential")]
    [InlineData("public Func<string> Reader(Memo memo) { return Read; string Read() => memo.Opened; }", "Reader", "return: Confidential(Audience.Participant)")]
    [InlineData("public void Read(Memo memo, out string text) => text = memo.Text;", "text", "Confidential")]
    [InlineData("public string Draft { get; private set; } = \"\"; public void Keep(Memo memo) => Draft = memo.Text;", "Draft", "Confidential")]
    [InlineData("public string Draft = \"\"; public void Keep(Memo memo) => Draft = memo.Text;", "Draft", "Confidential")]
    [InlineData("private string _draft = \"\"; public string Draft => _draft; public void Keep(Memo memo) => _draft = memo.Text;", "Draft", "Confidential")]
    [InlineData("private readonly List<string> _all = []; public IReadOnlyList<string> All => _all; public void Keep(Memo memo) => _all.Add(memo.Text);", "All", "Confidential")]
    [InlineData("private string _draft = \"\"; public string Draft => _draft; public void Keep([Confidential] string text) => _draft = text;", "Draft", "Confidential")]
    [InlineData("public static string Last = \"\"; public void Keep(Memo memo) => Last = memo.Text;", "Last", "Confidential")]
    [InlineData("public static explicit operator string(Notebook book) => book._memo.Text; private readonly Memo _memo = new();", "op_Explicit", "return: Confidential")]
    public async Task What_consumers_get_is_named_with_the_annotation_that_is_missing(string members, string name, string annotation)
    {
        var diagnostic = Assert.Single(await Diagnose(Library(members)));

        Assert.Equal(annotation, diagnostic.Properties["annotation"]);
        Assert.StartsWith($"'{name}' ", diagnostic.GetMessage());
        Assert.EndsWith($"add [{annotation}]", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("internal string Read(Memo memo) => memo.Text;")]
    [InlineData("private string Read(Memo memo) => memo.Text;")]
    [InlineData("private protected string Read(Memo memo) => memo.Text;")]
    [InlineData("public string Draft { private get; set; } = \"\"; public void Keep(Memo memo) => Draft = memo.Text;")]
    [InlineData("private string _draft = \"\"; public int Length => _draft.Length; public void Keep(Memo memo) => _draft = memo.Text;")]
    [InlineData("public Func<int> Sizer(Memo memo) => () => memo.Text.Length;")]
    [InlineData("public Func<string> Reader(Memo memo) => () => memo.Title;")]
    [InlineData("public string Read(Memo memo) => memo.Title;")]
    [InlineData("public string Echo(string text) => text;")]
    [InlineData("public int Length(Memo memo) => memo.Text.Length;")]
    [InlineData("public Memo Same(Memo memo) => memo;")]
    [InlineData("public Memo Copy(Memo memo) => new() { Text = memo.Text };")]
    [InlineData("[return: Confidential] public string Read(Memo memo) => memo.Text;")]
    [InlineData("[return: Confidential(Audience.Participant)] public string Read(Memo memo) => memo.Opened;")]
    [InlineData("public void Read(Memo memo, [Confidential] out string text) => text = memo.Text;")]
    [InlineData("[NotConfidential] public string Read(Memo memo) => memo.Text;")]
    [InlineData("private sealed class Inner { public string Read(Memo memo) => memo.Text; }")]
    [InlineData("public override string ToString() => new Memo().Text; // ONE1009 speaks of it")]
    public async Task What_they_do_not_get_or_what_says_so_is_silent(string members) => Assert.Empty((await Diagnose(Library(members))).Select(AnalyzerRun.Print));

    [Fact]
    public async Task A_confidential_type_says_it_for_its_members() => Assert.Empty(await Diagnose(Memo + """
        [Confidential]
        public sealed class Secret(Memo memo)
        {
            public string Text => memo.Text;
            public Dictionary<int, Memo> ById { get; } = [];
        }
        """));

    [Fact]
    public async Task An_override_and_an_implementation_are_covered_by_what_they_stand_in_for() => Assert.Empty(await Diagnose(Memo + """
        public interface IReader { [return: Confidential] string Read(Memo memo); }
        public abstract class Reader { [return: Confidential] public abstract string Last(Memo memo); }
        public sealed class Both : Reader, IReader
        {
            public string Read(Memo memo) => memo.Text;
            public override string Last(Memo memo) => memo.Text;
        }
        """));

    [Fact]
    public async Task An_interface_of_the_library_is_the_place_for_the_annotation()
    {
        var diagnostic = Assert.Single(await Diagnose(Memo + """
            public interface IReader { string Read(Memo memo); }
            internal sealed class Reader : IReader { public string Read(Memo memo) => memo.Text; }
            """));

        Assert.Equal("IReader", diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan).Parent!.ToString().Split(' ')[2]);
    }

    [Fact]
    public async Task A_program_has_no_consumers()
    {
        var library = Library("public string Read(Memo memo) => memo.Text;");
        var program = library.WithOptions(library.Options.WithOutputKind(OutputKind.ConsoleApplication))
            .AddSyntaxTrees(CorpusCompilation.Parse("System.Console.WriteLine();", "Program.cs"));

        Assert.Empty(await Diagnose(program));
    }

    [Theory]
    [InlineData("[return: Confidential] public string Read(Memo memo) => memo.Text;", 1)]
    [InlineData("[return: Confidential] public List<string> Read(Memo memo) => [memo.Text];", 1)]
    [InlineData("[return: Confidential(Audience.Participant)] public string Read(Memo memo) => memo.Opened;", 1)]
    [InlineData("public string Read(Memo memo) => memo.Title;", 0)]
    public async Task The_consumer_of_an_annotated_library_is_told_of_the_leak(string member, int leaks)
    {
        var library = Library(member);
        Assert.Empty(await Diagnose(library));

        var consumer = ConsumerCompilation.Create("""
            public static class Screen
            {
                public static void Show(Notebook book, Memo memo)
                {
                    foreach (var letter in book.Read(memo))
                        Console.WriteLine(letter);
                }
            }
            """);
        consumer = consumer.AddReferences(Emitted(library));
        Assert.Empty(consumer.Errors());

        Assert.Equal(leaks, (await AnalyzerRun.Diagnose(consumer)).Count(diagnostic => diagnostic.Id == "ONE1001"));
    }

    [Fact]
    public async Task The_consumer_is_told_of_what_a_parameter_hands_out()
    {
        var library = Library("public void Read(Memo memo, [Confidential] out string text) => text = memo.Text;");
        var consumer = ConsumerCompilation.Create("""
            public static class Screen
            {
                public static void Show(Notebook book, Memo memo)
                {
                    book.Read(memo, out string text);
                    Console.WriteLine(text);
                }
            }
            """).AddReferences(Emitted(library));
        Assert.Empty(consumer.Errors());

        Assert.Equal("ONE1001", Assert.Single(await AnalyzerRun.Diagnose(consumer)).Id);
    }

    [Fact]
    public async Task Without_the_annotation_the_librarys_own_build_speaks_because_the_consumers_cannot()
    {
        var library = Library("private readonly Memo _memo = new() { Text = \"-\" }; public string Last() => _memo.Text;");
        Assert.Single(await Diagnose(library));

        var consumer = ConsumerCompilation.Create("""
            public static class Screen
            {
                public static void Show(Notebook book) => Console.WriteLine(book.Last());
            }
            """).AddReferences(Emitted(library));

        Assert.Empty((await AnalyzerRun.Diagnose(consumer)).Select(AnalyzerRun.Print));
    }

    private static CSharpCompilation Library(string members)
    {
        var compilation = ConsumerCompilation.Create($$"""
            {{Memo}}
            public class Notebook
            {
                {{members}}
            }
            """);
        Assert.Empty(compilation.Errors());
        return compilation.WithAssemblyName("Library");
    }

    private static PortableExecutableReference Emitted(CSharpCompilation library)
    {
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static async Task<IReadOnlyList<Diagnostic>> Diagnose(string code) => await Diagnose(ConsumerCompilation.Create(code));

    private static async Task<IReadOnlyList<Diagnostic>> Diagnose(CSharpCompilation compilation)
    {
        Assert.Empty(compilation.Errors());
        return [.. (await AnalyzerRun.Diagnose(compilation)).Where(diagnostic => diagnostic.Id == Id)];
    }
}
