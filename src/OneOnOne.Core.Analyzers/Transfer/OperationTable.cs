using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>What each kind of operation means. The one place to look for how a construct is followed.</summary>
internal static class OperationTable
{
    public static Value Evaluate(Evaluator evaluator, IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => Variables.ReadLocal(evaluator, local),
        IParameterReferenceOperation parameter => Variables.ReadParameter(evaluator, parameter),
        IFlowCaptureReferenceOperation temporary => Variables.ReadTemporary(evaluator, temporary),
        IFlowCaptureOperation capture => Variables.Capture(evaluator, capture),
        IInstanceReferenceOperation instance => Variables.Instance(evaluator, instance),
        IFieldReferenceOperation field => Members.ReadField(evaluator, field),
        IPropertyReferenceOperation property => Members.ReadProperty(evaluator, property),
        IEventReferenceOperation @event => Events.Read(evaluator, @event),
        IEventAssignmentOperation assignment => Events.Assign(evaluator, assignment),
        IMethodReferenceOperation method => Creation.MethodGroup(evaluator, method),

        IInvocationOperation invocation => Invocations.Method(evaluator, invocation),
        IFunctionPointerInvocationOperation pointer => Invocations.Pointer(evaluator, pointer),
        IObjectCreationOperation creation => Creation.Object(evaluator, creation),
        IAnonymousObjectCreationOperation anonymous => Creation.Anonymous(evaluator, anonymous),
        ITypeParameterObjectCreationOperation parameter => Creation.TypeParameter(evaluator, parameter),
        IDelegateCreationOperation @delegate => Creation.Delegate(evaluator, @delegate),
        IFlowAnonymousFunctionOperation function => Creation.Function(evaluator, function),
        ITupleOperation tuple => Creation.Tuple(evaluator, tuple),
        IWithOperation with => Creation.With(evaluator, with),

        IArrayCreationOperation array => Collections.Array(evaluator, array),
        IArrayElementReferenceOperation element => Elements.ReadArray(evaluator, element),
        IImplicitIndexerReferenceOperation indexer => Elements.ReadImplicit(evaluator, indexer),
        IInlineArrayAccessOperation inline => Elements.ReadInline(evaluator, inline),
        ICollectionExpressionOperation collection => Collections.Expression(evaluator, collection),

        ISimpleAssignmentOperation assignment => Assignments.Simple(evaluator, assignment),
        ICompoundAssignmentOperation compound => Assignments.Compound(evaluator, compound),
        IIncrementOrDecrementOperation increment => Assignments.Increment(evaluator, increment),
        IDeconstructionAssignmentOperation deconstruction => Deconstruction.Assign(evaluator, deconstruction),

        IBinaryOperation binary => Operators.Binary(evaluator, binary),
        ITupleBinaryOperation comparison => Nothing(evaluator, comparison),
        IUnaryOperation unary => Operators.Unary(evaluator, unary),
        IConversionOperation conversion => Operators.Convert(evaluator, conversion),
        IInterpolatedStringOperation interpolated => Operators.Interpolate(evaluator, interpolated),
        IInterpolatedStringHandlerCreationOperation handler => Operators.Handle(evaluator, handler),
        IInterpolatedStringAppendOperation append => evaluator.Evaluate(append.AppendCall),
        IInterpolatedStringAdditionOperation addition => Both(evaluator, addition.Left, addition.Right),

        IIsPatternOperation pattern => Patterns.IsPattern(evaluator, pattern),
        IIsTypeOperation test => Patterns.IsType(evaluator, test),
        IIsNullOperation test => Null(evaluator, test),

        IAwaitOperation awaiting => Waiting.Await(evaluator, awaiting),
        ICaughtExceptionOperation caught => Exceptions.Caught(evaluator, caught),
        IThrowOperation thrown => Exceptions.Throw(evaluator, thrown),
        IReturnOperation yielded => Returns.Yield(evaluator, yielded),

        ITranslatedQueryOperation query => evaluator.Evaluate(query.Operation),
        IExpressionStatementOperation statement => Decisions.Dropped(evaluator, statement.Operation),
        IParenthesizedOperation parenthesized => evaluator.Evaluate(parenthesized.Operand),
        IDeclarationExpressionOperation declaration => evaluator.Evaluate(declaration.Expression),
        IArgumentOperation argument => evaluator.Evaluate(argument.Value),
        IAddressOfOperation address => evaluator.Evaluate(address.Reference),
        IDynamicMemberReferenceOperation member => Dynamics.Member(evaluator, member),
        IDynamicInvocationOperation call => Dynamics.Invoke(evaluator, call),
        IDynamicObjectCreationOperation creation => Dynamics.Create(evaluator, creation),
        IDynamicIndexerAccessOperation indexer => Dynamics.Element(evaluator, indexer),

        ITypeOfOperation type => TypeKey.Of(type.TypeOperand) is { } key ? Value.Of(key) : Value.Empty,
        INameOfOperation or ISizeOfOperation or IDefaultValueOperation or ILiteralOperation or IUtf8StringOperation
            or IStaticLocalInitializationSemaphoreOperation or IDiscardOperation => Value.Empty,

        _ => Dynamics.Derive(evaluator, operation),
    };

    private static Value Nothing(Evaluator evaluator, IOperation operation)
    {
        foreach (IOperation child in operation.ChildOperations)
        {
            evaluator.Evaluate(child);
        }

        return Value.Empty;
    }

    private static Value Both(Evaluator evaluator, IOperation left, IOperation right) =>
        evaluator.Evaluate(left).Join(evaluator.Evaluate(right));

    private static Value Null(Evaluator evaluator, IIsNullOperation test) =>
        (Nullness.Of(evaluator.Evaluate(test.Operand)) ?? Nullness.Told(evaluator, test.Operand)) is { } isNull ? Value.Of(isNull) : Value.Empty;
}
