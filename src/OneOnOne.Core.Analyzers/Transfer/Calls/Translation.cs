using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>Says in the caller's words what a summary says in its own: the state before the call is what its entry paths mean.</summary>
internal sealed partial class Translation(Evaluator evaluator, MethodSummary summary, Call call, TypeCondition? applying)
{
    private Witness? _step;

    /// <summary>What the entry paths of the summary mean here.</summary>
    public EntryPaths Paths => field ??= new EntryPaths(evaluator, summary, call, this);

    /// <summary>The one place that the call of a library's container is about.</summary>
    public Slot? Slot => summary.IsModel ? call.Slot : null;

    /// <summary>The call itself as one step of a way.</summary>
    public Witness Step => _step ??= new Witness(null, call.Site, call.Name);

    public Value Translate(Value value)
    {
        if (value is { HasNothing: true, Constant.Value: TypeKey { IsOpen: true } type })
        {
            return TypeArguments.Key(evaluator.Body, call, type) is { } known ? Value.Of(known) : Value.Empty;
        }

        if (value.HasNothing && value.Condition is null && value.Identity is null)
        {
            return value;
        }

        Value result = value.HasNothing
            ? value.Constant is { } constant ? Value.Of(constant.Value) : Value.Empty
            : Value.Of(Flows(value)).WithObjects(Objects(value.Objects));
        if (result.HasNothing && value is { Origins: [{ Origin.Path: { } handed } only], Objects: [] or [{ Kind: ObjectKind.Entry }] } && value.Objects.All(one => handed.Equals(one.Path))
            && Paths.Walk(handed).Constant is { } written && (written.Value is string or null || only.Origin.Form == OriginForm.Number))
        {
            result = Value.Of(written.Value);
        }
        else if (result.HasNothing && value is { Origins.Length: <= 1, Objects: [{ Path: { } nothing }], Identity: { } itself } && itself.Equals(nothing) && Paths.Walk(nothing).Constant is { Value: null })
        {
            result = Value.Of((object?)null);
        }
        else if (value is { HasNothing: true, Constant: null, Identity: { IsEntry: true } same } && Paths.Walk(same) is { HasNothing: true, Constant: { } handedOn })
        {
            // A flag or a number that is handed on stays what it is.
            result = Value.Of(handedOn.Value);
        }

        if (!value.InARow.IsDefault && InARow(value.InARow) is { IsDefault: false } row)
        {
            return Value.Calling(row);
        }

        AccessPath? identity = value.Identity switch
        {
            null => Passed(value),
            { Root: RootKind.Passed } passed => passed,
            { Root: RootKind.Made or RootKind.Born } made => made.MadeThrough(call.Site),
            { } path => Paths.Walk(path).Identity,
        };
        Condition? condition = value.Condition is { } taught
            ? Condition.Of(Identities(taught.WhenTrue), Identities(taught.WhenFalse))
            : value is { HasNothing: true, Identity: { IsEntry: true } flag } ? Paths.Walk(flag).Condition
            : null;
        return result.WithIdentity(identity).WithCondition(condition);
    }

    /// <summary>One of many things, all of which a guard has let through, is one that it has let through.</summary>
    private AccessPath? Passed(Value value)
    {
        AccessPath? passed = null;
        foreach (AbstractObject one in value.Objects)
        {
            if (one.Path is not { IsOne: false } path || Paths.Walk(path).Identity is not { Root: RootKind.Passed } identity)
            {
                return null;
            }

            passed = identity;
        }

        return passed;
    }

    /// <summary>Functions that are called one after another, those of the caller's delegates in their places; default where one of these is not certain.</summary>
    private ImmutableArray<AbstractObject> InARow(ImmutableArray<AbstractObject> functions)
    {
        ImmutableArray<AbstractObject>.Builder row = ImmutableArray.CreateBuilder<AbstractObject>(functions.Length);
        foreach (AbstractObject function in functions)
        {
            ImmutableArray<AbstractObject> named = function.Kind == ObjectKind.Entry ? Multicast.InARow(Paths.Walk(function.Path!)) : [Renamed(function)];
            if (named.IsDefault)
            {
                return default;
            }

            row.AddRange(named);
        }

        return row.ToImmutable();
    }

    private ImmutableArray<AbstractObject> Objects(ImmutableArray<AbstractObject> objects)
    {
        ImmutableArray<AbstractObject> translated = [];
        foreach (AbstractObject one in objects)
        {
            translated = Value.Union(translated, Translate(one));
        }

        return translated;
    }

