using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>The constants of one call: its arguments, its receiver, and what these hold.</summary>
internal sealed class Constants(Evaluator evaluator, Value receiver, ImmutableArray<CallArgument> arguments) : IConstants
{
    /// <summary>Those of a call that may have some; none of one that hands over nothing but what is not known.</summary>
    public static IConstants? Of(Evaluator evaluator, Value receiver, ImmutableArray<CallArgument> arguments)
    {
        if (MayTell(receiver))
        {
            return new Constants(evaluator, receiver, arguments);
        }

        foreach (CallArgument argument in arguments)
        {
            if (MayTell(argument.Value))
            {
                return new Constants(evaluator, receiver, arguments);
            }
        }

        return null;
    }

    public Constant? At(AccessPath path)
    {
        Value value = path.Root == RootKind.This ? receiver : path.Ordinal < arguments.Length ? arguments[path.Ordinal].Value : Value.Empty;
        foreach (Step step in path.Steps)
        {
            if (value.Objects.IsEmpty)
            {
                return null;
            }

            value = IsUnset(value, step) ? Default(step) : evaluator.Memory.Read(value, step, null);
        }

        return value.HasNothing ? value.Constant is { Value: TypeKey { IsOpen: true } } ? null : value.Constant : TypeOf(value) is { } type ? new Constant(new ExactType(type)) : null;
    }

    /// <summary>The one type of which a value's objects are.</summary>
    private INamedTypeSymbol? TypeOf(Value value)
    {
        INamedTypeSymbol? known = null;
        foreach (AbstractObject one in value.Objects)
        {
            INamedTypeSymbol? type = one.Shape is { IsExact: true, Target: null, Type: INamedTypeSymbol exact } ? exact : Given.TypeAt(evaluator.Body.Given, one);
            if (type is null || (known is not null && !SymbolEqualityComparer.Default.Equals(type, known)) || !evaluator.Summaries.IsSource(type))
            {
                return null;
            }

            known = type;
        }

        return known;
    }

    private static bool MayTell(Value value) => value.Constant is not null || !value.Objects.IsEmpty;

    // What was made here, and never set since, is what its type begins with.
    private bool IsUnset(Value value, Step step) => step.Symbol is IFieldSymbol or IPropertySymbol && value.Objects.All(
        one => one is { Kind: ObjectKind.Made, Shape: { IsExact: true, IsForeign: false, Target: null, Type: INamedTypeSymbol type } }
            && evaluator.Summaries.IsSource(type) && !evaluator.Memory.Has(one, step) && !evaluator.Memory.Has(one, Step.Count) && !evaluator.Memory.Has(one, Step.Prototype));

    private static Value Default(Step step)
    {
        ITypeSymbol? type = step.Symbol is IPropertySymbol property ? property.Type : (step.Symbol as IFieldSymbol)?.Type;
        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => Value.Of(false),
            INamedTypeSymbol { EnumUnderlyingType.SpecialType: SpecialType.System_Int32 } or { SpecialType: SpecialType.System_Int32 } => Value.Of(0),
            _ => Value.Empty,
        };
    }
}
