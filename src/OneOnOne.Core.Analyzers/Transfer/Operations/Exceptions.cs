using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Exceptions: what is thrown here may be caught here; what comes from elsewhere is somebody else's.</summary>
internal static class Exceptions
{
    // Its number in the state; an object of its own, so that no symbol is ever mistaken for it.
    private static readonly object _thrown = new();

    public static Value Throw(Evaluator evaluator, IThrowOperation operation)
    {
        Thrown(evaluator, evaluator.Evaluate(operation.Exception));
        return Value.Empty;
    }

    public static void Thrown(Evaluator evaluator, Value exception)
    {
        int number = evaluator.Body.Numbers.Variable(_thrown);
        FlowState state = evaluator.Memory.State;
        evaluator.Memory.State = state.WithVariable(number, state.Variables[number]?.Join(exception) ?? exception);
    }

    public static Value Caught(Evaluator evaluator, ICaughtExceptionOperation operation)
    {
        Value foreign = Value.Of(evaluator.Memory.Make(AbstractObject.Made(Site.Of(operation.Syntax), ObjectShape.Foreign(operation.Type))));
        return evaluator.Memory.State.Variables[evaluator.Body.Numbers.Variable(_thrown)] is { } thrown ? thrown.Join(foreign) : foreign;
    }
}
