using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Rules;

/// <summary>What the compiler's PrintMembers prints of a record.</summary>
internal static class RecordMembers
{
    private const string PrintMembers = "PrintMembers";

    /// <summary>Public instance fields and readable properties; nothing where the author prints.</summary>
    public static ImmutableArray<ISymbol> PrintedBy(INamedTypeSymbol record) =>
        IsWritten(record, PrintMembers) || IsWritten(record, nameof(ToString)) ? [] : [.. record.GetMembers().Where(IsPrinted)];

    private static bool IsPrinted(ISymbol member) =>
        member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsOverride: false }
        && member is IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol;

    private static bool IsWritten(INamedTypeSymbol record, string name) =>
        record.GetMembers(name).Any(member => member is IMethodSymbol { Parameters.Length: 0 or 1, IsImplicitlyDeclared: false });
}
