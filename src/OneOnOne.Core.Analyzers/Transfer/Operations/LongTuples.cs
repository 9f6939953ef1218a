using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Tuples of more than seven items: the eighth is the first of <c>Rest</c>, and both names mean one place.</summary>
internal static class LongTuples
{
    // As many items as a value tuple has itself.
    private const int Own = 7;

    public static bool IsRest(IFieldSymbol field) => field is { Name: "Rest", ContainingType: { IsTupleType: true, TupleElements.Length: > Own } };

    /// <summary>An item that is reached through <c>Rest</c>, as an item of the whole tuple.</summary>
    public static (IOperation Whole, Step Step)? Below(IFieldReferenceOperation operation)
    {
        if (Members.FieldStep(operation.Field) is not { Kind: StepKind.Item, Ordinal: var ordinal })
        {
            return null;
        }

        IOperation? whole = operation.Instance;
        int skipped = 0;
        while (whole is IFieldReferenceOperation { Instance: { } outer } rest && IsRest(rest.Field))
        {
            (whole, skipped) = (outer, skipped + Own);
        }

        return skipped > 0 ? (whole!, Step.Item(ordinal + skipped)) : null;
    }

    /// <summary>The items beyond the seventh as a tuple of their own.</summary>
    public static Value Rest(Evaluator evaluator, Value whole, IFieldReferenceOperation operation)
    {
        var items = new List<Value>();
        foreach (IFieldSymbol element in operation.Field.ContainingType.TupleElements.Skip(Own))
        {
            items.Add(evaluator.Memory.Read(whole, Members.FieldStep(element), element.Type));
        }

        AbstractObject rest = evaluator.Memory.Make(AbstractObject.Made(Site.Of(operation.Syntax), ObjectShape.Of(operation.Type)));
        for (int i = 0; i < items.Count; i++)
        {
            evaluator.Memory.Write(rest, Step.Item(i + 1), items[i], true);
        }

        return Value.Of(rest);
    }
}
