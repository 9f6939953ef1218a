using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Members that are asked for by a name that is written down, of a type that is written down: they are as good as named.</summary>
/// <remarks>What is asked for otherwise may be any member of the thing, and that the catalog says.</remarks>
internal static class Reflection
{
    /// <summary>A call that asks for a member or uses one; whether it is one of a known member.</summary>
    public static bool TryCall(Evaluator evaluator, Call call, IInvocationOperation operation, out Value result)
    {
        result = Value.Empty;
        switch (call.Method)
        {
            case { Name: "GetProperty" or "GetField" or "GetMethod" or "GetRuntimeProperty" or "GetRuntimeField" or "GetRuntimeMethod", ContainingType.Name: "Type" or "RuntimeReflectionExtensions" } ask:
                return TryAsk(evaluator, ask, call, operation, out result);
            case { Name: "GetValue" or "SetValue", ContainingType: { Name: "PropertyInfo" or "FieldInfo", ContainingNamespace.Name: "Reflection" } } access:
                return Known(call.Receiver) is { } member && TryAccess(evaluator, member, access, call, operation, out result);
            case { Name: "Invoke", ContainingType: { Name: "MethodBase" or "MethodInfo", ContainingNamespace.Name: "Reflection" } }:
                return Known(call.Receiver) is IMethodSymbol method && TryInvoke(evaluator, method, call, operation, out result);
            default:
                return false;
        }
    }

    /// <summary>What stands for a member: an object that knows which.</summary>
    private static bool TryAsk(Evaluator evaluator, IMethodSymbol ask, Call call, IInvocationOperation operation, out Value result)
    {
        result = Value.Empty;
        int first = ask.IsStatic ? 1 : 0;
        IOperation? asked = ask.IsStatic ? operation.Arguments.FirstOrDefault()?.Value : operation.Instance;
        if (TypeOf(asked) is not { } type || call.Argument(first).Value.Constant?.Value is not string name
            || LateBinding.Named(type, name).Where(member => member is IPropertySymbol { IsIndexer: false } or IFieldSymbol or IMethodSymbol).ToList() is not [var only])
        {
            return false;
        }

        result = Value.Of(evaluator.Memory.Make(AbstractObject.Made(call.Site, new ObjectShape(ask.ReturnType, isExact: false, only, isForeign: false))));
        return true;
    }

    private static bool TryAccess(Evaluator evaluator, ISymbol member, IMethodSymbol access, Call call, IInvocationOperation operation, out Value result)
    {
        result = Value.Empty;
        Value instance = member.IsStatic ? Value.Of(AbstractObject.Entry(AccessPath.Static)) : call.Argument(0).Value;
        if (access.Name == "GetValue")
        {
            Value? read = Accesses.Read(evaluator, member, instance, operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value, operation);
            result = read ?? result;
            return read is not null;
        }

        return Accesses.Write(evaluator, member, instance, call.Argument(1).Value, instance.Objects is [{ IsOne: true }], operation);
    }

    /// <summary>The arguments lie in an array, each at its place.</summary>
    private static bool TryInvoke(Evaluator evaluator, IMethodSymbol method, Call call, IInvocationOperation operation, out Value result)
    {
        Value row = call.Argument(call.Arguments.Length - 1).Value;
        ImmutableArray<CallArgument> given =
        [
            .. method.Parameters.Select(parameter => new CallArgument(
                evaluator.Memory.Read(row, Step.ElementAt(parameter.Ordinal), parameter.Type), parameter.Type, operation.Arguments[operation.Arguments.Length - 1].Value.Syntax)),
        ];
        Value receiver = method.IsStatic ? Value.Empty : call.Argument(0).Value;
        var known = new Call(method, receiver, method.IsStatic ? null : method.ContainingType, given, call.Site) { Syntax = call.Syntax };
        ImmutableArray<CallTarget> targets = evaluator.Summaries.Resolve(
            method, receiver, known.ReceiverType, method.IsVirtual || method.IsAbstract || method.IsOverride, Constants.Of(evaluator, receiver, given));
        result = Answers.Of(evaluator, evaluator.Composer.Compose(targets, known), method, operation, targets, given);
        return true;
    }

    private static ISymbol? Known(Value receiver) => receiver.Objects is [{ Shape.Target: { } member }] ? member : null;

    private static INamedTypeSymbol? TypeOf(IOperation? operation) => operation switch
    {
        ITypeOfOperation { TypeOperand: INamedTypeSymbol type } => type,
        IInvocationOperation { TargetMethod: { Name: nameof(GetType), ContainingType.SpecialType: SpecialType.System_Object }, Instance: { } instance } => Evaluator.Unconverted(instance).Type as INamedTypeSymbol,
        _ => null,
    };
}
