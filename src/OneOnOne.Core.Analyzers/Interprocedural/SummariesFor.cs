using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>What one body may ask of the others: the port that transfer sees.</summary>
internal sealed class SummariesFor(SummaryQuery query, FlowAnalysis analysis, BodyUnder reader) : ISummaries
{
    /// <summary>See <see cref="MethodResult.Told"/>.</summary>
    public HashSet<IMethodSymbol> Told { get; } = new(MethodSymbolComparer.Instance);

    public ImmutableArray<CallTarget> Resolve(IMethodSymbol method, Value receiver, ITypeSymbol? receiverType, bool isVirtual, IConstants? constants = null)
    {
        ImmutableArray<ResolvedMethod> targets = analysis.Resolution.Targets(method, receiver, receiverType, isVirtual, reader.Given);
        ImmutableArray<CallTarget>.Builder resolved = ImmutableArray.CreateBuilder<CallTarget>(targets.Length);
        foreach (ResolvedMethod target in targets)
        {
            resolved.Add(new CallTarget(For(target.Method, constants), targets.Length == 1 ? [] : target.Types));
        }

        return targets.Length == 1 ? resolved.MoveToImmutable() : query.Alternatives.Of(targets, resolved.MoveToImmutable());
    }

    public ImmutableArray<IMethodSymbol> Steps(IMethodSymbol method, INamedTypeSymbol type) =>
        analysis.Models.IsSource(method) ? [] : analysis.Overridden.By(method, type);

    public MethodSummary For(IMethodSymbol method, IConstants? constants = null)
    {
        MethodSummary summary = query.Read(method, constants, reader);
        if (summary.FillsGiven)
        {
            Told.Add(method.OriginalDefinition);
        }

        return summary;
    }

    public MethodSummary Under(IMethodSymbol method, ImmutableArray<Given> same, MethodSummary whole, IConstants? constants) =>
        query.Read(method, constants is null ? same : same.AddRange(query.Given(method, constants).RemoveAll(one => same.Any(known => known.Path.Equals(one.Path)))), whole, reader);

    public bool Spend(int work) => query.Spend(work);

    public Label LabelOf(ISymbol member) => analysis.Knowledge.LabelOf(member);

    public ImmutableArray<(ISymbol Member, Label Label, bool IsOwn)> DeclaredIn(ITypeSymbol type, SinkKind? kind) => analysis.Knowledge.DeclaredIn(type, kind);

    public Sink? SinkOf(ISymbol member) => analysis.Knowledge.SinkOf(member);

    public SinkEdge? ReturnSinkOf(IMethodSymbol method) => analysis.Knowledge.ReturnSinkOf(method);

    public bool FollowsNumbers => analysis.FollowsNumbers;

    public bool IsConfidential(ITypeSymbol type) => analysis.Knowledge.IsConfidential(type);

    public bool IsPermission(ITypeSymbol type) => analysis.Knowledge.IsPermission(type);

    public bool IsRefusal(ITypeSymbol type) => analysis.Knowledge.IsRefusal(type);

    public bool IsConsent(ITypeSymbol type) => analysis.Knowledge.IsGiven(type);

    public bool IsPlan(ITypeSymbol type) => analysis.Knowledge.IsPlan(type);

    public bool IsBirth(IMethodSymbol method) => analysis.Knowledge.IsBirth(method);

    public bool IsRecord(ITypeSymbol type) => analysis.Knowledge.IsRecord(type);

    public ImmutableArray<Step> Location(ITypeParameterSymbol parameter) => analysis.Knowledge.Location(parameter);

    public bool IsUnknown(IMethodSymbol method) => !analysis.Models.IsSource(method) && analysis.Knowledge.IsUnknown(method);

    public bool IsSource(ISymbol symbol) => analysis.Models.IsSource(symbol);
}
