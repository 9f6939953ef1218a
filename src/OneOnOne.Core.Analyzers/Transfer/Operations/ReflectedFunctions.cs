using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Delegates that are made of a method at run time: of a known one as good as a method group, of any other a function of the library's.</summary>
internal static class ReflectedFunctions
{
    /// <summary><c>method.CreateDelegate(…)</c> and <c>Delegate.CreateDelegate(…)</c> in all their forms.</summary>
    public static Value Make(Evaluator evaluator, Call call, IInvocationOperation operation)
    {
        IMethodSymbol create = operation.TargetMethod;
        ISymbol? member = create.IsStatic ? null : Reflection.Known(call.Receiver);
        Value receiver = Value.Empty;
        INamedTypeSymbol? holder = null;
        ITypeSymbol? type = create.TypeArguments.FirstOrDefault();
        foreach (IArgumentOperation argument in operation.Arguments)
        {
            if (argument.Parameter is not { } parameter)
            {
                continue;
            }

            Value given = call.Argument(parameter.Ordinal).Value;
            switch (parameter)
            {
                case { Type.Name: "MethodInfo" }:
                    member = Reflection.Known(given);
                    break;
                case { Type.Name: nameof(Type), Ordinal: 0 }:
                    type = Reflection.TypeOf(argument.Value);
                    break;
                case { Type.Name: nameof(Type) }:
                    holder = Reflection.TypeOf(argument.Value);
                    break;
                case { Type.SpecialType: SpecialType.System_Object }:
                    receiver = given;
                    holder ??= Evaluator.Unconverted(argument.Value).Type as INamedTypeSymbol;
                    break;
                case { Type.SpecialType: SpecialType.System_String } when holder is not null && given.Constant?.Value is string name:
                    List<ISymbol> named = [.. LateBinding.Named(holder, name).Where(one => one is IMethodSymbol)];
                    member = named.Count == 1 ? named[0] : null;
                    break;
            }
        }

        type ??= operation.Type;
        ObjectShape shape = member is IMethodSymbol target ? ObjectShape.Delegate(type, target) : ObjectShape.Foreign(type);
        AbstractObject made = evaluator.Memory.Make(AbstractObject.Made(call.Site, shape));
        if (!receiver.HasNothing)
        {
            evaluator.Memory.Write(made, Step.Receiver, receiver, true);
        }

        if (member is IMethodSymbol { } called)
        {
            evaluator.Coverage.Made(called.OriginalDefinition, operation.Syntax);
        }

        return Value.Of(made);
    }

    /// <summary>What a function answers with that a library has made and nobody knows: something of what it is given, and of what it was made of.</summary>
    /// <param name="evaluator">Whose state.</param>
    /// <param name="function">The function.</param>
    /// <param name="arguments">What it is given.</param>
    /// <param name="call">The call of it.</param>
    public static Value Answer(Evaluator evaluator, AbstractObject function, ImmutableArray<CallArgument> arguments, Call call)
    {
        if ((Invoked(function.Shape.Type) ?? Invoked(call.ReceiverType)) is not { ReturnsVoid: false } invoke)
        {
            return Value.Empty;
        }

        SyntaxNode at = call.Syntax ?? call.Site.Tree.GetRoot().FindNode(call.Site.Span);
        Value bound = evaluator.Memory.Read(function, Step.Receiver, null);
        Value text = evaluator.Printing.Own(Value.Of(function)).Join(evaluator.Printing.Text(bound, null, at));
        for (int i = 0; i < arguments.Length && i < invoke.Parameters.Length; i++)
        {
            ITypeSymbol? type = invoke.Parameters[i].Type;
            text = text.Join(evaluator.Printing.Text(arguments[i].Value, arguments[i].Type ?? type, arguments[i].Syntax ?? at));
        }

        return Carrying.CanCarry(invoke.ReturnType) ? text.AsText() : Numbers.Answered(text, invoke.ReturnType, evaluator.Body);
    }

    private static IMethodSymbol? Invoked(ITypeSymbol? type) => (type as INamedTypeSymbol)?.DelegateInvokeMethod;
}
