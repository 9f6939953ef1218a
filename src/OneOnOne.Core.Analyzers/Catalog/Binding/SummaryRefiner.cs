using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Puts together what rows, annotations, and a body or a signature say of one member.</summary>
/// <remarks>
/// Rows that say what flows replace the signature's default and a body's result, because whoever writes one knows better. Sinks only
/// ever add. A label on the result counts after what the result carries itself: content that a gate opened for a participant stays
/// that, whatever member it passes through.
/// </remarks>
internal sealed class SummaryRefiner(AnnotationBinder annotations, ImmutableArray<ModelStatement> rows, Func<ISymbol, Label> labelOf, Func<ITypeSymbol, bool> isConfidential, Label label, bool isOurs)
{
    public MethodSummary External(IMethodSymbol method, TypeLocations locations)
    {
        MethodSummary said = Said(method, rows, out bool hasFlows);
        MethodSummary known = hasFlows ? said : WhatDoesNotLeave(SignatureDefault.Of(method, locations, derivesText: !isOurs), said);
        return new MethodSummary
        {
            Return = Guarded(method, Labelled(method, known.Return, isGuessed: true).WithCondition(said.Return.Condition?.Refusing()), said.Covers),
            Effects = (hasFlows ? said.Effects : known.Effects.AddRange(said.Effects)).RemoveAll(
                effect => effect.Target.Kind != ObjectKind.Entry && IsKnownResult(method)),
            Outs = Declared(method, hasFlows || !said.Outs.IsEmpty ? said.Outs : known.Outs),
            Sinks = said.Sinks,
            Invokes = hasFlows ? known.Invokes : known.Invokes.AddRange(said.Invokes),
            Covers = Covered(method, said.Covers),
            Thrown = known.Thrown,
            IsModel = true,
            IsGuess = known.IsGuess,
        };
    }

    public MethodSummary Refined(IMethodSymbol method, MethodSummary inferred)
    {
        // What the catalog says of a base member's code is no word on the code of an override, which is here to be read.
        MethodSummary said = Said(method, rows.RemoveAll(row => row.Symbol.IsBuiltIn && RowBinder.IsFlow(row)), out bool hasFlows);
        Value result = hasFlows ? said.Return : inferred.Return;
        bool isNeutral = IsNeutral();
        return new MethodSummary(inferred)
        {
            Return = Guarded(
                method,
                Labelled(method, result, isGuessed: false).WithCondition(said.Return.Condition?.Refusing() ?? inferred.Return.Condition),
                said.Covers),
            Effects = Effects(method, inferred.Effects, isNeutral).AddRange(said.Effects),
            Outs = Declared(method, inferred.Outs.AddRange(said.Outs)),
            Sinks = Sinks(inferred.Sinks, said.Sinks),
            Invokes = inferred.Invokes.AddRange(said.Invokes),
            Covers = Covered(method, inferred.Covers.AddRange(said.Covers)),
        };
    }

    private MethodSummary Said(IMethodSymbol method, ImmutableArray<ModelStatement> rows, out bool hasFlows)
    {
        var summary = new SummaryBuilder();
        annotations.BindSinks(method, summary);
        BindConfidence(method, summary);
        var binder = new RowBinder(method, summary);
        binder.Bind(rows);
        hasFlows = binder.HasFlows;
        return summary.Build();
    }

