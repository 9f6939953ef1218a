using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Taking a value apart into several places: tuples item by item, other types by their Deconstruct.</summary>
internal static class Deconstruction
{
    public static Value Assign(Evaluator evaluator, IDeconstructionAssignmentOperation operation)
    {
        Value value = evaluator.Evaluate(operation.Value);
        IOperation target = operation.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : operation.Target;
        if (target is ITupleOperation tuple)
        {
            DeconstructionInfo? info = evaluator.Body.Graph?.OriginalOperation.SemanticModel is { } model
                ? operation.Syntax is AssignmentExpressionSyntax assignment ? model.GetDeconstructionInfo(assignment)
                    : operation.Syntax.FirstAncestorOrSelf<ForEachVariableStatementSyntax>() is { } loop ? model.GetDeconstructionInfo(loop)
                    : null
                : null;
            Into(evaluator, tuple, value, operation.Value.Type, info, operation);
        }

        return value;
    }

    public static void IntoTuple(Evaluator evaluator, ITupleOperation target, Value value, ITypeSymbol? type) =>
        Into(evaluator, target, value, type, null, target);

    private static void Into(
        Evaluator evaluator, ITupleOperation target, Value value, ITypeSymbol? type, DeconstructionInfo? info, IOperation at)
    {
        ImmutableArray<Value> parts = info?.Method is { } method
            ? Deconstruct(evaluator, method, value, type, at)
            : Items(evaluator, value, target.Elements.Length);
        for (int i = 0; i < target.Elements.Length; i++)
        {
            Value part = i < parts.Length ? parts[i] : Value.Empty;
            IOperation element = target.Elements[i];
            DeconstructionInfo? nested = info is { } known && i < known.Nested.Length ? known.Nested[i] : null;
            IOperation place = element is IDeclarationExpressionOperation declaration ? declaration.Expression : element;
            if (place is ITupleOperation inner)
            {
                Into(evaluator, inner, part, inner.NaturalType, nested, at);
            }
            else
            {
                evaluator.Places.Assign(place, Assignments.Stored(evaluator, place, part, place));
            }
        }
    }

    /// <summary>What a type's Deconstruct puts into its out parameters.</summary>
    public static ImmutableArray<Value> Deconstruct(
        Evaluator evaluator, IMethodSymbol method, Value value, ITypeSymbol? type, IOperation at)
    {
        bool isExtension = method.IsStatic;
        int first = isExtension ? 1 : 0;
        ImmutableArray<CallArgument> arguments = isExtension ? [new CallArgument(value, type, at.Syntax)] : [];
        var call = new Call(method, value, type, arguments, Site.Of(at.Syntax)) { Syntax = at.Syntax, ReceiverSyntax = at.Syntax };
        evaluator.Composer.Compose(evaluator.Summaries.Resolve(method, value, type, method.IsVirtual || method.IsAbstract), call);
        ImmutableArray<Value>.Builder parts = ImmutableArray.CreateBuilder<Value>();
        for (int i = first; i < method.Parameters.Length; i++)
        {
            Value part = Value.Empty;
            foreach (Out one in evaluator.Composer.Outs)
            {
                part = one.Ordinal == i ? (part.HasNothing ? one.Value : part.Join(one.Value)) : part;
            }

            parts.Add(part);
        }

        return parts.ToImmutable();
    }

    private static ImmutableArray<Value> Items(Evaluator evaluator, Value value, int count)
    {
        ImmutableArray<Value>.Builder items = ImmutableArray.CreateBuilder<Value>(count);
        for (int i = 1; i <= count; i++)
        {
            items.Add(evaluator.Memory.Read(value, Step.Item(i), null));
        }

        return items.MoveToImmutable();
    }
}
