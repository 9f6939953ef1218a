using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>New objects: by constructor, anonymous, tuples, copies, and functions as values.</summary>
internal static class Creation
{
    public static Value Object(Evaluator evaluator, IObjectCreationOperation operation)
    {
        Site site = Site.Of(operation.Syntax);
        ImmutableArray<CallArgument> arguments =
            operation.Constructor is { } method ? Arguments.Of(evaluator, method, operation.Arguments) : [];
        if (Elements.IsView(operation.Type) && arguments is [{ Type: IArrayTypeSymbol, Value.Objects.IsEmpty: false } viewed, ..])
        {
            // It has no elements of its own.
            return viewed.Value.WithIdentity(null);
        }

        if (Positions.IsWindow(operation.Type) && arguments is [{ Value: { Objects.IsEmpty: false } shown }])
        {
            return shown.WithIdentity(null);
        }

        AbstractObject made = evaluator.Memory.Make(AbstractObject.Made(site, ObjectShape.Of(operation.Type)));
        Value value = Value.Of(made, AccessPath.Made(site));
        evaluator.Plans.Make(operation.Type, site);
        if (operation.Constructor is { } constructor)
        {
            Construct(evaluator, constructor, value, arguments, operation.Arguments, operation);
            if (Keyed.IgnoresCase(operation))
            {
                evaluator.Memory.Write(made, Step.Folding, Value.Of(true), true);
            }
        }

        evaluator.Evaluate(operation.Initializer);
        return Carrying.IsPlainText(operation.Type) ? evaluator.Printing.Own(value) : value;
    }

    /// <summary>Calls the constructor of an object that is made.</summary>
    /// <param name="evaluator">Whose state.</param>
    /// <param name="constructor">The constructor.</param>
    /// <param name="made">The object.</param>
    /// <param name="given">What the constructor is given.</param>
    /// <param name="arguments">The same as far as it is written for a parameter.</param>
    /// <param name="operation">Where it is made.</param>
    public static void Construct(
        Evaluator evaluator, IMethodSymbol constructor, Value made, ImmutableArray<CallArgument> given, ImmutableArray<IArgumentOperation> arguments, IOperation operation)
    {
        var call = new Call(constructor, made, constructor.ContainingType, given, Site.Of(operation.Syntax))
        {
            Syntax = operation.Syntax,
        };
        MethodSummary summary = evaluator.Summaries.For(constructor.OriginalDefinition, Constants.Of(evaluator, Value.Empty, given));
        Departures.Meet(evaluator, constructor, [new CallTarget(summary, [])], call);
        evaluator.Composer.Compose(summary, call);
        Copied.Done(evaluator, constructor, call, made);
        Arguments.WriteBack(evaluator, arguments);
        evaluator.Unfinished.Started(call, [new CallTarget(summary, [])], operation);
        if (Positions.AreCounted(constructor.ContainingType) && constructor.Parameters is [] or [{ Type.SpecialType: SpecialType.System_Int32 }])
        {
            evaluator.Memory.Write(made, Step.Count, Value.Of(0), true);
        }
    }

    /// <summary>A copy of a record or an object, cell by cell, which from here on is a thing of its own.</summary>
    public static Value Clone(Evaluator evaluator, Value original, IInvocationOperation operation)
    {
        Site site = Site.Of(operation.Syntax);
        ITypeSymbol? declared = operation.TargetMethod.ContainingType.SpecialType != SpecialType.System_Object ? operation.Type : evaluator.Body.Method.ContainingType;
        ObjectShape shape = Likeness.Of(evaluator, original, declared);
        return evaluator.Memory.Copy(original, site, shape).WithIdentity(AccessPath.Made(site));
    }

    public static Value Anonymous(Evaluator evaluator, IAnonymousObjectCreationOperation operation)
    {
        // The target's receiver is the object that is being made, whatever the tree calls it.
        var values = new List<(IPropertySymbol Property, Value Value)>();
        foreach (IOperation initializer in operation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
            {
                values.Add((target.Property, Elements.Stored(evaluator, assignment.Value)));
            }
        }

        Site site = Site.Of(operation.Syntax);
        AbstractObject made = evaluator.Memory.Make(AbstractObject.Made(site, ObjectShape.Of(operation.Type)));
        foreach ((IPropertySymbol property, Value value) in values)
        {
            evaluator.Memory.Write(made, Step.Member(property), value, true);
        }

        return Value.Of(made, AccessPath.Made(site));
    }

    public static Value Tuple(Evaluator evaluator, ITupleOperation operation)
    {
        Site site = Site.Of(operation.Syntax);
        var items = new List<Value>();
        foreach (IOperation element in operation.Elements)
        {
            items.Add(Elements.Stored(evaluator, element));
        }

        AbstractObject made = evaluator.Memory.Make(AbstractObject.Made(site, ObjectShape.Of(operation.Type)));
        for (int i = 0; i < items.Count; i++)
        {
            evaluator.Memory.Write(made, Step.Item(i + 1), items[i], true);
        }

        return Value.Of(made, AccessPath.Made(site));
    }

    public static Value With(Evaluator evaluator, IWithOperation operation)
    {
        Value copy = evaluator.Memory.Copy(evaluator.Evaluate(operation.Operand), Site.Of(operation.Syntax), operation.Type);
        evaluator.Handlers.Push(copy);
        evaluator.Evaluate(operation.Initializer);
        evaluator.Handlers.Pop();
        return copy.WithIdentity(AccessPath.Made(Site.Of(operation.Syntax)));
    }

    /// <summary>A delegate remembers what it calls, on what, and the variables that its target shares with the bodies around it.</summary>
    public static Value Delegate(Evaluator evaluator, IDelegateCreationOperation operation) => evaluator.Evaluate(operation.Target);

    public static Value Function(Evaluator evaluator, IFlowAnonymousFunctionOperation operation) =>
        Function(evaluator, operation.Symbol, evaluator.This, operation);

    public static Value MethodGroup(Evaluator evaluator, IMethodReferenceOperation operation)
    {
        Value receiver = operation.Instance is null
            ? Extensions.Bound(evaluator, operation) ?? evaluator.This
            : evaluator.Evaluate(operation.Instance);
        return Function(evaluator, operation.Method, receiver, operation);
    }

    public static Value TypeParameter(Evaluator evaluator, ITypeParameterObjectCreationOperation operation)
    {
        AbstractObject made = evaluator.Memory.Make(AbstractObject.Made(Site.Of(operation.Syntax), ObjectShape.Of(operation.Type)));

        // Whoever knows the type constructs it: there it has a cell to be told of.
        evaluator.Memory.Write(made, Step.Content, Value.Empty, false);
        evaluator.Evaluate(operation.Initializer);
        return Value.Of(made);
    }

    private static Value Function(Evaluator evaluator, IMethodSymbol target, Value receiver, IOperation operation)
    {
        Site site = Site.Of(operation.Syntax);
        AbstractObject made = evaluator.Memory.Make(AbstractObject.Made(site, ObjectShape.Delegate(operation.Type, target)));
        if (!target.IsStatic || target.IsExtensionMethod || target.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
        {
            evaluator.Memory.Write(made, Step.Receiver, receiver, true);
        }

        for (ISymbol? owner = target.ContainingSymbol; target.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction
            && owner is IMethodSymbol; owner = owner.ContainingSymbol)
        {
            evaluator.Memory.Write(made, Step.Closure(owner), Value.Of(evaluator.Body.ClosureOf(owner)), true);
        }

        evaluator.Coverage.Made(target.OriginalDefinition, operation.Syntax);
        return Value.Of(made);
    }
}
