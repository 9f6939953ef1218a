using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Collects the simple names through which the user's models say that content can be read.</summary>
/// <remarks>
/// Too many names cost time and nothing else; a name that is missing is a leak that is missed. So a member counts as well when its
/// type is a confidential one or holds one, and when a parameter is confidential that an implementation receives.
/// </remarks>
internal sealed class SourceNameReader(Compilation compilation, ModelIndex user, Knowledge knowledge)
{
    private readonly ImmutableHashSet<string>.Builder _names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);

    public ImmutableHashSet<string> Read()
    {
        AddRows();
        if (HasSourceAttributes())
        {
            AddNamespace(compilation.Assembly.GlobalNamespace);
            foreach (MetadataReference reference in compilation.References)
            {
                if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && Bears(assembly))
                {
                    AddNamespace(assembly.GlobalNamespace);
                }
            }
        }

        return _names.ToImmutable();
    }

    private void AddRows()
    {
        foreach (ModelFile file in user.Files)
        {
            foreach (ModelStatement statement in file.Statements)
            {
                if (statement is not (SourceStatement or ReleaseStatement) || statement.Symbol.IsAttribute)
                {
                    continue;
                }

                _names.Add(ModelIndex.SimpleName(statement.Symbol.Id));
                if (statement.Symbol.IsType)
                {
                    foreach (ISymbol type in DocumentationCommentId.GetSymbolsForDeclarationId(statement.Symbol.Id, compilation))
                    {
                        AddMembers((INamedTypeSymbol)type);
                    }
                }
            }
        }
    }

    private bool HasSourceAttributes()
    {
        foreach (ModelStatement statement in user.ByAttribute)
        {
            if (statement is SourceStatement)
            {
                return true;
            }
        }

        return false;
    }

    // Whoever bears an attribute references the assembly that declares it or one that derives from it; the framework does neither.
    private bool Bears(IAssemblySymbol assembly)
    {
        foreach (ModelStatement statement in user.ByAttribute)
        {
            foreach (ISymbol attribute in DocumentationCommentId.GetSymbolsForDeclarationId(statement.Symbol.Id, compilation))
            {
                if (SymbolEqualityComparer.Default.Equals(attribute.ContainingAssembly, assembly))
                {
                    return true;
                }

                foreach (IModuleSymbol module in assembly.Modules)
                {
                    if (module.ReferencedAssemblySymbols.Contains(attribute.ContainingAssembly, SymbolEqualityComparer.Default))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private void AddNamespace(INamespaceSymbol space)
    {
        foreach (INamespaceOrTypeSymbol member in space.GetMembers())
        {
            switch (member)
            {
                case INamespaceSymbol inner:
                    AddNamespace(inner);
                    break;
                case INamedTypeSymbol type:
                    AddMembers(type);
                    break;
            }
        }
    }

    private void AddMembers(INamedTypeSymbol type)
    {
        if (knowledge.Sources.Holds(type))
        {
            _names.Add(type.Name);
        }

        foreach (ISymbol member in type.GetMembers())
        {
            if (member is INamedTypeSymbol nested)
            {
                AddMembers(nested);
            }
            else if (member.DeclaredAccessibility != Accessibility.Private
                && member is IPropertySymbol or IFieldSymbol or IMethodSymbol { AssociatedSymbol: null }
                && knowledge.Sources.IsSource(member))
            {
                _names.Add(member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? type.Name : member.Name);
            }
        }
    }
}
