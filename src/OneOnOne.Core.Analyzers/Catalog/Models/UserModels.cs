using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>The model files of a project: its <c>AdditionalFiles</c> named <c>*.oneonone</c>.</summary>
internal static class UserModels
{
    // An editor asks after each keystroke, with the same text each time.
    private static readonly ConditionalWeakTable<SourceText, ModelFile> s_parsed = new();

    public static bool IsModel(AdditionalText file) => file.Path.EndsWith(".oneonone", StringComparison.OrdinalIgnoreCase);

    public static ModelIndex Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        if (files.IsDefaultOrEmpty)
        {
            return ModelIndex.Empty;
        }

        ImmutableArray<ModelFile>.Builder parsed = ImmutableArray.CreateBuilder<ModelFile>();
        foreach (AdditionalText file in files)
        {
            if (IsModel(file) && file.GetText(cancellation) is { } text)
            {
                parsed.Add(Parse(file.Path, text));
            }
        }

        if (parsed.Count == 0)
        {
            return ModelIndex.Empty;
        }

        // The order in which a project lists its files decides nothing.
        parsed.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new ModelIndex(parsed.ToImmutable());
    }

    public static bool HasSources(ModelIndex index)
    {
        foreach (ModelFile file in index.Files)
        {
            foreach (ModelStatement statement in file.Statements)
            {
                if (statement is SourceStatement)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ModelFile Parse(string path, SourceText text)
    {
        ModelFile file = s_parsed.GetValue(text, one => ModelFile.Parse(path, one));
        return file.Path == path ? file : ModelFile.Parse(path, text);
    }
}
