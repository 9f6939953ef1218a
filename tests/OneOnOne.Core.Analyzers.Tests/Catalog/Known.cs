using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OneOnOne.Analyzers.Catalog;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Catalog;

/// <summary>A compilation and what is known in it.</summary>
internal sealed class Known
{
    public Known(string source = "", string? model = null, params MetadataReference[] references)
    {
        Compilation = CSharpCompilation.Create(
            "Known",
            [CSharpSyntaxTree.ParseText("using OneOnOne.Annotations; using System; using System.Collections.Generic; using System.Threading.Tasks;\n" + source,
                CorpusCompilation.ParseOptions)],
            CorpusCompilation.References.Concat(references),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        ImmutableArray<AdditionalText> files = model is null ? [] : [new Text("team.oneonone", model)];
        Knowledge = new Knowledge(Compilation, files, default);
    }

    public CSharpCompilation Compilation { get; }

    public Knowledge Knowledge { get; }

    /// <summary>The same source, seen as a compiled reference.</summary>
    public static Known Behind(string source, string? model = null)
    {
        using var image = new MemoryStream();
        var emitted = new Known(source).Compilation.WithAssemblyName("Behind").Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return new Known("", model, MetadataReference.CreateFromImage(image.ToArray()));
    }

    public ISymbol Symbol(string id) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Compilation) ?? throw new ArgumentException($"There is no '{id}'.");

    public IMethodSymbol Method(string id) => Symbol(id) switch
    {
        IMethodSymbol method => method,
        IPropertySymbol { GetMethod: { } getter } => getter,
        _ => throw new ArgumentException($"'{id}' is no method."),
    };

    /// <summary>What is said of a member whose body is not known.</summary>
    public string Summary(string id) => SummaryText.Of(Knowledge.Refine(Method(id), null));

    private sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
