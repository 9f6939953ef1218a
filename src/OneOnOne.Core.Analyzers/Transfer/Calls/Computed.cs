using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>
/// Properties that lie in no cell, so that only their code says what they give: where a summary speaks of one, as that of a record does
/// that is printed or taken apart, whoever knows the object asks that code.
/// </summary>
internal sealed class Computed(Evaluator evaluator)
{
    private readonly Dictionary<IPropertySymbol, bool> _known = new(SymbolEqualityComparer.Default);

    // What a property gives may be printed by way of that property.
    private int _depth;

    /// <summary>What a member of an object gives; <see langword="null"/> for what lies in a cell.</summary>
    /// <param name="receiver">The object.</param>
    /// <param name="type">What it is declared to be.</param>
    /// <param name="step">Which member.</param>
    /// <param name="at">The call that asks.</param>
    /// <param name="syntax">The same in the text.</param>
    public Value? At(Value receiver, ITypeSymbol? type, Step step, Site at, SyntaxNode syntax)
    {
        if (step is not { Kind: StepKind.Member, Symbol: IPropertySymbol { GetMethod: { } getter } property } || receiver.Objects.IsEmpty
            || _depth >= Limits.ComputedDepth || !Carrying.CanCarry(property.Type) || !Is(property))
        {
            return null;
        }

        _depth++;
        try
        {
            var call = new Call(getter, receiver, type, [], at) { Syntax = syntax };
            Value given = evaluator.Composer.Answer(evaluator.Summaries.Resolve(getter, receiver, type, getter.IsVirtual || getter.IsAbstract || getter.IsOverride), call);
            return given.WithIdentity(given.Identity ?? evaluator.Memory.Read(receiver, step, property.Type).Identity);
        }
        finally
        {
            _depth--;
        }
    }

    private bool Is(IPropertySymbol property)
    {
        if (!_known.TryGetValue(property, out bool known))
        {
            known = evaluator.Summaries.IsSource(property) && property is { IsIndexer: false, ContainingType: { IsAnonymousType: false } owner }
                && !Accessors.IsAuto(property, property.GetMethod) && !owner.GetMembers().Any(member => IsHome(member, property));
            _known.Add(property, known);
        }

        return known;
    }

    // The code of an accessor may speak of a field that is the property's own.
    private static bool IsHome(ISymbol member, IPropertySymbol property) =>
        member is IFieldSymbol { AssociatedSymbol: { } kept } && SymbolEqualityComparer.Default.Equals(kept, property);
}
