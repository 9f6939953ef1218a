using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Calls of methods, delegates, accessors and operators: all the same thing to a summary.</summary>
internal static class Invocations
{
    public static Value Method(Evaluator evaluator, IInvocationOperation operation)
    {
        IMethodSymbol method = operation.TargetMethod;
        Value receiver = operation.Instance is { } instance ? evaluator.Evaluate(instance)
            : method.MethodKind == MethodKind.LocalFunction ? evaluator.This
            : Value.Empty;
        if (method.MethodKind == MethodKind.DelegateInvoke || IsDelegateCall(method))
        {
            ImmutableArray<CallArgument> arguments = Arguments(evaluator, method, operation.Arguments);
            Value result = evaluator.Delegates.Invoke(receiver, arguments, Bare(operation));
            WriteBack(evaluator, operation.Arguments);
            evaluator.Unfinished.Started(receiver, Bare(operation).On(receiver).With(arguments), operation);
            return result;
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            evaluator.Coverage.Called(method.OriginalDefinition, [], operation.Syntax, isByLibrary: false);
        }

        if (method is { Name: "ToString", Parameters.IsEmpty: true } && operation.Instance is { } printed
            && !(IsBase(printed) || (evaluator.Summaries.IsSource(method) && !method.IsImplicitlyDeclared)))
        {
            return evaluator.Printing.Print(receiver, Evaluator.Unconverted(printed).Type, printed.Syntax);
        }

        if (method is { Name: "GetValueOrDefault", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            return evaluator.EvaluateAll([.. operation.Arguments.Select(argument => argument.Value)]).Aggregate(receiver, (known, other) => known.Join(other));
        }

        if (method.Name == "Slice" && Positions.AreShown(method.ContainingType) && !receiver.Objects.IsEmpty)
        {
            int? first = evaluator.Evaluate(operation.Arguments[0].Value).Constant?.Value as int?;
            return Positions.Slice(evaluator, receiver, first, null, operation.Syntax, operation.Type);
        }

        if (method.Name == "<Clone>$")
        {
            return evaluator.Memory.Copy(receiver, Site.Of(operation.Syntax), operation.Type)
                .WithIdentity(AccessPath.Made(Site.Of(operation.Syntax)));
        }

        return Extensions.MemberOf(method) is { } member
            ? InStaticForm(evaluator, member, operation)
            : Call(evaluator, method, operation.Instance, receiver, operation.Arguments, operation, operation.IsVirtual);
    }

    /// <summary>A pointer to a function is called as a delegate is that holds no object.</summary>
    public static Value Pointer(Evaluator evaluator, IFunctionPointerInvocationOperation operation)
    {
        Value target = evaluator.Evaluate(operation.Target);
        if (target.Objects.IsEmpty)
        {
            Departures.Meet(evaluator, operation, "a function pointer");
        }

        ImmutableArray<CallArgument> arguments = [.. operation.Arguments.Select(argument => Argument(evaluator, argument.Value, argument.Parameter))];
        Value result = evaluator.Delegates.Invoke(target, arguments, Bare(operation));
        WriteBack(evaluator, operation.Arguments);
        return result;
    }

    private static Value InStaticForm(Evaluator evaluator, IMethodSymbol member, IInvocationOperation operation)
    {
        (CallArgument receiver, ImmutableArray<CallArgument> arguments) =
            Extensions.Split(member, Arguments(evaluator, operation.TargetMethod, operation.Arguments));
        var call = new Call(member, receiver.Value, receiver.Type, arguments, Site.Of(operation.Syntax))
        {
            ReceiverSyntax = receiver.Syntax,
            Syntax = operation.Syntax,
        };
        ImmutableArray<CallTarget> summaries = evaluator.Summaries.Resolve(
            member, receiver.Value, receiver.Type, isVirtual: false, Constants.Of(evaluator, receiver.Value, arguments));
        return Result(evaluator, evaluator.Composer.Compose(summaries, call), operation.TargetMethod, operation, summaries, arguments);
    }

    public static Value Call(
        Evaluator evaluator,
        IMethodSymbol method,
        IOperation? instance,
        Value receiver,
        ImmutableArray<IArgumentOperation> arguments,
        IOperation operation,
        bool isVirtual)
    {
        ImmutableArray<CallArgument> given = Arguments(evaluator, method, arguments);
        if (Folding.Of(method, receiver, given) is { } answer)
        {
            return answer;
        }

        ITypeSymbol? receiverType = instance is null ? null : Evaluator.Unconverted(instance).Type;
        foreach (ITypeSymbol type in method.TypeArguments)
        {
            if (type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && !evaluator.Summaries.IsSource(method) && evaluator.Summaries.IsSource(named))
            {
                evaluator.Body.Found.Registered.Add(named.OriginalDefinition);
            }
        }

        if (method.IsVirtual || method.IsAbstract || method.IsOverride || method.ContainingType?.TypeKind == TypeKind.Interface)
        {
            isVirtual = !IsBase(instance);
        }

        ITypeParameterSymbol? through = method.IsStatic && isVirtual ? TypeArguments.Through(operation) : null;
        receiverType ??= through;
        var call = new Call(method, receiver, receiverType, given, Site.Of(operation.Syntax))
        {
            ReceiverSyntax = instance?.Syntax,
            Syntax = operation.Syntax,
            Through = through,
        };
        ImmutableArray<CallTarget> summaries = evaluator.Summaries.Resolve(method, receiver, receiverType, isVirtual, Constants.Of(evaluator, receiver, given));
        Departures.Meet(evaluator, method, summaries, call);
        if (Deferrals.IsQuery(method, summaries))
        {
            return Result(evaluator, evaluator.Deferrals.Make(summaries[0].Summary, call, method.ReturnType), method, operation, summaries, given);
        }

        if (summaries.Any(target => target.Summary.IsModel))
        {
            evaluator.Deferrals.Run(call);
        }

        if (Ordered.TryCall(evaluator, call, operation, arguments, out Value kept) || Keyed.TryCall(evaluator, call, operation, arguments, out kept))
        {
            return kept;
        }

        bool isWaiting = Unfinished.IsWaiting(method);
        if (isWaiting)
        {
            evaluator.Unfinished.Wait();
        }

        Value result = Filters.Passed(evaluator, call, evaluator.Composer.Compose(summaries, call));
        WriteBack(evaluator, arguments);
        if (isWaiting)
        {
            evaluator.Unfinished.Done(instance ?? operation, receiver);
        }
        else
        {
            evaluator.Unfinished.Started(call, summaries, operation);
        }

        Watched.TellOf(evaluator, summaries, call);
        Show(evaluator, method, arguments, given);
        Emptying.Done(evaluator, method, instance, receiver, arguments, given);
        Nullness.Returned(evaluator, arguments);
        return Waiting.Passed(evaluator, method, receiver, Result(evaluator, result, method, operation, summaries, given));
    }

    /// <summary>
    /// What a library is given it may change, as a binder does the options. What it takes as a thing of any type it cannot look into, and
    /// what it takes to go through it leaves as it is.
    /// </summary>
    private static void Show(Evaluator evaluator, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<CallArgument> given)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { OriginalDefinition.Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String, TypeKind: TypeKind.Class or TypeKind.Interface } type } parameter
                && type is INamedTypeSymbol { Arity: 0 } or INamedTypeSymbol { Name: "List" or "IList" or "ICollection" or "Stack" or "Queue" or "Collection" }
                && parameter.Ordinal < given.Length && !given[parameter.Ordinal].Value.Objects.IsEmpty && !evaluator.Summaries.IsSource(method))
            {
                foreach (AbstractObject one in given[parameter.Ordinal].Value.Objects)
                {
                    evaluator.Memory.Show(one);
                }
            }
        }
    }

    public static void Set(Evaluator evaluator, IMethodSymbol setter, IPropertyReferenceOperation operation, Value receiver, Value value)
    {
        ImmutableArray<CallArgument> indices = Arguments(evaluator, setter, operation.Arguments);
        int last = setter.Parameters.Length - 1;
        while (indices.Length > last && last >= 0)
        {
            indices = indices.RemoveAt(indices.Length - 1);
        }

        SyntaxNode written = operation.Syntax.Parent is AssignmentExpressionSyntax assignment && assignment.Left == operation.Syntax
            ? assignment.Right
            : operation.Syntax;
        indices = indices.Add(new CallArgument(value, operation.Type, written));
        var call = new Call(setter, receiver, operation.Instance?.Type, indices, Site.Of(operation.Syntax))
        {
            ReceiverSyntax = operation.Instance?.Syntax,
            Syntax = operation.Syntax,
        };
        bool isVirtual = (setter.IsVirtual || setter.IsAbstract || setter.IsOverride || setter.ContainingType.TypeKind == TypeKind.Interface)
            && !IsBase(operation.Instance);
        ImmutableArray<CallTarget> targets = evaluator.Summaries.Resolve(setter, receiver, operation.Instance?.Type, isVirtual, Constants.Of(evaluator, receiver, indices));
        evaluator.Composer.Compose(targets, call);
        Watched.TellOf(evaluator, targets, call);
    }

    /// <summary>An operator or conversion of the user's or the library's own.</summary>
    public static Value Operator(Evaluator evaluator, IMethodSymbol method, IOperation operation, params IOperation[] operands)
    {
        ImmutableArray<CallArgument>.Builder arguments = ImmutableArray.CreateBuilder<CallArgument>(operands.Length);
        foreach (IOperation operand in operands)
        {
            arguments.Add(Argument(evaluator, operand, null));
        }

        bool isVirtual = method.IsAbstract || method.IsVirtual;
        var call = new Call(method, Value.Empty, null, arguments.ToImmutable(), Site.Of(operation.Syntax))
        {
            Syntax = operation.Syntax,
            Through = isVirtual ? TypeArguments.Through(operation) : null,
        };
        ImmutableArray<CallTarget> summaries = evaluator.Summaries.Resolve(method, Value.Empty, method.ContainingType, isVirtual);
        return Result(evaluator, evaluator.Composer.Compose(summaries, call), method, operation, summaries, call.Arguments);
    }

    /// <summary>A C# 14 operator that changes its left side in place.</summary>
    public static Value InPlace(
        Evaluator evaluator, IMethodSymbol method, Value target, IOperation targetOperation, IOperation? operand, IOperation operation)
    {
        ImmutableArray<CallArgument> arguments = operand is null ? [] : [Argument(evaluator, operand, null)];
        var call = new Call(method, target, targetOperation.Type, arguments, Site.Of(operation.Syntax))
        {
            Syntax = operation.Syntax,
            ReceiverSyntax = targetOperation.Syntax,
        };
        evaluator.Composer.Compose(evaluator.Summaries.Resolve(method, target, targetOperation.Type, method.IsVirtual || method.IsAbstract), call);
        return target;
    }

    /// <summary>The arguments in the order of the parameters.</summary>
    public static ImmutableArray<CallArgument> Arguments(
        Evaluator evaluator, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (arguments.IsEmpty)
        {
            return [];
        }

        var ordered = new CallArgument[Math.Max(method.Parameters.Length, arguments.Length)];
        for (int i = 0; i < arguments.Length; i++)
        {
            IArgumentOperation argument = arguments[i];
            int ordinal = argument.Parameter?.Ordinal ?? i;
            if (ordinal < ordered.Length)
            {
                CallArgument given = Argument(evaluator, argument.Value, argument.Parameter);
                ordered[ordinal] = argument.ArgumentKind is ArgumentKind.ParamArray or ArgumentKind.ParamCollection
                    ? new CallArgument(given.Value, given.Type, given.Syntax) { Elements = evaluator.Written }
                    : given;
            }
        }

        for (int i = 0; i < ordered.Length; i++)
        {
            ordered[i] = ordered[i].Value is null ? new CallArgument(Value.Empty, null, null) : ordered[i];
        }

        return ImmutableArray.Create(ordered);
    }

    /// <summary>What the last call left in its by-reference arguments goes to their places.</summary>
    public static void WriteBack(Evaluator evaluator, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (Out one in evaluator.Composer.Outs)
        {
            foreach (IArgumentOperation argument in arguments)
            {
                if (argument.Parameter is { RefKind: not RefKind.None } parameter && parameter.Ordinal == one.Ordinal)
                {
                    evaluator.Places.Assign(argument.Value, one.Value, one.IsDefinite);
                }
            }
        }

        foreach ((AbstractObject holder, Step field, int ordinal) in evaluator.Composer.Linked)
        {
            foreach (IArgumentOperation argument in arguments)
            {
                if (argument.Parameter is { RefKind: not RefKind.None } parameter && parameter.Ordinal == ordinal)
                {
                    evaluator.Links.Link(holder, field, argument.Value);
                }
            }
        }
    }

    public static Call Bare(IOperation operation) => new(null, Value.Empty, null, [], Site.Of(operation.Syntax))
    {
        Syntax = operation.Syntax,
    };

    public static bool IsBase(IOperation? instance) =>
        instance is IInstanceReferenceOperation { Syntax: BaseExpressionSyntax };

    private static CallArgument Argument(Evaluator evaluator, IOperation operation, IParameterSymbol? parameter)
    {
        IOperation written = Evaluator.Unconverted(operation);
        Value value = Consent.Released(evaluator, evaluator.Evaluate(operation));
        if (parameter is null or { RefKind: RefKind.None } && Signature.IsCopied(operation.Type, evaluator.Summaries))
        {
            value = evaluator.Memory.Copy(value, Site.Of(operation.Syntax), operation.Type);
        }

        SyntaxNode syntax = written.Syntax is ArgumentSyntax argument ? argument.Expression : written.Syntax;
        return new CallArgument(value, written.Type, syntax);
    }

    /// <summary>What a call gives: nothing that its type cannot hold, and a thing of its own where it is not known to be another.</summary>
    private static Value Result(
        Evaluator evaluator,
        Value result,
        IMethodSymbol method,
        IOperation operation,
        ImmutableArray<CallTarget> summaries,
        ImmutableArray<CallArgument> arguments)
    {
        bool isModel = true;
        foreach (CallTarget target in summaries)
        {
            isModel &= target.Summary.IsModel;
        }

        ITypeSymbol type = method.ReturnType;
        if (isModel && !Carrying.CanCarry(type))
        {
            // A number keeps only what its declaration gives it.
            return evaluator.Summaries.LabelOf(method) is Label.Content or Label.Participant
                ? result
                : Numbers.Answered(result, type, evaluator.Body).WithCondition(result.Condition).WithIdentity(Named(method, arguments));
        }

        // Where a type parameter stands for a number, no text has come out of it.
        result = Numbers.Closed(result, type);
        if (isModel && Carrying.IsPlainText(type))
        {
            // A string that a function fills (string.Create) is what lies in it.
            Value filled = result.Objects.IsEmpty ? Value.Empty : evaluator.Memory.Read(result.WithOrigins([]), Step.Element, null).AsText();
            return evaluator.Printing.Own(result).Join(filled).WithCondition(result.Condition);
        }

        AccessPath made = evaluator.Summaries.IsBirth(method) ? AccessPath.Born(Site.Of(operation.Syntax))
            : Consent.Source(evaluator, arguments)?.Then(Step.Invoked(Site.Of(operation.Syntax)))
            ?? Elements.Obtained(result, Site.Of(operation.Syntax));
        result = made.Root == RootKind.Passed ? result.WithIdentity(null) : result;
        Renewal.Of(evaluator, made, type, operation.Syntax);
        if (isModel && result.Objects.IsEmpty && type is { IsReferenceType: true } or { TypeKind: TypeKind.TypeParameter } or { TypeKind: TypeKind.Struct })
        {
            AbstractObject foreign = evaluator.Memory.Make(AbstractObject.Made(Site.Of(operation.Syntax), ObjectShape.Foreign(operation.Type)));
            return result.WithObjects([foreign]).WithIdentity(made);
        }

        if (isModel)
        {
            Fill(evaluator, result, operation);
        }

        return result.Identity is null && !result.Objects.IsEmpty ? result.WithIdentity(made) : result;
    }

    /// <summary>What external code puts into a task or a list that it makes, where nobody knows what that is, holds what its type declares.</summary>
    private static void Fill(Evaluator evaluator, Value result, IOperation operation)
    {
        if (operation.Type is not INamedTypeSymbol { TypeArguments: [{ IsReferenceType: true } held] }
            || Carrying.IsPlainText(held) || evaluator.Summaries.DeclaredIn(held, null).IsEmpty)
        {
            return;
        }

        Site site = Site.Of(operation.Syntax);
        foreach (AbstractObject container in result.Objects)
        {
            if (site.Equals(container.Site) && evaluator.Memory.Read(container, Step.Element, held).Objects.All(one => one.Kind == ObjectKind.Entry))
            {
                AbstractObject foreign = evaluator.Memory.Make(AbstractObject.Made(site, ObjectShape.Foreign(held)));
                evaluator.Memory.Write(container, Step.Element, Value.Of(foreign), replaces: false);
            }
        }
    }

    // A person converts to her id, which names her still.
    private static AccessPath? Named(IMethodSymbol method, ImmutableArray<CallArgument> arguments) =>
        method.MethodKind == MethodKind.Conversion && Carrying.IsName(method.ReturnType) && arguments.Length == 1 ? arguments[0].Value.Identity : null;

    private static bool IsDelegateCall(IMethodSymbol method) =>
        method.ContainingType?.TypeKind == TypeKind.Delegate && method.Name is "Invoke" or "DynamicInvoke" or "BeginInvoke";
}
