using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Which assemblies can bear annotations at all: those that declare the attributes or reference an assembly that does.</summary>
/// <remarks>
/// Attributes of metadata are decoded on demand, which costs; the framework's thousands of members are never asked, because nothing
/// of it can name our attributes.
/// </remarks>
internal sealed class AnnotatedAssemblies(Compilation compilation)
{
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _declaring = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _bearing = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _inheriting = new(SymbolEqualityComparer.Default);
    private readonly Lazy<bool> _any = new(() => HasAny(compilation));

    /// <summary>Whether any assembly of the compilation declares the attributes.</summary>
    public bool Any => _any.Value;

    /// <summary>Whether a symbol is of the house: where the annotations are declared they are complete, and nothing is left to guess.</summary>
    public bool Declares(ISymbol symbol) =>
        Any && symbol.ContainingAssembly is { Name: "OneOnOne.Core" } assembly && _declaring.GetOrAdd(assembly, AnnotationName.IsDeclaredIn);

    public bool Bears(ISymbol symbol) => symbol.ContainingAssembly is { } assembly && Bears(assembly);

    public bool Bears(IAssemblySymbol assembly) => Any && (_bearing.TryGetValue(assembly, out bool bears) ? bears : _bearing.GetOrAdd(assembly, CanBear(assembly)));

    /// <summary>Whether an assembly bears annotations, or references one that does, near or far: its members may stand in for annotated ones.</summary>
    public bool Inherits(IAssemblySymbol assembly) =>
        Any && (_inheriting.TryGetValue(assembly, out bool inherits) ? inherits : _inheriting.GetOrAdd(assembly, CanInherit(assembly, new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default))));

    // Assemblies of a framework reference one another in circles.
    private bool CanInherit(IAssemblySymbol assembly, HashSet<IAssemblySymbol> asked) =>
        asked.Add(assembly)
        && (Bears(assembly) || assembly.Modules.Any(module => module.ReferencedAssemblySymbols.Any(reference => CanInherit(reference, asked))));

    private bool CanBear(IAssemblySymbol assembly)
    {
        if (_declaring.GetOrAdd(assembly, AnnotationName.IsDeclaredIn))
        {
            return true;
        }

        foreach (IModuleSymbol module in assembly.Modules)
        {
            foreach (IAssemblySymbol reference in module.ReferencedAssemblySymbols)
            {
                if (_declaring.GetOrAdd(reference, AnnotationName.IsDeclaredIn))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasAny(Compilation compilation)
    {
        if (AnnotationName.IsDeclaredIn(compilation.Assembly))
        {
            return true;
        }

        foreach (IModuleSymbol module in compilation.Assembly.Modules)
        {
            foreach (IAssemblySymbol reference in module.ReferencedAssemblySymbols)
            {
                if (AnnotationName.IsDeclaredIn(reference))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
