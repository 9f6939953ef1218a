using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>The structs that lie in something: they are there with it, whether or not anybody has made them, and are copied with it.</summary>
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

    /// <summary>The struct that lies at a place, by what is known of the place and of what is asked of it.</summary>
    /// <param name="place">A variable, a member, a slot of an array.</param>
    /// <param name="asked">A member of what lies there.</param>
    /// <param name="summaries">Whose structs have members that are told apart.</param>
    public static INamedTypeSymbol? Held(Step place, Step? asked, ISummaries summaries)
    {
        ITypeSymbol? type = place.Kind is not (StepKind.Member or StepKind.Variable or StepKind.Item or StepKind.Element or StepKind.ElementAt) ? null
            : asked is { Kind: StepKind.Member, Symbol.ContainingType: { IsValueType: true } owner } ? owner
            : place.Symbol switch
            {
                IFieldSymbol field => field.Type,
                ILocalSymbol local => local.Type,
                IParameterSymbol parameter => parameter.Type,
                _ => null,
            };
        return Signature.IsCopied(type, summaries) ? type as INamedTypeSymbol : null;
    }
}
