using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Which statements of model files mean nothing here: a symbol or a path that does not exist.</summary>
/// <remarks>
/// Of a user's file each such line is an error. Of the catalog a symbol may well be absent, because its library is not referenced;
/// a test runs this check on it with every library there is.
/// </remarks>
internal static class ModelCheck
{
    public static ImmutableArray<ModelError> Errors(ModelIndex index, Compilation compilation)
    {
        ImmutableArray<ModelError>.Builder errors = ImmutableArray.CreateBuilder<ModelError>();
        foreach (ModelFile file in index.Files)
        {
            errors.AddRange(file.Errors);
            foreach (ModelStatement statement in file.Statements)
            {
                if (Error(file, statement, compilation) is { } error)
                {
                    errors.Add(error);
                }
            }
        }

        return errors.ToImmutable();
    }

    private static ModelError? Error(ModelFile file, ModelStatement statement, Compilation compilation)
    {
        ModelSymbol symbol = statement.Symbol;
        ImmutableArray<ISymbol> named = Named(symbol, compilation);
        if (named.IsEmpty)
        {
            return file.ErrorAt(symbol.Span, $"no symbol '{symbol.Id}' in this project and its references");
        }

        if (statement is EchoStatement { Exception: { } exception }
            && DocumentationCommentId.GetSymbolsForDeclarationId(exception.Id, compilation).IsEmpty)
        {
            return file.ErrorAt(exception.Span, $"no type '{exception.Id}' in this project and its references");
        }

        // The members of a type, and what bears an attribute, differ in what they have; each takes the paths that it can.
        if (symbol.IsAttribute || symbol.IsType)
        {
            return null;
        }

        // Of several overloads each takes what it has; a path that none of them has is a mistake.
        foreach (ModelPath path in statement.Paths)
        {
            string? expected = null;
            foreach (ISymbol one in named)
            {
                expected = Expected(path, one);
                if (expected is null)
                {
                    break;
                }
            }

            if (expected is not null)
            {
                return file.ErrorAt(path.Span, expected);
            }
        }

        return null;
    }

    /// <summary>The symbols that a row speaks of: one, or all the overloads of a name.</summary>
    public static ImmutableArray<ISymbol> Named(ModelSymbol symbol, Compilation compilation)
    {
        if (!symbol.IsOverloads)
        {
            return DocumentationCommentId.GetSymbolsForDeclarationId(symbol.Id, compilation);
        }

        int name = symbol.Id.LastIndexOf('.');
        ImmutableArray<ISymbol>.Builder overloads = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (ISymbol type in DocumentationCommentId.GetSymbolsForDeclarationId("T:" + symbol.Id.Substring(2, Math.Max(0, name - 2)), compilation))
        {
            foreach (ISymbol member in ((INamedTypeSymbol)type).GetMembers())
            {
                if (member is IMethodSymbol && member.GetDocumentationCommentId() is { } id && ModelIndex.Overloads(id) == symbol.Id)
                {
                    overloads.Add(member);
                }
            }
        }

        return overloads.ToImmutable();
    }

    private static string? Expected(ModelPath path, ISymbol symbol)
    {
        ITypeSymbol? type;
        switch (path.Root)
        {
            case PathRoot.This when symbol.IsStatic:
                return "'" + symbol.Name + "' is static and has no 'this'";
            case PathRoot.This:
                type = symbol.ContainingType;
                break;
            case PathRoot.Return when symbol is IMethodSymbol { ReturnsVoid: true }:
                return "'" + symbol.Name + "' returns nothing";
            case PathRoot.Return:
                type = TypeOf(symbol);
                break;
            case PathRoot.Everything:
                return null;
            default:
                ImmutableArray<ITypeSymbol> arguments = Arguments(symbol);
                ImmutableArray<IParameterSymbol> parameters = Parameters(symbol);
                if (path.Name == "value" && arguments.Length > parameters.Length)
                {
                    type = arguments[arguments.Length - 1];
                    break;
                }

                if (path.Name.Length > 0 && PathBinder.Ordinal(path, parameters) is null)
                {
                    return $"'{symbol.Name}' has no parameter '{path.Name}'";
                }

                int ordinal = PathBinder.Ordinal(path, parameters) ?? path.Ordinal;
                if (ordinal >= arguments.Length)
                {
                    return $"'{symbol.Name}' has {arguments.Length} argument(s), counted from 0";
                }

                type = arguments[ordinal];
                break;
        }

        return type is not null && PathBinder.Missing(type, path.Steps) is { } step
            ? $"no member '{step}' there"
            : null;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static ImmutableArray<IParameterSymbol> Parameters(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    // Of a property the arguments of its index, then the value that is assigned.
    private static ImmutableArray<ITypeSymbol> Arguments(ISymbol symbol)
    {
        ImmutableArray<ITypeSymbol>.Builder types = ImmutableArray.CreateBuilder<ITypeSymbol>();
        foreach (IParameterSymbol parameter in Parameters(symbol))
        {
            types.Add(parameter.Type);
        }

        if (symbol is IPropertySymbol or IFieldSymbol)
        {
            types.Add(TypeOf(symbol)!);
        }

        return types.ToImmutable();
    }
}
