using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>Says in the caller's words what a summary says in its own: the state before the call is what its entry paths mean.</summary>
internal sealed class Translation(Evaluator evaluator, MethodSummary summary, Call call, TypeCondition? applying)
{
    private readonly Dictionary<AccessPath, (Value Value, ITypeSymbol? Type)> _walked = [];
    private readonly Dictionary<AccessPath, Value> _returned = [];
    private readonly Dictionary<AccessPath, ImmutableArray<Flow>> _own = [];
    private readonly Dictionary<AccessPath, (ImmutableArray<Flow> Own, ImmutableArray<Flow> Onward)> _onward = [];
    private readonly HashSet<AccessPath> _walking = [];
    private readonly HashSet<AbstractObject> _entries = [];
    private readonly List<(AbstractObject Container, Step Step, AbstractObject Entry)> _pending = [];
    private Witness? _step;

    private SyntaxNode Syntax => call.Syntax ?? call.Site.Tree.GetRoot().FindNode(call.Site.Span);

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

        AccessPath? identity = value.Identity switch
        {
            null => null,
            { Root: RootKind.Made or RootKind.Born } made => made.MadeThrough(call.Site),
            { } path => Walk(path).Identity,
        };
        Condition? condition = value.Condition is { } taught
            ? Condition.Of(Identities(taught.WhenTrue), Identities(taught.WhenFalse))
            : null;
        return result.WithIdentity(identity).WithCondition(condition);
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

            ImmutableArray<Flow> translated = Translate(flow, when);
            if (summary.IsGuess && flow.Origin.Path is { } path && !value.Objects.Contains(AbstractObject.Entry(path)))
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

        ImmutableArray<AbstractObject> objects = Walk(when.Path).Objects;
        if (objects is [{ Kind: ObjectKind.Entry, Path: { } path }])
        {
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

    /// <summary>The caller's names of the records that the callee speaks of, where the caller is certain which they are.</summary>
    public ImmutableArray<AccessPath> Identities(ImmutableArray<AccessPath> paths)
    {
        ImmutableArray<AccessPath> identities = [];
        foreach (AccessPath path in paths)
        {
            if (Walk(path).Identity is { } identity)
            {
                identities = Condition.Either(identities, [identity]);
            }
        }

        return identities;
    }

    public ImmutableArray<AbstractObject> Translate(AbstractObject one) =>
        one.Kind == ObjectKind.Entry ? Walk(one.Path!).Objects : [Renamed(one)];

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

    /// <summary>What the caller has at an entry path.</summary>
    public Value Walk(AccessPath path) => Walk(path, out _);

    private Value Walk(AccessPath path, out ITypeSymbol? type)
    {
        if (_walked.TryGetValue(path, out (Value Value, ITypeSymbol? Type) known))
        {
            type = known.Type;
            return known.Value;
        }

        type = null;
        if (!_walking.Add(path))
        {
            return Value.Empty;
        }

        Value value;
        if (path.IsCut)
        {
            value = Walk(path.Uncut, out type);
            value = evaluator.Memory.Reach(value).Text.Join(value);
        }
        else if (path.Steps.IsEmpty)
        {
            value = Root(path, out type);
        }
        else
        {
            value = Walk(path.Parent, out ITypeSymbol? from);
            value = Read(value, from, path, ref type);
        }

        _walking.Remove(path);
        _walked[path] = (value, type);
        return value;
    }

    /// <summary>What lies below one of the things that were written for a <c>params</c> parameter, and its type.</summary>
    public Value Walk(AccessPath path, CallArgument element, out ITypeSymbol? type)
    {
        type = element.Type;
        Value value = element.Value;
        AccessPath prefix = RootOf(path).Then(path.Steps[0]);
        for (int i = 1; i < path.Steps.Length; i++)
        {
            prefix = prefix.Then(path.Steps[i]);
            value = Read(value, type, prefix, ref type);
        }

        return path.IsCut ? evaluator.Memory.Reach(value).Text.Join(value) : value;
    }

    public ITypeSymbol? TypeAt(AccessPath path) => path.Steps.IsEmpty && !path.IsCut
        ? path.Root switch
        {
            RootKind.Parameter => call.Argument(path.Ordinal).Type,
            RootKind.This => call.ReceiverType,
            _ => null,
        }
        : path.Steps.IsEmpty ? null
        : path.Steps[path.Steps.Length - 1].Kind == StepKind.Invoked ? AnswerType(path.Parent)
        : MemberType(path.Steps[path.Steps.Length - 1]);

    /// <summary>What the delegate at a path answers with, or its task: known where the delegate is.</summary>
    private ITypeSymbol? AnswerType(AccessPath path)
    {
        foreach (AbstractObject one in Walk(path).Objects)
        {
            if (one.Shape.Target is IMethodSymbol { ReturnsVoid: false } target)
            {
                return target is { ReturnType: INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } } ? result : target.ReturnType;
            }
        }

        return null;
    }

