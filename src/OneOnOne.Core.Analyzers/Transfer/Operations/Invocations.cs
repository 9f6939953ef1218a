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
        Value receiver = operation.Instance is { } changed && method is { IsReadOnly: false, ContainingType.IsValueType: true } ? evaluator.Places.Lent(changed)
            : operation.Instance is { } instance ? evaluator.Evaluate(instance)
            : method.MethodKind == MethodKind.LocalFunction ? evaluator.This
            : Value.Empty;
        if (method.MethodKind == MethodKind.DelegateInvoke || IsDelegateCall(method))
        {
            ImmutableArray<CallArgument> arguments = Arguments.Of(evaluator, method, operation.Arguments);
            arguments = method.Name == "DynamicInvoke" ? Arguments.OutOfRow(evaluator, receiver, arguments) : arguments;
            var bare = new Call(null, Value.Empty, method.ContainingType, [], Site.Of(operation.Syntax)) { Syntax = operation.Syntax };
            Value result = evaluator.Delegates.Invoke(receiver, arguments, bare);
            Arguments.WriteBack(evaluator, operation.Arguments);
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

        if (method.Name == "<Clone>$" || method is { Name: nameof(MemberwiseClone), ContainingType.SpecialType: SpecialType.System_Object })
        {
            return Creation.Clone(evaluator, receiver, operation);
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

        ImmutableArray<CallArgument> arguments = [.. operation.Arguments.Select(argument => Arguments.One(evaluator, argument.Value, argument.Parameter))];
        Value result = evaluator.Delegates.Invoke(target, arguments, Bare(operation));
        Arguments.WriteBack(evaluator, operation.Arguments);
        return result;
    }

    private static Value InStaticForm(Evaluator evaluator, IMethodSymbol member, IInvocationOperation operation)
    {
        (CallArgument receiver, ImmutableArray<CallArgument> arguments) =
            Extensions.Split(member, Arguments.Of(evaluator, operation.TargetMethod, operation.Arguments));
        var call = new Call(member, receiver.Value, receiver.Type, arguments, Site.Of(operation.Syntax))
        {
            ReceiverSyntax = receiver.Syntax,
            Syntax = operation.Syntax,
        };
        ImmutableArray<CallTarget> summaries = evaluator.Summaries.Resolve(
            member, receiver.Value, receiver.Type, isVirtual: false, Constants.Of(evaluator, receiver.Value, arguments));
        return Answers.Of(evaluator, evaluator.Composer.Compose(summaries, call), operation.TargetMethod, operation, summaries, arguments);
    }

    /// <summary>A call as it is written.</summary>
    /// <param name="evaluator">Whose state.</param>
    /// <param name="method">What is called.</param>
    /// <param name="instance">On what, as it is written; <see langword="null"/> where nothing is written.</param>
    /// <param name="receiver">On what.</param>
    /// <param name="arguments">With what, as it is written.</param>
    /// <param name="operation">The call.</param>
    /// <param name="isVirtual">Whether the run time chooses among overrides, where the method itself does not say so.</param>
    public static Value Call(
        Evaluator evaluator,
        IMethodSymbol method,
        IOperation? instance,
        Value receiver,
        ImmutableArray<IArgumentOperation> arguments,
        IOperation operation,
        bool isVirtual) =>
        Call(evaluator, method, instance, receiver, Arguments.Of(evaluator, method, arguments), arguments, operation, isVirtual);

    /// <summary>The same of what was evaluated before. A call that is bound late has no argument that is written for a parameter.</summary>
    public static Value Call(
        Evaluator evaluator,
        IMethodSymbol method,
        IOperation? instance,
        Value receiver,
        ImmutableArray<CallArgument> given,
        ImmutableArray<IArgumentOperation> arguments,
        IOperation operation,
        bool isVirtual)
    {
        if (Folding.Of(method, receiver, given) is { } answer)
        {
            return answer;
        }

        if (method.Name == "AsReadOnly" && Positions.IsWindow(method.ReturnType) && (method.IsStatic ? given[0].Value : receiver) is { Objects.IsEmpty: false } shown)
        {
            return shown.WithIdentity(null);
        }

        if (method.Name == "GetEnumerator" && Elements.IsView(method.ContainingType) && !receiver.Objects.IsEmpty)
        {
            // Whoever goes through a view by reference changes what is viewed.
            return receiver.WithIdentity(null);
        }

        ITypeSymbol? receiverType = instance is null ? null
            : Uncast(instance).Type is { SpecialType: not SpecialType.System_Object } said and not IDynamicTypeSymbol ? said
            : method.ContainingType;
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
            Slot = Keyed.SlotOf(evaluator, method, given),
            Written = arguments,
        };
        if (operation is IInvocationOperation invocation && ReferenceEquals(invocation.TargetMethod, method) && Reflection.TryCall(evaluator, call, invocation, out Value reflected))
        {
            return reflected;
        }

        ImmutableArray<CallTarget> summaries = evaluator.Summaries.Resolve(method, receiver, receiverType, isVirtual, Constants.Of(evaluator, receiver, given));
        Departures.Meet(evaluator, method, summaries, call);
        evaluator.Coverage.Passed(call);
        evaluator.Coverage.Lent(summaries, given);
        if (Deferrals.IsQuery(method, summaries))
        {
            return Answers.Of(evaluator, evaluator.Deferrals.Make(summaries[0].Summary, call, method.ReturnType), method, operation, summaries, given);
        }

        if (summaries.Any(target => target.Summary.IsModel))
        {
            evaluator.Deferrals.Run(call);
        }

        Value steps = Steps.Take(evaluator, summaries, call);
        if (Ordered.TryCall(evaluator, call, operation, arguments, out Value kept) || Arranged.TryCall(evaluator, call, out kept) || Keyed.TryCall(evaluator, call, operation, arguments, out kept))
        {
            Watched.TellOf(evaluator, summaries, call);
            return kept;
        }

        bool isWaiting = Unfinished.IsWaiting(method);
        if (isWaiting)
        {
            evaluator.Unfinished.Wait();
        }

        Value result = Filters.Passed(evaluator, call, evaluator.Composer.Compose(summaries, call));
        result = steps.HasNothing ? result : result.Join(steps);
        Copied.Done(evaluator, method, call, result);
        Arranged.Done(evaluator, method, call, result);
        Keyed.TellOfRemoval(evaluator, method, call);
        Arguments.WriteBack(evaluator, arguments);
        if (isWaiting)
        {
            evaluator.Unfinished.Done(instance ?? operation, receiver);
        }
        else
        {
            evaluator.Unfinished.Started(call, summaries, operation);
        }

        Watched.TellOf(evaluator, summaries, call);
        Arguments.Show(evaluator, method, arguments, given);
        Emptying.Done(evaluator, method, instance, receiver, arguments, given);
        Nullness.Returned(evaluator, arguments);
        Value answered = Answers.Of(evaluator, result, method, operation, summaries, given);
        Faults.Keep(evaluator, method, receiver, given, answered, call.Site);
        if (isWaiting && method.Name == "GetResult")
        {
            Faults.Raise(evaluator, receiver);
        }
        else if (isWaiting)
        {
            Faults.RaiseWrapped(evaluator, method, receiver, given);
        }

        return Waiting.Passed(evaluator, method, receiver, answered);
    }

    public static void Set(Evaluator evaluator, IMethodSymbol setter, IPropertyReferenceOperation operation, Value receiver, Value value)
    {
        ImmutableArray<CallArgument> indices = Arguments.Of(evaluator, setter, operation.Arguments);
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
            Slot = Keyed.SlotOf(evaluator, setter, indices),
        };
        bool isVirtual = (setter.IsVirtual || setter.IsAbstract || setter.IsOverride || setter.ContainingType.TypeKind == TypeKind.Interface)
            && !IsBase(operation.Instance);
        ImmutableArray<CallTarget> targets = evaluator.Summaries.Resolve(setter, receiver, operation.Instance?.Type, isVirtual, Constants.Of(evaluator, receiver, indices));
        Steps.Take(evaluator, targets, call);
        evaluator.Composer.Compose(targets, call);
        Watched.TellOf(evaluator, targets, call);
    }

    public static Call Bare(IOperation operation) => new(null, Value.Empty, null, [], Site.Of(operation.Syntax))
    {
        Syntax = operation.Syntax,
    };

    public static bool IsBase(IOperation? instance) =>
        instance is IInstanceReferenceOperation { Syntax: BaseExpressionSyntax };

    /// <summary>The operand beneath conversions to a base or an interface, who say less of it than it does itself.</summary>
    private static IOperation Uncast(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion && (conversion.IsImplicit || conversion.Conversion is { IsImplicit: true, IsReference: true }))
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private static bool IsDelegateCall(IMethodSymbol method) =>
        method.Name is "Invoke" or "DynamicInvoke" or "BeginInvoke"
        && (method.ContainingType?.TypeKind == TypeKind.Delegate || method.ContainingType?.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate);
}
