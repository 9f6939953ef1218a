using Microsoft.CodeAnalysis;

namespace OneOnOne.CodeFixes;

/// <summary>Something that disclosing needs: the gate, the consent, the recipient. It is at hand, or a parameter has to bring it.</summary>
internal sealed class NeededValue
{
    private const string Space = "OneOnOne";

    private NeededValue(string type, string name, bool isMissing)
    {
        Type = type;
        Name = name;
        IsMissing = isMissing;
    }

    public string Type { get; }

    /// <summary>By which name it is known; empty where every name for it is taken.</summary>
    public string Name { get; }

    public bool IsMissing { get; }

    /// <summary>The gate, the consent and the recipient, in this order.</summary>
    public static NeededValue[] For(SemanticModel model, int position)
    {
        ISymbol[] known = [.. model.LookupSymbols(position).Where(symbol => IsThere(symbol, position))];
        return
        [
            Of("DisclosureGate", known.Where(one => IsOf(one, "DisclosureGate")), ["gate", "disclosureGate"], model, position),
            Of("DisclosureConsent", known.Where(one => IsOf(one, "DisclosureConsent")), ["consent", "disclosureConsent"], model, position),
            Of("PersonId", known.Where(one => (IsOf(one, "PersonId") || IsOf(one, "Person")) && one.Name.TrimStart('_').Equals("recipient", StringComparison.OrdinalIgnoreCase)),
                ["recipient", "recipientId"], model, position),
        ];
    }

    private static NeededValue Of(string type, IEnumerable<ISymbol> known, string[] names, SemanticModel model, int position)
    {
        // What is nearest: a local or a parameter before a member.
        if (known.OrderBy(one => one is ILocalSymbol ? 0 : one is IParameterSymbol ? 1 : 2).ThenBy(one => one.Name, StringComparer.Ordinal).FirstOrDefault() is { } there)
        {
            return new NeededValue(type, there.Name, isMissing: false);
        }

        return new NeededValue(type, names.FirstOrDefault(name => model.LookupSymbols(position, name: name).IsEmpty) ?? "", isMissing: true);
    }

    private static bool IsThere(ISymbol symbol, int position) => symbol switch
    {
        ILocalSymbol => symbol.DeclaringSyntaxReferences.All(reference => reference.Span.End < position),
        IParameterSymbol or IFieldSymbol { IsImplicitlyDeclared: false } => true,
        IPropertySymbol { GetMethod: not null, Parameters.IsEmpty: true } => true,
        _ => false,
    };

    private static bool IsOf(ISymbol symbol, string type)
    {
        ITypeSymbol? held = symbol switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };
        return held is { NullableAnnotation: not NullableAnnotation.Annotated } && held.Name == type
            && held.ContainingNamespace is { Name: Space, ContainingNamespace.IsGlobalNamespace: true };
    }
}
