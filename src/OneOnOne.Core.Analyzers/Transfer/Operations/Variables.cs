using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Locals, parameters, the compiler's temporaries, and <c>this</c>.</summary>
internal static class Variables
{
    public static Value ReadLocal(Evaluator evaluator, ILocalReferenceOperation operation)
    {
        Value? referred = null;
        foreach (IOperation place in evaluator.Places.ReferredTo(operation.Local))
        {
            Value value = evaluator.Evaluate(place);
            referred = referred?.Join(value) ?? value;
        }

        return referred ?? Read(evaluator, operation.Local, operation.Local.Type);
    }

    public static Value ReadParameter(Evaluator evaluator, IParameterReferenceOperation operation)
    {
        IParameterSymbol parameter = operation.Parameter;

        // The receiver of a C# 14 extension block is named like a parameter and behaves like `this`.
        if (parameter.ContainingSymbol is INamedTypeSymbol)
        {
            return Given.At(evaluator.Body.Given, AccessPath.This) is { } known ? Value.Of(known.Value) : Value.Entry(AccessPath.This);
        }

        if (Parameters.IsField(parameter, evaluator.Body.Method))
        {
            return Members.Labelled(
                evaluator, evaluator.Memory.Read(evaluator.This, Step.Member(parameter), parameter.Type), parameter, null, operation);
        }

        return Read(evaluator, parameter, parameter.Type);
    }

    public static Value ReadTemporary(Evaluator evaluator, IFlowCaptureReferenceOperation operation) =>
        evaluator.Memory.State.Variables[evaluator.Body.Numbers.Variable(operation.Id)]
        ?? (evaluator.Places.StoodFor(operation.Id) is { } place ? evaluator.Evaluate(place) : Value.Empty);

    public static Value Capture(Evaluator evaluator, IFlowCaptureOperation operation)
    {
        if (operation.Value.Syntax is { Parent: WithExpressionSyntax with } && with.Expression == operation.Value.Syntax && Signature.IsCopied(operation.Value.Type, evaluator.Summaries))
        {
            // What is changed is a copy, and not the struct that it was made of.
            Value copy = evaluator.Memory.Copy(evaluator.Evaluate(operation.Value), Site.Of(with), operation.Value.Type);
            Set(evaluator, operation.Id, copy.Objects.IsEmpty ? copy.WithObjects([evaluator.Memory.Make(AbstractObject.Made(Site.Of(with), ObjectShape.Of(operation.Value.Type)))]) : copy);
            return Value.Empty;
        }

        evaluator.Places.Stand(operation.Id, operation.Value);
        Value value = Consent.Released(evaluator, Consent.Remembering(evaluator, evaluator.Evaluate(operation.Value), operation.Value.Type));
        Set(evaluator, operation.Id, value);
        return value;
    }

    public static Value Instance(Evaluator evaluator, IInstanceReferenceOperation operation) => operation.ReferenceKind switch
    {
        InstanceReferenceKind.ContainingTypeInstance => evaluator.This.WithIdentity(AccessPath.This),
        InstanceReferenceKind.InterpolatedStringHandler when evaluator.Handlers.Count > 0 => evaluator.Handlers.Peek(),
        InstanceReferenceKind.PatternInput or InstanceReferenceKind.ImplicitReceiver when evaluator.Handlers.Count > 0 => evaluator.Handlers.Peek(),
        _ => evaluator.This,
    };

    public static void WriteLocal(Evaluator evaluator, ILocalSymbol local, Value value, bool replaces) =>
        Write(evaluator, local, value, replaces && !(evaluator.Body.Captured.Contains(local) && IsInLoop(local)));

    public static void WriteParameter(Evaluator evaluator, IParameterReferenceOperation operation, Value value, bool replaces)
    {
        IParameterSymbol parameter = operation.Parameter;
        if (parameter.ContainingSymbol is INamedTypeSymbol)
        {
            return;
        }

        if (Parameters.IsField(parameter, evaluator.Body.Method))
        {
            evaluator.Memory.Write(evaluator.This, Step.Member(parameter), value, replaces);
            return;
        }

        Write(evaluator, parameter, value, replaces);
    }

