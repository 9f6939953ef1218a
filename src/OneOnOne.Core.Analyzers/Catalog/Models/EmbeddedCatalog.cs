using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>The rows that ship in this assembly, parsed once in a process and only when somebody asks.</summary>
internal static class EmbeddedCatalog
{
    private static readonly Lazy<ModelIndex> s_index = new(Load);

    public static ModelIndex Index => s_index.Value;

    private static ModelIndex Load()
    {
        Assembly assembly = typeof(EmbeddedCatalog).Assembly;
        string[] names = assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        ImmutableArray<ModelFile>.Builder files = ImmutableArray.CreateBuilder<ModelFile>();
        foreach (string name in names)
        {
            if (!name.EndsWith(".oneonone", StringComparison.Ordinal))
            {
                continue;
            }

            using Stream stream = assembly.GetManifestResourceStream(name)!;
            files.Add(ModelFile.Parse(name, SourceText.From(stream), isBuiltIn: true));
        }

        return new ModelIndex(files.ToImmutable());
    }
}
