using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Catalog;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// What a library gives to its consumers: their builds see declarations alone, so content that leaves through a member without an
/// annotation is lost to them.
/// </summary>
/// <remarks>
/// Reads the summaries that are there already. A program has no consumers, so there is nothing to tell of one.
/// </remarks>
internal sealed class ExposedMembers
{
    private readonly Dictionary<ISymbol, ExposedMember> _members = new(SymbolEqualityComparer.Default);
    private readonly FlowAnalysis _analysis;
    private readonly FieldStores _stores = new(keepsDeclared: true);
    private ILookup<SyntaxTree?, ExposedMember>? _byFile;

    private ExposedMembers(FlowAnalysis analysis) => _analysis = analysis;

    public static ExposedMembers Of(IEnumerable<KeyValuePair<IMethodSymbol, MethodResult>> results, FlowAnalysis analysis)
    {
        var exposed = new ExposedMembers(analysis);
        if (analysis.Compilation.Options.OutputKind is not (OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule))
        {
            return exposed;
        }

        // The table has no order of its own; with the place of each the answer is the same whoever asked first.
        KeyValuePair<IMethodSymbol, MethodResult>[] solved =
            [.. results.Where(pair => analysis.Models.IsSource(pair.Key)).OrderBy(pair => SourcePlace.Of(pair.Key))];
        foreach (KeyValuePair<IMethodSymbol, MethodResult> pair in solved)
        {
            exposed._stores.Add(pair.Value.Summary);
        }

        foreach (KeyValuePair<IMethodSymbol, MethodResult> pair in solved)
        {
            exposed.Returned(pair.Key, pair.Value.Summary);
            exposed.Stored(pair.Value.Summary);
        }

        return exposed;
    }

    public IEnumerable<ExposedMember> In(SyntaxTree tree) => (_byFile ??= _members.Values.ToLookup(one => one.Member.Locations[0].SourceTree))[tree]
        .OrderBy(one => SourcePlace.Of(one.Member));

    private void Returned(IMethodSymbol method, MethodSummary summary)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.UserDefinedOperator or MethodKind.Conversion
                or MethodKind.ExplicitInterfaceImplementation)
            || IsPrinting(method))
        {
            return;
        }

        ISymbol member = method.AssociatedSymbol ?? method;
        if (!_analysis.Knowledge.IsConfidential(method.ReturnType))
        {
            foreach (Flow flow in Contents(summary.Return, summary))
            {
                Add(Contract(member), flow, isStored: false);
            }
        }

        foreach (Out one in summary.Outs)
        {
            foreach (Flow flow in Contents(one.Value, summary))
            {
                if (Contract(member) is IMethodSymbol contract && one.Ordinal < contract.Parameters.Length)
                {
                    Add(contract.Parameters[one.Ordinal], flow, isStored: false);
                }
            }
        }
    }

    private void Stored(MethodSummary summary)
    {
        foreach (Effect effect in summary.Effects)
        {
            if (effect.Step is { Kind: StepKind.Member, Symbol: IPropertySymbol or IFieldSymbol { AssociatedSymbol: null } } step)
            {
                foreach (Flow flow in Contents(effect.Value, summary))
                {
                    Add(Contract(step.Symbol!), flow, isStored: true);
                }
            }
        }
    }

    /// <summary>The content in a value: its own, what its containers hold, and what any instance stores where it was read.</summary>
    private IEnumerable<Flow> Contents(Value value, MethodSummary summary) => Contents(value, summary, []);

    private IEnumerable<Flow> Contents(Value value, MethodSummary summary, HashSet<AbstractObject> seen)
    {
        var pending = new Queue<Value>();
        pending.Enqueue(value);
        while (pending.Count > 0)
        {
            Value next = pending.Dequeue();
            foreach (Flow flow in next.Origins)
            {
                if (flow.Origin.Label is Label.Content or Label.Participant)
                {
                    yield return flow;
                }
                else if (flow.Origin is { Label: Label.None, Path: { Root: RootKind.This or RootKind.Static } path })
                {
                    foreach (Flow stored in _stores.Within(path))
                    {
                        yield return stored;
                    }
                }
            }

            foreach (AbstractObject one in next.Objects)
            {
                if (seen.Add(one))
                {
                    // Whoever gets a function gets what it gives.
                    if (one.Shape?.Target is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } function)
                    {
                        MethodSummary given = _analysis.ResultOf(function, CancellationToken.None).Summary;
                        foreach (Flow flow in Contents(given.Return, given, seen))
                        {
                            yield return flow;
                        }
                    }

                    foreach (Effect effect in summary.Effects.Where(effect => effect.Step.IsStructural && effect.Target.Equals(one)))
                    {
                        pending.Enqueue(effect.Value);
                    }
                }
            }
        }
    }

    /// <summary>
    /// Where the annotation belongs: the member that consumers name. That is the contract which a member implements or overrides, if
    /// that is written here, else the member itself.
    /// </summary>
    private ISymbol? Contract(ISymbol member)
    {
        ISymbol? contract = null;
        foreach (ISymbol one in Lineage.Of(member))
        {
            if (Visibility.IsVisible(one) && _analysis.Models.IsSource(one))
            {
                contract = one;
            }
        }

        return contract;
    }

    private void Add(ISymbol? member, Flow content, bool isStored)
    {
        if (member is null || member is { IsImplicitlyDeclared: true } || content.Origin.Label is not (Label.Content or Label.Participant)
            || member.Locations is not [{ IsInSource: true }, ..]
            || _analysis.Knowledge.LabelOf(member) != Label.None
            || (member.ContainingType is { } type && _analysis.Knowledge.IsConfidential(type)))
        {
            return;
        }

        if (!_members.TryGetValue(member, out ExposedMember? known) || (known.IsForParticipant && content.Origin.Label == Label.Content))
        {
            _members[member] = new ExposedMember(member, content, isStored);
        }
    }

    // What a type prints is a rule of its own, and nobody annotates a ToString.
    private static bool IsPrinting(IMethodSymbol method) => method is { Name: nameof(ToString), IsStatic: false };
}
