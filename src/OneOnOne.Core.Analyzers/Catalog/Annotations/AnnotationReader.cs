using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Reads the annotations of one symbol, in source or in metadata, without what it inherits.</summary>
internal sealed class AnnotationReader(AnnotatedAssemblies assemblies)
{
    // A member and its parameters are asked about one after the other.
    private Tuple<ISymbol, ImmutableArray<ISymbol>>? _line;

    /// <summary>The members whose annotations speak of one, nearest first; none of an assembly that cannot even name them through others.</summary>
    public ImmutableArray<ISymbol> LineOf(ISymbol member)
    {
        if (member.ContainingAssembly is not { } assembly || !assemblies.Inherits(assembly))
        {
            return [];
        }

        ISymbol definition = Lineage.Definition(member);
        if (_line is not { } known || !SymbolEqualityComparer.Default.Equals(known.Item1, definition))
        {
            _line = known = Tuple.Create(definition, Lineage.Of(definition));
        }

        return known.Item2;
    }

    public AttributeData? Find(ISymbol symbol, string name) =>
        assemblies.Bears(symbol) ? Find(symbol.GetAttributes(), name) : null;

    public bool Has(ISymbol symbol, string name) => Find(symbol, name) is not null;

    /// <summary>What <c>[return: Confidential]</c> says of a method.</summary>
    public AttributeData? ConfidentialReturn(IMethodSymbol method) =>
        assemblies.Bears(method) ? Find(method.GetReturnTypeAttributes(), AnnotationName.Confidential) : null;

    /// <summary>Whom a <c>[Confidential]</c> opens content for.</summary>
    public static Label LabelOf(AttributeData confidential) =>
        NumberAt(confidential, 0) == 1 ? Label.Participant : Label.Content;

    /// <summary>Whether <c>AtRest = AtRest.Sealed</c> says that the store seals it.</summary>
    public static bool IsSealedAtRest(AttributeData confidential) => Named(confidential, "AtRest") is 1;

    public static bool IsDeep(AttributeData sink) => Named(sink, "Deep") is true;

    public static SinkKind KindOf(AttributeData sink)
    {
        int number = NumberAt(sink, 0);
        return number is >= 0 and <= (int)SinkKind.Display ? (SinkKind)number : SinkKind.Other;
    }

    public static AttributeData? Find(ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (AnnotationName.Is(attribute.AttributeClass, name))
            {
                return attribute;
            }
        }

        return null;
    }

    // Half-typed code has attributes without the arguments that their constructors ask for.
    private static int NumberAt(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length
        && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Enum or TypedConstantKind.Primitive, Value: int number }
            ? number
            : 0;

    private static object? Named(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind is TypedConstantKind.Enum or TypedConstantKind.Primitive)
            {
                return argument.Value.Value;
            }
        }

        return null;
    }
}
