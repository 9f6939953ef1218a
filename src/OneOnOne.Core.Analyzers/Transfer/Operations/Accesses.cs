using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Reads and writes of members that the text does not name as such: which member it is, somebody has found out.</summary>
internal static class Accesses
{
    /// <summary>What a field or property of something holds; <see langword="null"/> for what cannot be read.</summary>
    /// <param name="evaluator">Whose state.</param>
    /// <param name="member">The member.</param>
    /// <param name="instance">Of what.</param>
    /// <param name="written">How the author wrote that.</param>
    /// <param name="at">Where it is read.</param>
    public static Value? Read(Evaluator evaluator, ISymbol? member, Value instance, IOperation? written, IOperation at) => member switch
    {
        IFieldSymbol field => Members.Labelled(evaluator, evaluator.Memory.Read(instance, Members.FieldStep(field), field.Type), field, written, at, instance.Identity),
        IPropertySymbol { GetMethod: { } getter } property => Members.Labelled(
            evaluator,
            Members.IsCell(evaluator, property)
                ? evaluator.Memory.Read(instance, Step.Member(property), property.Type)
                : Invocations.Call(evaluator, getter, written, instance, [], at, getter.IsVirtual || getter.IsAbstract || getter.IsOverride),
            property, written, at, instance.Identity),
        _ => null,
    };

    /// <summary>Puts something into a field or property; whether it can be put there.</summary>
    /// <param name="evaluator">Whose state.</param>
    /// <param name="member">The member.</param>
    /// <param name="instance">Of what.</param>
    /// <param name="value">What.</param>
    /// <param name="replaces">Whether nothing is left of what was there.</param>
    /// <param name="at">Where it is written.</param>
    public static bool Write(Evaluator evaluator, ISymbol? member, Value instance, Value value, bool replaces, IOperation at)
    {
        switch (member)
        {
            case IFieldSymbol field:
                evaluator.Memory.Write(instance, Members.FieldStep(field), value, replaces);
                break;
            case IPropertySymbol property when Members.IsCell(evaluator, property):
                evaluator.Memory.Write(instance, Step.Member(property), value, replaces);
                break;
            case IPropertySymbol { SetMethod: { } setter } property:
                var call = new Call(setter, instance, property.ContainingType, [new CallArgument(value, property.Type, at.Syntax)], Site.Of(at.Syntax)) { Syntax = at.Syntax };
                evaluator.Composer.Compose(evaluator.Summaries.Resolve(setter, instance, property.ContainingType, setter.IsVirtual || setter.IsAbstract || setter.IsOverride), call);
                break;
            default:
                return false;
        }

        Members.MeetSink(evaluator, member, value, at);
        return true;
    }
}
