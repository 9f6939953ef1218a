using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Transfer;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>The members that a body names, so that their summaries are there before its own is made.</summary>
/// <remarks>An optimisation only: whatever it does not foresee is read when it is met, and its reader is run again.</remarks>
internal static class Callees
{
    public static IEnumerable<IMethodSymbol> Of(MethodBody body, SourceModels models)
    {
        foreach (ControlFlowGraph graph in body.Graphs)
        {
            foreach (IMethodSymbol local in graph.LocalFunctions)
            {
                yield return local;
            }
        }

        foreach (IOperation operation in body.Operations)
        {
            switch (operation)
            {
                case IInvocationOperation invocation:
                    yield return invocation.TargetMethod;
                    if (Implementing(invocation, models) is { } known)
                    {
                        yield return known;
                    }

                    break;
                case IObjectCreationOperation { Constructor: { } constructor }:
                    yield return constructor;
                    break;
                case IFieldReferenceOperation { Field: var field }:
                    foreach (IMethodSymbol keeper in Handlers.Keepers(field))
                    {
                        yield return keeper;
                    }

                    break;
                case IPropertyReferenceOperation { Property: var property }:
                    foreach (IMethodSymbol keeper in Handlers.Keepers(property))
                    {
                        yield return keeper;
                    }

                    if (property.GetMethod is { } getter)
                    {
                        yield return getter;
                    }

                    if (property.SetMethod is { } setter)
                    {
                        yield return setter;
                    }

                    break;
                case IImplicitIndexerReferenceOperation indexer:
                    foreach (ISymbol asked in new[] { indexer.LengthSymbol, indexer.IndexerSymbol })
                    {
                        if ((asked as IMethodSymbol ?? (asked as IPropertySymbol)?.GetMethod) is { } own)
                        {
                            yield return own;
                        }
                    }

                    break;
                case IMethodReferenceOperation reference:
                    yield return reference.Method;
                    break;
                case IFlowAnonymousFunctionOperation lambda:
                    yield return lambda.Symbol;
                    break;
                case IConversionOperation { OperatorMethod: { } conversion }:
                    yield return conversion;
                    break;
                case IBinaryOperation { OperatorMethod: { } binary }:
                    yield return binary;
                    break;
                case IUnaryOperation { OperatorMethod: { } unary }:
                    yield return unary;
                    break;
                case ICompoundAssignmentOperation { OperatorMethod: { } compound }:
                    yield return compound;
                    break;
            }
        }
    }

    /// <summary>What a call of an interface's member reaches in the receiver's own type: of a library's interface nobody lists the others. What a library's own type does is known.</summary>
    private static IMethodSymbol? Implementing(IInvocationOperation call, SourceModels models) =>
        call.TargetMethod.ContainingType is { TypeKind: TypeKind.Interface }
        && call.Instance is { } instance && Evaluator.Unconverted(instance).Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type
        && models.IsSource(type)
            ? Hierarchy.Implementation(type, call.TargetMethod)
            : null;
}
