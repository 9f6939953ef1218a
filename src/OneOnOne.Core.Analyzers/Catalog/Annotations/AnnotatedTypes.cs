using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>The types of referenced assemblies that bear annotations, found by name and asked for their members only when they are used.</summary>
/// <remarks>
/// To have an object of such a type, code must name a type of its assembly or an extension method, and to name either it must name the
/// namespace; from there on each member on the way is named. So a project that does not use them pays for a few names.
/// </remarks>
internal sealed class AnnotatedTypes(Compilation compilation, AnnotatedAssemblies assemblies, SourceMembers sources)
{
    private HashSet<string>? _all;

    /// <summary>The names by which types and source extensions are met.</summary>
    /// <param name="isMentioned">Whether a name occurs anywhere in this project's text.</param>
    public IEnumerable<string> Names(Func<string, bool> isMentioned)
    {
        foreach (IAssemblySymbol assembly in Annotated())
        {
            foreach (string name in In(assembly.GlobalNamespace, isMentioned))
            {
                yield return name;
            }
        }
    }

    /// <summary>Whether a type of theirs, or a member of one, bears a name.</summary>
    public bool Names(string name) => (_all ??= [.. Annotated().SelectMany(assembly => All(assembly.GlobalNamespace))]).Contains(name);

    public bool Has(ISymbol type) =>
        assemblies.Bears(type) && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    /// <summary>The members through which content can be had of an object of the type, or of the type itself.</summary>
    public IEnumerable<ISymbol> Sources(INamedTypeSymbol type) => Visible(type).Where(sources.IsSource);

    /// <summary>The types whose objects can be had of one without naming them.</summary>
    public IEnumerable<INamedTypeSymbol> LeadsTo(INamedTypeSymbol type)
    {
        if (type.BaseType is { } above)
        {
            yield return above;
        }

        // A nested type is named through the one around it.
        foreach (INamedTypeSymbol near in type.AllInterfaces.Concat(type.GetTypeMembers()))
        {
            yield return near;
        }

        foreach (ISymbol member in Visible(type))
        {
            foreach (ITypeSymbol named in Types(member))
            {
                foreach (INamedTypeSymbol one in Within(named, 0))
                {
                    yield return one;
                }
            }
        }
    }

    /// <summary>The members of assemblies that use the annotations, other than the one that declares them.</summary>
    public IEnumerable<ISymbol> Members() => Annotated()
        .Where(assembly => !AnnotationName.IsDeclaredIn(assembly) && !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly))
        .SelectMany(assembly => Members(assembly.GlobalNamespace));

    private static IEnumerable<ISymbol> Members(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            foreach (ISymbol inner in member is INamespaceOrTypeSymbol nested ? Members(nested) : [member])
            {
                yield return inner;
            }
        }
    }

    private IEnumerable<IAssemblySymbol> Annotated()
    {
        foreach (MetadataReference reference in assemblies.Any ? compilation.References : [])
        {
            if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && assemblies.Bears(assembly))
            {
                yield return assembly;
            }
        }
    }

    private static IEnumerable<string> All(INamespaceOrTypeSymbol container)
    {
        foreach (INamespaceOrTypeSymbol inner in container is INamespaceSymbol space ? space.GetMembers() : container.GetTypeMembers())
        {
            foreach (string name in All(inner))
            {
                yield return name;
            }
        }

        if (container is INamedTypeSymbol type)
        {
            yield return type.Name;
            foreach (string name in type.MemberNames)
            {
                yield return name;
            }
        }
    }

    private static IEnumerable<ITypeSymbol> Types(ISymbol member) => member switch
    {
        IPropertySymbol property => [property.Type],
        IFieldSymbol field => [field.Type],
        IEventSymbol @event => [@event.Type],
        IMethodSymbol method => [method.ReturnType, .. method.Parameters.Select(parameter => parameter.Type)],
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> Within(ITypeSymbol type, int depth)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return Within(array.ElementType, depth + 1);
            case INamedTypeSymbol named when depth < 6:
                return [named.OriginalDefinition, .. named.TypeArguments.SelectMany(argument => Within(argument, depth + 1))];
            default:
                return [];
        }
    }

    private IEnumerable<ISymbol> Visible(INamedTypeSymbol type) =>
        type.GetMembers().Where(member => member is not INamedTypeSymbol && compilation.IsSymbolAccessibleWithin(member, compilation.Assembly, member.IsStatic ? null : type)
            || member.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal);

    private IEnumerable<string> In(INamespaceSymbol space, Func<string, bool> isMentioned)
    {
        bool isUsed = space.IsGlobalNamespace || isMentioned(space.Name);
        foreach (INamespaceOrTypeSymbol member in space.GetMembers())
        {
            IEnumerable<string> names = member switch
            {
                INamespaceSymbol inner => In(inner, isMentioned),
                INamedTypeSymbol type when isUsed => In(type),
                _ => [],
            };
            foreach (string name in names)
            {
                yield return name;
            }
        }
    }

    private IEnumerable<string> In(INamedTypeSymbol type)
    {
        if (!compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
        {
            yield break;
        }

        yield return type.Name;
        foreach (ISymbol member in type.MightContainExtensionMethods ? type.GetMembers() : [])
        {
            if (member is IMethodSymbol { IsExtensionMethod: true } extension && sources.IsSource(extension))
            {
                yield return extension.Name;
            }
        }
    }
}
