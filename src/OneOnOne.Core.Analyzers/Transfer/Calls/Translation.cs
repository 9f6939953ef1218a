using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>Says in the caller's words what a summary says in its own: the state before the call is what its entry paths mean.</summary>
internal sealed class Translation(Evaluator evaluator, MethodSummary summary, Call call, TypeCondition? applying)
{
    private readonly Dictionary<AccessPath, ImmutableArray<Flow>> _own = [];
    private readonly Dictionary<AccessPath, (ImmutableArray<Flow> Own, ImmutableArray<Flow> Onward)> _onward = [];
    private readonly HashSet<AbstractObject> _entries = [];
    private readonly List<(AbstractObject Container, Step Step, AbstractObject Entry)> _pending = [];
    private Witness? _step;

    /// <summary>What the entry paths of the summary mean here.</summary>
    public EntryPaths Paths => field ??= new EntryPaths(evaluator, summary, call, this);

    /// <summary>The one place that the call of a library's container is about.</summary>
    public Slot? Slot => summary.IsModel ? call.Slot : null;

    /// <summary>The call itself as one step of a way.</summary>
    public Witness Step => _step ??= new Witness(null, call.Site, call.Name);

    public Value Translate(Value value)
    {
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

    private ImmutableArray<Flow> Flows(Value value)
    {
        ImmutableArray<Flow> flows = [];
        foreach (Flow flow in value.Origins)
        {
            if (!Decide(flow.When, out TypeCondition? when))
            {
                continue;
            }

            bool isItself = flow.Origin.Path is { } at && value.Objects.Contains(AbstractObject.Entry(at));
            ImmutableArray<Flow> translated = Translate(flow, when, isItself);
            if (summary.IsGuess && flow.Origin.IsEntry && !isItself)
            {
                // What unknown code makes of a consent is no consent.
                translated = translated.RemoveAll(one => one.Origin.IsOfConsent);
            }

            flows = Value.Union(flows, translated);
        }

        return flows;
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
        if (objects is [{ Kind: ObjectKind.Entry, Path: { } path } entry])
        {
            if (Given.TypeAt(evaluator.Body.Given, entry) is { } given)
            {
                return when.Admits(given);
            }

            left ??= new TypeCondition(path, when.Types);
            return true;
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

        return objects.IsEmpty;
    }

    /// <summary>Whether what somebody's type decides is certain here, or would be certain for those who know his object.</summary>
    public bool IsCertain(TypeCondition when, out TypeCondition? left)
    {
        ImmutableArray<AbstractObject> objects = Paths.Walk(when.Path).Objects;
        left = objects is [{ Kind: ObjectKind.Entry, Path: { } path }] ? new TypeCondition(path, when.Types) : null;
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

    public ImmutableArray<AbstractObject> Translate(AbstractObject one) =>
        one.Kind == ObjectKind.Entry ? Paths.Walk(one.Path!).Objects : [Renamed(one)];

    /// <summary>
    /// The objects that an effect writes to. Where a signature says that an entry of a container gets a key and a value, it is a new
    /// entry: the container holds one more thing after the call. A part of a library's object that nobody has asked for before is new too.
    /// </summary>
    public ImmutableArray<AbstractObject> Targets(AbstractObject one)
    {
        if (one.Path is not { Steps: { Length: > 0 } steps } path)
        {
            return Translate(one);
        }

        Step last = steps[steps.Length - 1];
        if (!summary.IsModel || !last.IsStructural)
        {
            ImmutableArray<AbstractObject> known = Translate(one);
            if (!known.IsEmpty || last.Symbol is not IPropertySymbol property || evaluator.Summaries.IsSource(property))
            {
                return known;
            }
        }

        AbstractObject entry = one.MadeThrough(call.Site);
        if (_entries.Add(entry))
        {
            foreach (AbstractObject container in Targets(AbstractObject.Entry(path.Parent)))
            {
                _pending.Add((container, last, entry));
            }
        }

        return [entry];
    }

    /// <summary>The new entries of containers and the new parts, for whoever applies the effects.</summary>
    public IReadOnlyList<(AbstractObject Container, Step Step, AbstractObject Entry)> Entries => _pending;

    /// <summary>An object that the callee made, as it is called here.</summary>
    public AbstractObject Renamed(AbstractObject made)
    {
        AbstractObject renamed = (call.Among is { } among && !among.Equals(call.Site) ? made.MadeThrough(among) : made).MadeThrough(call.Site);
        return made.Shape.Type is ITypeParameterSymbol parameter && !made.Shape.IsForeign
            ? renamed.Of(ObjectShape.Of(TypeArguments.Of(call, parameter)))
            : renamed;
    }

    /// <param name="flow">What flows.</param>
    /// <param name="when">On what it depends.</param>
    /// <param name="isItself">Whether the thing goes with it: then its text lies in the thing, and goes when that is emptied.</param>
    private ImmutableArray<Flow> Translate(Flow flow, TypeCondition? when, bool isItself)
    {
        Origin origin = flow.Origin;
        if (call.IsOfItself && origin.IsContent)
        {
            return [flow];
        }

        if (origin.Path is { } path)
        {
            ImmutableArray<Flow> own = isItself ? Bearing(Paths.Walk(path)) : Own(path);
            if (origin.IsContent && own.All(one => one.Origin is { IsEntry: true, IsContent: false }))
            {
                // What is declared confidential is content whatever the caller says, unless the caller knows better.
                var declared = Origin.Read(call.Site, origin.Label, origin.Name, origin.Source, Paths.Walk(path).Identity);
                return [new Flow(origin.IsEcho ? declared.Echoed() : declared, Witness.Append(new Witness(null, call.Site, origin.Name), flow.Way), when)];
            }

            if (origin.Form == OriginForm.Number)
            {
                own = Numbers.Told(own);
            }
            else if (origin.Form == OriginForm.Code)
            {
                own = [.. own.Select(one => one.Origin.Form == OriginForm.Text ? new Flow(one.Origin.In(OriginForm.Code), one.Way, one.When) : one)];
            }

            return origin.IsEcho
                ? [.. own.Select(one => new Flow(one.Origin.Echoed(), Witness.Append(new Witness(one.Way, call.Site, call.Name), flow.Way), one.When ?? when))]
                : when is null ? Onward(path, own)
                : Under(when, Onward(path, own));
        }

        if (origin is { Site: null, Record: { } bound, IsOfConsent: true })
        {
            string text = Site.Of(Paths.SyntaxAt(bound)).Text();
            AccessPath? subject = evaluator.Subjects.Of(Paths.Walk(bound), Paths.TypeAt(bound));
            return [new Flow(origin.At(call.Site, text, subject), new Witness(null, call.Site, call.Name))];
        }

        if (origin.Site is null)
        {
            AccessPath? record = RecordOfCall();
            string name = call.ReceiverSyntax is { } receiver && origin.Label != Label.ConsentAsserted ? Site.Of(receiver).Text() : call.Name;
            return [new Flow(origin.At(call.Site, name, record), new Witness(null, call.Site, call.Name))];
        }

        AccessPath? read = origin.Record switch
        {
            null => null,
            { Root: RootKind.Passed } passed => passed,
            { Root: RootKind.Made or RootKind.Born } made => made.MadeThrough(call.Site),
            { } known => Paths.Walk(known).Identity,
        };
        Origin told = origin.WithRecord(read);
        if (!origin.Decided.IsEmpty)
        {
            ImmutableArray<AccessPath> covered = Identities(origin.Decided);
            told = read is not null && covered.Any(one => one.IsPrefixOf(read)) ? told.Release() : told.Under(Coverage.Decided(covered));
        }

        // A delegate that is called has no name to tell.
        return [new Flow(told, call.Name.Length == 0 ? flow.Way : Witness.Append(flow.Way, Step), when)];
    }

    private static ImmutableArray<Flow> Under(TypeCondition when, ImmutableArray<Flow> flows)
    {
        ImmutableArray<Flow>.Builder under = ImmutableArray.CreateBuilder<Flow>(flows.Length);
        foreach (Flow flow in flows)
        {
            if (TypeCondition.AreBoth(flow.When, when, out TypeCondition? both))
            {
                under.Add(new Flow(flow.Origin, flow.Way, both));
            }
        }

        return under.ToImmutable();
    }

    /// <summary>What was said before is said anew: a delegate has returned more than was known.</summary>
    public void Forget()
    {
        Paths.Forget();
        _own.Clear();
    }

    /// <summary>What lies itself on what the caller has at a path.</summary>
    private ImmutableArray<Flow> Own(AccessPath path)
    {
        if (_own.TryGetValue(path, out ImmutableArray<Flow> known))
        {
            return known;
        }

        ImmutableArray<Flow> own = Bearing(evaluator.Printing.Own(Paths.Walk(path)));
        if (!Paths.IsWalking(path))
        {
            _own[path] = own;
        }

        return own;
    }

    // What a library makes of a confidential object is made of its redacted print, and not the object.
    private ImmutableArray<Flow> Bearing(Value value) =>
        summary.IsModel ? value.Origins.RemoveAll(one => one.Origin.Label == Label.ConfidentialObject) : value.Origins;

    private ImmutableArray<Flow> Onward(AccessPath path, ImmutableArray<Flow> own)
    {
        if (_onward.TryGetValue(path, out (ImmutableArray<Flow> Own, ImmutableArray<Flow> Onward) known) && known.Own == own)
        {
            return known.Onward;
        }

        ImmutableArray<Flow> onward = [.. own.Select(one => new Flow(one.Origin, Onward(one.Way), one.When))];
        _onward[path] = (own, onward);
        return onward;
    }

    // The body of a callee is one step of its caller's way: the call.
    private Witness? Onward(Witness? before) =>
        before is null || Equals(before.Site, call.Site) || call.Name.Length == 0 ? before : new Witness(before, call.Site, call.Name);

    private AccessPath? RecordOfCall() => Operations.Consent.Source(evaluator, call.Arguments) ?? call.Receiver.Identity;
}
