using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>What a body gives back: the value itself, a promise of it, or one element of many.</summary>
internal static class Returns
{
    public static void Return(Evaluator evaluator, Value value, IOperation returned)
    {
        Body body = evaluator.Body;
        if (body.Method.MethodKind is MethodKind.Ordinary or MethodKind.PropertyGet && evaluator.Summaries.ReturnSinkOf(body.Method) is { } answer)
        {
            // What was put into an exception is told of where that is thrown; what its message reads by itself, here.
            Value told = answer.Sink.Kind == SinkKind.Exception ? value.WithOrigins(value.Origins.RemoveAll(flow => flow.Origin is { IsEntry: true, IsContent: false })) : value;
            evaluator.Meeting.Meet(told, returned.Type, answer, Evaluator.Unconverted(returned).Syntax, null);
        }

        value = Consent.Released(evaluator, Consent.Remembering(evaluator, value, returned.Type));
        if (Signature.IsCopied(returned.Type, evaluator.Summaries) && body.Method.RefKind == RefKind.None)
        {
            value = evaluator.Memory.Copy(value, Site.Of(returned.Syntax), returned.Type);
        }

        bool isYield = returned.Parent is IReturnOperation { Kind: OperationKind.YieldReturn };
        if (body.Promise is not { } promise || (!isYield && !body.Method.IsAsync))
        {
            body.Found.Returns(value);
            return;
        }

        Promise(evaluator, promise, value);
    }

    /// <summary>The value of a <c>yield return</c>, which the graph keeps as an operation of its own.</summary>
    public static Value Yield(Evaluator evaluator, IReturnOperation operation)
    {
        Value value = evaluator.Evaluate(operation.ReturnedValue);
        if (operation.Kind == OperationKind.YieldReturn && evaluator.Body.Promise is { } promise)
        {
            Promise(evaluator, promise, value);
        }

        return Value.Empty;
    }

    private static void Promise(Evaluator evaluator, AbstractObject promise, Value value)
    {
        evaluator.Memory.Write(promise, Step.Element, value.WithCondition(null), false);
        evaluator.Body.Found.Returns(Value.Of(promise).WithCondition(value.Condition));
    }

    /// <summary>The object that an async method or an iterator returns; none where the value itself is returned.</summary>
    public static AbstractObject? PromiseOf(IMethodSymbol method, SyntaxNode declaration, bool isIterator) =>
        isIterator || (method.IsAsync && method.ReturnType is INamedTypeSymbol { TypeArguments.Length: 1 })
            ? AbstractObject.Made(Site.Of(declaration), ObjectShape.Of(method.ReturnType))
            : null;

    /// <summary>Whether a body yields, which only its syntax tells where its type admits it.</summary>
    public static bool IsIterator(IMethodSymbol method, SyntaxNode declaration)
    {
        if (method.ReturnType is not INamedTypeSymbol { Name: "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator" })
        {
            return false;
        }

        foreach (SyntaxNode node in declaration.DescendantNodes(node => node == declaration || !IsNested(node)))
        {
            if (node.IsKind(SyntaxKind.YieldReturnStatement))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNested(SyntaxNode node) => node.IsKind(SyntaxKind.LocalFunctionStatement)
        || node.IsKind(SyntaxKind.SimpleLambdaExpression) || node.IsKind(SyntaxKind.ParenthesizedLambdaExpression)
        || node.IsKind(SyntaxKind.AnonymousMethodExpression);
}
