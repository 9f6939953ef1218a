using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>The run-time type of a copy: that of what it was made of, whatever both are declared to be.</summary>
/// <remarks>Of a copy of somebody else's object only those know it who know the object, so their callers give the copy its type.</remarks>
internal static class Likeness
{
    /// <summary>What a copy is known to be where it is made.</summary>
    /// <param name="evaluator">Whose state.</param>
    /// <param name="original">Of what.</param>
    /// <param name="declared">What it is at least.</param>
    public static ObjectShape Of(Evaluator evaluator, Value original, ITypeSymbol? declared)
    {
        ObjectShape? known = null;
        foreach (AbstractObject one in original.Objects)
        {
            ObjectShape? shape = Given.TypeAt(evaluator.Body.Given, one) is { } given ? ObjectShape.Of(given) : Known(one);
            if (shape is null || (known is not null && !known.Equals(shape)))
            {
                return AtLeast(declared);
            }

            known = shape;
        }

        return known ?? AtLeast(declared);
    }

    /// <summary>What somebody's copy is known to be where the things are known that it was made of; <see langword="null"/> where they say nothing of it.</summary>
    /// <param name="copy">The copy, by what is known of it where it was made.</param>
    /// <param name="originals">The things.</param>
    public static ObjectShape? Of(AbstractObject copy, IEnumerable<AbstractObject> originals)
    {
        ObjectShape? known = null;
        foreach (AbstractObject one in originals)
        {
            if (Known(one) is not { } shape || (known is not null && !known.Equals(shape)) || !Derives(shape.Type, copy.Shape.Type))
            {
                return null;
            }

            known = shape;
        }

        return known;
    }

    /// <summary>Whether it is a copy, or may be one, of which not only its own type may be the type. A library's containers are copied into others.</summary>
    public static bool IsOpen(AbstractObject one, ISummaries summaries) =>
        one is { Kind: ObjectKind.Made, Shape: { IsExact: false, IsForeign: false, Target: null, Type: INamedTypeSymbol { TypeKind: TypeKind.Class } type } } && summaries.IsSource(type);

    /// <summary>The object whose type a virtual call depends on: of a copy, the one that it was made of.</summary>
    public static AbstractObject Original(Evaluator evaluator, AbstractObject one) =>
        IsOpen(one, evaluator.Summaries) && evaluator.Memory.Put(one, Step.Prototype).Objects is [{ Kind: ObjectKind.Entry } original] ? original : one;

    // A struct is what it is declared to be, and so is what nobody can derive from.
    private static ObjectShape AtLeast(ITypeSymbol? declared) => new(declared, declared is null or { IsSealed: true } or { IsValueType: true }, null, false);

    private static ObjectShape? Known(AbstractObject one) =>
        one is { Kind: ObjectKind.Made, Shape: { IsExact: true, IsForeign: false, Target: null, Type: INamedTypeSymbol } shape } ? shape : null;

    private static bool Derives(ITypeSymbol? type, ITypeSymbol? from)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, from?.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
