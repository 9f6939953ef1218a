using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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

    public ImmutableArray<FunctionCover> All =>
        _known.Count == 0 ? [] : [.. _known.Select(one => new FunctionCover(one.Key.Function, evaluator.Body.Method, one.Key.IsMade, one.Value))];

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
