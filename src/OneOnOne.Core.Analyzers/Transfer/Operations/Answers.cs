using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>What a call gives to its caller.</summary>
internal static class Answers
{
    /// <summary>What a call gives: nothing that its type cannot hold, and a thing of its own where it is not known to be another.</summary>
    public static Value Of(
        Evaluator evaluator,
        Value result,
        IMethodSymbol method,
        IOperation operation,
        ImmutableArray<CallTarget> summaries,
        ImmutableArray<CallArgument> arguments)
    {
        bool isModel = true;
        foreach (CallTarget target in summaries)
        {
            isModel &= target.Summary.IsModel;
        }

        ITypeSymbol type = method.ReturnType;
        if (isModel && !Carrying.CanCarry(type))
        {
            // A number keeps only what its declaration gives it.
            return evaluator.Summaries.LabelOf(method) is Label.Content or Label.Participant
                ? result
                : Numbers.Answered(result, type, evaluator.Body).WithCondition(result.Condition).WithIdentity(Named(method, arguments));
        }

        // Where a type parameter stands for a number, no text has come out of it.
        result = Numbers.Closed(result, type);
        if (isModel && Carrying.IsPlainText(type))
        {
            // A string that a function fills (string.Create) is what lies in it.
            Value filled = result.Objects.IsEmpty ? Value.Empty : evaluator.Memory.Read(result.WithOrigins([]), Step.Element, null).AsText();
            return evaluator.Printing.Own(result).Join(filled).WithCondition(result.Condition);
        }

        AccessPath made = evaluator.Summaries.IsBirth(method) ? AccessPath.Born(Site.Of(operation.Syntax))
            : Consent.Source(evaluator, arguments)?.Then(Step.Invoked(Site.Of(operation.Syntax)))
            ?? Elements.Obtained(result, Site.Of(operation.Syntax));
        result = made.Root == RootKind.Passed ? result.WithIdentity(null) : result;
        Renewal.Of(evaluator, made, type, operation.Syntax);
        if (isModel && !method.ReturnsByRef && result.Objects.IsEmpty && type is { IsReferenceType: true } or { TypeKind: TypeKind.TypeParameter } or { TypeKind: TypeKind.Struct })
        {
            AbstractObject foreign = evaluator.Memory.Make(AbstractObject.Made(Site.Of(operation.Syntax), ObjectShape.Foreign(operation.Type)));
            return result.WithObjects([foreign]).WithIdentity(made);
        }

        if (isModel)
        {
            Fill(evaluator, result, operation);
        }

        return result.Identity is null && !result.Objects.IsEmpty ? result.WithIdentity(made) : result;
    }

    /// <summary>What external code puts into a task or a list that it makes, where nobody knows what that is, holds what its type declares.</summary>
    private static void Fill(Evaluator evaluator, Value result, IOperation operation)
    {
        if (operation.Type is not INamedTypeSymbol { TypeArguments: [{ IsReferenceType: true } held] }
            || Carrying.IsPlainText(held) || evaluator.Summaries.DeclaredIn(held, null).IsEmpty)
        {
            return;
        }

        Site site = Site.Of(operation.Syntax);
        foreach (AbstractObject container in result.Objects)
        {
            if (site.Equals(container.Site) && evaluator.Memory.Read(container, Step.Element, held).Objects.All(one => one.Kind == ObjectKind.Entry))
            {
                AbstractObject foreign = evaluator.Memory.Make(AbstractObject.Made(site, ObjectShape.Foreign(held)));
                evaluator.Memory.Write(container, Step.Element, Value.Of(foreign), replaces: false);
            }
        }
    }

    // A person converts to her id, which names her still.
    private static AccessPath? Named(IMethodSymbol method, ImmutableArray<CallArgument> arguments) =>
        method.MethodKind == MethodKind.Conversion && Carrying.IsName(method.ReturnType) && arguments.Length == 1 ? arguments[0].Value.Identity : null;
}
