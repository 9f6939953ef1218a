using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>An exception that another one is made of: it is kept beside the message and is no part of it.</summary>
/// <remarks>So whoever wraps an exception under a message of his own may log that message.</remarks>
internal sealed class InnerException
{
    private InnerException(IPropertySymbol property, AccessPath path)
    {
        Property = property;
        Path = path;
    }

    /// <summary>Where it is kept.</summary>
    public IPropertySymbol Property { get; }

    /// <summary>Where it comes from.</summary>
    public AccessPath Path { get; }

    /// <returns><see langword="null"/> for what is no constructor of an exception, or takes no other exception.</returns>
    public static InnerException? Of(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Constructor || Kept(method.ContainingType) is not { } property)
        {
            return null;
        }

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (Kept(parameter.Type) is not null)
            {
                return new InnerException(property, AccessPath.Parameter(parameter.Ordinal));
            }
        }

        return null;
    }

    /// <summary><see cref="Exception.InnerException"/>, for a type that has it.</summary>
    public static IPropertySymbol? Kept(ITypeSymbol? type)
    {
        while (type is not null && !IsException(type))
        {
            type = type.BaseType;
        }

        return type?.GetMembers(nameof(Exception.InnerException)).OfType<IPropertySymbol>().FirstOrDefault();
    }

    private static bool IsException(ITypeSymbol type) =>
        type is { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };
}
