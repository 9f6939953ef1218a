using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>
/// A library's list of which it is known what lies where, and a call that moves what lies there: what is taken out, put between or
/// turned round leaves each thing at a place that is known again.
/// </summary>
/// <remarks>Of a list that nobody has counted the model says that each may be anywhere from then on.</remarks>
internal static class Arranged
{
    /// <summary>A call that moves the elements of a list; whether it is one.</summary>
    /// <param name="evaluator">Whose state.</param>
    /// <param name="call">The call.</param>
    /// <param name="result">What it answers with.</param>
    public static bool TryCall(Evaluator evaluator, Call call, out Value result)
    {
        result = Value.Empty;
        if (call.Method is not { IsStatic: false, IsExtensionMethod: false } method || !IsMove(method) || !Positions.AreKept(call.ReceiverType)
            || evaluator.Summaries.IsSource(method) || call.Receiver.Objects is not [{ IsOne: true, Shape.Target: null } list] || Watched.Is(evaluator, call.Receiver, call.ReceiverType))
        {
            return false;
        }

        bool isNew = !method.ReturnsVoid;
        if (method.Name == "AddRange" && RowOf(evaluator, call.Argument(0).Value) is null)
        {
            return !isNew && TryAddAny(evaluator, call, list);
        }

        if (RowOf(evaluator, call.Receiver) is not { } row || Moved(evaluator, call, method.Name, row) is not { } moved || moved.Count > Positions.Most)
        {
            return false;
        }

        evaluator.Plans.HandOver(call);
        if (isNew)
        {
            // What never changes answers with another one.
            result = evaluator.Memory.Copy(call.Receiver, call.Site, method.ReturnType).WithIdentity(AccessPath.Made(call.Site));
            list = result.Objects[0];
        }

        evaluator.Memory.Arrange(list, moved, row.Count);
        return true;
    }

    /// <summary>After a call: what it has made of things that were given one by one has them in that order.</summary>
    public static void Done(Evaluator evaluator, IMethodSymbol method, Call call, Value result)
    {
        if (method is not { IsStatic: true, Name: "Create" or "CreateBuilder", ContainingType: { Arity: 0, Name: "ImmutableArray" or "ImmutableList" or "ImmutableQueue" } }
            || result.Objects is not [{ Kind: ObjectKind.Made, IsOne: true } made] || evaluator.Summaries.IsSource(method) || call.Arguments.Length > Positions.Most)
        {
            return;
        }

        List<Value>? row = [];
        foreach (CallArgument argument in method.Name == "Create" ? call.Arguments : [])
        {
            row = argument.Elements.IsEmpty ? argument.Type is null or IArrayTypeSymbol || Elements.IsView(argument.Type) ? null : [.. row, argument.Value]
                : [.. row, .. argument.Elements.Select(one => one.Value)];
            if (row is null)
            {
                return;
            }
        }

        evaluator.Memory.Empty(made);
        evaluator.Memory.Arrange(made, [.. row.Select(one => one.Through(call.Site, call.Name))], 0);
    }

    /// <summary>The empty one of what never changes, of which a library has one; <see langword="null"/> for any other member.</summary>
    public static Value? Empty(Evaluator evaluator, ISymbol member, IOperation operation)
    {
        if (member is not { Name: "Empty", IsStatic: true, ContainingType: { ContainingNamespace.Name: "Immutable" } type } || !Positions.AreCounted(type) || evaluator.Summaries.IsSource(member))
        {
            return null;
        }

        Site site = Site.Of(operation.Syntax);
        AbstractObject empty = evaluator.Memory.Make(AbstractObject.Made(site, ObjectShape.Of(type)));
        evaluator.Memory.Write(empty, Step.Count, Value.Of(0), true);
        return Value.Of(empty, AccessPath.Made(site));
    }

    /// <summary>What lies in a list from the first place to the last; <see langword="null"/> where that is not known of all.</summary>
    public static IReadOnlyList<Value>? RowOf(Evaluator evaluator, Value list)
    {
        if (list.Objects is not [{ Kind: ObjectKind.Made } one] || Positions.PlacingOf(one.Shape.Type) != Placing.InOrder || Positions.Count(evaluator, list) is not { } count
            || count > Positions.Most || evaluator.Deferrals.Of(one) is not null || !evaluator.Memory.ReadLoose(list).HasNothing || !list.Origins.IsEmpty)
        {
            return null;
        }

        var row = new List<Value>(count);
        for (int i = 0; i < count; i++)
        {
            if (!evaluator.Memory.IsSet(one, Step.ElementAt(i)))
            {
                return null;
            }

            row.Add(evaluator.Memory.Read(one, Step.ElementAt(i), null));
        }

        return row;
    }

    private static bool IsMove(IMethodSymbol method) =>
        method.Name is "RemoveAt" or "RemoveRange" or "Insert" or "InsertRange" or "AddRange" or "SetItem" || method is { Name: "Reverse", Parameters.IsEmpty: true };

    // Behind what is there comes what nobody has counted: it takes no other's place.
    private static bool TryAddAny(Evaluator evaluator, Call call, AbstractObject list)
    {
        if (call.Argument(0) is not { Value.Objects.IsEmpty: false } added || !Positions.AreCounted(list.Kind == ObjectKind.Entry ? call.ReceiverType : list.Shape.Type))
        {
            return false;
        }

        Value any = evaluator.Memory.Read(added.Value, Step.Element, TypesOf.Elements(added.Type));
        evaluator.Plans.HandOver(call);
        evaluator.Memory.Append(list, call.Name.Length == 0 ? any : any.Through(call.Site, call.Name), isCertain: false);
        return true;
    }

    private static List<Value>? Moved(Evaluator evaluator, Call call, string name, IReadOnlyList<Value> row)
    {
        var moved = new List<Value>(row);
        int? at = call.Argument(0).Value.Constant?.Value as int?;
        switch (name)
        {
            case "RemoveAt" when at >= 0 && at < row.Count:
                moved.RemoveAt(at.Value);
                return moved;
            case "RemoveRange" when at >= 0 && call.Argument(1).Value.Constant?.Value is int many and >= 0 && at + many <= row.Count:
                moved.RemoveRange(at.Value, many);
                return moved;
            case "Insert" when at >= 0 && at <= row.Count:
                moved.Insert(at.Value, Given(call, 1));
                return moved;
            case "SetItem" when at >= 0 && at < row.Count:
                moved[at.Value] = Given(call, 1);
                return moved;
            case "InsertRange" when at >= 0 && at <= row.Count && RowOf(evaluator, call.Argument(1).Value) is { } between:
                moved.InsertRange(at.Value, between);
                return moved;
            case "AddRange" when RowOf(evaluator, call.Argument(0).Value) is { } behind:
                moved.AddRange(behind);
                return moved;
            case "Reverse":
                moved.Reverse();
                return moved;
            default:
                return null;
        }
    }

    private static Value Given(Call call, int ordinal) =>
        call.Name.Length == 0 ? call.Argument(ordinal).Value : call.Argument(ordinal).Value.Through(call.Site, call.Name);
}
