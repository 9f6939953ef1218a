using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>What a body does before its first line: parameters that become shared variables or members, a base that is constructed.</summary>
internal static class Entrance
{
    public static void Begin(Evaluator evaluator)
    {
        IMethodSymbol method = evaluator.Body.Method;

        // A parameter that lambdas share lies with the variables that they share.
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            Value value = Parameters.AtEntry(parameter, evaluator.Body);
            if (evaluator.Body.Captured.Contains(parameter))
            {
                evaluator.Memory.Write(evaluator.Body.Activation, Step.Variable(parameter), value, true);
            }
            else
            {
                evaluator.Memory.State = evaluator.Memory.State.WithVariable(evaluator.Body.Numbers.Variable(parameter), value);
            }
        }

        foreach (Given given in evaluator.Body.Given)
        {
            if (!given.Path.Steps.IsEmpty && given.Constant is not ExactType)
            {
                evaluator.Memory.Write(AbstractObject.Entry(given.Path.Parent), given.Path.Steps[given.Path.Steps.Length - 1], given.Value, true);
            }
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            Construct(evaluator, method);
        }
    }

    private static void Construct(Evaluator evaluator, IMethodSymbol constructor)
    {
        SyntaxNode? declaration = null;
        foreach (SyntaxReference reference in constructor.DeclaringSyntaxReferences)
        {
            declaration = reference.GetSyntax();
        }

        if (declaration is null && constructor.IsImplicitlyDeclared)
        {
            ConstructBase(evaluator, constructor.ContainingType.BaseType, constructor.ContainingType.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax());
            return;
        }

        bool callsBase = declaration switch
        {
            ConstructorDeclarationSyntax { Initializer: not null } => true,
            TypeDeclarationSyntax { BaseList.Types: var types } => types.Any(type => type is PrimaryConstructorBaseTypeSyntax),
            _ => false,
        };
        if (!callsBase)
        {
            ConstructBase(evaluator, constructor.ContainingType.BaseType, declaration);
        }

        if (declaration is TypeDeclarationSyntax)
        {
            Keep(evaluator, constructor);
        }
    }

    private static void Keep(Evaluator evaluator, IMethodSymbol constructor)
    {
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            Value value = Parameters.AtEntry(parameter, evaluator.Body);
            if (Positional(parameter, constructor.ContainingType) is not { } property)
            {
                evaluator.Memory.Write(evaluator.This, Step.Member(parameter), value, true);
            }
            else if (Accessors.IsAuto(property) && property.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is ParameterSyntax))
            {
                evaluator.Memory.Write(evaluator.This, Step.Member(property), value, true);
            }
        }
    }

    /// <summary>The property that a record has for a parameter: in its members the name means that, and the parameter is kept nowhere.</summary>
    private static IPropertySymbol? Positional(IParameterSymbol parameter, INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.IsRecord ? type.GetMembers(parameter.Name) : [])
        {
            if (member is IPropertySymbol property)
            {
                return property;
            }
        }

        return null;
    }

    private static void ConstructBase(Evaluator evaluator, INamedTypeSymbol? type, SyntaxNode? declaration)
    {
        if (type is null || declaration is null || !evaluator.Summaries.IsSource(type))
        {
            return;
        }

        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams))
            {
                var call = new Call(constructor, evaluator.This, type, [], Site.Of(declaration)) { Syntax = declaration };
                MethodSummary summary = evaluator.Summaries.For(constructor);
                evaluator.Composer.Compose(summary, call);
                return;
            }
        }
    }
}
