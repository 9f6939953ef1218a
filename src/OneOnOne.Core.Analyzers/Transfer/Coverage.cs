using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>
/// What consent covers of what a function shares with the body that makes or calls it: a guard that has been asked before the function
/// is made has been asked before it runs.
/// </summary>
/// <remarks>
/// Said in the function's own words: a captured variable by its name, a parameter by its place. A variable that may get another record
/// while the function is about is not spoken of.
/// </remarks>
internal sealed class Coverage(Evaluator evaluator)
{
    private readonly Dictionary<(IMethodSymbol Function, Site At, bool IsMade), ImmutableArray<AccessPath>> _known = [];

    private readonly Dictionary<Site, CallCover> _calls = [];
    private readonly HashSet<AccessPath> _askedElsewhere = [];
    private readonly HashSet<IMethodSymbol> _lent = new(SymbolEqualityComparer.Default);

    public ImmutableArray<FunctionCover> All =>
        _known.Count == 0 ? [] : [.. _known.Select(one => new FunctionCover(one.Key.Function, evaluator.Body.Method, one.Key.IsMade, one.Value) { IsLent = _lent.Contains(one.Key.Function) })];

    public ImmutableArray<CallCover> Calls => _calls.Count == 0 ? [] : [.. _calls.Values];

    /// <summary>The decisions of others among what is covered.</summary>
    public static ImmutableArray<AccessPath> Decided(ImmutableArray<AccessPath> covered)
    {
        foreach (AccessPath path in covered)
        {
            if (IsDecision(path))
            {
                return [.. covered.Where(IsDecision)];
            }
        }

        return [];
    }

    private static bool IsDecision(AccessPath path) => path.Steps is { Length: > 0 } steps && steps[steps.Length - 1].Kind == StepKind.Holds;

    /// <summary>A callee has asked a guard: for itself where it discloses what it asks for, and that is nobody else's permission.</summary>
    public void Asked(MethodSummary callee, ImmutableArray<AccessPath> covers)
    {
        if (callee.Discloses)
        {
            _askedElsewhere.UnionWith(covers);
        }
    }

    /// <summary>A member is called whose callers are all known.</summary>
    public void Passed(Call call)
    {
        if (call.Method?.OriginalDefinition is not { } member || !evaluator.Summaries.IsSource(member) || !KnownCallers.Has(member))
        {
            return;
        }

        ImmutableArray<(AccessPath Inside, AccessPath Outside)>.Builder handed = ImmutableArray.CreateBuilder<(AccessPath, AccessPath)>();
        ImmutableArray<(AccessPath Decision, ImmutableArray<AccessPath> Covered)>.Builder taught = ImmutableArray.CreateBuilder<(AccessPath, ImmutableArray<AccessPath>)>();
        if (call.Receiver.Identity is { } receiver)
        {
            handed.Add((AccessPath.This, receiver));
        }

        for (int i = 0; i < call.Arguments.Length; i++)
        {
            Value argument = call.Arguments[i].Value;
            if (argument.Identity is { } identity)
            {
                handed.Add((AccessPath.Parameter(i), identity));
            }

            if (argument.Condition is { } condition)
            {
                taught.Add((AccessPath.Parameter(i).Then(Step.Holds), condition.WhenTrue));
                taught.Add((AccessPath.Parameter(i).Then(Step.Fails), condition.WhenFalse));
            }
        }

        var cover = new CallCover(member, evaluator.Body.Method, call.Site, evaluator.Memory.State.Covered.RemoveAll(_askedElsewhere.Contains)) { Handed = handed.ToImmutable(), Taught = taught.ToImmutable() };
        _calls[call.Site] = _calls.TryGetValue(call.Site, out CallCover? known) ? known.Join(cover) : cover;
    }

    /// <summary>A function is made here, and may run at any time from now on.</summary>
    public void Made(IMethodSymbol function, SyntaxNode at)
    {
        if (IsWritten(function))
        {
            Add(function, Site.Of(at), isMade: true, Shared(at));
        }
    }

