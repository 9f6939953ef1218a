using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>The answer of a guard or a gate that is dropped: a statement of its own, or assigned to nothing.</summary>
/// <remarks>What tells an answer is that it teaches something about consent, so a helper that only asks a guard counts like the guard.</remarks>
internal static class Decisions
{
    public static Value Dropped(Evaluator evaluator, IOperation statement)
    {
        Value value = evaluator.Evaluate(statement);
        IOperation expression = statement is ISimpleAssignmentOperation { Target: IDiscardOperation, Value: var assigned }
            ? Evaluator.Unconverted(assigned)
            : statement;
        if (value.Condition is { } condition && Teaches(condition)
            && (ReferenceEquals(expression, statement) ? statement is IInvocationOperation or IAwaitOperation : expression is IInvocationOperation or IAwaitOperation))
        {
            Report(evaluator, expression);
        }

        return value;
    }

    private static void Report(Evaluator evaluator, IOperation expression)
    {
        IOperation asked = expression is IAwaitOperation awaited ? Evaluator.Unconverted(awaited.Operation) : expression;
        while (asked is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task })
        {
            asked = Evaluator.Unconverted(task);
        }

        if (asked is not IInvocationOperation call)
        {
            return;
        }

        Site site = Site.Of(expression.Syntax);
        IMethodSymbol method = call.TargetMethod;
        var sink = new Sink(SinkKind.Other, method.GetDocumentationCommentId() ?? method.Name, method.ContainingType.Name + "." + method.Name);
        var origin = Origin.Read(site, Label.DecisionIgnored, About(evaluator, call), sink.Id);
        evaluator.Body.Found.Add(new Finding(site, origin, sink, new Witness(new Witness(null, site, origin.Name), site, sink.Name)));
    }

    private static string About(Evaluator evaluator, IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            IOperation given = Evaluator.Unconverted(argument.Value);
            if (given.Type is { } type && evaluator.Summaries.IsRecord(type))
            {
                return Site.Of(given.Syntax).Text();
            }
        }

        return Site.Of(call.Syntax).Text();
    }

    private static bool Teaches(Condition condition) => condition.WhenTrue.Concat(condition.WhenFalse).Any(
        path => path.Steps is { Length: > 0 } steps && steps[steps.Length - 1].Kind == StepKind.Refused);
}
