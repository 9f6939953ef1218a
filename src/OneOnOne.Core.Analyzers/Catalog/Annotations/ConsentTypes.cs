using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>The types of the library by which consent goes from hand to hand.</summary>
internal static class ConsentTypes
{
    /// <summary>Whether it is a consent, or a permit or ground that stands for one.</summary>
    public static bool IsConsent(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (IsHouse(type) && type.Name is "DisclosureConsent" or "DisclosurePermit" or "DisclosureGround")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is known of a consent holds of it as well: a consent's id, the decision about it, what stands for it.</summary>
    public static bool StandsForConsent(ITypeSymbol? type)
    {
        for (ITypeSymbol? one = type; one is not null; one = one.BaseType)
        {
            if (IsHouse(one) && one.Name is "ConsentId" or "GateDecision")
            {
                return true;
            }
        }

        return IsConsent(type);
    }

    /// <summary>Whether it is one of the gate's answers that let nothing go.</summary>
    public static bool IsRefusal(ITypeSymbol type) =>
        type is { Name: "Refused" or "NotYet" or "NeedsPerson", ContainingType: { Name: "GateDecision" } decision } && IsHouse(decision);

    public static bool IsPlan(ITypeSymbol type) => type.Name == "PlannedAction" && IsHouse(type);

    public static bool IsNoteId(ITypeSymbol type) => type.Name == "NoteId" && Carrying.IsName(type);

    public static bool IsPersonId(ITypeSymbol type) => type.Name == "PersonId" && Carrying.IsName(type);

    /// <summary>Whether a type is the library's own.</summary>
    public static bool IsHouse(ITypeSymbol? type) =>
        type?.OriginalDefinition is { ContainingNamespace: { Name: "OneOnOne", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>What a task gives; the type itself where it is no task.</summary>
    public static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 1, Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } } task
            ? task.TypeArguments[0]
            : type;
}
