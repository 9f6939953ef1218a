using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Patterns: what they bind comes from what they look at; whether they match carries nothing but what it teaches.</summary>
internal static class Patterns
{
    public static Value IsPattern(Evaluator evaluator, IIsPatternOperation operation)
    {
        Value value = evaluator.Evaluate(operation.Value);
        Bind(evaluator, operation.Pattern, value, operation);
        return Taught(evaluator, value, operation.Value.Type, operation.Pattern);
    }

    public static Value IsType(Evaluator evaluator, IIsTypeOperation operation)
    {
        Value value = evaluator.Evaluate(operation.ValueOperand);
        Value decided = Decided(evaluator, value, operation.TypeOperand);
        return operation.IsNegated ? Guards.Conditions.Not(decided) : decided;
    }

    /// <summary>What it teaches that a decision is of a type: a permission covers and anything else refuses, a refusal refuses.</summary>
    private static Value Decided(Evaluator evaluator, Value value, ITypeSymbol type)
    {
        if (value.Condition is not { } taught)
        {
            return Value.Empty;
        }

        ImmutableArray<AccessPath> refused = Condition.Refused(taught.WhenTrue);
        return Permits(evaluator, type) ? Value.Empty.WithCondition(Condition.Of(taught.WhenTrue, refused))
            : evaluator.Summaries.IsRefusal(type) ? Value.Empty.WithCondition(Condition.Of(refused, []))
            : Value.Empty;
    }

    /// <summary>A decision that is a permission, a boolean that is true.</summary>
    private static Value Taught(Evaluator evaluator, Value value, ITypeSymbol? type, IPatternOperation pattern)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                return Guards.Conditions.Not(Taught(evaluator, value, type, negated.Pattern));
            case IConstantPatternOperation constant when type?.SpecialType == SpecialType.System_Boolean:
                return Guards.Conditions.Equal(value, evaluator.Evaluate(constant.Value), true);
            case IConstantPatternOperation constant when value.Constant is not null:
                return Guards.Conditions.Equal(value, evaluator.Evaluate(constant.Value), true);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return Guards.Conditions.And(
                    Taught(evaluator, value, type, both.LeftPattern), Taught(evaluator, value, type, both.RightPattern));
            case IBinaryPatternOperation either:
                return Guards.Conditions.Or(
                    Taught(evaluator, value, type, either.LeftPattern), Taught(evaluator, value, type, either.RightPattern));
            case IDeclarationPatternOperation { MatchedType: { } matched }:
                return Decided(evaluator, value, matched);
            case ITypePatternOperation { MatchedType: { } tested }:
                return Decided(evaluator, value, tested);
            case IRecursivePatternOperation { MatchedType: { } narrowed } when Permits(evaluator, narrowed):
                return Value.Empty.WithCondition(value.Condition is { } taught ? Condition.Of(taught.WhenTrue, []) : null);
            default:
                return Value.Empty;
        }
    }

    private static bool Permits(Evaluator evaluator, ITypeSymbol type) => evaluator.Summaries.IsPermission(type);

    private static void Bind(Evaluator evaluator, IPatternOperation pattern, Value value, IOperation at)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation declaration:
                Declare(evaluator, declaration.DeclaredSymbol, value, declaration);
                break;
            case IBinaryPatternOperation binary:
                Bind(evaluator, binary.LeftPattern, value, at);
                Bind(evaluator, binary.RightPattern, value, at);
                break;
            case INegatedPatternOperation negated:
                Bind(evaluator, negated.Pattern, value, at);
                break;
            case IRecursivePatternOperation recursive:
                Recurse(evaluator, recursive, value);
                break;
            case IListPatternOperation list:
                List(evaluator, list, value);
                break;
            case ISlicePatternOperation { Pattern: { } sliced }:
                Bind(evaluator, sliced, value.WithIdentity(null), at);
                break;
            case IConstantPatternOperation or IRelationalPatternOperation or IDiscardPatternOperation or ITypePatternOperation:
                break;
        }
    }

    private static void Declare(Evaluator evaluator, ISymbol? symbol, Value value, IPatternOperation pattern)
    {
        if (symbol is ILocalSymbol local)
        {
            value = Signature.IsCopied(local.Type, evaluator.Summaries)
                ? evaluator.Memory.Copy(value, Site.Of(pattern.Syntax), local.Type)
                : value;
            value = Carrying.CanCarry(local.Type) ? Narrowing.To(evaluator, value, pattern.InputType, local.Type) : Numbers.Measured(value);
            value = evaluator.Summaries.IsConsent(local.Type) ? evaluator.Memory.Read(value, Step.Present, local.Type) : value;
            Variables.WriteLocal(evaluator, local, value.Through(Site.Of(pattern.Syntax), "'" + local.Name + "'"), true);
        }
    }

    private static void Recurse(Evaluator evaluator, IRecursivePatternOperation pattern, Value value)
    {
        value = Narrowing.To(evaluator, value, pattern.InputType, pattern.MatchedType);
        Declare(evaluator, pattern.DeclaredSymbol, value, pattern);
        if (!pattern.DeconstructionSubpatterns.IsEmpty)
        {
            ImmutableArray<Value> parts = pattern.DeconstructSymbol is IMethodSymbol method
                ? Deconstruction.Deconstruct(evaluator, method, value, pattern.MatchedType, pattern)
                : default;
            for (int i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
            {
                Value part = !parts.IsDefault && i < parts.Length
                    ? parts[i]
                    : evaluator.Memory.Read(value, Step.Item(i + 1), pattern.DeconstructionSubpatterns[i].InputType);
                Bind(evaluator, pattern.DeconstructionSubpatterns[i], part, pattern);
            }
        }

        foreach (IPropertySubpatternOperation property in pattern.PropertySubpatterns)
        {
            // The member's receiver is the value that is matched, which the tree calls the pattern's input.
            evaluator.Handlers.Push(value);
            Value member = evaluator.Evaluate(property.Member);
            evaluator.Handlers.Pop();
            Bind(evaluator, property.Pattern, member, property);
        }
    }

    private static void List(Evaluator evaluator, IListPatternOperation pattern, Value value)
    {
        Declare(evaluator, pattern.DeclaredSymbol, value, pattern);
        bool isPlaced = Positions.AreKept(pattern.InputType);
        bool isBehind = false;
        int? count = Positions.Count(evaluator, value);
        for (int index = 0, back = pattern.Patterns.Length; index < pattern.Patterns.Length; index++)
        {
            IPatternOperation element = pattern.Patterns[index];
            back--;
            if (element is ISlicePatternOperation slice)
            {
                Value cut = isPlaced && slice.Pattern is not null
                    ? Positions.Slice(evaluator, value, index, back, slice.Syntax, slice.SliceSymbol is IMethodSymbol { ReturnType: var type } ? type : pattern.InputType)
                    : value;
                Bind(evaluator, element, cut, pattern);
                isBehind = true;
                continue;
            }

            // What is behind the slice is counted from the end.
            Step step = !isPlaced ? Step.Element : !isBehind ? Step.ElementAt(index) : back < count ? Step.ElementAt(count.Value - back - 1) : Step.Element;
            Value held = evaluator.Memory.Read(value, step, element.InputType);
            if (pattern.InputType?.SpecialType == SpecialType.System_String)
            {
                held = held.Join(value.AsText());
            }

            Bind(evaluator, element, held, pattern);
        }
    }
}