    /// <summary>Which expression of the caller a path begins at.</summary>
    public SyntaxNode SyntaxAt(AccessPath path) => path.Root switch
    {
        RootKind.Parameter => Answer(path, call.Argument(path.Ordinal).Syntax) ?? Syntax,
        RootKind.This => call.ReceiverSyntax ?? Syntax,
        _ => Syntax,
    };

    // What a lambda answers with is the expression that it is made of.
    private static SyntaxNode? Answer(AccessPath path, SyntaxNode? argument) =>
        path.Steps is [{ Kind: StepKind.Invoked }, ..] && argument is LambdaExpressionSyntax { ExpressionBody: { } answer } ? answer : argument;

    /// <summary>What a delegate that the summary invokes returned here.</summary>
    public void Returned(AccessPath path, Value value) => _returned[path] = value;

    /// <summary>What was said before is said anew: a delegate has returned more than was known.</summary>
    public void Forget()
    {
        _walked.Clear();
        _own.Clear();
    }

    private static AccessPath RootOf(AccessPath path) => path.Root switch
    {
        RootKind.Parameter => AccessPath.Parameter(path.Ordinal),
        RootKind.Closure => AccessPath.Closure(path.Owner!),
        RootKind.Static => AccessPath.Static,
        RootKind.Any => AccessPath.Any,
        _ => AccessPath.This,
    };

    private static ITypeSymbol? MemberType(Step step) => step.Symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private Value Root(AccessPath path, out ITypeSymbol? type)
    {
        type = null;
        switch (path.Root)
        {
            case RootKind.Parameter:
                CallArgument argument = call.Argument(path.Ordinal);
                type = argument.Type;
                return argument.Value;
            case RootKind.This:
                type = call.ReceiverType;
                return call.Receiver;
            case RootKind.Static:
                return Value.Of(AbstractObject.Entry(AccessPath.Static));
            case RootKind.Any:
                return Value.Of(AbstractObject.Entry(AccessPath.Any));
            case RootKind.Closure when call.Delegate is { } through:
                return evaluator.Memory.Read(through, Facts.Step.Closure(path.Owner!), null);
            case RootKind.Closure:
                return Value.Of(evaluator.Body.ClosureOf(path.Owner!));
            default:
                return Value.Empty;
        }
    }

    /// <summary>What is at a path, of what is at its parent.</summary>
    private Value Read(Value value, ITypeSymbol? from, AccessPath path, ref ITypeSymbol? type)
    {
        Step step = path.Steps[path.Steps.Length - 1];
        switch (step.Kind)
        {
            case StepKind.Printed:
                Value text = evaluator.Printing.Text(value, from, SyntaxAt(path));
                type = null;
                return text;
            case StepKind.Handed:
                type = null;
                return Handed(path, step);
            case StepKind.Number:
                return Numbers.Measured(value);
            case StepKind.Decoded:
                return Numbers.Decoded(Value.Of(value.Origins.RemoveAll(flow => flow.Origin.Form != OriginForm.Code)));
            case StepKind.Invoked when !_returned.ContainsKey(path) && Edge(path) is { } edge:
                evaluator.Composer.Invoke(edge, this, call, summary.IsModel);
                break;
        }

        type = MemberType(step);
        return step.Kind == StepKind.Invoked && _returned.TryGetValue(path, out Value? returned) ? returned : evaluator.Memory.Read(value, step, type);
    }

