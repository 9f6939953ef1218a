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
        if (isDefinite || !value.HasNothing)
        {
            _effects.Add(new Effect(target, step, value, isDefinite));
        }
    }

    /// <summary>Leaves a value some steps below what the caller had at a path.</summary>
    public void Put(AccessPath root, ImmutableArray<Step> steps, Value value)
    {
        for (int i = 0; i < steps.Length - 1; i++)
        {
            root = root.Then(steps[i]);
        }

        Effect(AbstractObject.Entry(root), steps.IsEmpty ? Step.Content : steps[steps.Length - 1], value);
    }

    /// <summary>Leaves a value some steps below an object that the member makes, with whatever lies in between.</summary>
    public void Put(AbstractObject made, ImmutableArray<Step> steps, Value value)
    {
        if (value.HasNothing)
        {
            return;
        }

        for (int i = 0; i < steps.Length - 1; i++)
        {
            AbstractObject between = Between(made, steps[i]);
            Effect(made, steps[i], Value.Of(between));
            made = between;
        }

        Effect(made, steps.IsEmpty ? Step.Content : steps[steps.Length - 1], value);
    }

    public void Out(int ordinal, Value value, bool isDefinite)
    {
        if (isDefinite || !value.HasNothing)
        {
            _outs.Add(new Out(ordinal, value, isDefinite));
        }
    }

    public void Sink(SinkEdge edge)
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

    // What lies between a container and the key of its pairs: one object for each step, told apart by the container's type and step.
    private static AbstractObject Between(AbstractObject made, Step step)
    {
        ITypeSymbol? type = made.Shape.Type is { } outer && step.Kind == StepKind.Element ? TypeLocations.ElementOf(outer) : null;
        return AbstractObject.Made(null, new ObjectShape(type, isExact: false, null, isForeign: false));
    }
}
