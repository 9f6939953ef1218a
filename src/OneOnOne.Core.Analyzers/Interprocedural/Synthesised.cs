using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Summaries of members that the compiler writes: accessors of auto-properties, and what a record gets for nothing.</summary>
internal static class Synthesised
{
    /// <param name="method">The member.</param>
    /// <param name="labelOf">What is declared of members.</param>
    /// <param name="followsNumbers">Whether numbers are followed in this compilation.</param>
    public static MethodSummary? For(IMethodSymbol method, Func<ISymbol, Label> labelOf, bool followsNumbers)
    {
        if (method.AssociatedSymbol is IPropertySymbol property && Accessors.IsAuto(property, method))
        {
            return method.MethodKind == MethodKind.PropertyGet ? Getter(property, followsNumbers) : Setter(property);
        }

        if (method.AssociatedSymbol is IEventSymbol @event && method.IsImplicitlyDeclared && method.MethodKind == MethodKind.EventAdd)
        {
            return Set(Step.Member(@event), isDefinite: false);
        }

        if (!method.IsImplicitlyDeclared || method.ContainingType?.IsRecord != true)
        {
            return null;
        }

        return method.Name switch
        {
            "ToString" => Print(method.ContainingType, labelOf, followsNumbers),
            "Deconstruct" => Deconstruct(method, labelOf),
            "<Clone>$" => new MethodSummary { Return = Value.Entry(AccessPath.This) },
            _ => null,
        };
    }

    /// <summary>What a record prints: its public properties and fields, and those of the records that it derives from.</summary>
    private static MethodSummary Print(INamedTypeSymbol record, Func<ISymbol, Label> labelOf, bool followsNumbers)
    {
        Value text = Value.Empty;
        for (INamedTypeSymbol? type = record; type is { IsRecord: true }; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers())
            {
                if (member.IsStatic || member.DeclaredAccessibility != Accessibility.Public || member.IsImplicitlyDeclared && member.Name == "EqualityContract")
                {
                    continue;
                }

                (ISymbol? cell, ITypeSymbol? printed) = member switch
                {
                    IPropertySymbol { GetMethod: not null, IsIndexer: false } property => ((ISymbol?)property, (ITypeSymbol?)property.Type),
                    IFieldSymbol { AssociatedSymbol: null } field => (field, field.Type),
                    _ => (null, null),
                };
                if (cell is null)
                {
                    continue;
                }

                AccessPath path = AccessPath.This.Then(Step.Member(cell));
                Label label = labelOf(cell);
                if (label is Label.Content or Label.Participant)
                {
                    text = text.Join(Value.Of(Origin.Entry(path, label, cell.Name, cell.GetDocumentationCommentId() ?? cell.Name)));
                }
                else if (Carrying.CanCarry(printed))
                {
                    text = text.Join(Value.Of(Origin.Entry(Carrying.IsPlainText(printed) ? path : path.Then(Step.Printed))));
                }
                else if (followsNumbers && Numbers.IsMeasure(printed))
                {
                    text = text.Join(Value.Of(Origin.Entry(path).In(OriginForm.Number)));
                }
            }
        }

        return new MethodSummary { Return = text };
    }

    private static MethodSummary Getter(IPropertySymbol property, bool followsNumbers)
    {
        AccessPath path = Home(property).Then(Step.Member(property));
        return new()
        {
            Return = Carrying.CanCarry(property.Type) ? Value.Entry(path)
                : followsNumbers && Numbers.IsMeasure(property.Type) ? Value.Of(Origin.Entry(path).In(OriginForm.Number))
                : Value.Empty,
        };
    }

    private static MethodSummary Setter(IPropertySymbol property) =>
        new()
        {
            Effects = [new Effect(AbstractObject.Entry(Home(property)), Step.Member(property), Value.Entry(AccessPath.Parameter(0)), true)],
        };

    private static MethodSummary Set(Step step, bool isDefinite) =>
        new() { Effects = [new Effect(AbstractObject.Entry(AccessPath.This), step, Value.Entry(AccessPath.Parameter(0)), isDefinite)] };

    private static AccessPath Home(ISymbol member) => member.IsStatic ? StaticHome.Of(member.ContainingType) : AccessPath.This;

    private static MethodSummary Deconstruct(IMethodSymbol method, Func<ISymbol, Label> labelOf)
    {
        ImmutableArray<Out>.Builder outs = ImmutableArray.CreateBuilder<Out>();
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (Positional(method.ContainingType, parameter.Name) is { } member)
            {
                AccessPath path = AccessPath.This.Then(Step.Member(member));
                Value value = Value.Entry(path);
                Label label = labelOf(member);
                outs.Add(new Out(
                    parameter.Ordinal,
                    label is Label.Content or Label.Participant
                        ? value.WithOrigins([new Flow(Origin.Entry(path, label, member.Name, member.GetDocumentationCommentId() ?? member.Name), null)])
                        : value,
                    true));
            }
        }

        return new MethodSummary { Outs = outs.ToImmutable() };
    }

    /// <summary>The member that a positional parameter stands for: the record's own, or the nearest that it inherits.</summary>
    private static ISymbol? Positional(INamedTypeSymbol record, string name)
    {
        for (INamedTypeSymbol? type = record; type is not null; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers(name))
            {
                if (member is IPropertySymbol { IsStatic: false } or IFieldSymbol { IsStatic: false })
                {
                    return member;
                }
            }
        }

        return null;
    }
}
