using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>What a member does with consent: makes it, passes it on, and what it gives out is still that consent.</summary>
/// <remarks>
/// Told by signatures, so that an interface of the host's own counts like the library: a member without a body that takes a note and
/// gives a consent gives one for that note. What the library gives of a consent (its id, a permit, the decision, the consent after a
/// grant) is known for whatever is known of the consent.
/// </remarks>
internal sealed class ConsentBinder(Func<ITypeSymbol, bool> isRecord)
{
    public MethodSummary Bind(IMethodSymbol method, MethodSummary summary)
    {
        bool isConstructor = method.MethodKind == MethodKind.Constructor;
        ITypeSymbol given = isConstructor ? method.ContainingType : ConsentTypes.Awaited(method.ReturnType);
        if (!ConsentTypes.StandsForConsent(given))
        {
            return summary;
        }

        ImmutableArray<Flow> origins = Passed(method);
        if (origins.IsEmpty && given.Name == "DisclosureConsent")
        {
            origins = Made(method);
        }

        if (method.Name is "AssertGrant" or "AssertGrantAsync" && ConsentTypes.IsHouse(method.ContainingType))
        {
            origins = origins.Add(new Flow(Origin.Read(null, Label.ConsentAsserted, "", MemberId.Of(method)), null));
        }

        return origins.IsEmpty ? summary
            : isConstructor ? With(summary, summary.Return, new Effect(AbstractObject.Entry(AccessPath.This), Step.Content, Value.Of(origins), isDefinite: false))
            : ReferenceEquals(given, method.ReturnType) ? With(summary, summary.Return.Join(Value.Of(origins)), null)
            : Promise(method, summary, origins);
    }

    /// <summary>Whether what a member gives is a note that was just taken.</summary>
    public static bool IsBirth(IMethodSymbol method) =>
        method.Name is "Take" or "TakeAsync" && method.ContainingType is { Name: "Note" or "Notebook" } owner && ConsentTypes.IsHouse(owner);

    private static MethodSummary Promise(IMethodSymbol method, MethodSummary summary, ImmutableArray<Flow> origins)
    {
        var task = AbstractObject.Made(null, new ObjectShape(method.ReturnType, isExact: false, null, isForeign: false));
        return With(summary, summary.Return.Join(Value.Of(task)), new Effect(task, Step.Element, Value.Of(origins), isDefinite: false));
    }

    private static MethodSummary With(MethodSummary summary, Value returned, Effect? effect) => new()
    {
        Return = returned.WithCondition(summary.Return.Condition),
        Effects = effect is null ? summary.Effects : summary.Effects.Add(effect),
        Outs = summary.Outs,
        Sinks = summary.Sinks,
        Invokes = summary.Invokes,
        Covers = summary.Covers,
        Thrown = summary.Thrown,
        IsModel = summary.IsModel,
    };

    /// <summary>The consents that go in and are known again in what comes out. Of the library only: others may do anything with them.</summary>
    private static ImmutableArray<Flow> Passed(IMethodSymbol method)
    {
        if (!ConsentTypes.IsHouse(method.ContainingType))
        {
            return [];
        }

        ImmutableArray<Flow> passed = [];
        if (!method.IsStatic && method.MethodKind != MethodKind.Constructor && ConsentTypes.StandsForConsent(method.ContainingType))
        {
            passed = passed.Add(new Flow(Origin.Entry(AccessPath.This), null));
        }

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (ConsentTypes.StandsForConsent(parameter.Type))
            {
                passed = passed.Add(new Flow(Origin.Entry(AccessPath.Parameter(parameter.Ordinal)), null));
            }
        }

        return passed;
    }

    private ImmutableArray<Flow> Made(IMethodSymbol method)
    {
        IParameterSymbol? note = null;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (ConsentTypes.IsNoteId(parameter.Type) || isRecord(parameter.Type))
            {
                if (note is not null)
                {
                    return [];
                }

                note = parameter;
            }
        }

        if (note is null)
        {
            return [];
        }

        string id = MemberId.Of(method);
        ImmutableArray<Flow> made = [new Flow(Origin.Read(null, Label.ConsentFor, "", id, AccessPath.Parameter(note.Ordinal)), null)];

        // Whoever requests is the one to whom it was confided, and whom the terms name is to tell it: neither is the one who grants.
        if (method.Name is "RequestAsync" && ConsentTypes.IsHouse(method.ContainingType)
            && method.Parameters.FirstOrDefault(parameter => ConsentTypes.IsPersonId(parameter.Type)) is { } holder)
        {
            made = made.Add(new Flow(Origin.Read(null, Label.ConsentAskedBy, "", id, AccessPath.Parameter(holder.Ordinal)), null));
            if (method.Parameters.FirstOrDefault(parameter => parameter.Type.Name == "ConsentTerms") is { Type: { } type } terms
                && type.GetMembers("Discloser").FirstOrDefault() is IPropertySymbol discloser)
            {
                AccessPath teller = AccessPath.Parameter(terms.Ordinal).Then(Step.Member(discloser));
                made = made.Add(new Flow(Origin.Read(null, Label.ConsentAskedBy, "", id, teller), null));
            }
        }

        return made;
    }
}
