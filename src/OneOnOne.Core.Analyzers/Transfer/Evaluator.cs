using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Follows content through the operations of one body: asks the table what an operation means, and keeps the state.</summary>
internal sealed class Evaluator
{
    public Evaluator(Body body, CancellationToken cancellation)
    {
        Body = body;
        Cancellation = cancellation;
        Enumeration = new Enumeration(this);
        Memory = new Memory(body, Enumeration.Of);
        Places = new Places(this);
        Printing = new Printing(this);
        Composer = new Composer(this);
        Computed = new Computed(this);
        Delegates = new Delegates(this);
        Wholes = new Wholes(this);
        Meeting = new Meeting(this);
        Consents = new Consents(this);
        Subjects = new Subjects(this);
        Plans = new Plans(this);
        Deferrals = new Deferrals(this);
        Coverage = new Coverage(this);
        Unfinished = new Unfinished(this);
        Memory.Deferrals = Deferrals;
        Memory.Links = Links = new Links(this);
    }

    private static readonly Value s_this = Value.Entry(AccessPath.This).WithOrigins([]);

    public Body Body { get; }

    public CancellationToken Cancellation { get; }

    public ISummaries Summaries => Body.Summaries;

    public Memory Memory { get; }

    public Enumeration Enumeration { get; }

    public Places Places { get; }

    public Printing Printing { get; }

    public Composer Composer { get; }

    public Computed Computed { get; }

    public Delegates Delegates { get; }

    public Wholes Wholes { get; }

    public Meeting Meeting { get; }

    public Consents Consents { get; }

    public Subjects Subjects { get; }

    /// <summary>The elements of the array or collection that the compiler made last, each as its author wrote it.</summary>
    public ImmutableArray<CallArgument> Written { get; set; } = [];

    public Plans Plans { get; }

    public Deferrals Deferrals { get; }

    public Coverage Coverage { get; }

    public Unfinished Unfinished { get; }

    public Links Links { get; }

    /// <summary>The interpolated-string handlers that are being filled, innermost last.</summary>
    public Stack<Value> Handlers { get; } = new();

    /// <summary>The instance that the body runs on.</summary>
    public Value This => s_this;

    /// <summary>What was there before the last assignment stored its value, if storing it cannot fail: whoever handles a failure finds that.</summary>
    public FlowState? BeforeStore { get; set; }

    /// <summary>The exceptions that the operation which is being followed may end with, until somebody takes them.</summary>
    private Value _raised = Value.Empty;

    public void Raise(Value exception) => _raised = _raised.Join(exception);

    public Value TakeRaised()
    {
        Value raised = _raised;
        _raised = Value.Empty;
        return raised;
    }

    public Value Evaluate(IOperation? operation)
    {
        if (operation is null)
        {
            return Value.Empty;
        }

        // A tree that is deeper than the stack is given up, with the body it is in: a stated default (see Limits).
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant is null ? Nullness.Missing(this, operation) : Value.Of(constant);
        }

        Value value = OperationTable.Evaluate(this, operation);
        return Body.NamesText ? Unnamed.Named(operation, value) : value;
    }

    /// <summary>The value as text: what it prints when it is joined, formatted or shown.</summary>
    public Value Text(IOperation? operation) =>
        operation is null ? Value.Empty : Printing.Print(Evaluate(operation), Unconverted(operation).Type, operation.Syntax);

    public ImmutableArray<Value> EvaluateAll(ImmutableArray<IOperation> operations)
    {
        ImmutableArray<Value>.Builder values = ImmutableArray.CreateBuilder<Value>(operations.Length);
        foreach (IOperation operation in operations)
        {
            values.Add(Evaluate(operation));
        }

        return values.MoveToImmutable();
    }

    /// <summary>The operand beneath conversions that the compiler added: what the author wrote.</summary>
    public static IOperation Unconverted(IOperation operation)
    {
        while (operation is Microsoft.CodeAnalysis.Operations.IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
