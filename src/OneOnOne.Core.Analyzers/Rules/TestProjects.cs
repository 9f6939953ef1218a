using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Rules;

/// <summary>Which projects hold tests: those that reference a test framework.</summary>
internal static class TestProjects
{
    private static readonly HashSet<string> Frameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core",
        "xunit.v3.core",
        "nunit.framework",
        "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "MSTest.TestFramework",
        "TUnit.Core",
    };

    public static bool Is(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(assembly => Frameworks.Contains(assembly.Name));
}
