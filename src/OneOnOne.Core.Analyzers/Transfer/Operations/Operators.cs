using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Operators: text is joined, numbers are worked out, conditions teach.</summary>
internal static class Operators
{
    public static Value Binary(Evaluator evaluator, IBinaryOperation operation)
    {
        if (operation.OperatorMethod is { } method && OwnOperators.IsCalled(evaluator, method, operation.Type))
        {
            return OwnOperators.Call(evaluator, method, operation, operation.LeftOperand, operation.RightOperand);
        }

        // A long concatenation leans to the left: walk down that side instead of climbing up the stack. The operation itself is always
        // the first, also where its operator is somebody's own (two Guids compared): evaluating it here again would never end.
        var pending = new Stack<IBinaryOperation>();
        IOperation left = operation;
        while (left is IBinaryOperation { ConstantValue.HasValue: false } binary
            && (pending.Count == 0
                || (binary.OperatorKind == operation.OperatorKind
                    && (binary.OperatorMethod is not { } own || (IsText(binary.Type) && !evaluator.Summaries.IsSource(own))))))
        {
            pending.Push(binary);
            left = binary.LeftOperand;
        }

        Value value = evaluator.Evaluate(left);
        while (pending.Count > 0)
        {
            IBinaryOperation next = pending.Pop();
            value = Combine(
                evaluator, next.OperatorKind, next.Type, value, next.LeftOperand, evaluator.Evaluate(next.RightOperand), next.RightOperand);
        }

        return value;
    }

    public static Value Combine(
        Evaluator evaluator, BinaryOperatorKind kind, ITypeSymbol? type, Value left, IOperation leftOperand, Value right, IOperation rightOperand)
    {
        if (IsText(type))
        {
            return Printed(evaluator, left, leftOperand).Join(Printed(evaluator, right, rightOperand)).AsText();
        }

        switch (kind)
        {
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals:
                return Nullness.AreEqual(left, right) is { } areEqual
                    ? Value.Of(areEqual == (kind == BinaryOperatorKind.Equals))
                    : Guards.Conditions.Equal(left, right, kind == BinaryOperatorKind.Equals);
            case BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd when type?.SpecialType == SpecialType.System_Boolean:
                return Guards.Conditions.And(left, right);
            case BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr when type?.SpecialType == SpecialType.System_Boolean:
                return Guards.Conditions.Or(left, right);
        }

        if (Folding.Of(kind, left, right) is { } known)
        {
            return known;
        }

        if (type?.TypeKind == TypeKind.Delegate)
        {
            return kind == BinaryOperatorKind.Add ? Multicast.With(left, right) : Multicast.Without(evaluator, left, right);
        }

        // Numbers carry content only where a declaration said so of an operand that is a number itself.
        return type?.SpecialType == SpecialType.System_Boolean ? Value.Empty
            : Numeric(left, leftOperand).Join(Numeric(right, rightOperand)).AsText();
    }

    public static Value Unary(Evaluator evaluator, IUnaryOperation operation)
    {
        if (operation.OperatorMethod is { } method && OwnOperators.IsCalled(evaluator, method, operation.Type))
        {
            return OwnOperators.Call(evaluator, method, operation, operation.Operand);
        }

        Value value = evaluator.Evaluate(operation.Operand);
        return operation.OperatorKind == UnaryOperatorKind.Not && operation.Type?.SpecialType == SpecialType.System_Boolean
            ? Guards.Conditions.Not(value)
            : value.AsText();
    }

    public static Value Convert(Evaluator evaluator, IConversionOperation operation)
    {
        if (operation.OperatorMethod is { } method)
        {
            return OwnOperators.Call(evaluator, method, operation, operation.Operand);
        }

        Value value = evaluator.Evaluate(operation.Operand);
        ITypeSymbol? from = operation.Operand.Type;
        ITypeSymbol? to = operation.Type;
        if (to is not null && from is not null && !Carrying.CanCarry(to) && Carrying.CanCarry(from))
        {
            return Numbers.IsCharacter(from) ? Numbers.Encoded(value.AsText()) : Numbers.Measured(value);
        }

        if (!operation.IsImplicit)
        {
            value = Narrowing.To(evaluator, value, from, to);
        }

        if (Numbers.IsCharacter(to) && !Carrying.CanCarry(from))
        {
            return Numbers.Decoded(value.AsText());
        }

        if (to is { IsReferenceType: true } && Signature.IsCopied(from, evaluator.Summaries))
        {
            // A box holds a copy.
            value = evaluator.Memory.Copy(value, Site.Of(operation.Syntax), from);
        }

        // Once it has lost its type nobody else will see that the object is confidential.
        if (from is not null && to is not null && evaluator.Summaries.IsConfidential(from) && !evaluator.Summaries.IsConfidential(to)
            && to.TypeKind != TypeKind.Dynamic && !value.Objects.IsEmpty)
        {
            return value.Join(evaluator.Printing.Text(value, from, operation.Operand.Syntax)).WithIdentity(value.Identity);
        }

        return value;
    }

    public static Value Interpolate(Evaluator evaluator, IInterpolatedStringOperation operation)
    {
        Value text = Value.Empty;
        foreach (IInterpolatedStringContentOperation part in operation.Parts)
        {
            switch (part)
            {
                case IInterpolationOperation hole:
                    Value held = evaluator.Evaluate(hole.Expression);
                    Value format = hole.FormatString?.ConstantValue is { HasValue: true, Value: var written } ? Value.Of(written) : Value.Of((object?)null);
                    text = text.Join(evaluator.Printing.Hole(held, Evaluator.Unconverted(hole.Expression).Type, format, hole.Expression.Syntax).AsText());
                    break;
                case IInterpolatedStringAppendOperation append:
                    evaluator.Evaluate(append.AppendCall);
                    break;
            }
        }

        return text;
    }

    /// <summary>A handler is made, filled hole by hole, and handed over.</summary>
    public static Value Handle(Evaluator evaluator, IInterpolatedStringHandlerCreationOperation operation)
    {
        Value handler = evaluator.Evaluate(operation.HandlerCreation);
        evaluator.Handlers.Push(handler);
        evaluator.Evaluate(operation.Content);
        evaluator.Handlers.Pop();
        return handler;
    }

    private static Value Printed(Evaluator evaluator, Value value, IOperation operand)
    {
        IOperation written = Evaluator.Unconverted(operand);
        return evaluator.Printing.Print(value, written.Type, written.Syntax);
    }

    private static Value Numeric(Value value, IOperation operand) =>
        Carrying.CanCarry(operand.Type) && operand.Type?.SpecialType is not (SpecialType.System_Char or SpecialType.System_Byte) && operand.Type?.TypeKind != TypeKind.Dynamic
            ? Value.Empty
            : value;

    public static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;
}
