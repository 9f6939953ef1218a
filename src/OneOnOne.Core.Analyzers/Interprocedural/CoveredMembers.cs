using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// What guards cover in a member that is private to those who ask them: what is covered at each of its calls, or becomes so by a
/// decision that each of them hands over.
/// </summary>
/// <remarks>Every mention of the member must be such a call: one that is not known is one that asks nobody.</remarks>
internal sealed class CoveredMembers
{
    private readonly FlowAnalysis _analysis;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<IMethodSymbol, List<CallCover>> _calls = new(MethodSymbolComparer.Instance);
    private readonly HashSet<Site> _sites = [];
    private readonly Dictionary<IMethodSymbol, bool> _known = new(MethodSymbolComparer.Instance);
    private readonly HashSet<(IMethodSymbol, AccessPath)> _asked = [];
    private readonly Dictionary<INamedTypeSymbol, ILookup<string, SimpleNameSyntax>> _mentions = new(SymbolEqualityComparer.Default);

    public CoveredMembers(FlowAnalysis analysis, ImmutableArray<MethodResult> results, CancellationToken cancellation)
    {
        _analysis = analysis;
        _cancellation = cancellation;
        foreach (MethodResult result in results)
        {
            Add(result.Calls);
        }
    }

    private void Add(ImmutableArray<CallCover> found)
    {
        foreach (CallCover call in found)
        {
            if (!_sites.Add(call.At))
            {
                continue;
            }

            if (!_calls.TryGetValue(call.Member, out List<CallCover>? calls))
            {
                _calls.Add(call.Member, calls = []);
            }

            calls.Add(call);
        }
    }

    /// <summary>Whether a record is covered in a member, however that is called.</summary>
    /// <param name="member">Which.</param>
    /// <param name="record">The record, in the member's words.</param>
    /// <param name="decided">The decisions of its callers that have turned out.</param>
    public bool Covers(IMethodSymbol member, AccessPath record, ImmutableArray<AccessPath> decided)
    {
        if (!record.IsEntry || !KnownCallers.Has(member) || !IsKnown(member) || !_calls.TryGetValue(member, out List<CallCover>? calls))
        {
            return false;
        }

        // Who calls itself is covered by what covers those who called it first.
        if (!_asked.Add((member, record)))
        {
            return true;
        }

        bool covers = calls.TrueForAll(call => Covers(call, record, decided));
        _asked.Remove((member, record));
        return covers;
    }

    private bool Covers(CallCover call, AccessPath record, ImmutableArray<AccessPath> decided)
    {
        ImmutableArray<AccessPath> covered = call.Covered;
        foreach ((AccessPath decision, ImmutableArray<AccessPath> taught) in call.Taught)
        {
            covered = decided.Contains(decision) ? Condition.Either(covered, taught) : covered;
        }

        foreach (AccessPath named in Outside(call, record))
        {
            if (covered.Any(one => one.IsPrefixOf(named)) || Covers(call.Caller, named, Coverage.Decided(covered)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A record as the caller calls it.</summary>
    private static IEnumerable<AccessPath> Outside(CallCover call, AccessPath record)
    {
        foreach ((AccessPath inside, AccessPath outside) in call.Handed)
        {
            if (inside.IsPrefixOf(record) && record.Steps.Skip(inside.Steps.Length).Aggregate(outside, (path, step) => path.Then(step)) is { IsCut: false } named)
            {
                yield return named;
            }
        }

        if (record.Root == RootKind.Static)
        {
            yield return record;
        }
    }

    /// <summary>Whether every mention of a member is a call that has been followed.</summary>
    private bool IsKnown(IMethodSymbol member)
    {
        if (!_known.TryGetValue(member, out bool isKnown))
        {
            isKnown = KnownCallers.Scope(member) is { } scope && MentionsIn(scope)[member.Name].All(name => IsCall(name, member));
            _known.Add(member, isKnown);
        }

        return isKnown;
    }

    /// <summary>Every place in a type that bears a name of one of its methods: gone through once for all of them.</summary>
    private ILookup<string, SimpleNameSyntax> MentionsIn(INamedTypeSymbol scope)
    {
        if (!_mentions.TryGetValue(scope, out ILookup<string, SimpleNameSyntax>? mentions))
        {
            HashSet<string> names = new(StringComparer.Ordinal);
            var pending = new Stack<INamedTypeSymbol>([scope]);
            while (pending.Count > 0)
            {
                INamedTypeSymbol type = pending.Pop();
                names.UnionWith(type.GetMembers().OfType<IMethodSymbol>().Where(KnownCallers.Has).Select(method => method.Name));
                foreach (INamedTypeSymbol nested in type.GetTypeMembers())
                {
                    pending.Push(nested);
                }
            }

            mentions = scope.DeclaringSyntaxReferences.SelectMany(part => part.GetSyntax().DescendantNodes()).OfType<SimpleNameSyntax>()
                .Where(name => names.Contains(name.Identifier.ValueText)).ToLookup(name => name.Identifier.ValueText, StringComparer.Ordinal);
            _mentions.Add(scope, mentions);
        }

        return mentions;
    }

    private bool IsCall(SimpleNameSyntax name, IMethodSymbol member)
    {
        SyntaxNode called = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access
            : name.Parent is MemberBindingExpressionSyntax binding ? binding
            : name;
        SemanticModel model = _analysis.Models.For(name.SyntaxTree);
        if (called.Parent is InvocationExpressionSyntax call && call.Expression == called)
        {
            // A caller that content does not get into has not been followed before.
            if (!_sites.Contains(Site.Of(call)) && model.GetEnclosingSymbol(call.SpanStart, _cancellation) is IMethodSymbol caller)
            {
                Add(_analysis.ResultOf((caller.PartialImplementationPart ?? caller).OriginalDefinition, _cancellation).Calls);
            }

            if (_sites.Contains(Site.Of(call)))
            {
                return true;
            }
        }

        // Another thing of that name.
        SymbolInfo meant = model.GetSymbolInfo(name, _cancellation);
        return meant.Symbol is { } symbol && !SymbolEqualityComparer.Default.Equals((symbol as IMethodSymbol)?.ReducedFrom?.OriginalDefinition ?? symbol.OriginalDefinition, member);
    }
}
