using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>
/// Queries that run when they are enumerated: on what their source holds then, with what their functions have captured then. Until
/// that the query is an object that remembers its arguments; what it yields is worked out whenever somebody asks for its elements.
/// </summary>
/// <remarks>
/// What of it outlives the body is settled at its end. Within one statement a query is asked once: the order of its parts matters to
/// nobody there, and a chain of queries costs its length and not its power.
/// </remarks>
internal sealed class Deferrals(Evaluator evaluator)
{
    private readonly Dictionary<Site, (MethodSummary Summary, Call Call)> _queries = [];
    private readonly Dictionary<AbstractObject, Value> _asked = [];

    /// <summary>Whether a member of a library answers with a query and does nothing else yet.</summary>
    public static bool IsQuery(IMethodSymbol method, ImmutableArray<CallTarget> targets) =>
        targets.Length == 1 && targets[0].Summary.IsModel && method.IsExtensionMethod && IsLinq(method.ContainingType)
        && method.ReturnType is INamedTypeSymbol
        {
            TypeKind: TypeKind.Interface,
            Name: "IEnumerable" or "IOrderedEnumerable" or "IQueryable" or "IOrderedQueryable" or "IAsyncEnumerable" or "IOrderedAsyncEnumerable",
        }
        && method.Name is not ("AsEnumerable" or "AsQueryable");

    public Value Make(MethodSummary summary, Call call, ITypeSymbol type)
    {
        _queries[call.Site] = (summary, call);
        AbstractObject query = evaluator.Memory.Make(AbstractObject.Made(call.Site, new ObjectShape(type, isExact: false, null, isForeign: false)));
        _asked.Remove(query);
        for (int i = 0; i < call.Arguments.Length; i++)
        {
            evaluator.Memory.Write(query, Step.Handed(call.Site, i), call.Arguments[i].Value, true);
        }

        return Value.Of(query);
    }

    /// <summary>A statement is over: what a query yields may be something else in the next.</summary>
    public void Next() => _asked.Clear();

    /// <summary>What a query yields now; <see langword="null"/> for any other object.</summary>
    public Value? Of(AbstractObject one)
    {
        if (_queries.Count == 0 || !IsPending(one))
        {
            return null;
        }

        if (_asked.TryGetValue(one, out Value? known))
        {
            return known;
        }

        // A chain of queries that is deeper than the stack is given up, with the body it is in (see Limits).
        RuntimeHelpers.EnsureSufficientExecutionStack();

        // A query that is its own source by way of a loop yields what is known of it so far.
        _asked[one] = Value.Empty;
        (MethodSummary summary, Call call) = _queries[one.Site!];
        ImmutableArray<CallArgument>.Builder arguments = ImmutableArray.CreateBuilder<CallArgument>(call.Arguments.Length);
        for (int i = 0; i < call.Arguments.Length; i++)
        {
            Value value = evaluator.Memory.Read(one, Step.Handed(call.Site, i), null);
            arguments.Add(new CallArgument(value, call.Arguments[i].Type, call.Arguments[i].Syntax) { Elements = call.Arguments[i].Elements });
        }

        Value result = evaluator.Composer.Compose(summary, call.With(arguments.MoveToImmutable()));
        Value yielded = evaluator.Memory.Read(result, Step.Element, null);
        yielded = call.Method is { Name: "OfType", TypeArguments: [var type] } ? Narrowing.To(evaluator, yielded, null, type) : yielded;
        yielded = Filters.IsPassing(evaluator, call) ? yielded.WithIdentity(AccessPath.Passed(call.Site)) : yielded;
        _asked[one] = yielded;
        return yielded;
    }

    /// <summary>What a query has been told to put before all others or behind, and those; nothing for any other object.</summary>
    public (Value Added, bool IsFirst, Value Others)? Extended(AbstractObject one) =>
        _queries.Count > 0 && IsPending(one) && _queries[one.Site!].Call.Method?.Name is "Prepend" or "Append"
            ? Extended(_queries[one.Site!].Call, evaluator.Memory.Read(one, Step.Handed(one.Site!, 1), null), evaluator.Memory.Read(one, Step.Handed(one.Site!, 0), null))
            : null;

    private static (Value Added, bool IsFirst, Value Others) Extended(Call query, Value added, Value others) =>
        (added.Through(query.Site, query.Name), query.Method!.Name == "Prepend", others);

    /// <summary>Runs the queries that are handed to code that cannot be seen.</summary>
    public void Run(Call call)
    {
        if (_queries.Count == 0)
        {
            return;
        }

        Run(call.Receiver);
        foreach (CallArgument argument in call.Arguments)
        {
            Run(argument.Value);
        }
    }

    /// <summary>Works out the queries that can be reached from what outlives the body: whoever gets them has no more than what they yield.</summary>
    public void Settle(IEnumerable<Value> roots)
    {
        if (_queries.Count == 0)
        {
            return;
        }

        Next();
        var seen = new HashSet<AbstractObject>();
        var pending = new Queue<AbstractObject>(roots.SelectMany(root => root.Objects).Concat(evaluator.Memory.Lasting()));
        while (pending.Count > 0 && seen.Count < Limits.DeepSteps)
        {
            AbstractObject one = pending.Dequeue();
            if (!seen.Add(one))
            {
                continue;
            }

            if (Of(one) is { } yielded)
            {
                evaluator.Memory.Reset(one);
                evaluator.Memory.Write(one, Step.Element, yielded, false);
            }

            foreach (AbstractObject next in evaluator.Memory.Held(one))
            {
                pending.Enqueue(next);
            }
        }
    }

    private void Run(Value value)
    {
        foreach (AbstractObject one in value.Objects)
        {
            Of(one);
        }
    }

    private bool IsPending(AbstractObject one) =>
        one is { Kind: ObjectKind.Made, Inner: null, Site: { } site } && _queries.TryGetValue(site, out (MethodSummary Summary, Call Call) query)
        && (query.Call.Arguments.IsEmpty || evaluator.Memory.Has(one, Step.Handed(site, 0)));

    private static bool IsLinq(INamedTypeSymbol? type) =>
        type is
        {
            Name: "Enumerable" or "Queryable" or "AsyncEnumerable",
            ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
        };
}
