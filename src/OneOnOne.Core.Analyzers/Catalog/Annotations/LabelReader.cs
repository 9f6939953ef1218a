using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>What annotations and models say of what is read from a member.</summary>
/// <remarks>
/// The nearest word counts: a member's own annotation before what it overrides or implements, an annotation before a model, and
/// either before what follows from a confidential type.
/// </remarks>
internal sealed class LabelReader(AnnotationReader annotations, ConfidentialTypes types, ModelledSources models)
{
    public Label Read(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => Read(property),
        IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property } => Read(property),
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.LambdaMethod
            or MethodKind.ReducedExtension or MethodKind.ExplicitInterfaceImplementation or MethodKind.UserDefinedOperator
            or MethodKind.Conversion or MethodKind.DelegateInvoke or MethodKind.Constructor } => ReadMember(symbol),
        IPropertySymbol or IFieldSymbol => ReadMember(symbol),
        IParameterSymbol parameter => ReadParameter(parameter),
        _ => Label.None,
    };

    private Label ReadMember(ISymbol symbol)
    {
        foreach (ISymbol one in annotations.LineOf(symbol))
        {
            if (Declared(one) is not Label.None and var declared)
            {
                return declared;
            }
        }

        return models.LabelOf(symbol) is not Label.None and var modelled ? modelled : ByType(Lineage.Definition(symbol));
    }

    private Label Declared(ISymbol member)
    {
        if (annotations.Has(member, AnnotationName.NotConfidential))
        {
            return Label.NotConfidential;
        }

        if (annotations.Has(member, AnnotationName.ReleasesContent))
        {
            return Label.Released;
        }

        AttributeData? confidential = member is IMethodSymbol method
            ? annotations.ConfidentialReturn(method)
            : annotations.Find(member, AnnotationName.Confidential) ?? OnPositionalParameter(member);
        return confidential is null ? Label.None : AnnotationReader.LabelOf(confidential);
    }

    /// <summary>
    /// The attribute of a positional record's parameter: <c>record Memo([Confidential] string Text)</c> puts it there unless it says
    /// <c>property:</c>, and whoever writes it means what is kept.
    /// </summary>
    private AttributeData? OnPositionalParameter(ISymbol member)
    {
        if (member is not IPropertySymbol { ContainingType: { IsRecord: true } record } property)
        {
            return null;
        }

        foreach (IMethodSymbol constructor in record.InstanceConstructors)
        {
            foreach (IParameterSymbol parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name
                    && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type)
                    && annotations.Find(parameter, AnnotationName.Confidential) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private Label ReadParameter(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not (IMethodSymbol or IPropertySymbol))
        {
            return Label.None;
        }

        // What a setter is given is what its property holds.
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property } setter
            && parameter.Ordinal == setter.Parameters.Length - 1)
        {
            return Read(property);
        }

        int ordinal = parameter.Ordinal;
        if (parameter.ContainingSymbol is IMethodSymbol { ReducedFrom: not null })
        {
            ordinal++;
        }

        foreach (ISymbol one in annotations.LineOf(parameter.ContainingSymbol))
        {
            if (ParameterAt(one, ordinal) is { } declared
                && annotations.Find(declared, AnnotationName.Confidential) is { } confidential)
            {
                return AnnotationReader.LabelOf(confidential);
            }
        }

        return OfPositionalProperty(parameter) is { } positional
            ? ReadOwnProperty(positional)
            : models.LabelOfParameter(parameter.ContainingSymbol, ordinal);
    }

    private static IPropertySymbol? OfPositionalProperty(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol
            {
                MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: false, ContainingType: { IsRecord: true } record,
            })
        {
            return null;
        }

        foreach (ISymbol member in record.GetMembers(parameter.Name))
        {
            if (member is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type))
            {
                return property;
            }
        }

        return null;
    }

    private Label ReadOwnProperty(IPropertySymbol property) =>
        annotations.Find(property, AnnotationName.Confidential) is { } confidential
            ? AnnotationReader.LabelOf(confidential)
            : Label.None;

    private static IParameterSymbol? ParameterAt(ISymbol member, int ordinal) => member switch
    {
        IMethodSymbol method when ordinal < method.Parameters.Length => method.Parameters[ordinal],
        IPropertySymbol property when ordinal < property.Parameters.Length => property.Parameters[ordinal],
        _ => null,
    };

    /// <summary>The text-like members of a confidential type are content unless they say otherwise.</summary>
    private Label ByType(ISymbol member)
    {
        if (member.IsStatic || member.ContainingType is not { } type || types.LabelOf(type) is Label.None)
        {
            return Label.None;
        }

        bool isText = member switch
        {
            IPropertySymbol property => Carrying.IsTextLike(property.Type),
            IFieldSymbol field => Carrying.IsTextLike(field.Type),
            // What a ToString in source prints is seen in its body; behind metadata it is text like any other.
            IMethodSymbol { Name: "ToString", Parameters.IsEmpty: true } printing =>
                printing.DeclaringSyntaxReferences.IsEmpty && !printing.IsImplicitlyDeclared,
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method =>
                Carrying.IsTextLike(method.ReturnType),
            _ => false,
        };
        return isText ? types.LabelOf(type) : Label.None;
    }
}
