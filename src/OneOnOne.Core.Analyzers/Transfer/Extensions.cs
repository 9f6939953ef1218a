using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>
/// The two forms of an extension: a C# 14 extension member is also there as a static method that takes the receiver first, and an
/// old extension method may be taken as a delegate that is bound to its receiver. Each is brought to the form that has the body.
/// </summary>
internal static class Extensions
{
    /// <summary>The extension member that a static method of the compiler stands for; <see langword="null"/> for any other method.</summary>
    /// <remarks>Both are declared by the same text, which is the only thing that ties them together in all hosts.</remarks>
    public static IMethodSymbol? MemberOf(IMethodSymbol method)
    {
        if (!method.IsStatic || !method.IsImplicitlyDeclared || method.ContainingType is not { IsStatic: true } type
            || method.DeclaringSyntaxReferences is not [var declared, ..])
        {
            return null;
        }

        foreach (INamedTypeSymbol block in type.OriginalDefinition.GetTypeMembers())
        {
            if (block.CanBeReferencedByName)
            {
                continue;
            }

            foreach (ISymbol member in block.GetMembers())
            {
                if (member is IMethodSymbol { DeclaringSyntaxReferences: [var own, ..] } candidate
                    && own.Span == declared.Span && ReferenceEquals(own.SyntaxTree, declared.SyntaxTree))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    /// <summary>The receiver and the arguments of a call in static form, as the member has them.</summary>
    public static (CallArgument Receiver, ImmutableArray<CallArgument> Arguments) Split(IMethodSymbol member, ImmutableArray<CallArgument> given) =>
        member.IsStatic || given.IsEmpty ? (new CallArgument(Value.Empty, null, null), given) : (given[0], given.RemoveAt(0));

    /// <summary>What a method group is bound to. Of an old extension method only the text tells.</summary>
    public static Value? Bound(Evaluator evaluator, IMethodReferenceOperation operation)
    {
        if (operation.Method is not { IsExtensionMethod: true } || operation.Instance is not null
            || operation.Syntax is not MemberAccessExpressionSyntax access
            || evaluator.Body.Graph?.OriginalOperation.SemanticModel is not { } model
            || model.GetSymbolInfo(access.Expression).Symbol is null or INamedTypeSymbol or INamespaceSymbol
            || model.GetOperation(access.Expression) is not { } receiver)
        {
            return null;
        }

        return evaluator.Evaluate(receiver);
    }
}
