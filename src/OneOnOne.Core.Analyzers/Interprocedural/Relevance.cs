using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// The bodies of a compilation that content can get into: those that name a source, and those that name what such a body hands out
/// or leaves behind. Everything else is neither bound nor followed.
/// </summary>
/// <remarks>
/// A least fixed point over names, so it is the same whoever asks first. It only saves work: what is left out has no content, and a test holds
/// the findings with it against those without.
/// </remarks>
internal sealed class Relevance
{
    private readonly FlowAnalysis _analysis;
    private readonly CancellationToken _cancellation;
    private readonly RelevantMembers _members;
    private readonly Exposure _exposure;
    private readonly FieldStores _stores = new(keepsDeclared: true);
    private readonly HashSet<ISymbol> _held = new(SymbolEqualityComparer.Default);
    private readonly HashSet<DeclarationUnit> _units = [];
    private readonly Dictionary<DeclarationUnit, ImmutableArray<ISymbol>> _declared = [];
    private readonly HashSet<IMethodSymbol> _stored = new(MethodSymbolComparer.Instance);
    private readonly HashSet<IMethodSymbol> _followed = new(MethodSymbolComparer.Instance);
    private readonly Arising _arising;
    private int _wholes;

    private Relevance(FlowAnalysis analysis, CancellationToken cancellation)
    {
        _analysis = analysis;
        _cancellation = cancellation;
        _members = new RelevantMembers(analysis.Knowledge, analysis.Hierarchy);
        _arising = new Arising(_members, new Handling(_members, analysis), analysis, cancellation);
        _exposure = new Exposure(_held.Contains, analysis.Knowledge.IsConfidential, analysis.Knowledge.LabelOf, method => analysis.ResultOf(method, cancellation));
    }

    /// <summary>The results of the relevant bodies and of what is written inside them, in the order of files and of their text.</summary>
    public static ImmutableArray<MethodResult> Results(FlowAnalysis analysis, CancellationToken cancellation)
    {
        var relevance = new Relevance(analysis, cancellation);
        relevance.Close();
        return relevance.Results();
    }

    private void Close()
    {
        foreach (string name in _analysis.Knowledge.SourceNames
            .Concat(_analysis.Knowledge.Annotated.Names(IsMentioned))
            .Concat(AnnotationAliases.In(_analysis.Compilation)))
        {
            _members.AddName(name);
        }

        while (true)
        {
            FreshNames fresh = _members.TakeFresh();
            if (fresh.IsEmpty)
            {
                if (!LooksAgain() && !CallsAgain())
                {
                    break;
                }

                continue;
            }

            HashSet<string>? names = null;
            HashSet<int> hashes = [];
            foreach (SyntaxTree tree in _analysis.Compilation.SyntaxTrees)
            {
                HashSet<string> here = fresh.In(tree);
                if (!ReferenceEquals(here, names))
                {
                    names = here;
                    hashes = [.. names.Select(IdentifierText.Hash)];
                }

                var index = FileIndex.Of(tree);
                if (!index.Identifiers.HasAny(hashes))
                {
                    continue;
                }

                SemanticModel model = _analysis.Models.For(tree);
                foreach (DeclarationUnit unit in index.Units(_cancellation))
                {
                    _cancellation.ThrowIfCancellationRequested();
                    if (unit.Identifiers.HasAny(hashes) && (_units.Contains(unit) || Mentions.Any(unit, DeclaredBy(unit), names!, hashes, _members, model, _cancellation)))
                    {
                        _units.Add(unit);
                        Visit(unit);
                    }
                }
            }
        }
    }

    /// <summary>Objects that give content to whoever has one need not be named where they are had.</summary>
    private bool LooksAgain()
    {
        if (_members.Wholes == _wholes)
        {
            return false;
        }

        _wholes = _members.Wholes;
        foreach (SyntaxTree tree in _analysis.Compilation.SyntaxTrees)
        {
            foreach (DeclarationUnit unit in FileIndex.Of(tree).Units(_cancellation))
            {
                if (_units.Contains(unit))
                {
                    Visit(unit);
                }
            }
        }

        return true;
    }

    /// <summary>What delegates leave behind that only the whole can tell to be called with content.</summary>
    private bool CallsAgain()
    {
        if (!_stores.HasFunctions)
        {
            return false;
        }

        ImmutableArray<MethodResult> results = Results();
        bool isNew = false;
        foreach (ISymbol member in new StateCalls(results, new Openness(_analysis, results), _analysis, _cancellation).Run(_stores))
        {
            if (_held.Add(member))
            {
                _members.AddTelling(member);
                isNew = true;
            }
        }

        return isNew;
    }

    private bool IsMentioned(string name)
    {
        int hash = IdentifierText.Hash(name);
        return _analysis.Compilation.SyntaxTrees.Any(tree => FileIndex.Of(tree).Identifiers.Has(hash));
    }

