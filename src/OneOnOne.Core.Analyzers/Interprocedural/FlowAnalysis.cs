using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Catalog;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Follows content through a compilation: one for each, asked file by file, from any thread and in any order.</summary>
/// <remarks>
/// Summaries are made on demand and kept; only finished fixed points are shared, and nothing is shared by a question that was
/// cancelled, so the answer does not depend on who asked first.
/// </remarks>
internal sealed class FlowAnalysis
{
    private readonly ConcurrentDictionary<IMethodSymbol, MethodResult> _results = new(MethodSymbolComparer.Instance);
    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary?> _bodiless = new(MethodSymbolComparer.Instance);

    private readonly Lazy<bool> _followsNumbers;
    private readonly object _gate = new();
    private WholeFindings? _whole;
    private ExposedMembers? _exposed;

    public FlowAnalysis(Compilation compilation, Knowledge knowledge)
    {
        Compilation = compilation;
        Knowledge = knowledge;
        Models = new SourceModels(compilation);
        Hierarchy = new Hierarchy(compilation);
        Resolution = new CallResolution(Hierarchy, Models);
        Overridden = new Overridden(Hierarchy, Models);
        Deciding = new Deciding(this);
        _followsNumbers = new Lazy<bool>(() => ConfidentialNumbers.Any(this));
    }

    public Compilation Compilation { get; }

    public Knowledge Knowledge { get; }

    /// <summary>Whether findings tell as well where content goes out of sight.</summary>
    public bool TellsDepartures { get; init; }

    public SourceModels Models { get; }

    public Hierarchy Hierarchy { get; }

    public CallResolution Resolution { get; }

    /// <summary>The members of libraries' bases that the compilation overrides.</summary>
    public Overridden Overridden { get; }

    /// <summary>By which of their callers' constants bodies decide, and what they do under those.</summary>
    public Deciding Deciding { get; }

    /// <summary>Whether some number here is declared to be content: elsewhere no number is followed, and none costs anything.</summary>
    public bool FollowsNumbers => _followsNumbers.Value;

    /// <summary>All findings whose place is in one file.</summary>
    public ImmutableArray<Finding> FindingsIn(SyntaxTree tree, CancellationToken cancellation) => Whole(cancellation).In(tree);

    /// <summary>What is relevant needs the names of the whole compilation: asked for once, and kept when it has been answered.</summary>
    private WholeFindings Whole(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _whole ??= WholeFindings.Of(this, Relevance.Results(this, cancellation), cancellation);
        }
    }

    /// <summary>The members in one file that show content to other assemblies and are not declared to.</summary>
    public IEnumerable<ExposedMember> ExposedIn(SyntaxTree tree, CancellationToken cancellation)
    {
        Whole(cancellation);
        lock (_gate)
        {
            return (_exposed ??= ExposedMembers.Of(_results, this)).In(tree);
        }
    }

    /// <summary>The result of a body for whoever asks outside the order of files: asked after all others, so that it changes none.</summary>
    public MethodResult SettledResultOf(IMethodSymbol method, CancellationToken cancellation)
    {
        Whole(cancellation);
        return ResultOf(method, cancellation);
    }

    public MethodResult ResultOf(IMethodSymbol method, CancellationToken cancellation) =>
        _results.TryGetValue(method, out MethodResult? result) ? result : new SummaryQuery(this, cancellation).Solve(method);

    /// <summary>The summary of a member that is solved already, or that has no body to solve.</summary>
    public MethodSummary? Known(IMethodSymbol method)
    {
        if (_results.TryGetValue(method, out MethodResult? result))
        {
            return result.Summary;
        }

        return _bodiless.TryGetValue(method, out MethodSummary? bodiless) ? bodiless : _bodiless.GetOrAdd(method, Bodiless(method));
    }

    public MethodResult Publish(IMethodSymbol method, MethodResult result) => _results.GetOrAdd(method, result);

    private MethodSummary? Bodiless(IMethodSymbol method)
    {
        if (!Models.IsSource(method))
        {
            return Knowledge.Refine(method, null);
        }

        return Synthesised.For(method, Knowledge.LabelOf, FollowsNumbers) is { } summary ? Knowledge.Refine(method, summary) : null;
    }
}
