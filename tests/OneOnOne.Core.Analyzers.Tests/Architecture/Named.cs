using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Tests.Architecture;

/// <summary>A set of types that somebody may not name.</summary>
public sealed record Named(string Name, Func<string, string, bool> Has)
{
    public static Named Roslyn { get; } = new("Roslyn", (space, _) => IsWithin(space, "Microsoft.CodeAnalysis"));

    public static Named Operations { get; } = new(
        "IOperation",
        (space, type) => IsWithin(space, "Microsoft.CodeAnalysis.Operations") || type is "IOperation" or "OperationKind");

    public static Named Graph { get; } = new("CFG", (space, _) => IsWithin(space, "Microsoft.CodeAnalysis.FlowAnalysis"));

    public static Named Compilation { get; } = new("Compilation", (_, type) => type is "Compilation" or "CSharpCompilation");

    public static Named Diagnostics { get; } = new(
        "Diagnostic",
        (space, type) => IsWithin(space, "Microsoft.CodeAnalysis") && type.StartsWith("Diagnostic", StringComparison.Ordinal));

    public static Named Floor(string floor) => new(floor, (space, _) => IsWithin(space, Architecture.Floor.Root + floor));

    public bool Holds(INamedTypeSymbol type) => Has(type.ContainingNamespace.ToDisplayString(), type.Name);

    public static bool IsWithin(string space, string outer) =>
        space == outer || space.StartsWith(outer + ".", StringComparison.Ordinal);

    public override string ToString() => Name;
}
