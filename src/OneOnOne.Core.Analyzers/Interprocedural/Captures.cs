using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Which variables the lambdas and local functions of a body share with it.</summary>
internal static class Captures
{
    public static void Collect(IOperation root, HashSet<ISymbol> captured)
    {
        var pending = new Stack<(IOperation Operation, IMethodSymbol? Function)>();
        pending.Push((root, null));
        while (pending.Count > 0)
        {
            (IOperation operation, IMethodSymbol? function) = pending.Pop();
            function = operation switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => function,
            };
            ISymbol? variable = operation switch
            {
                ILocalReferenceOperation reference => reference.Local,
                IParameterReferenceOperation reference => reference.Parameter,
                _ => null,
            };
            if (function is not null && variable is not null && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function))
            {
                captured.Add(variable);
            }

            foreach (IOperation child in operation.ChildOperations)
            {
                pending.Push((child, function));
            }
        }
    }
}
