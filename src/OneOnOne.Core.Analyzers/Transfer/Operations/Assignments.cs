using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Assignment in its forms.</summary>
internal static class Assignments
{
    public static Value Simple(Evaluator evaluator, ISimpleAssignmentOperation operation)
    {
        if (operation.IsRef && evaluator.Places.Standing(operation.Target) is ILocalReferenceOperation reference)
        {
            evaluator.Places.Refer(reference.Local, operation.Value);
            return evaluator.Evaluate(operation.Value);
        }

        Value value = Stored(evaluator, operation.Target, evaluator.Evaluate(operation.Value), operation.Value);
        evaluator.BeforeStore = Failures.MayStore(evaluator, operation.Target) ? null : evaluator.Memory.State;
        evaluator.Places.Assign(operation.Target, value);
        return value;
    }

    /// <summary><c>a += b</c>: the operator of both, into the first. A compound operator of the user's own changes it in place.</summary>
    public static Value Compound(Evaluator evaluator, ICompoundAssignmentOperation operation)
    {
        Value target = evaluator.Evaluate(operation.Target);
        Value value;
        if (operation.OperatorMethod is { } method && OwnOperators.IsCalled(evaluator, method, operation.Type))
        {
            if (!method.IsStatic)
            {
                return OwnOperators.InPlace(evaluator, method, target, operation.Target, operation.Value, operation);
            }

            value = OwnOperators.Call(evaluator, method, operation, operation.Target, operation.Value);
        }
        else
        {
            value = Operators.Combine(
                evaluator, operation.OperatorKind, operation.Type, target, operation.Target, evaluator.Evaluate(operation.Value), operation.Value);
        }

        value = Stored(evaluator, operation.Target, value, operation.Value);
        evaluator.BeforeStore = Failures.MayStore(evaluator, operation.Target) ? null : evaluator.Memory.State;
        evaluator.Places.Assign(operation.Target, value);
        return value;
    }

    public static Value Increment(Evaluator evaluator, IIncrementOrDecrementOperation operation)
    {
        Value target = evaluator.Evaluate(operation.Target);
        if (operation.OperatorMethod is { } method && OwnOperators.IsCalled(evaluator, method, operation.Type))
        {
            if (!method.IsStatic)
            {
                return OwnOperators.InPlace(evaluator, method, target, operation.Target, null, operation);
            }

            Value value = OwnOperators.Call(evaluator, method, operation, operation.Target);
            evaluator.Places.Assign(operation.Target, value);
            return operation.IsPostfix ? target : value;
        }

        Value? counted = operation.OperatorMethod is null ? Folding.Step(target, operation.Kind == OperationKind.Increment) : null;
        Value changed = counted ?? target.AsText();
        evaluator.Places.Assign(operation.Target, changed);
        return operation.IsPostfix && counted is not null ? target : changed;
    }

    /// <summary>A value as it lies in its new place: a struct is copied, a variable is a step of the way, a boolean remembers.</summary>
    public static Value Stored(Evaluator evaluator, IOperation target, Value value, IOperation source)
    {
        if (Signature.IsCopied(source.Type, evaluator.Summaries))
        {
            value = evaluator.Memory.Copy(value, Site.Of(source.Syntax), source.Type);
        }

        value = Consent.Released(evaluator, Consent.Remembering(evaluator, value, source.Type));
        if (value.Origins.IsEmpty)
        {
            return value;
        }

        string? name = target switch
        {
            ILocalReferenceOperation local => local.Local.Name,
            IParameterReferenceOperation parameter => parameter.Parameter.Name,
            IFieldReferenceOperation field => field.Field.Name,
            IPropertyReferenceOperation { Property.IsIndexer: true } => "",
            IPropertyReferenceOperation property => property.Property.Name,
            IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } => local.Local.Name,
            _ => null,
        };
        if (name is null)
        {
            return value;
        }

        // A place in a collection has no name but what is written there.
        var site = Site.Of(target.Syntax);
        return value.Through(site, name.Length == 0 ? site.Text() : "'" + name + "'");
    }
}