    /// <summary>What a delegate was handed, which it has left its traces in by now.</summary>
    private Value Handed(AccessPath path, Step step)
    {
        foreach (InvokeEdge edge in summary.Invokes)
        {
            if (edge.Site is { } site && site.Equals(step.Site) && edge.Path.Equals(path.Parent) && step.Ordinal < edge.Arguments.Length)
            {
                Walk(path.Parent.Then(edge.Result));
                return Value.Of(Translate(edge.Arguments[step.Ordinal]).Objects);
            }
        }

        return Value.Empty;
    }

    /// <summary>The call of a delegate that a path is the answer of.</summary>
    private InvokeEdge? Edge(AccessPath answer)
    {
        foreach (InvokeEdge edge in summary.Invokes)
        {
            if (edge.Result.Equals(answer.Steps[answer.Steps.Length - 1]) && edge.Path.Equals(answer.Parent))
            {
                return edge;
            }
        }

        return null;
    }

    private ImmutableArray<Flow> Translate(Flow flow, TypeCondition? when)
    {
        Origin origin = flow.Origin;
        if (origin.Path is { } path)
        {
            ImmutableArray<Flow> own = Own(path);
            if (origin.IsContent && own.All(one => one.Origin is { IsEntry: true, IsContent: false }))
            {
                // What is declared confidential is content whatever the caller says, unless the caller knows better.
                var declared = Origin.Read(call.Site, origin.Label, origin.Name, origin.Source, Walk(path).Identity);
                return [new Flow(origin.IsEcho ? declared.Echoed() : declared, Witness.Append(new Witness(null, call.Site, origin.Name), flow.Way), when)];
            }

            if (origin.Form == OriginForm.Code)
            {
                own = [.. own.Select(one => one.Origin.Form == OriginForm.Text ? new Flow(one.Origin.In(OriginForm.Code), one.Way, one.When) : one)];
            }

            return origin.IsEcho
                ? [.. own.Select(one => new Flow(one.Origin.Echoed(), Witness.Append(new Witness(one.Way, call.Site, call.Name), flow.Way), one.When ?? when))]
                : when is null ? Onward(path, own)
                : [.. Onward(path, own).Select(one => one.When is null ? new Flow(one.Origin, one.Way, when) : one)];
        }

        if (origin is { Site: null, Record: { } bound, IsOfConsent: true })
        {
            string text = Site.Of(SyntaxAt(bound)).Text();
            AccessPath? subject = evaluator.Subjects.Of(Walk(bound), TypeAt(bound));
            return [new Flow(origin.At(call.Site, text, subject), new Witness(null, call.Site, call.Name))];
        }

        if (origin.Site is null)
        {
            AccessPath? record = RecordOfCall();
            string name = call.ReceiverSyntax is { } receiver ? Site.Of(receiver).Text() : call.Name;
            return [new Flow(origin.At(call.Site, name, record), new Witness(null, call.Site, call.Name))];
        }

        AccessPath? read = origin.Record switch
        {
            null => null,
            { Root: RootKind.Made or RootKind.Born } made => made.MadeThrough(call.Site),
            { } known => Walk(known).Identity,
        };
        return [new Flow(origin.WithRecord(read), Witness.Append(flow.Way, Step), when)];
    }

    /// <summary>What lies itself on what the caller has at a path.</summary>
    private ImmutableArray<Flow> Own(AccessPath path)
    {
        if (_own.TryGetValue(path, out ImmutableArray<Flow> known))
        {
            return known;
        }

        ImmutableArray<Flow> own = evaluator.Printing.Own(Walk(path)).Origins;

        // What a library makes of a confidential object is made of its redacted print, and not the object.
        own = summary.IsModel ? own.RemoveAll(one => one.Origin.Label == Label.ConfidentialObject) : own;
        if (!_walking.Contains(path))
        {
            _own[path] = own;
        }

        return own;
    }

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
