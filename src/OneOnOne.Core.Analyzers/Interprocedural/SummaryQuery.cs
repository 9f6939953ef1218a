using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// One question for one method's result: solves it and everything that it calls, and only then lets others see what it found. A
/// summary under construction is nobody else's business.
/// </summary>
internal sealed class SummaryQuery(FlowAnalysis analysis, CancellationToken cancellation)
{
    private GrowingTable<BodyUnder, MethodResult> Table => field ??=
        new(MethodResultLattice.Instance, EqualityComparer<BodyUnder>.Default, Limits.SummaryRounds, () => IsSpent);

    private readonly MethodBodies _bodies = new(analysis.Models, cancellation);
    private int _work;

    // What the body that is being followed has asked for and nobody knows yet, and those that have been put off for that: once for whole
    // members that nobody has foreseen, and once for members under constants.
    private readonly List<BodyUnder> _missing = [];
    private readonly HashSet<BodyUnder> _waitedForWholes = [];
    private readonly HashSet<BodyUnder> _waited = [];

    // Who asks for whom, so that nobody is asked under constants by those that it asks itself: a recursion is followed for all.
    private readonly Dictionary<IMethodSymbol, HashSet<IMethodSymbol>> _asked = new(MethodSymbolComparer.Instance);

    /// <summary>Whether nothing that it reads grows any more, because no body is being solved.</summary>
    public bool IsSettled { get; init; }

    /// <summary>The members that virtual calls may reach, as one.</summary>
    public KnownAlternatives Alternatives { get; } = new();

    public MethodResult Solve(IMethodSymbol method)
    {
        Table.Solve(new BodyUnder(method, []), Foresee, Compute, cancellation);
        MethodResult result = MethodResult.Nothing;
        foreach (KeyValuePair<BodyUnder, MethodResult?> pair in Table.Values)
        {
            // What was given up is nobody's answer: whoever asks for it as such has a question of its own.
            if (IsSpent && pair.Value is null)
            {
                continue;
            }

            if (!pair.Key.Given.IsEmpty)
            {
                analysis.Deciding.Publish(pair.Key, (pair.Value ?? MethodResult.Nothing).Summary);
                continue;
            }

            MethodResult solved = analysis.Publish(pair.Key.Method, pair.Value ?? MethodResult.Nothing);
            result = MethodSymbolComparer.Instance.Equals(pair.Key.Method, method) ? solved : result;
        }

        return result;
    }

    /// <summary>The summary of a member as far as it is known now; its reader is asked again should it grow.</summary>
    public MethodSummary Read(IMethodSymbol method, BodyUnder reader)
    {
        method = Definition(method);
        if (analysis.Known(method) is { } known)
        {
            return known;
        }

        if (IsSettled)
        {
            return analysis.ResultOf(method, cancellation).Summary;
        }

        if (!_asked.TryGetValue(reader.Method, out HashSet<IMethodSymbol>? asked))
        {
            _asked.Add(reader.Method, asked = new(MethodSymbolComparer.Instance));
        }

        asked.Add(method);
        var whole = new BodyUnder(method, []);
        if (!IsSpent && Table.IsUnheardOf(whole) && !_waitedForWholes.Contains(reader))
        {
            // With less than it does a body may find what is none either: an overwrite that has not happened.
            _missing.Add(whole);
        }

        return Table.Read(whole, reader)?.Summary ?? (IsSpent ? analysis.Knowledge.Refine(method, null) : MethodSummary.Nothing);
    }

    /// <summary>The same for a call with constants by which the member decides: what these rule out is left out.</summary>
    public MethodSummary Read(IMethodSymbol method, IConstants? constants, BodyUnder reader)
    {
        MethodSummary whole = Read(method, reader);
        if (constants is null || whole.IsNothing || whole.IsModel || whole.Size > Limits.DecidingEdges || IsSettled || IsSpent)
        {
            return whole;
        }

        return Read(method, Given(method, constants), whole, reader);
    }

    /// <summary>What a call has of that by which a member decides.</summary>
    public ImmutableArray<Given> Given(IMethodSymbol method, IConstants constants) => analysis.Deciding.Of(Definition(method), constants, _bodies);

    /// <summary>The same for a call that gives a member some of its places.</summary>
    public MethodSummary Read(IMethodSymbol method, ImmutableArray<Given> given, MethodSummary whole, BodyUnder reader)
    {
        if (given.IsEmpty || IsSettled || IsSpent)
        {
            return whole;
        }

        method = Definition(method);
        var under = new BodyUnder(method, given);
        if (!under.Equals(reader) && !given.All(IsOfFew) && Asks(method, reader.Method))
        {
            // What a recursion counts with would never end. What it only hands on is the same at every turn.
            under = new BodyUnder(method, given.RemoveAll(one => !IsOfFew(one) && !reader.Given.Contains(one)));
            if (under.Given.IsEmpty)
            {
                return whole;
            }
        }

        if ((analysis.Deciding.Known(under) ?? Table.Read(under, reader)?.Summary) is { } told)
        {
            return told.RulingOut(whole);
        }

        if (under.Equals(reader))
        {
            return MethodSummary.Nothing;
        }

        // What is found with more than the member does is no finding: its reader is followed again once it is known.
        if (_waited.Contains(reader))
        {
            return whole;
        }

        _missing.Add(under);
        return whole;
    }

