using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
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
            case { Name: "CreateDelegate", ContainingType: { Name: "MethodInfo" or nameof(Delegate), ContainingNamespace.Name: nameof(System) or "Reflection" } }:
                result = ReflectedFunctions.Make(evaluator, call, operation);
                return true;
            case { Name: nameof(Activator.CreateInstance), ContainingType.Name: nameof(Activator) } create:
                return TryMake(evaluator, create, call, operation, out result);
            default:
                return false;
        }
    }

    /// <summary>An object of a type that is written down: whatever constructor takes what is given makes it.</summary>
    private static bool TryMake(Evaluator evaluator, IMethodSymbol create, Call call, IInvocationOperation operation, out Value result)
    {
        result = Value.Empty;
        INamedTypeSymbol? type = create.TypeArguments is [INamedTypeSymbol named] ? named : TypeOf(operation.Arguments.FirstOrDefault()?.Value);
        ImmutableArray<CallArgument> given = create.Parameters is [_, { IsParams: true }] ? call.Argument(1).Elements : create.Parameters.Length < 2 ? [] : default;
        if (type is null || given.IsDefault || (create.Parameters.Length == 2 && given.IsEmpty))
        {
            return false;
        }

        Value made = Value.Of(evaluator.Memory.Make(AbstractObject.Made(call.Site, ObjectShape.Of(type))), AccessPath.Made(call.Site));
        Value? built = LateBinding.Any(evaluator, type.InstanceConstructors, given, new string?[given.Length], operation, (constructor, arguments) =>
        {
            Creation.Construct(evaluator, constructor, made, arguments, [], operation);
            return made;
        });
        result = built ?? result;
        return built is not null;
    }

    /// <summary>What stands for a member: an object that knows which.</summary>
    private static bool TryAsk(Evaluator evaluator, IMethodSymbol ask, Call call, IInvocationOperation operation, out Value result)
    {
        result = Value.Empty;
        int first = ask.IsStatic ? 1 : 0;
        IOperation? asked = ask.IsStatic ? operation.Arguments.FirstOrDefault()?.Value : operation.Instance;
        if (TypeOf(asked) is not { } type || call.Argument(first).Value.Constant?.Value is not string name
            || Only([.. LateBinding.Named(type, name).Where(member => member is IPropertySymbol { IsIndexer: false } or IFieldSymbol or IMethodSymbol)], operation) is not { } only)
        {
            return false;
        }

        result = Value.Of(evaluator.Memory.Make(AbstractObject.Made(call.Site, new ObjectShape(ask.ReturnType, isExact: false, only, isForeign: false))));
        return true;
    }

    /// <summary>The one member that is meant: of several methods the one that takes the types that are written down.</summary>
    private static ISymbol? Only(IReadOnlyList<ISymbol> named, IOperation operation)
    {
        if (named.Count < 2)
        {
            return named.FirstOrDefault();
        }

        IEnumerable<IOperation>? written = ((IInvocationOperation)operation).Arguments.Select(argument => Evaluator.Unconverted(argument.Value)).Select(one => one switch
        {
            IArrayCreationOperation { Initializer: { } list } => (IEnumerable<IOperation>)list.ElementValues,
            ICollectionExpressionOperation list => list.Elements,
            _ => null,
        }).FirstOrDefault(list => list is not null);
        List<ISymbol>? fitting = written is null ? null
            : [.. named.Where(one => one is IMethodSymbol method && method.Parameters.Select(parameter => parameter.Type).SequenceEqual(written.Select(each => TypeOf(Evaluator.Unconverted(each)) as ITypeSymbol), SymbolEqualityComparer.Default))];
        return fitting is [var only] ? only : null;
    }

    private static bool TryAccess(Evaluator evaluator, ISymbol member, IMethodSymbol access, Call call, IInvocationOperation operation, out Value result)
    {
        result = Value.Empty;
        Value instance = member.IsStatic ? Members.Statics(evaluator, member) : call.Argument(0).Value;
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
        result = Value.Empty;
        if (operation.Arguments.FirstOrDefault(argument => argument.Parameter is { Name: "parameters" }) is not { Parameter: { } parameter } row)
        {
            return false;
        }

        CallArgument list = call.Argument(parameter.Ordinal);
        ImmutableArray<CallArgument> given =
        [
            .. method.Parameters.Select(one => new CallArgument(evaluator.Memory.Read(list.Value, Step.ElementAt(one.Ordinal), one.Type), one.Type, row.Value.Syntax)),
        ];
        (Value receiver, IOperation? written) = method.IsStatic
            ? (Value.Empty, null)
            : (call.Argument(0).Value, operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value);
        result = Invocations.Call(evaluator, method, written, receiver, given, [], operation, isVirtual: false);
        return true;
    }

    /// <summary>The member that an object stands for.</summary>
    public static ISymbol? Known(Value receiver) => receiver.Objects is [{ Shape.Target: { } member }] ? member : null;

    /// <summary>The type that is written down.</summary>
    public static INamedTypeSymbol? TypeOf(IOperation? operation) => operation switch
    {
        ITypeOfOperation { TypeOperand: INamedTypeSymbol type } => type,
        IInvocationOperation { TargetMethod: { Name: nameof(GetType), ContainingType.SpecialType: SpecialType.System_Object }, Instance: { } instance } => Evaluator.Unconverted(instance).Type as INamedTypeSymbol,
        _ => null,
    };
}
