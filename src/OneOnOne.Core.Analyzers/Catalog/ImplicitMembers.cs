using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Members that code uses without naming them: an index of identifiers never sees their use.</summary>
internal static class ImplicitMembers
{
    public static bool Is(ISymbol member) => member switch
    {
        IPropertySymbol property => property.IsIndexer || property.Name is "Current" or "Length" or "Count" or "IsCompleted",
        IMethodSymbol { AssociatedSymbol: { } associated } => Is(associated),
        IMethodSymbol { MethodKind: MethodKind.Conversion or MethodKind.UserDefinedOperator or MethodKind.StaticConstructor or MethodKind.Destructor } => true,
        IMethodSymbol method => method.Name is "GetEnumerator" or "GetAsyncEnumerator" or "MoveNext" or "MoveNextAsync" or "Deconstruct"
            or "Dispose" or "DisposeAsync" or "GetAwaiter" or "GetResult" or "Add" or "AppendLiteral" or "AppendFormatted" or "Slice"
            or "GetPinnableReference" or "Select" or "SelectMany" or "Where" or "OrderBy" or "OrderByDescending" or "ThenBy"
            or "ThenByDescending" or "GroupBy" or "Join" or "GroupJoin" or "Cast" or "ToString" or "PrintMembers",
        _ => false,
    };
}
