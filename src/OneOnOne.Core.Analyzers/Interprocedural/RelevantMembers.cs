using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Catalog;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>The members and types that content can come through, as far as they are known, by name and by symbol. Only grows.</summary>
internal sealed class RelevantMembers
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<ISymbol> _members = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _telling = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _labelled = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _wholes = new(SymbolEqualityComparer.Default);
    private readonly SourceMembers _sources;
    private readonly Knowledge _knowledge;
    private readonly Hierarchy _hierarchy;
    private readonly HashSet<ITypeSymbol> _used = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, (bool Holds, bool IsWhole)> _asked = new(SymbolEqualityComparer.Default);
    private FreshNames _fresh = new();

    public RelevantMembers(Knowledge knowledge, Hierarchy hierarchy)
    {
        _knowledge = knowledge;
        _hierarchy = hierarchy;
        _sources = new SourceMembers(knowledge.LabelOf, IsHeld);
    }

    /// <summary>The names that came since the last time; a name comes again when it has come to mean another member.</summary>
    public FreshNames TakeFresh()
    {
        FreshNames fresh = _fresh;
        _fresh = new FreshNames();
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

    /// <summary>Whether what bears a name may bring a type of a referenced assembly into use.</summary>
    public bool MayUse(string name) => _knowledge.Annotated.Names(name);

    /// <summary>How often a type's objects came to give content to whoever has one and names nothing.</summary>
    public int Wholes => _wholes.Count;

    /// <summary>From now on, whoever names this member may have content from it, or an object that holds some.</summary>
    public void Add(ISymbol member) => Add(member, tells: _sources.IsLabelled(member));

    /// <summary>From now on, whoever names this member has content from it.</summary>
    public void AddTelling(ISymbol member) => Add(member, tells: true);

    /// <summary>From now on, whoever has an object of this type may have content from it without naming a member.</summary>
    public void Hold(INamedTypeSymbol type)
    {
        if (_types.Add(type.OriginalDefinition))
        {
            _asked.Clear();
            Add(type);
        }
    }

    /// <summary>Whether using a member brings content, whatever is done with what it gives.</summary>
    public bool Tells(ISymbol member)
    {
        return _telling.Contains(Named(member)) || IsLabelled(Lineage.Definition(member));
    }

    // What annotations say does not change, and the same members are used all over.
    private bool IsLabelled(ISymbol definition)
    {
        if (!_labelled.TryGetValue(definition, out bool isLabelled))
        {
            ISymbol named = (definition as IMethodSymbol)?.AssociatedSymbol ?? definition;
            _labelled.Add(definition, isLabelled = _sources.IsLabelled(definition)
                || _sources.IsLabelled(named is IMethodSymbol { MethodKind: MethodKind.Constructor } ? named.ContainingType : named)
                || (definition is IMethodSymbol method && method.Parameters.Any(_sources.IsLabelled))
                || (named is IPropertySymbol { IsIndexer: true } indexer && indexer.Parameters.Any(_sources.IsLabelled)));
        }

        return isLabelled;
    }

    /// <summary>Whether whoever has a value of a type has content by an operator, an enumerator or whatever else is used unnamed, or may disclose.</summary>
    public bool IsWhole(ITypeSymbol type) => Ask(type).IsWhole;

    /// <summary>Whether a value of a type is something that declares content, or leads to it.</summary>
    public bool Holds(ITypeSymbol type) => Ask(type).Holds;

    // The same types are asked about at every operation; an answer stands until another type comes to matter.
    private (bool Holds, bool IsWhole) Ask(ITypeSymbol type)
    {
        if (!_asked.TryGetValue(type, out (bool Holds, bool IsWhole) answer))
        {
            _asked.Add(type, answer = (_sources.Holds(type), ReadsWhole(type)));
        }

        return answer;
    }

    private bool ReadsWhole(ITypeSymbol type)
    {
        for (ITypeSymbol? one = type; one is not null; one = one.BaseType)
        {
            if (_wholes.Contains(one.OriginalDefinition))
            {
                return true;
            }
        }

        return _knowledge.IsConsent(type) || _knowledge.IsPlan(type) || (type is INamedTypeSymbol named && (_sources.IsTelling(named) || named.TypeArguments.Any(ReadsWhole)))
            || (type is IArrayTypeSymbol array && ReadsWhole(array.ElementType));
    }

    private void Add(ISymbol member, bool tells)
    {
        ISymbol named = Named(member);
        bool isNew = _members.Add(named);
        if (tells && _telling.Add(named))
        {
            _telling.UnionWith(Slots(named));
            isNew = true;
        }

        if (!isNew)
        {
            return;
        }

        if (ImplicitMembers.Is(named))
        {
            HoldUsers(named);
            return;
        }

        // An explicit implementation is named by its last part; an extension property in its static form by its accessor.
        string name = LastPart(named.Name);
        _fresh.Add(name, named);
        if (named is IPropertySymbol)
        {
            _fresh.Add("get_" + name, named);
            _fresh.Add("set_" + name, named);
        }
    }

    public bool Has(ISymbol member) => _members.Contains(Lineage.Definition(member));

    // What a caller writes who uses it: an accessor's property, a constructor's type.
    private static ISymbol Named(ISymbol member)
    {
        ISymbol named = (member as IMethodSymbol)?.AssociatedSymbol ?? member;
        return Lineage.Definition(named is IMethodSymbol { MethodKind: MethodKind.Constructor } ? named.ContainingType : named);
    }

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
            HoldWhole(type);
        }

        foreach (IParameterSymbol parameter in (member as IMethodSymbol)?.Parameters ?? [])
        {
            if (member.IsStatic && parameter is { RefKind: not RefKind.Out, Type: INamedTypeSymbol { SpecialType: SpecialType.None } operand })
            {
                HoldWhole(operand);
            }
        }
    }

    private void HoldWhole(INamedTypeSymbol type)
    {
        if (_wholes.Add(type.OriginalDefinition))
        {
            _asked.Clear();
        }

        Hold(type);
    }

    /// <summary>The members that a call may be bound to and reach this one: what it overrides and what it implements, for its own type or one below.</summary>
    private IEnumerable<ISymbol> Slots(ISymbol member)
    {
        foreach (ISymbol above in Lineage.Of(member))
        {
            yield return above;
        }

        if (member.IsStatic || member is ITypeSymbol || member.ContainingType is not { TypeKind: TypeKind.Class } type)
        {
            yield break;
        }

        foreach (INamedTypeSymbol below in _hierarchy.SelfAndDerived(type))
        {
            foreach (ISymbol slot in below.AllInterfaces.SelectMany(contract => contract.GetMembers(member.Name)))
            {
                if (SymbolEqualityComparer.Default.Equals(below.FindImplementationForInterfaceMember(slot)?.OriginalDefinition, member.OriginalDefinition))
                {
                    yield return slot.OriginalDefinition;
                }
            }
        }
    }

    private static string LastPart(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static bool IsOpen(ISymbol member) =>
        member is not ITypeSymbol && (member.IsVirtual || member.IsAbstract || member.IsOverride) && member.Name != nameof(ToString);
}
