using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Catalog;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Which types of the compilation derive from which, and which of their members a virtual call reaches.</summary>
internal sealed class Hierarchy(Compilation compilation)
{
    private readonly Lazy<Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>> _derived = new(() => Build(compilation));

    /// <summary>The types below a type, itself included, in the order of their declaration.</summary>
    public IEnumerable<INamedTypeSymbol> SelfAndDerived(INamedTypeSymbol type)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var pending = new Queue<INamedTypeSymbol>();
        pending.Enqueue(type.OriginalDefinition);
        while (pending.Count > 0)
        {
            INamedTypeSymbol next = pending.Dequeue();
            if (!seen.Add(next))
            {
                continue;
            }

            yield return next;
            if (_derived.Value.TryGetValue(next, out List<INamedTypeSymbol>? below))
            {
                foreach (INamedTypeSymbol one in below)
                {
                    pending.Enqueue(one);
                }
            }
        }
    }

    /// <summary>The member that a call of <paramref name="method"/> reaches on an object of exactly this type.</summary>
    public static IMethodSymbol? Implementation(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            return OfInterface(type, method);
        }

        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            foreach (ISymbol member in at.GetMembers(method.Name))
            {
                if (member is IMethodSymbol candidate && Overrides(candidate, method))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static IMethodSymbol? OfInterface(INamedTypeSymbol type, IMethodSymbol method)
    {
        foreach (INamedTypeSymbol @interface in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(@interface.OriginalDefinition, method.ContainingType.OriginalDefinition)
                || !MayBe(@interface, method.ContainingType))
            {
                continue;
            }

            foreach (ISymbol member in @interface.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition)
                    && type.FindImplementationForInterfaceMember(member) is IMethodSymbol found)
                {
                    if (method.ContainingType.IsGenericType && IsUnsaid(found))
                    {
                        return method;
                    }

                    // What a base implements by a virtual member, a type below may override.
                    return found.ContainingType.TypeKind != TypeKind.Interface && (found.IsVirtual || found.IsAbstract || found.IsOverride) ? Implementation(type, found) ?? found : found;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a library's type that leaves nothing open implements something under no name of its own and says nothing of it: then the
    /// interface says more, of where its type arguments lie.
    /// </summary>
    private static bool IsUnsaid(IMethodSymbol found) =>
        !found.ExplicitInterfaceImplementations.IsEmpty && !found.ContainingType.IsGenericType && found.DeclaringSyntaxReferences.IsEmpty
        && !(found.AssociatedSymbol ?? found).GetAttributes().Any(attribute => attribute.AttributeClass is { } said && AnnotationName.IsOurs(said));

    /// <summary>Whether an interface that is implemented may be the one that is asked for: a handler of one message is not one of another.</summary>
    private static bool MayBe(INamedTypeSymbol implemented, INamedTypeSymbol asked)
    {
        for (int i = 0; i < implemented.TypeArguments.Length; i++)
        {
            ITypeSymbol a = implemented.TypeArguments[i];
            ITypeSymbol b = asked.TypeArguments[i];
            if (IsClosed(a) && IsClosed(b) && !SymbolEqualityComparer.Default.Equals(a, b)
                && asked.OriginalDefinition.TypeParameters[i].Variance == VarianceKind.None)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsClosed(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => false,
        IArrayTypeSymbol array => IsClosed(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.All(IsClosed),
        _ => true,
    };

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (IMethodSymbol? at = candidate; at is not null; at = at.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, method.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> Build(Compilation compilation)
    {
        var derived = new Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(compilation.Assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            INamespaceOrTypeSymbol next = pending.Pop();
            if (next is INamedTypeSymbol type)
            {
                Add(type.BaseType, type);
                foreach (INamedTypeSymbol @interface in type.Interfaces)
                {
                    Add(@interface, type);
                }
            }

            foreach (ISymbol member in next.GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                {
                    pending.Push(inner);
                }
            }
        }

        // Files may come in any order: the answer must not.
        foreach (List<INamedTypeSymbol> below in derived.Values)
        {
            below.Sort((a, b) => string.CompareOrdinal(a.ToDisplayString(), b.ToDisplayString()));
        }

        return derived;

        void Add(INamedTypeSymbol? above, INamedTypeSymbol type)
        {
            if (above is null or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum })
            {
                return;
            }

            if (!derived.TryGetValue(above.OriginalDefinition, out List<INamedTypeSymbol>? below))
            {
                derived.Add(above.OriginalDefinition, below = []);
            }

            below.Add(type);
        }
    }
}