    /// <summary>
    /// Whether what depends on a type may be at all, and on what it still depends for the caller's own callers: the condition under
    /// which this member is reached, else what is left of the one given.
    /// </summary>
    public bool Decide(TypeCondition? when, out TypeCondition? left)
    {
        left = applying;
        if (when is null)
        {
            return true;
        }

        if (call.Through is { } through && when.Path.Equals(AccessPath.This))
        {
            left ??= new TypeCondition(AccessPath.TypeArgument(through), when.Types);
            return true;
        }

        if (when.Path is { Root: RootKind.TypeArgument, Owner: ITypeParameterSymbol parameter })
        {
            ITypeSymbol argument = TypeArguments.Of(call, parameter);
            left ??= argument is ITypeParameterSymbol open ? new TypeCondition(AccessPath.TypeArgument(open), when.Types) : null;
            return argument is ITypeParameterSymbol || when.Admits(argument);
        }

        Value there = Paths.Walk(when.Path);
        if (there is { HasNothing: true, Constant.Value: null, Constant: not null })
        {
            // Nothing is of no type.
            return false;
        }

        ImmutableArray<AbstractObject> objects = there.Objects;
        if (objects is [var only] && Likeness.Original(evaluator, only) is { Kind: ObjectKind.Entry, Path: { } path } entry)
        {
            if (Given.TypeAt(evaluator.Body.Given, entry) is { } given)
            {
                return when.Admits(given);
            }

            left ??= new TypeCondition(path, when.Types);
            return true;
        }

        if (objects.IsEmpty)
        {
            return !IsNowhere(when.Path);
        }

        if (objects is [{ Shape.Type: ITypeParameterSymbol made }])
        {
            left ??= new TypeCondition(AccessPath.TypeArgument(made), when.Types);
            return true;
        }

        foreach (AbstractObject one in objects)
        {
            if (one.Shape is not { IsExact: true, Type: INamedTypeSymbol type } || when.Admits(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing can be at a path: nobody has put anything there, into what was made here and never left it.</summary>
    private bool IsNowhere(AccessPath path)
    {
        if (path.IsCut)
        {
            return Paths.Walk(path.Uncut) is { HasNothing: true } && IsNowhere(path.Uncut);
        }

        if (path.Steps is not [.., var last])
        {
            return false;
        }

        Value holder = Paths.Walk(path.Parent);
        return holder.Objects.IsEmpty ? holder.HasNothing && IsNowhere(path.Parent)
            : holder.Origins.IsEmpty && holder.Objects.All(one => evaluator.Memory.IsVacant(one, last));
    }

    /// <summary>Whether what somebody's type decides is certain here, or would be certain for those who know his object.</summary>
    public bool IsCertain(TypeCondition when, out TypeCondition? left)
    {
        ImmutableArray<AbstractObject> objects = Paths.Walk(when.Path).Objects;
        left = objects is [var only] && Likeness.Original(evaluator, only) is { Kind: ObjectKind.Entry, Path: { } path } ? new TypeCondition(path, when.Types) : null;
        return !objects.IsEmpty && objects.All(one => one.Shape is { IsExact: true, Type: INamedTypeSymbol type } && when.Admits(type));
    }

    /// <summary>The caller's names of the records that the callee speaks of, where the caller is certain which they are.</summary>
    public ImmutableArray<AccessPath> Identities(ImmutableArray<AccessPath> paths)
    {
        ImmutableArray<AccessPath> identities = [];
        foreach (AccessPath path in paths)
        {
            if (path.Steps is { Length: > 0 } steps && steps[steps.Length - 1] is { Kind: StepKind.Holds, Constant: bool holds })
            {
                Condition? decided = Paths.Walk(path.Parent).Condition;
                identities = Condition.Either(identities, (holds ? decided?.WhenTrue : decided?.WhenFalse) ?? []);
            }
            else if (Paths.Walk(path).Identity is { } identity)
            {
                identities = Condition.Either(identities, [identity]);
            }
        }

        return identities;
    }

    /// <summary>What is left under a type that the caller knows is left under that one; under one that he does not know, anywhere.</summary>
    public Effect Placed(Effect effect)
    {
        Step step = TypeArguments.Place(evaluator.Body, call, effect.Step);
        return step == effect.Step ? effect : new Effect(effect.Target, step, effect.Value, effect.IsDefinite && step.Kind != StepKind.Element);
    }

    public ImmutableArray<AbstractObject> Translate(AbstractObject one) =>
        one.Kind == ObjectKind.Entry ? Paths.Walk(one.Path!).Objects : [Renamed(one)];
}
