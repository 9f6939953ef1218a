using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Types whose every instance is confidential, and types that name a record which consent can speak of.</summary>
internal sealed class ConfidentialTypes(AnnotationReader annotations, Func<INamedTypeSymbol, Label> modelled)
{
    private readonly ConcurrentDictionary<ITypeSymbol, Label> _labels = new(SymbolEqualityComparer.Default);

    /// <summary>The label of the text-like members of a type: <see cref="Label.None"/> for a type that is not confidential.</summary>
    public Label LabelOf(ITypeSymbol type) =>
        _labels.TryGetValue(type.OriginalDefinition, out Label label) ? label : _labels.GetOrAdd(type.OriginalDefinition, Read(type.OriginalDefinition));

    public bool IsConfidential(ITypeSymbol type) => LabelOf(type) != Label.None;

    public bool IsRecord(ITypeSymbol type)
    {
        if (IsConfidential(type) || IsRecordContract(type))
        {
            return true;
        }

        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            if (IsRecordContract(contract))
            {
                return true;
            }
        }

        if (type is ITypeParameterSymbol parameter)
        {
            foreach (ITypeSymbol constraint in parameter.ConstraintTypes)
            {
                if (constraint is not ITypeParameterSymbol && IsRecord(constraint))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether it is <c>GateDecision.Permitted</c>: the answer that lets content go.</summary>
    public static bool IsPermission(ITypeSymbol type) =>
        type is INamedTypeSymbol
        {
            Name: "Permitted",
            ContainingType: { Name: "GateDecision", ContainingType: null, ContainingNamespace: { } space },
        }
        && IsHouse(space);

    /// <summary>Whether it is one of the types under which content is disclosed, or the gate's answer.</summary>
    public static bool IsConsent(ITypeSymbol type) =>
        type is
            {
                Name: "DisclosureConsent" or "DisclosurePermit" or "DisclosureGround" or "GateDecision" or "DisclosureGate" or "InferenceGuard",
                ContainingType: null,
                ContainingNamespace: { } space,
            }
            && IsHouse(space)
        || (type.BaseType is { SpecialType: SpecialType.None } above && IsConsent(above))
        || (type.ContainingType is { } outer && IsConsent(outer));

    private static bool IsRecordContract(ITypeSymbol type) =>
        type is { Name: "IConfidentialRecord", ContainingType: null, ContainingNamespace: { } space } && IsHouse(space);

    private static bool IsHouse(INamespaceSymbol space) =>
        space is { Name: "OneOnOne", ContainingNamespace.IsGlobalNamespace: true };

    private Label Read(ITypeSymbol type)
    {
        switch (type)
        {
            case INamedTypeSymbol named:
                for (INamedTypeSymbol? one = named; one is not null; one = one.BaseType?.OriginalDefinition)
                {
                    if (ReadOwn(one) is not Label.None and var label)
                    {
                        return label;
                    }
                }

                foreach (INamedTypeSymbol contract in named.AllInterfaces)
                {
                    if (ReadOwn(contract.OriginalDefinition) is not Label.None and var label)
                    {
                        return label;
                    }
                }

                return Label.None;
            case ITypeParameterSymbol parameter:
                foreach (ITypeSymbol constraint in parameter.ConstraintTypes)
                {
                    // A type parameter that is constrained to itself in a circle is an error elsewhere and nothing here.
                    if (constraint is INamedTypeSymbol && LabelOf(constraint) is not Label.None and var label)
                    {
                        return label;
                    }
                }

                return Label.None;
            default:
                return Label.None;
        }
    }

    private Label ReadOwn(INamedTypeSymbol type) =>
        annotations.Find(type, AnnotationName.Confidential) is { } confidential
            ? AnnotationReader.LabelOf(confidential)
            : modelled(type);
}
