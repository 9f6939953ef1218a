using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Which variables the lambdas and local functions of a body share with it, and whether it has any.</summary>
internal static class Captures
{
    /// <summary>Adds the shared variables; whether there is a function at all.</summary>
    public static bool Collect(IOperation root, HashSet<ISymbol> captured)
    {
        bool hasFunctions = false;
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
            hasFunctions |= function is not null;
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

        return hasFunctions;
    }
}
