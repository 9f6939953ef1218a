using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>The structs that lie in a struct, which are copied with it.</summary>
internal static class Structs
{
    /// <param name="type">A type; what is no struct has none.</param>
    /// <param name="summaries">Whose structs have members that are told apart.</param>
    public static IReadOnlyList<(Step Step, ITypeSymbol Type)> In(ITypeSymbol? type, ISummaries summaries)
    {
        if (!Signature.IsCopied(type, summaries))
        {
            return [];
        }

        List<(Step, ITypeSymbol)>? found = null;
        foreach (ISymbol member in type!.GetMembers())
        {
            if (member is IFieldSymbol { IsStatic: false } field && Signature.IsCopied(field.Type, summaries)
                && (!type.IsTupleType || SymbolEqualityComparer.Default.Equals(field.CorrespondingTupleField, field)))
            {
                (found ??= []).Add((Members.FieldStep(field), field.Type));
            }
        }

        return found ?? (IReadOnlyList<(Step, ITypeSymbol)>)[];
    }
}