    /// <summary>A function is called: by its name, as a value, or by a library that was handed it.</summary>
    public void Called(IMethodSymbol function, ImmutableArray<CallArgument> arguments, SyntaxNode at, bool isByLibrary)
    {
        if (!IsWritten(function))
        {
            return;
        }

        ImmutableArray<AccessPath> covered = Shared(at);
        for (int i = 0; i < arguments.Length && isByLibrary; i++)
        {
            if (arguments[i].Value.Identity is { } identity && evaluator.Meeting.IsCovered(identity))
            {
                covered = covered.Add(AccessPath.Parameter(i));
            }
        }

        Add(function, Site.Of(at), isMade: false, covered);
    }

    /// <summary>Functions that are written as arguments are lent to callees that keep none of them.</summary>
    public void Lent(ImmutableArray<CallTarget> callees, ImmutableArray<CallArgument> arguments)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Syntax is AnonymousFunctionExpressionSyntax && arguments[i].Value.Objects is [{ Shape.Target: IMethodSymbol function }])
            {
                var lent = AccessPath.Parameter(i);
                if (callees.All(callee => !callee.Summary.IsModel && !Lending.Keeps(callee.Summary, lent)))
                {
                    _lent.Add(function);
                }
                else
                {
                    _lent.Remove(function);
                }
            }
        }
    }

    private static bool IsWritten(IMethodSymbol function) => function.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction;

    // Followed again, the body is certain of less.
    private void Add(IMethodSymbol function, Site at, bool isMade, ImmutableArray<AccessPath> covered) =>
        _known[(function, at, isMade)] = _known.TryGetValue((function, at, isMade), out ImmutableArray<AccessPath> known) ? Condition.Both(known, covered) : covered;

    private ImmutableArray<AccessPath> Shared(SyntaxNode at)
    {
        ImmutableArray<AccessPath> shared = [];
        foreach (AccessPath covered in evaluator.Memory.State.Covered)
        {
            if (covered.Steps is { Length: > 0 } steps && steps[steps.Length - 1].Kind == StepKind.Refused)
            {
                continue;
            }

            if (covered.Root is RootKind.This or RootKind.Static ? covered.Steps.All(IsForGood) : covered.Root == RootKind.Closure && IsSteady(covered, at))
            {
                shared = Condition.Either(shared, [covered]);
            }

            foreach (ISymbol variable in evaluator.Body.Captured)
            {
                if (Named(covered, variable) is { } named && IsSteady(named, at))
                {
                    shared = Condition.Either(shared, [named]);
                }
            }
        }

        return shared;
    }

    /// <summary>A covered record by the variable that holds it, or holds what it is part of.</summary>
    private AccessPath? Named(AccessPath covered, ISymbol variable)
    {
        ISymbol owner = variable.ContainingSymbol;
        if (evaluator.Memory.Read(evaluator.Body.ClosureOf(owner), Step.Variable(variable), null).Identity is not { } identity)
        {
            return null;
        }

        AccessPath named = AccessPath.Closure(owner).Then(Step.Variable(variable));
        if (covered.IsPrefixOf(identity))
        {
            return named;
        }

        if (!identity.IsPrefixOf(covered))
        {
            return null;
        }

        foreach (Step step in covered.Steps.Skip(identity.Steps.Length))
        {
            named = named.Then(step);
        }

        return named.IsCut ? null : named;
    }

    private static bool IsSteady(AccessPath named, SyntaxNode at) =>
        named.Steps is [{ Symbol: { } variable }, ..] && Steadiness.Of(variable, at) && named.Steps.Skip(1).All(IsForGood);

    private static bool IsForGood(Step step) => step is
    {
        Kind: StepKind.Member,
        Symbol: IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null or { IsInitOnly: true } } or IParameterSymbol,
    };
}
