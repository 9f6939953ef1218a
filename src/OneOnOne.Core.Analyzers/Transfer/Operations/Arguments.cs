using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>What a call is given, in the order of its parameters, and what it leaves there.</summary>
internal static class Arguments
{
    /// <summary>The arguments in the order of the parameters.</summary>
    public static ImmutableArray<CallArgument> Of(
        Evaluator evaluator, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (arguments.IsEmpty)
        {
            return [];
        }

        var ordered = new CallArgument[Math.Max(method.Parameters.Length, arguments.Length)];
        for (int i = 0; i < arguments.Length; i++)
        {
            IArgumentOperation argument = arguments[i];
            int ordinal = argument.Parameter?.Ordinal ?? i;
            if (ordinal < ordered.Length)
            {
                CallArgument given = One(evaluator, argument.Value, argument.Parameter);
                ordered[ordinal] = argument.ArgumentKind is ArgumentKind.ParamArray or ArgumentKind.ParamCollection
                    ? new CallArgument(given.Value, given.Type, given.Syntax) { Elements = evaluator.Written }
                    : given;
            }
        }

        for (int i = 0; i < ordered.Length; i++)
        {
            ordered[i] = ordered[i].Value is null ? new CallArgument(Value.Empty, null, null) : ordered[i];
        }

        return ImmutableArray.Create(ordered);
    }

    /// <summary>What lies in the one array that a delegate is called with, each as an argument of its own.</summary>
    public static ImmutableArray<CallArgument> OutOfRow(Evaluator evaluator, Value called, ImmutableArray<CallArgument> arguments)
    {
        if (arguments is not [var row] || !row.Elements.IsEmpty)
        {
            return arguments is [{ Elements: var written }] ? written : arguments;
        }

        // A function that nobody knows takes as many as anybody is likely to hand on.
        const int many = 8;
        int taken = called.Objects.Select(one => (one.Shape.Target as IMethodSymbol)?.Parameters.Length ?? many).DefaultIfEmpty(many).Max();
        return [.. Enumerable.Range(0, taken).Select(i => new CallArgument(evaluator.Memory.Read(row.Value, Step.ElementAt(i), null), null, row.Syntax))];
    }

    /// <summary>What the last call left in its by-reference arguments goes to their places.</summary>
    public static void WriteBack(Evaluator evaluator, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (Out one in evaluator.Composer.Outs)
        {
            foreach (IArgumentOperation argument in arguments)
            {
                if (argument.Parameter is { RefKind: not RefKind.None } parameter && parameter.Ordinal == one.Ordinal)
                {
                    evaluator.Places.Assign(argument.Value, one.Value, one.IsDefinite);
                }
            }
        }

        foreach ((AbstractObject holder, Step field, int ordinal) in evaluator.Composer.Linked)
        {
            foreach (IArgumentOperation argument in arguments)
            {
                if (argument.Parameter is { RefKind: not RefKind.None } parameter && parameter.Ordinal == ordinal)
                {
                    evaluator.Links.Link(holder, field, argument.Value);
                }
            }
        }
    }

    /// <summary>One argument: what is released for it, and a copy of what is copied on its way.</summary>
    public static CallArgument One(Evaluator evaluator, IOperation operation, IParameterSymbol? parameter)
    {
        IOperation written = Evaluator.Unconverted(operation);
        Value value = Consent.Released(evaluator, parameter is { RefKind: RefKind.Ref } ? evaluator.Places.Lent(operation) : evaluator.Evaluate(operation));
        if (parameter is null or { RefKind: RefKind.None } && Signature.IsCopied(operation.Type, evaluator.Summaries))
        {
            value = evaluator.Memory.Copy(value, Site.Of(operation.Syntax), operation.Type);
        }

        SyntaxNode syntax = written.Syntax is ArgumentSyntax argument ? argument.Expression : written.Syntax;
        return new CallArgument(value, written.Type, syntax);
    }

    /// <summary>
    /// What a library is given it may change, as a binder does the options. What it takes as a thing of any type it cannot look into, and
    /// what it takes to go through it leaves as it is.
    /// </summary>
    public static void Show(Evaluator evaluator, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<CallArgument> given)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { OriginalDefinition.Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String, TypeKind: TypeKind.Class or TypeKind.Interface } type } parameter
                && type is INamedTypeSymbol { Arity: 0 } or INamedTypeSymbol { Name: "List" or "IList" or "ICollection" or "Stack" or "Queue" or "Collection" }
                && parameter.Ordinal < given.Length && !given[parameter.Ordinal].Value.Objects.IsEmpty && !evaluator.Summaries.IsSource(method))
            {
                foreach (AbstractObject one in given[parameter.Ordinal].Value.Objects)
                {
                    evaluator.Memory.Show(one);
                }
            }
        }
    }
}
