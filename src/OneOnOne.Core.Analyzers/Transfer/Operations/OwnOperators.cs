using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Operators that are methods: to a summary, calls like any other.</summary>
internal static class OwnOperators
{
    /// <summary>Whether an operator is followed as a call: one whose body is here, and one of a library or of a type parameter that may give content.</summary>
    public static bool IsCalled(Evaluator evaluator, IMethodSymbol method, ITypeSymbol? type) =>
        evaluator.Summaries.IsSource(method) || (Carrying.CanCarry(type) && !Operators.IsText(type));

    /// <summary>An operator or conversion of the user's or the library's own.</summary>
    public static Value Call(Evaluator evaluator, IMethodSymbol method, IOperation operation, params IOperation[] operands)
    {
        ImmutableArray<CallArgument>.Builder given = ImmutableArray.CreateBuilder<CallArgument>(operands.Length);
        foreach (IOperation operand in operands)
        {
            given.Add(Arguments.One(evaluator, operand, null));
        }

        bool isVirtual = method.IsAbstract || method.IsVirtual;
        var call = new Call(method, Value.Empty, null, given.ToImmutable(), Site.Of(operation.Syntax))
        {
            Syntax = operation.Syntax,
            Through = isVirtual ? TypeArguments.Through(operation) : null,
        };
        ImmutableArray<CallTarget> summaries = evaluator.Summaries.Resolve(method, Value.Empty, method.ContainingType, isVirtual);
        return Answers.Of(evaluator, evaluator.Composer.Compose(summaries, call), method, operation, summaries, call.Arguments);
    }

    /// <summary>A C# 14 operator that changes its left side in place.</summary>
    public static Value InPlace(
        Evaluator evaluator, IMethodSymbol method, Value target, IOperation targetOperation, IOperation? operand, IOperation operation)
    {
        ImmutableArray<CallArgument> arguments = operand is null ? [] : [Arguments.One(evaluator, operand, null)];
        var call = new Call(method, target, targetOperation.Type, arguments, Site.Of(operation.Syntax))
        {
            Syntax = operation.Syntax,
            ReceiverSyntax = targetOperation.Syntax,
        };
        evaluator.Composer.Compose(evaluator.Summaries.Resolve(method, target, targetOperation.Type, method.IsVirtual || method.IsAbstract), call);
        return target;
    }
}
