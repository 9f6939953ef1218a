using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// What guards outside of a lambda or local function cover in it: what they cover wherever it is made, or wherever it is called where
/// all its calls are known.
/// </summary>
internal sealed class CoveredFunctions
{
    private readonly CoveredMembers _members;
    private readonly Dictionary<IMethodSymbol, List<FunctionCover>> _covers = new(MethodSymbolComparer.Instance);
    private readonly Dictionary<IMethodSymbol, ImmutableArray<AccessPath>> _known = new(MethodSymbolComparer.Instance);

    public CoveredFunctions(ImmutableArray<MethodResult> results, CoveredMembers members)
    {
        _members = members;
        foreach (MethodResult result in results)
        {
            foreach (FunctionCover cover in result.Covers)
            {
                if (!_covers.TryGetValue(cover.Function, out List<FunctionCover>? covers))
                {
                    _covers.Add(cover.Function, covers = []);
                }

                covers.Add(cover);
            }
        }
    }

    /// <summary>The findings of a body that no guard outside of it covers.</summary>
    public IEnumerable<Finding> Uncovered(MethodResult result)
    {
        return result.Findings.IsEmpty || result.Method is not { } method
            ? result.Findings
            : result.Findings.RemoveAll(finding => finding.Origin is { Record: { } record } origin && (origin.IsContent || origin.Label == Label.Released) && Covers(method, record, finding));
    }

    private bool Covers(IMethodSymbol method, AccessPath record, Finding finding)
    {
        if (method.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction))
        {
            return _members.Covers(method, record, finding.Decided);
        }

        // What a function shares with the member that it is written in is covered as it is there.
        return Of(method).Any(covered => covered.IsPrefixOf(record))
            || (record is { Root: RootKind.Closure, Owner: IMethodSymbol owner, Steps: [{ Symbol: IParameterSymbol parameter }, ..] }
                && Steadiness.Of(parameter, finding.Site.Tree.GetRoot().FindNode(finding.Site.Span))
                && _members.Covers(owner, record.Steps.Skip(1).Aggregate(AccessPath.Parameter(parameter.Ordinal), (path, step) => path.Then(step)), []));
    }

    private ImmutableArray<AccessPath> Of(IMethodSymbol function)
    {
        if (_known.TryGetValue(function, out ImmutableArray<AccessPath> known))
        {
            return known;
        }

        // A function that calls itself is covered by whatever covers those who called it first.
        _known[function] = [];
        if (!_covers.TryGetValue(function, out List<FunctionCover>? covers))
        {
            return [];
        }

        bool isLocal = function.MethodKind == MethodKind.LocalFunction;
        ImmutableArray<AccessPath>? made = Everywhere(covers.Where(cover => cover.IsMade || isLocal), function);
        ImmutableArray<AccessPath>? called = Everywhere(covers.Where(cover => !cover.IsMade), function);
        bool isLent = covers.TrueForAll(cover => cover.IsLent);
        SyntaxNode? written = function.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        ImmutableArray<AccessPath> all = (made ?? []).RemoveAll(IsParameter);
        if (!isLocal && called is { } there && written is not null)
        {
            all = Condition.Either(all, [.. there.Where(path => IsParameter(path) ? IsHandedOver(written) : isLent || IsOnlyCalled(written))]);
        }

        return _known[function] = all;
    }

    /// <summary>What is covered at each of some places; <see langword="null"/> where there are none.</summary>
    private ImmutableArray<AccessPath>? Everywhere(IEnumerable<FunctionCover> covers, IMethodSymbol function)
    {
        ImmutableArray<AccessPath>? everywhere = null;
        foreach (FunctionCover cover in covers)
        {
            if (MethodSymbolComparer.Instance.Equals(cover.Body, function))
            {
                continue;
            }

            // What covers the body around covers the function, as far as both call it the same.
            ImmutableArray<AccessPath> here = Condition.Either(cover.Covered, Of(cover.Body).RemoveAll(IsParameter));
            everywhere = everywhere is { } known ? Condition.Both(known, here) : here;
        }

        return everywhere;
    }

    private static bool IsParameter(AccessPath path) => path.Root == RootKind.Parameter;

    /// <summary>Whether a lambda is written as an argument, so that nobody else has it.</summary>
    private static bool IsHandedOver(SyntaxNode lambda) => lambda.Parent is ArgumentSyntax or QueryClauseSyntax or SelectOrGroupClauseSyntax || lambda is not AnonymousFunctionExpressionSyntax;

    /// <summary>Whether a lambda is the value of a variable by which it is called, and which nobody else is given.</summary>
    private static bool IsOnlyCalled(SyntaxNode lambda) =>
        lambda.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Parent: { } scope } } variable }
        && scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == variable.Identifier.ValueText).All(IsCall);

    private static bool IsCall(IdentifierNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax call => call.Expression == name,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Parent: InvocationExpressionSyntax } member => member.Expression == name,
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Invoke" } } } access => access.Expression == name,
        _ => false,
    };
}
