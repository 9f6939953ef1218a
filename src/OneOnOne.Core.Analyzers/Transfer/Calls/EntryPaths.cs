using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>What a caller has at the entry paths of a summary: read from its state before the call, each path from its parent on.</summary>
internal sealed class EntryPaths(Evaluator evaluator, MethodSummary summary, Call call, Translation translation)
{
    // Most calls read nothing but their arguments: made when there is something to keep.
    private Dictionary<AccessPath, (Value Value, ITypeSymbol? Type)>? _walked;
    private Dictionary<AccessPath, Value>? _returned;
    private HashSet<AccessPath>? _walking;
    private Dictionary<AccessPath, (Value Before, Value Found)>? _remembered;

    private SyntaxNode Syntax => call.Syntax ?? call.Site.Tree.GetRoot().FindNode(call.Site.Span);

    /// <summary>Which expression of the caller a path begins at.</summary>
    public SyntaxNode SyntaxAt(AccessPath path) => path.Root switch
    {
        RootKind.Parameter => Answer(path, call.Argument(path.Ordinal).Syntax) ?? Syntax,
        RootKind.This => call.ReceiverSyntax ?? Syntax,
        _ => Syntax,
    };

    /// <summary>Whether a path is being read: a delegate on it is given what it returned before.</summary>
    public bool IsWalking(AccessPath path) => _walking?.Contains(path) == true;

    /// <summary>What the caller has at an entry path.</summary>
    public Value Walk(AccessPath path) => Walk(path, out _);

