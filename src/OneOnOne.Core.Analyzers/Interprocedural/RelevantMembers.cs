using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Catalog;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>The members and types that content can come through, as far as they are known, by name and by symbol. Only grows.</summary>
internal sealed class RelevantMembers
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<ISymbol> _members = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);
    private readonly SourceMembers _sources;
    private readonly Knowledge _knowledge;
    private readonly HashSet<ITypeSymbol> _used = new(SymbolEqualityComparer.Default);
    private List<string> _fresh = [];

    public RelevantMembers(Knowledge knowledge)
    {
        _knowledge = knowledge;
        _sources = new SourceMembers(knowledge.LabelOf, IsHeld);
    }

    /// <summary>The names that came since the last time; a name comes again when it has come to mean another member.</summary>
    public List<string> TakeFresh()
    {
        List<string> fresh = _fresh;
        _fresh = [];
        return fresh;
    }

    public void AddName(string name)
    {
        if (_names.Add(name))
        {
            _fresh.Add(name);
        }
    }

    /// <summary>A type of a referenced assembly is used from now on, and with it whatever can be had of it.</summary>
    public void Use(ISymbol? symbol)
    {
        if ((symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.OriginalDefinition is not { } type || !_knowledge.Annotated.Has(type) || !_used.Add(type))
        {
            return;
        }

        foreach (ISymbol source in _knowledge.Annotated.Sources(type))
        {
            Add(source);
        }

        foreach (INamedTypeSymbol next in _knowledge.Annotated.LeadsTo(type))
        {
            Use(next);
        }
    }

    /// <summary>From now on, whoever names this member may have content from it.</summary>
    public void Add(ISymbol member)
    {
        ISymbol named = (member as IMethodSymbol)?.AssociatedSymbol ?? member;
        named = named is IMethodSymbol { MethodKind: MethodKind.Constructor } ? named.ContainingType : named;
        if (!_members.Add(named.OriginalDefinition))
        {
            return;
        }

        if (ImplicitMembers.Is(named))
        {
            HoldUsers(named);
            return;
        }

        // An explicit implementation is named by its last part; an extension property in its static form by its accessor.
        string name = named.Name.Substring(named.Name.LastIndexOf('.') + 1);
        Remember(name);
        if (named is IPropertySymbol)
        {
            Remember("get_" + name);
            Remember("set_" + name);
        }
    }

    /// <summary>From now on, whoever has an object of this type may have content from it without naming a member.</summary>
    public void Hold(INamedTypeSymbol type)
    {
        if (_types.Add(type.OriginalDefinition))
        {
            Add(type);
        }
    }

    public bool Has(ISymbol member) => _members.Contains(member.OriginalDefinition);

    /// <summary>Whether a declaration says of itself that content comes through it.</summary>
    public bool IsSource(ISymbol member) => _sources.IsSource(member);

    public bool IsHeld(ITypeSymbol type)
    {
        if (_knowledge.IsConfidential(type) || _knowledge.IsConsent(type))
        {
            return true;
        }

        for (ITypeSymbol? one = type; one is not null && _types.Count > 0; one = one.BaseType)
        {
            if (_types.Contains(one.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether content can come through what a name was bound to.</summary>
    public bool Matters(ISymbol symbol)
    {
        switch (symbol)
        {
            case INamespaceSymbol or ILabelSymbol or IPreprocessingSymbol:
                return false;
            case ILocalSymbol local:
                return _sources.Holds(local.Type);
            case IParameterSymbol parameter:
                return _sources.Holds(parameter.Type) || _sources.IsSource(parameter);
            case IAliasSymbol alias:
                return Matters(alias.Target);
            case IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type }:
                return Matters(type) || AnnotationName.IsOurs(type);
            case IMethodSymbol { ReducedFrom: { } extension }:
                return Matters(extension) || _sources.IsSource(symbol);
            case IMethodSymbol method when method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal):
                return true;
        }

        // What dispatches may reach whatever bears the name.
        return Has(symbol) || IsOpen(symbol) || _sources.IsSource(symbol) || _sources.IsSource(symbol.OriginalDefinition);
    }

    /// <summary>Whoever has one of the objects that a member works on may use it without naming it: its own, an operand, an extension's receiver.</summary>
    private void HoldUsers(ISymbol member)
    {
        if (member.ContainingType is { } type)
        {
            Hold(type);
        }

        foreach (IParameterSymbol parameter in (member as IMethodSymbol)?.Parameters ?? [])
        {
            if (member.IsStatic && parameter is { RefKind: not RefKind.Out, Type: INamedTypeSymbol { SpecialType: SpecialType.None } operand })
            {
                Hold(operand);
            }
        }
    }

    private static bool IsOpen(ISymbol member) =>
        member is not ITypeSymbol && (member.IsVirtual || member.IsAbstract || member.IsOverride) && member.Name != nameof(ToString);

    private void Remember(string name)
    {
        _names.Add(name);
        _fresh.Add(name);
    }
}
