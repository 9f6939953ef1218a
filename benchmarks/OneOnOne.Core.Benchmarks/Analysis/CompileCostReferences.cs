using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Benchmarks.Analysis;

/// <summary>What the workloads are compiled against: what this program runs on, OneOnOne.Core among it.</summary>
internal sealed class CompileCostReferences
{
    internal ImmutableArray<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name == "OneOnOne.Core.dll" || !name.StartsWith("OneOnOne", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