    private Value Walk(AccessPath path, out ITypeSymbol? type)
    {
        if (path.Steps.IsEmpty && !path.IsCut && path.Root != RootKind.Closure)
        {
            return Root(path, out type);
        }

        if (_walked is not null && _walked.TryGetValue(path, out (Value Value, ITypeSymbol? Type) known))
        {
            type = known.Type;
            return known.Value;
        }

        type = null;
        if (!(_walking ??= []).Add(path))
        {
            return Value.Empty;
        }

        Value value;
        if (path.IsCut)
        {
            value = Walk(path.Uncut, out type);
            value = Whole(value, type, path, SyntaxAt(path)).Join(value);
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
        value = _remembered is not null && _remembered.TryGetValue(path, out (Value Before, Value Found) then) ? Since(then, value) : value;
        (_walked ??= [])[path] = (value, type);
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

        return path.IsCut ? Whole(value, type, path, element.Syntax ?? SyntaxAt(path)).Join(value) : value;
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
        : path.Steps is [.., { Kind: StepKind.Invoked }, { Kind: StepKind.Element }] && IsTask(path.Parent) ? AnswerType(path.Parent.Parent)
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

    private bool IsTask(AccessPath answer) => Walk(answer).Objects is [{ Shape.Type: INamedTypeSymbol { Name: "Task" or "ValueTask" } }];

    // What a lambda answers with is the expression that it is made of, or the one that it returns.
    private static SyntaxNode? Answer(AccessPath path, SyntaxNode? argument) =>
        path.Steps is not [{ Kind: StepKind.Invoked }, ..] ? argument
        : argument switch
        {
            LambdaExpressionSyntax { ExpressionBody: { } answer } => answer,
            LambdaExpressionSyntax { Block: { } block } when Returned(block) is { Length: 1 } only => only[0],
            _ => argument,
        };

    private static ExpressionSyntax[] Returned(BlockSyntax block) =>
    [
        .. block.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>().Where(statement => statement.Expression is not null).Select(statement => statement.Expression!),
    ];

    /// <summary>What a delegate that the summary invokes returned here, or threw.</summary>
    public void Returned(AccessPath path, Value value) => (_returned ??= [])[path] = value;

    /// <summary>
    /// What the caller has is what he had before the call, and what his own functions have made of it: the callee may have looked before it
    /// called them or after. What the callee itself did in between is neither.
    /// </summary>
    /// <param name="foreseen">Does what the callee does before it calls them.</param>
    public void Remember(Action foreseen)
    {
        AccessPath[] paths =
        [
            .. Mentioned.In(summary).Concat(summary.Effects.Where(effect => effect.Target.Path is not null).Select(effect => effect.Target.Path!))
                .Where(path => path is { IsAnswered: false, Root: not (RootKind.Made or RootKind.Born or RootKind.Passed) } and not { Steps.IsEmpty: true, IsCut: false })
                .Distinct(),
        ];
        var remembered = new Dictionary<AccessPath, (Value Before, Value Found)>(paths.Length);
        foreach (AccessPath path in paths)
        {
            remembered[path] = (Walk(path), Value.Empty);
        }

        foreseen();
        Forget();
        foreach (AccessPath path in paths)
        {
            remembered[path] = (remembered[path].Before, Walk(path));
        }

        Forget();
        _remembered = remembered;
    }

    private static Value Since((Value Before, Value Found) remembered, Value value) =>
        ReferenceEquals(remembered.Found.Join(value), remembered.Found) && ReferenceEquals(value.Join(remembered.Found), value)
            ? remembered.Before
            : remembered.Before.Join(value);

    /// <summary>What was read before is read anew.</summary>
    public void Forget() => _walked?.Clear();

    private static AccessPath RootOf(AccessPath path) => path.Root switch
    {
        RootKind.Parameter => AccessPath.Parameter(path.Ordinal),
        RootKind.Closure => AccessPath.Closure(path.Owner!),
        RootKind.Static => path.Home,
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
                return Value.Of(AbstractObject.Entry(path.Owner is INamedTypeSymbol generic ? TypeArguments.Home(evaluator.Body, call, generic) : path.Home));
            case RootKind.Any:
                return Value.Of(AbstractObject.Entry(AccessPath.Any));
            case RootKind.Closure when call.Delegate is { } through:
                return evaluator.Memory.Read(through, Step.Closure(path.Owner!), null);
            case RootKind.Closure:
                return Value.Of(evaluator.Body.ClosureOf(path.Owner!));
            default:
                return Value.Empty;
        }
    }

    /// <summary>All that is below a path: with what its type declares, if somebody takes it as a whole.</summary>
    private Value Whole(Value value, ITypeSymbol? type, AccessPath path, SyntaxNode at) => path.IsWhole
        ? evaluator.Wholes.Text(value, type, at, summary.IsModel ? null : PathTypes.Of(path, (call.Method?.ReducedFrom ?? call.Method)?.OriginalDefinition))
        : evaluator.Memory.Reach(value).Text;

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
            case StepKind.Words:
                type = null;
                return Narrowing.Words(value, from);
            case StepKind.Number:
                return Numbers.Measured(value);
            case StepKind.Decoded:
                return Numbers.Decoded(Value.Of(value.Origins.RemoveAll(flow => flow.Origin.Form != OriginForm.Code)));
            case StepKind.Invoked when _returned?.ContainsKey(path) != true && Edge(path) is { } edge:
                evaluator.Delegates.Invoke(edge, translation, call, summary.IsModel);
                break;
            case StepKind.Failed:
                type = null;
                Walk(path.Parent.Then(Step.Invoked(step.Site!)));
                return Answered(path) ?? Value.Empty;
        }

        if (step is { Kind: StepKind.ElementAt, Constant: int } && Operations.Elements.IsView(from) && !Positions.AreShownWhole(from, value))
        {
            // Nobody knows where a window begins.
            step = Step.Element;
        }

        step = TypeArguments.Place(evaluator.Body, call, step);
        type = step.Kind == StepKind.Element ? TypesOf.Elements(from) : MemberType(step);
        step = translation.Slot?.At(path.Parent, step) ?? step;
        return (step.Kind == StepKind.Invoked ? Answered(path) : evaluator.Computed.At(value, from, step, call.Site, Syntax)) ?? evaluator.Memory.Read(value, step, type);
    }

    private Value? Answered(AccessPath path) => _returned is not null && _returned.TryGetValue(path, out Value? returned) ? returned : null;

    /// <summary>What a delegate was handed, which it has left its traces in by now.</summary>
    private Value Handed(AccessPath path, Step step)
    {
        foreach (InvokeEdge edge in summary.Invokes)
        {
            if (edge.Site is { } site && site.Equals(step.Site) && edge.Path.Equals(path.Parent) && step.Ordinal < edge.Arguments.Length)
            {
                Walk(path.Parent.Then(edge.Result));
                return Value.Of(translation.Translate(edge.Arguments[step.Ordinal]).Objects);
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
}
