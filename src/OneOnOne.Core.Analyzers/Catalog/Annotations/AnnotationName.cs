using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>The attributes of <c>OneOnOne.Annotations</c>, known by full name in whatever assembly declares them.</summary>
/// <remarks>
/// By name and not by symbol: a team may declare its own copy of an attribute where it cannot take the package, and two versions of
/// the package may meet in one compilation.
/// </remarks>
internal static class AnnotationName
{
    public const string Confidential = "ConfidentialAttribute";
    public const string NotConfidential = "NotConfidentialAttribute";
    public const string DisclosureSink = "DisclosureSinkAttribute";
    public const string ReleasesContent = "ReleasesContentAttribute";
    public const string SealsContent = "SealsContentAttribute";
    public const string ConsentGuard = "ConsentGuardAttribute";

    public const string Namespace = "OneOnOne.Annotations";

    private static readonly string[] s_all =
        [Confidential, NotConfidential, DisclosureSink, ReleasesContent, SealsContent, ConsentGuard];

    public static bool Is(INamedTypeSymbol? attribute, string name) =>
        attribute is not null && attribute.Name == name && IsOurs(attribute);

    /// <summary>Whether an assembly declares one of the attributes.</summary>
    public static bool IsDeclaredIn(IAssemblySymbol assembly)
    {
        foreach (string name in s_all)
        {
            if (assembly.GetTypeByMetadataName(Namespace + "." + name) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type is one of the annotations, whoever declares it.</summary>
    public static bool IsOurs(INamedTypeSymbol attribute) =>
        attribute.ContainingType is null
        && attribute.ContainingNamespace is
        {
            Name: "Annotations", ContainingNamespace: { Name: "OneOnOne", ContainingNamespace.IsGlobalNamespace: true },
        };
}
