namespace OneOnOne.Analyzers.Tests.Architecture;

/// <summary>A namespace of the analyzers and what it never names: the table "How content flows through the analyzers".</summary>
/// <param name="Name">The folder, which is the namespace below <c>OneOnOne.Analyzers</c>.</param>
/// <param name="Height">Content flows upwards: nothing names a floor above its own.</param>
/// <param name="NeverNames">What else it never names.</param>
public sealed record Floor(string Name, int Height, params Named[] NeverNames)
{
    public const string Root = "OneOnOne.Analyzers.";

    public static IReadOnlyList<Floor> Table { get; } =
    [
        new("Solving", 0, Named.Roslyn),
        new("Facts", 1, Named.Operations, Named.Graph, Named.Compilation),
        new("Summaries", 2, Named.Operations, Named.Graph, Named.Diagnostics),
        new("Catalog", 3, Named.Operations, Named.Graph),
        new("Guards", 3, Named.Floor("Catalog")),
        new("Transfer", 4, Named.Floor("Catalog")),
        new("Interprocedural", 5, Named.Diagnostics),
        new("Reporting", 6, Named.Floor("Solving"), Named.Floor("Catalog"), Named.Floor("Guards"), Named.Floor("Transfer"), Named.Floor("Interprocedural")),
        new("Rules", 7, Named.Floor("Solving"), Named.Floor("Guards"), Named.Floor("Transfer")),
    ];

    public bool Contains(string space) => Named.IsWithin(space, Root + Name);

    /// <summary>What it must not name: the column of the table, and every floor above.</summary>
    public IEnumerable<Named> Forbidden =>
        NeverNames.Concat(Table.Where(other => other.Height > Height).Select(other => Named.Floor(other.Name)));
}