    /// <summary>Text that a confidential object is made of becomes content there.</summary>
    private void BindConfidence(IMethodSymbol method, SummaryBuilder summary)
    {
        if (method.MethodKind != MethodKind.Constructor)
        {
            return;
        }

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (Carrying.IsPlainText(parameter.Type) && labelOf(parameter) == Label.Content && isConfidential(method.ContainingType))
            {
                summary.Sink(
                    AccessPath.Parameter(parameter.Ordinal), parameter,
                    new Sink(SinkKind.Other, MemberId.Of(method), SinkName.Of(method), SinkRole.Confidence), isDeep: false);
            }
        }
    }

    // What is declared of a result counts, and not what a signature would put into it.
    private bool IsKnownResult(IMethodSymbol method) => label != Label.None || annotations.Seals(method);

    /// <summary>The result under its label.</summary>
    private Value Labelled(IMethodSymbol method, Value result, bool isGuessed)
    {
        if (annotations.Seals(method))
        {
            return Made(method);
        }

        switch (label)
        {
            case Label.Released when method.MethodKind != MethodKind.Constructor:
                return Made(method).Join(Read(method));
            case Label.NotConfidential:
                return isGuessed ? RowBinder.Unknown(method) : result.WithOrigins([]);
            case Label.Content or Label.Participant:
                return (isGuessed ? RowBinder.Unknown(method) : result).Join(Read(method));
            default:
                return result;
        }
    }

    /// <summary>What a by-reference parameter hands out under its label, beside whatever else is known to be in it.</summary>
    private ImmutableArray<Out> Declared(IMethodSymbol method, ImmutableArray<Out> outs)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.RefKind is RefKind.Out or RefKind.Ref && labelOf(parameter) is Label.Content or Label.Participant)
            {
                Value known = Value.Empty;
                foreach (Out one in outs)
                {
                    known = one.Ordinal == parameter.Ordinal ? known.Join(one.Value) : known;
                }

                Value read = Value.Of(Origin.Read(null, labelOf(parameter), "", MemberId.Of(method)));
                outs = outs.RemoveAll(one => one.Ordinal == parameter.Ordinal).Add(new Out(parameter.Ordinal, known.Join(read), parameter.RefKind == RefKind.Out));
            }
        }

        return outs;
    }

    private Value Read(IMethodSymbol method) =>
        Value.Of(Origin.Read(null, label, "", MemberId.Of(method)).In(Carrying.CanCarry(ConsentTypes.Awaited(method.ReturnType)) ? OriginForm.Text : OriginForm.Number));

    // An object without cells: what it holds is ciphertext or released, and what is put in later is its own affair.
    private static Value Made(IMethodSymbol method) =>
        method.ReturnsVoid || Carrying.IsPlainText(method.ReturnType) || !Carrying.CanCarry(method.ReturnType)
            ? Value.Empty
            : Value.Of(AbstractObject.Made(null, new ObjectShape(method.ReturnType, isExact: false, null, isForeign: false)));

    /// <summary>A guard's answer teaches what it answers; a promise that comes to an end only where the guard agrees teaches it once it is kept.</summary>
    private Value Guarded(IMethodSymbol method, Value result, ImmutableArray<AccessPath> covered)
    {
        if (method.ReturnsVoid)
        {
            return result;
        }

        if (IsPromise(method) && !covered.IsEmpty)
        {
            result = result.WithCondition(Condition.Always(covered, result.Condition));
        }

        ImmutableArray<AccessPath> records = annotations.Guards(method);
        if (SignatureInputs.IsTask(method.ReturnType))
        {
            return records.IsEmpty ? result : result.WithCondition(Condition.Always(records, result.Condition));
        }

        return records.IsEmpty ? result : result.WithCondition(Condition.Of(records, result.Condition?.WhenFalse ?? [])?.Refusing());
    }

    private ImmutableArray<AccessPath> Covered(IMethodSymbol method, ImmutableArray<AccessPath> covered) =>
        method.ReturnsVoid ? Condition.Either(covered, annotations.Guards(method))
        : IsPromise(method) ? []
        : covered;

    private static bool IsPromise(IMethodSymbol method) => !SymbolEqualityComparer.Default.Equals(ConsentTypes.Awaited(method.ReturnType), method.ReturnType) || SignatureInputs.IsTask(method.ReturnType);

    private ImmutableArray<Effect> Effects(IMethodSymbol method, ImmutableArray<Effect> effects, bool isNeutral)
    {
        bool releases = method.MethodKind == MethodKind.Constructor && annotations.Releases(method);
        if (!isNeutral && !releases)
        {
            return effects;
        }

        ImmutableArray<Effect>.Builder kept = ImmutableArray.CreateBuilder<Effect>();
        foreach (Effect effect in effects)
        {
            bool isOnThis = effect.Target.Path is { Root: RootKind.This };
            if (!isOnThis)
            {
                kept.Add(effect);
            }
            else if (releases)
            {
                Value released = effect.Value.Origins.IsEmpty
                    ? effect.Value
                    : effect.Value.WithOrigins([new Flow(Origin.Read(null, Label.Released, "", MemberId.Of(method)), null)]);
                kept.Add(new Effect(effect.Target, effect.Step, released, effect.IsDefinite));
            }
        }

        return kept.ToImmutable();
    }

    private bool IsNeutral()
    {
        foreach (ModelStatement row in rows)
        {
            if (row is NeutralStatement && !row.Symbol.IsBuiltIn)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<SinkEdge> Sinks(ImmutableArray<SinkEdge> inferred, ImmutableArray<SinkEdge> said)
    {
        foreach (SinkEdge edge in said)
        {
            bool isKnown = false;
            foreach (SinkEdge known in inferred)
            {
                isKnown |= known.Says(edge);
            }

            inferred = isKnown ? inferred : inferred.Add(edge);
        }

        return inferred;
    }

    /// <summary>
    /// What went out of the process does not come back by itself: a logger, a socket or a mail keeps nothing of it. A serialiser's
    /// result, an exception and a cache do.
    /// </summary>
    private static MethodSummary WhatDoesNotLeave(MethodSummary guess, MethodSummary said)
    {
        ImmutableArray<AccessPath> gone = [];
        foreach (SinkEdge sink in said.Sinks)
        {
            if (sink.Sink.Kind is not (SinkKind.Serialization or SinkKind.Exception or SinkKind.Cache or SinkKind.Other))
            {
                gone = gone.Add(sink.Path);
            }
        }

        if (gone.IsEmpty)
        {
            return guess;
        }

        ImmutableArray<Effect>.Builder effects = ImmutableArray.CreateBuilder<Effect>();
        foreach (Effect effect in guess.Effects)
        {
            Value value = Without(effect.Value, gone);
            if (!value.HasNothing)
            {
                effects.Add(new Effect(effect.Target, effect.Step, value, effect.IsDefinite));
            }
        }

        return new MethodSummary
        {
            Return = Without(guess.Return, gone),
            Effects = effects.ToImmutable(),
            Outs = guess.Outs,
            Invokes = guess.Invokes,
            IsModel = true,
            IsGuess = true,
        };
    }

    private static Value Without(Value value, ImmutableArray<AccessPath> gone) =>
        value
            .WithOrigins(value.Origins.RemoveAll(flow => flow.Origin.Path is { } path && IsBelow(path, gone)))
            .WithObjects(value.Objects.RemoveAll(one => one.Path is { } path && IsBelow(path, gone)));

    private static bool IsBelow(AccessPath path, ImmutableArray<AccessPath> gone)
    {
        foreach (AccessPath one in gone)
        {
            if (one.SameRoot(path))
            {
                return true;
            }
        }

        return false;
    }
}
