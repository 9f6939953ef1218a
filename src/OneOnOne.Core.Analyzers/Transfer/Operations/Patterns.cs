using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>
/// Patterns: what they bind comes from what they look at; whether they match carries nothing but what it teaches, of the whole and of
/// each part that they look into.
/// </summary>
internal static class Patterns
{
    public static Value IsPattern(Evaluator evaluator, IIsPatternOperation operation) =>
        Match(evaluator, operation.Pattern, evaluator.Evaluate(operation.Value));

    public static Value IsType(Evaluator evaluator, IIsTypeOperation operation)
    {
        Value decided = Decided(evaluator, evaluator.Evaluate(operation.ValueOperand), operation.TypeOperand);
        return operation.IsNegated ? Guards.Conditions.Not(decided) : decided;
    }

    /// <summary>
    /// What it teaches that a value is of a type. Of a decision: a permission covers and anything else refuses, a refusal refuses. What was
    /// made here is of the type that it was made as.
    /// </summary>
    private static Value Decided(Evaluator evaluator, Value value, ITypeSymbol type)
    {
        if (Nullness.Of(value) == true)
        {
            return Value.Of(false);
        }

        if (value.Condition is not { } taught)
        {
            return Nullness.IsMade(value) && Narrowing.IsCertainly(value.Objects[0].Shape, type) is { } isOne ? Value.Of(isOne) : Value.Empty;
        }

        ImmutableArray<AccessPath> refused = Condition.Refused(taught.WhenTrue);
        return evaluator.Summaries.IsPermission(type) ? Value.Empty.WithCondition(Condition.Of(taught.WhenTrue, refused))
            : evaluator.Summaries.IsRefusal(type) ? Value.Empty.WithCondition(Condition.Of(refused, []))
            : Value.Empty;
    }

    /// <summary>Binds what a pattern binds, and says what it teaches that it matches.</summary>
    private static Value Match(Evaluator evaluator, IPatternOperation pattern, Value value)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation declaration:
                Declare(evaluator, declaration.DeclaredSymbol, value, declaration);
                return declaration.MatchedType is { } matched && !declaration.MatchesNull ? Decided(evaluator, value, matched) : Value.Of(true);
            case ITypePatternOperation { MatchedType: { } tested }:
                return Decided(evaluator, value, tested);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return Guards.Conditions.And(Match(evaluator, both.LeftPattern, value), Match(evaluator, both.RightPattern, value));
            case IBinaryPatternOperation either:
                return Guards.Conditions.Or(Match(evaluator, either.LeftPattern, value), Match(evaluator, either.RightPattern, value));
            case INegatedPatternOperation negated:
                return Guards.Conditions.Not(Match(evaluator, negated.Pattern, value));
            case IRecursivePatternOperation recursive:
                return Recurse(evaluator, recursive, value);
            case IListPatternOperation list:
                return List(evaluator, list, value);
            case ISlicePatternOperation { Pattern: { } sliced }:
                return Match(evaluator, sliced, value.WithIdentity(null));
            case ISlicePatternOperation or IDiscardPatternOperation:
                return Value.Of(true);
            case IRelationalPatternOperation relational:
                return Folding.Of(relational.OperatorKind, value, evaluator.Evaluate(relational.Value)) ?? Value.Empty;
            case IConstantPatternOperation constant when pattern.InputType?.SpecialType == SpecialType.System_Boolean || value.Constant is not null:
                return Guards.Conditions.Equal(value, evaluator.Evaluate(constant.Value), true);
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } }:
                return Nullness.Of(value) is { } isNull ? Value.Of(isNull) : Value.Empty;
            default:
                return Value.Empty;
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

    private static Value Recurse(Evaluator evaluator, IRecursivePatternOperation pattern, Value value)
    {
        Value taught = Decided(evaluator, value, pattern.MatchedType);
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
                taught = Guards.Conditions.And(taught, Match(evaluator, pattern.DeconstructionSubpatterns[i], part));
            }
        }

        foreach (IPropertySubpatternOperation property in pattern.PropertySubpatterns)
        {
            // The member's receiver is the value that is matched, which the tree calls the pattern's input.
            evaluator.Handlers.Push(value);
            Value member = evaluator.Evaluate(property.Member);
            evaluator.Handlers.Pop();
            taught = Guards.Conditions.And(taught, Match(evaluator, property.Pattern, member));
        }

        return taught;
    }

    private static Value List(Evaluator evaluator, IListPatternOperation pattern, Value value)
    {
        Value taught = Value.Empty;
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
                taught = Guards.Conditions.And(taught, Match(evaluator, element, cut));
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

            taught = Guards.Conditions.And(taught, Match(evaluator, element, held));
        }

        return taught;
    }
}
