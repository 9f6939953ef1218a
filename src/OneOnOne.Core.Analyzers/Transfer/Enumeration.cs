using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>
/// What a collection of the user's own yields when anybody, a library included, goes through it: what its GetEnumerator gives.
/// </summary>
internal sealed class Enumeration(Evaluator evaluator)
{
    // An enumerator that enumerates its own collection would be asked for ever.
    private readonly HashSet<AbstractObject> _asked = [];

    public Value Of(AbstractObject collection, INamedTypeSymbol type)
    {
        if (Enumerator(type) is not { } method || !_asked.Add(collection))
        {
            return Value.Empty;
        }

        try
        {
            SyntaxReference reference = type.DeclaringSyntaxReferences[0];
            var receiver = Value.Of(collection);
            var call = new Call(method, receiver, type, [], new Site(reference.SyntaxTree, reference.Span));
            Value enumerator = evaluator.Composer.Compose(evaluator.Summaries.Resolve(method, receiver, type, isVirtual: true), call);
            Value yielded = evaluator.Memory.Read(enumerator, Step.Element, null);
            return Current(enumerator, call) is { } current ? yielded.Join(current) : yielded;
        }
        finally
        {
            _asked.Remove(collection);
        }
    }

    /// <summary>What the Current of an enumerator of the user's own gives.</summary>
    private Value? Current(Value enumerator, Call at)
    {
        foreach (AbstractObject one in enumerator.Objects)
        {
            if (one.Shape is not { IsExact: true, Type: INamedTypeSymbol type } || !evaluator.Summaries.IsSource(type))
            {
                continue;
            }

            foreach (ISymbol member in type.GetMembers("Current"))
            {
                if (member is IPropertySymbol { GetMethod: { } getter })
                {
                    var call = new Call(getter, enumerator, type, [], at.Site);
                    return evaluator.Composer.Compose(evaluator.Summaries.Resolve(getter, enumerator, type, isVirtual: true), call);
                }
            }
        }

        return null;
    }

    /// <summary>The method that foreach and the libraries call; the generic one says more.</summary>
    private static IMethodSymbol? Enumerator(INamedTypeSymbol type)
    {
        IMethodSymbol? found = null;
        for (INamedTypeSymbol? at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            foreach (ISymbol member in at.GetMembers())
            {
                if (member is IMethodSymbol { Parameters.Length: <= 1, IsStatic: false, ReturnsVoid: false } method
                    && (method.Name.EndsWith("GetEnumerator", StringComparison.Ordinal) || method.Name.EndsWith("GetAsyncEnumerator", StringComparison.Ordinal))
                    && !method.DeclaringSyntaxReferences.IsEmpty
                    && (found is null || method.ReturnType is INamedTypeSymbol { IsGenericType: true }))
                {
                    found = method;
                }
            }
        }

        return found;
    }
}