    private ImmutableArray<ISymbol> DeclaredBy(DeclarationUnit unit)
    {
        if (!_declared.TryGetValue(unit, out ImmutableArray<ISymbol> members))
        {
            _declared.Add(unit, members = [.. DeclaredMethods.Members(unit, _analysis.Models.For(unit.Node.SyntaxTree), _cancellation)]);
        }

        return members;
    }

    private void Visit(DeclarationUnit unit)
    {
        ImmutableArray<ISymbol> members = DeclaredBy(unit);
        foreach (ISymbol declared in members)
        {
            if (declared is IAliasSymbol alias)
            {
                _members.AddName(alias.Name);
            }
            else
            {
                Declare(declared, unit);
            }
        }

        foreach (IMethodSymbol body in DeclaredMethods.Bodies(unit, members))
        {
            if (!_followed.Contains(body) && !_arising.In(body, unit))
            {
                continue;
            }

            _followed.Add(body);
            MethodResult result = _analysis.ResultOf(body, _cancellation);
            Store(body, result);
            foreach (IMethodSymbol function in result.Functions)
            {
                Store(function, _analysis.ResultOf(function, _cancellation));
            }

            if (_exposure.Of(result))
            {
                _members.AddTelling(body);
            }

            Ask(result);
        }
    }

    /// <summary>What a declaration says of itself makes it relevant wherever it is named.</summary>
    private void Declare(ISymbol declared, DeclarationUnit unit)
    {
        DeclareMember(declared);

        if (declared is not INamedTypeSymbol type || unit.Node is not TypeDeclarationSyntax)
        {
            return;
        }

        // A request for a held thing names it, and whoever sends the request need not.
        if (_members.IsHeld(type) || type.Interfaces.Any(one => one.IsGenericType && _members.IsSource(one)))
        {
            _members.Hold(type);
        }

        // What it inherits may hold something confidential for it and for nobody else: the items of a list of notes.
        for (INamedTypeSymbol? above = type.BaseType; above is { SpecialType: SpecialType.None }; above = above.BaseType)
        {
            if (above.IsGenericType && _members.IsSource(above))
            {
                foreach (ISymbol member in above.GetMembers().Where(_members.IsSource))
                {
                    _members.Add(member);
                }
            }
        }

        foreach (ISymbol member in type.GetMembers())
        {
            if (member is not INamedTypeSymbol)
            {
                DeclareMember(member);
            }
        }
    }

    private void DeclareMember(ISymbol member)
    {
        if (!_members.IsSource(member))
        {
            return;
        }

        _members.Add(member);

        // Whoever hands such an object to a serialiser or answers with it names nothing of what is in it.
        if (member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, ContainingType: { } owner })
        {
            _members.Hold(owner);
        }
    }

    private void Store(IMethodSymbol body, MethodResult result)
    {
        if (!_stored.Add(body))
        {
            return;
        }

        foreach (ISymbol member in _stores.Add(result.Summary))
        {
            if (_held.Add(member))
            {
                _members.AddTelling(member);
            }
        }
    }

    /// <summary>A body that discloses its instance's content asks who its callers are, and who builds such instances.</summary>
    private void Ask(MethodResult result)
    {
        foreach (SinkEdge edge in result.Summary.Sinks)
        {
            if (edge is { Home: not null, Owner: { } owner } && _stores.At(edge.Path).Any())
            {
                _members.AddTelling(owner);
                if (owner.ContainingType is { } type)
                {
                    _members.AddTelling(type);
                }
            }
        }

        // Subscribers of an event are given what it is raised with.
        foreach (InvokeEdge edge in result.Summary.Invokes)
        {
            foreach (Step step in edge.Path.Steps)
            {
                if (step is { Kind: StepKind.Member, Symbol: { } member } && _exposure.Of(result))
                {
                    _members.AddTelling(member);
                }
            }
        }
    }

    private ImmutableArray<MethodResult> Results()
    {
        ImmutableArray<MethodResult>.Builder results = ImmutableArray.CreateBuilder<MethodResult>();
        var seen = new HashSet<IMethodSymbol>(MethodSymbolComparer.Instance);
        foreach (SyntaxTree tree in _analysis.Compilation.SyntaxTrees)
        {
            foreach (DeclarationUnit unit in FileIndex.Of(tree).Units(_cancellation))
            {
                if (!_units.Contains(unit))
                {
                    continue;
                }

                foreach (IMethodSymbol body in DeclaredMethods.Bodies(unit, DeclaredBy(unit)))
                {
                    if (_followed.Contains(body) && seen.Add(body))
                    {
                        MethodResult result = _analysis.ResultOf(body, _cancellation);
                        results.Add(result);
                        results.AddRange(result.Functions.Select(function => _analysis.ResultOf(function, _cancellation)));
                    }
                }
            }
        }

        return results.ToImmutable();
    }
}
