using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Collects what is known of a member without a body.</summary>
internal sealed class SummaryBuilder
{
    private readonly ImmutableArray<Effect>.Builder _effects = ImmutableArray.CreateBuilder<Effect>();
    private readonly ImmutableArray<Out>.Builder _outs = ImmutableArray.CreateBuilder<Out>();
    private readonly ImmutableArray<SinkEdge>.Builder _sinks = ImmutableArray.CreateBuilder<SinkEdge>();
    private readonly ImmutableArray<InvokeEdge>.Builder _invokes = ImmutableArray.CreateBuilder<InvokeEdge>();
    private readonly ImmutableArray<AccessPath>.Builder _covers = ImmutableArray.CreateBuilder<AccessPath>();

    public Value Return { get; set; } = Value.Empty;

    public bool IsGuess { get; set; }

    public void Effect(AbstractObject target, Step step, Value value, bool isDefinite = false)
    {
        if (value.HasNothing && !isDefinite)
        {
            return;
        }

        for (int i = 0; i < _effects.Count; i++)
        {
            if (_effects[i].IsDefinite == isDefinite && _effects[i].Step.Equals(step) && _effects[i].Target.Equals(target))
            {
                _effects[i] = new Effect(target, step, _effects[i].Value.Join(value), isDefinite);
                return;
            }
        }

        _effects.Add(new Effect(target, step, value, isDefinite));
    }

    /// <summary>Leaves a value some steps below an object, with what lies in between: a dictionary that gets a value gets a pair.</summary>
    /// <param name="target">The object.</param>
    /// <param name="type">Its type, as far as it is known.</param>
    /// <param name="steps">The steps; none for the object's own text.</param>
    /// <param name="value">The value.</param>
    public void Put(AbstractObject target, ITypeSymbol? type, ImmutableArray<Step> steps, Value value)
    {
        if (value.HasNothing)
        {
            return;
        }

        for (int i = 0; i < steps.Length - 1; i++)
        {
            type = steps[i].Kind == StepKind.Element && type is not null ? TypeLocations.ElementOf(type) : null;
            AbstractObject between = AbstractObject.Made(null, new ObjectShape(type, isExact: false, null, isForeign: false));
            Effect(target, steps[i], Value.Of(between));
            target = between;
        }

        Effect(target, steps.IsEmpty ? Step.Content : steps[steps.Length - 1], value);
    }

    public void Out(int ordinal, Value value, bool isDefinite)
    {
        if (isDefinite || !value.HasNothing)
        {
            _outs.Add(new Out(ordinal, value, isDefinite));
        }
    }

    /// <summary>All that a by-reference argument holds afterwards.</summary>
    public void Out(int ordinal, Value value)
    {
        for (int i = 0; i < _outs.Count; i++)
        {
            if (_outs[i].Ordinal == ordinal)
            {
                _outs[i] = new Out(ordinal, SignatureInputs.Join(_outs[i].Value, value), true);
                return;
            }
        }

        _outs.Add(new Out(ordinal, value, true));
    }

    /// <summary>What arrives at a path is disclosed. Whoever takes <c>params</c> takes the things and not their array.</summary>
    public void Sink(AccessPath path, IParameterSymbol? parameter, Sink sink, bool isDeep)
    {
        Sink(new SinkEdge(path, sink, isDeep, way: null, anchor: null));
        if (parameter is { IsParams: true } && path.Steps.IsEmpty && !isDeep)
        {
            Sink(new SinkEdge(path.Then(Step.Element), sink, isDeep, way: null, anchor: null));
        }
    }

    private void Sink(SinkEdge edge)
    {
        foreach (SinkEdge known in _sinks)
        {
            if (known.Says(edge))
            {
                return;
            }
        }

        _sinks.Add(edge);
    }

    public void Invoke(InvokeEdge edge) => _invokes.Add(edge);

    public void Cover(AccessPath path) => _covers.Add(path);

    public MethodSummary Build() => new()
    {
        Return = Return,
        Effects = _effects.ToImmutable(),
        Outs = _outs.ToImmutable(),
        Sinks = _sinks.ToImmutable(),
        Invokes = _invokes.ToImmutable(),
        Covers = _covers.ToImmutable(),
        IsModel = true,
        IsGuess = IsGuess,
    };
}
