using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Architecture;

/// <summary>The sources of a project compiled once more, and the types that each line of them names.</summary>
internal sealed class SourceSymbols
{
    // What ImplicitUsings gives a netstandard2.0 project, without the one that the project removes.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private SourceSymbols(CSharpCompilation compilation) => Compilation = compilation;

    public CSharpCompilation Compilation { get; }

    public static SourceSymbols Of(string project, params Type[] roslyn) => new(CSharpCompilation.Create(
        project,
        [
            CorpusCompilation.Parse(ImplicitUsings, "ImplicitUsings.cs"),
            .. Repository.Sources(project).Select(path => CorpusCompilation.Parse(File.ReadAllText(path), Path.GetRelativePath(Repository.Root, path))),
        ],
        [.. CorpusCompilation.References, .. roslyn.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));

    /// <summary>Every type that is named, or whose member is, with the place.</summary>
    public IEnumerable<(string Space, INamedTypeSymbol Type, string Place)> References()
    {
        foreach (var tree in Compilation.SyntaxTrees)
        {
            var model = Compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (TypeOf(model.GetSymbolInfo(name).Symbol) is not { } type)
                    continue;
                var space = name.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault();
                var line = tree.GetLineSpan(name.Span).StartLinePosition.Line + 1;
                yield return (space?.Name.ToString() ?? "", type, $"{tree.FilePath}({line}): {name}");
            }
        }
    }

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        INamespaceSymbol => null,
        IArrayTypeSymbol { ElementType: INamedTypeSymbol element } => element.OriginalDefinition,
        INamedTypeSymbol type => type.OriginalDefinition,
        _ => symbol?.ContainingType?.OriginalDefinition,
    };
}
