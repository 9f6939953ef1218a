using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>
/// Members of libraries that let through the elements of which a predicate holds: where the predicate asks a guard about its parameter,
/// consent covers what comes through.
/// </summary>
internal static class Filters
{
    /// <summary>Whether what a call lets through has passed a guard.</summary>
    public static bool IsPassing(Evaluator evaluator, Call call) =>
        Answer(call.Method) is { } answer && !evaluator.Summaries.IsSource(call.Method!)
        && call.Arguments.Any(argument => Covers(evaluator, argument, answer));

    /// <summary>What a call gives, and what it leaves in the list that it filters, as what has passed.</summary>
    public static Value Passed(Evaluator evaluator, Call call, Value result)
    {
        if (!IsPassing(evaluator, call))
        {
            return result;
        }

        AccessPath passed = AccessPath.Passed(call.Site);
        switch (call.Method!.Name)
        {
            case "RemoveAll" or "FindAll":
                Value list = call.Method.Name == "RemoveAll" ? call.Receiver : result;
                if (list.Objects is [{ Kind: ObjectKind.Made, IsOne: true } one])
                {
                    Value left = evaluator.Memory.Read(one, Step.Element, null);
                    evaluator.Memory.Reset(one);
                    evaluator.Memory.Write(one, Step.Element, left.WithIdentity(passed), replaces: false);
                }

                return result;
            default:
                return result.WithIdentity(passed);
        }
    }

    /// <summary>What goes into a collection where a guard has let it: one of those that are let through, whichever that is.</summary>
    public static Value Put(Evaluator evaluator, ImmutableArray<AbstractObject> into, Value value, AccessPath? identity, Site at) =>
        identity is not null && evaluator.Meeting.IsCovered(identity) && into.All(one => one.Shape.Type is not INamedTypeSymbol { Name: "Task" or "ValueTask" })
            ? value.WithIdentity(AccessPath.Passed(at))
            : value;

    /// <summary>What the predicate has answered of all that comes through; <see langword="null"/> where it does not decide.</summary>
    private static bool? Answer(IMethodSymbol? method) => method?.Name switch
    {
        "Where" or "TakeWhile" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault"
            or "FirstAsync" or "FirstOrDefaultAsync" or "SingleAsync" or "SingleOrDefaultAsync" or "Find" or "FindLast" or "FindAll" => true,
        "RemoveAll" => false,
        _ => null,
    };

    private static bool Covers(Evaluator evaluator, CallArgument predicate, bool answer)
    {
        var element = AccessPath.Parameter(0);
        foreach (AbstractObject one in predicate.Value.Objects)
        {
            if (one.Shape.Target is not IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Boolean } target
                || evaluator.Summaries.For(target).Return.Condition is not { } taught
                || !(answer ? taught.WhenTrue : taught.WhenFalse).Contains(element))
            {
                return false;
            }
        }

        return !predicate.Value.Objects.IsEmpty;
    }
}