    /// <summary>Whether there are no more of a constant than the text of a body compares with, or types that objects are made as.</summary>
    private static bool IsOfFew(Given given) => given.Constant is null or bool or string or Otherwise or ExactType or TypeKey;

    /// <summary>Whether a body asks for another, itself or through those that it asks for. Of many nobody looks through all.</summary>
    private bool Asks(IMethodSymbol method, IMethodSymbol other)
    {
        var seen = new HashSet<IMethodSymbol>(MethodSymbolComparer.Instance) { method };
        var pending = new Stack<IMethodSymbol>([method]);
        while (pending.Count > 0)
        {
            IMethodSymbol one = pending.Pop();
            if (MethodSymbolComparer.Instance.Equals(one, other) || seen.Count > Limits.Circle)
            {
                return true;
            }

            foreach (IMethodSymbol next in _asked.TryGetValue(one, out HashSet<IMethodSymbol>? asked) ? asked : [])
            {
                if (seen.Add(next))
                {
                    pending.Push(next);
                }
            }
        }

        return false;
    }

    /// <summary>Takes the cost of a composition from what one question may cost; whether there was enough left.</summary>
    public bool Spend(int work)
    {
        _work += work;
        return _work <= 2 * Limits.QueryWork;
    }

    private bool IsSpent => _work > Limits.QueryWork;

    private MethodResult Unknown(IMethodSymbol method) => new(analysis.Knowledge.Refine(method, null), [], []);

    private static IMethodSymbol Definition(IMethodSymbol method)
    {
        method = method.ReducedFrom ?? method;
        method = method.OriginalDefinition;
        return method.PartialImplementationPart ?? method;
    }

    private IEnumerable<BodyUnder> Foresee(BodyUnder key)
    {
        if (_bodies.Find(key.Method) is not { } body)
        {
            yield break;
        }

        // What is told last is done first: what a member does for all comes before what it does under constants.
        foreach (BodyUnder under in WrittenConstants.Of(body, analysis, _bodies))
        {
            if (analysis.Deciding.Known(under) is null && analysis.Known(under.Method) is null or { IsNothing: false })
            {
                yield return under;
            }
        }

        foreach (IMethodSymbol function in body.Functions)
        {
            yield return new BodyUnder(function, []);
        }

        foreach (IMethodSymbol callee in Callees.Of(body, analysis.Models))
        {
            IMethodSymbol definition = Definition(callee);
            foreach (ResolvedMethod target in analysis.Resolution.Targets(
                definition, Value.Empty, null, definition.IsVirtual || definition.IsAbstract || definition.IsOverride))
            {
                if (analysis.Known(Definition(target.Method)) is null)
                {
                    yield return new BodyUnder(Definition(target.Method), []);
                }
            }
        }
    }

    private MethodResult? Compute(BodyUnder key, List<BodyUnder> needs)
    {
        IMethodSymbol method = key.Method;
        if (_bodies.Find(method) is not { } source)
        {
            return Unknown(method);
        }

        if (!key.Given.IsEmpty && (analysis.Known(method) ?? Table.Read(new BodyUnder(method, []), key)?.Summary) is { IsNothing: true } nothing)
        {
            return new MethodResult(nothing, [], []);
        }

        bool isIterator = Returns.IsIterator(method, source.Declaration);
        var summaries = new SummariesFor(this, analysis, key);
        Body body = New(namesText: false);
        try
        {
            var run = new BodyAnalysis(body, source.Graphs, cancellation);
            _missing.Clear();
            int before = _work;
            (MethodSummary summary, ImmutableArray<Finding> findings) = run.Run();
            if (_missing.Count > 0 && !IsSpent)
            {
                // What is done once more is paid for once.
                _work = before;
                needs.AddRange(_missing.Distinct());
                (_missing.Any(one => one.Given.IsEmpty) ? _waitedForWholes : _waited).Add(key);
                return null;
            }

            if (body.Found.Beside.TakesUnnamed && key.Given.IsEmpty)
            {
                // Text of no name becomes content here: followed once more under a name, for where else it goes.
                Body named = New(namesText: true);
                new BodyAnalysis(named, source.Graphs, cancellation).Run();
                findings = findings.AddRange(named.Found.Beside.OfUnnamed(new Passages(source.Graphs)));
            }

            return new MethodResult(analysis.Knowledge.Refine(method, summary), findings, source.Functions)
            {
                Method = method,
                Covers = run.Covers,
                Calls = run.Calls,
                Met = [.. body.Found.Met],
                Registered = [.. body.Found.Registered],
                Told = [.. summaries.Told],
            };
        }
        catch (InsufficientExecutionStackException)
        {
            // Nested deeper than the stack: what was found by then stands, and callers take it for unknown code.
            IEnumerable<Finding> cut = analysis.TellsDepartures ? Departures.AtLimit(method) : [];
            return new MethodResult(analysis.Knowledge.Refine(method, null), [.. body.Found.Findings, .. cut], source.Functions);
        }

        Body New(bool namesText) => new(method, summaries, source.Captured)
        {
            Given = key.Given,
            Promise = Returns.PromiseOf(method, source.Declaration, isIterator),
            NamesText = namesText,
            TellsDepartures = analysis.TellsDepartures && !namesText,
        };
    }
}