    /// <summary>What a by-reference parameter holds now.</summary>
    public static Value Current(Evaluator evaluator, IParameterSymbol parameter) => Read(evaluator, parameter, parameter.Type);

    /// <summary>A variable of this body alone has turned out to be a constant.</summary>
    public static void Learn(Evaluator evaluator, ISymbol variable, object? constant)
    {
        if (IsShared(evaluator, variable))
        {
            return;
        }

        int number = evaluator.Body.Numbers.Variable(variable);
        if (evaluator.Memory.State.Variables[number] is { Constant: null } value)
        {
            evaluator.Memory.State = evaluator.Memory.State.WithVariable(number, Value.Of(constant).WithIdentity(value.Identity).WithCondition(value.Condition));
        }
    }

    /// <summary>A variable is from here on what is left of what it was; what is shared with functions they may set to anything.</summary>
    public static void Narrow(Evaluator evaluator, ISymbol variable, Func<Value, Value> left)
    {
        int number = evaluator.Body.Numbers.Variable(variable);
        if (!IsShared(evaluator, variable) && evaluator.Memory.State.Variables[number] is { } value && left(value) is var narrowed && !ReferenceEquals(narrowed, value))
        {
            evaluator.Memory.State = evaluator.Memory.State.WithVariable(number, narrowed);
        }
    }

    private static Value Read(Evaluator evaluator, ISymbol variable, ITypeSymbol type)
    {
        if (IsShared(evaluator, variable))
        {
            return evaluator.Memory.Read(evaluator.Body.ClosureOf(variable.ContainingSymbol), Step.Variable(variable), type);
        }

        int number = evaluator.Body.Numbers.Variable(variable);
        if (evaluator.Memory.State.Variables[number] is { } value)
        {
            return value;
        }

        return variable is IParameterSymbol parameter ? Parameters.AtEntry(parameter, evaluator.Body) : Value.Empty;
    }

    private static void Write(Evaluator evaluator, ISymbol variable, Value value, bool replaces)
    {
        if (IsShared(evaluator, variable))
        {
            evaluator.Memory.Write(evaluator.Body.ClosureOf(variable.ContainingSymbol), Step.Variable(variable), value, replaces);
            return;
        }

        int number = evaluator.Body.Numbers.Variable(variable);
        Value? known = evaluator.Memory.State.Variables[number];
        evaluator.Memory.State = evaluator.Memory.State.WithVariable(number, replaces || known is null ? value : known.Join(value));
        evaluator.Links.Assigned(variable, value, replaces);
    }

    private static void Set(Evaluator evaluator, CaptureId id, Value value) =>
        evaluator.Memory.State = evaluator.Memory.State.WithVariable(evaluator.Body.Numbers.Variable(id), value);

    private static bool IsShared(Evaluator evaluator, ISymbol variable) =>
        evaluator.Body.Captured.Contains(variable)
        || !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, evaluator.Body.Method)
        && variable.ContainingSymbol is IMethodSymbol owner
        && !SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, evaluator.Body.Method.OriginalDefinition)
        && evaluator.Body.Method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction;

    // Each turn of a loop has a variable of its own, which a delegate of an earlier turn may still hold.
    private static bool IsInLoop(ILocalSymbol local)
    {
        foreach (SyntaxReference reference in local.DeclaringSyntaxReferences)
        {
            for (SyntaxNode? node = reference.GetSyntax().Parent; node is not null and not MemberDeclarationSyntax; node = node.Parent)
            {
                switch (node)
                {
                    case CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax:
                        return true;
                    case ForStatementSyntax loop when loop.Statement.Span.Contains(reference.Span):
                        return true;
                    case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax:
                        return false;
                }
            }
        }

        return false;
    }
}
