using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>What a piece of a file declares, and which bodies its text is part of. What is written inside a body comes with it.</summary>
internal static class DeclaredMethods
{
    /// <summary>The members (or the type) that it declares, of which others may speak.</summary>
    public static IEnumerable<ISymbol> Members(DeclarationUnit unit, SemanticModel model, CancellationToken cancellation)
    {
        if (unit.Node is BaseFieldDeclarationSyntax fields)
        {
            foreach (VariableDeclaratorSyntax variable in fields.Declaration.Variables)
            {
                if (model.GetDeclaredSymbol(variable, cancellation) is { } member)
                {
                    yield return member;
                }
            }
        }
        else if (model.GetDeclaredSymbol(unit.Node, cancellation) is { } declared)
        {
            yield return declared;
        }
    }

    /// <summary>The bodies: of a field with an initialiser those of the constructors that run it.</summary>
    public static IEnumerable<IMethodSymbol> Bodies(DeclarationUnit unit, SemanticModel model, CancellationToken cancellation) =>
        Bodies(unit, Members(unit, model, cancellation));

    /// <summary>The bodies of what a piece declares.</summary>
    public static IEnumerable<IMethodSymbol> Bodies(DeclarationUnit unit, IEnumerable<ISymbol> declared)
    {
        foreach (ISymbol member in declared)
        {
            IEnumerable<IMethodSymbol> bodies = member switch
            {
                IMethodSymbol method => [method.PartialImplementationPart ?? method],
                INamedTypeSymbol type => Undeclared(type),
                IPropertySymbol property => [.. Accessors(property.GetMethod, property.SetMethod), .. Initialised(unit.Node, property)],
                IEventSymbol @event => [.. Accessors(@event.AddMethod, @event.RemoveMethod), .. Initialised(unit.Node, @event)],
                IFieldSymbol field => Initialised(unit.Node, field),
                _ => [],
            };
            foreach (IMethodSymbol body in bodies)
            {
                yield return body;
            }
        }
    }

    private static IEnumerable<IMethodSymbol> Accessors(IMethodSymbol? first, IMethodSymbol? second)
    {
        if (first is not null)
        {
            yield return first.PartialImplementationPart ?? first;
        }

        if (second is not null)
        {
            yield return second.PartialImplementationPart ?? second;
        }
    }

    private static IEnumerable<IMethodSymbol> Initialised(SyntaxNode declaration, ISymbol member) =>
        declaration is PropertyDeclarationSyntax { Initializer: not null }
            || (declaration is BaseFieldDeclarationSyntax fields && fields.Declaration.Variables.Any(variable => variable.Initializer is not null))
            ? member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors.Where(Initialisers.Runs)
            : [];

    /// <summary>Constructors that have no declaration of their own: a type's default one, a primary one, one for static fields.</summary>
    private static IEnumerable<IMethodSymbol> Undeclared(INamedTypeSymbol type)
    {
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (constructor.DeclaringSyntaxReferences.IsEmpty || constructor.DeclaringSyntaxReferences[0].GetSyntax() is TypeDeclarationSyntax)
            {
                yield return constructor;
            }
        }

        foreach (IMethodSymbol constructor in type.StaticConstructors)
        {
            if (constructor.DeclaringSyntaxReferences.IsEmpty || constructor.IsImplicitlyDeclared)
            {
                yield return constructor;
            }
        }
    }
}
