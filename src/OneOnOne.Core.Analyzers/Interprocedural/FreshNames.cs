using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Names that came to mean something relevant since the last look, each with the files that can mention it.</summary>
/// <remarks>A private member is named in the files of its type and nowhere else, however many types have one of that name.</remarks>
internal sealed class FreshNames
{
    private readonly HashSet<string> _anywhere = new(StringComparer.Ordinal);
    private readonly Dictionary<SyntaxTree, HashSet<string>> _within = [];

    public bool IsEmpty => _anywhere.Count == 0 && _within.Count == 0;

    public void Add(string name) => _anywhere.Add(name);

    /// <param name="name">What the member is called where it is used.</param>
    /// <param name="member">The member or type.</param>
    public void Add(string name, ISymbol member)
    {
        if (member is not { DeclaredAccessibility: Accessibility.Private, ContainingType: { DeclaringSyntaxReferences: { IsEmpty: false } declarations } } || IsExplicit(member))
        {
            Add(name);
            return;
        }

        foreach (SyntaxReference declaration in declarations)
        {
            if (!_within.TryGetValue(declaration.SyntaxTree, out HashSet<string>? names))
            {
                _within.Add(declaration.SyntaxTree, names = new HashSet<string>(StringComparer.Ordinal));
            }

            names.Add(name);
        }
    }

    /// <summary>The names to look for in a file.</summary>
    public HashSet<string> In(SyntaxTree tree)
    {
        if (!_within.TryGetValue(tree, out HashSet<string>? names))
        {
            return _anywhere;
        }

        names.UnionWith(_anywhere);
        return names;
    }

    // An explicit implementation is private, and is called through its contract.
    private static bool IsExplicit(ISymbol member) => member.Name.IndexOf('.') >= 0;
}
