using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Rules;

/// <summary>A <c>[DebuggerDisplay]</c> of a type, and the members that its holes read.</summary>
internal sealed class DebuggerDisplay
{
    private const string Attribute = "System.Diagnostics.DebuggerDisplayAttribute";

    // A chain of names, each perhaps called; what else the debugger may evaluate is not read.
    private static readonly Regex s_hole = new(@"(?<![\\{])\{\s*(?<chain>[\p{L}_][\p{L}\p{Nd}_.()?]*)\s*(?:,[^}]*)?\}", RegexOptions.CultureInvariant);

    private DebuggerDisplay(Location place, ImmutableArray<ImmutableArray<ISymbol>> chains)
    {
        Place = place;
        Chains = chains;
    }

    public Location Place { get; }

    /// <summary>For each hole the members from the object on; never an empty one.</summary>
    public ImmutableArray<ImmutableArray<ISymbol>> Chains { get; }

    public static IEnumerable<DebuggerDisplay> Of(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute is { AttributeClass: { } declared, ApplicationSyntaxReference: { } reference, ConstructorArguments: [{ Value: string format }] }
                && declared.ToDisplayString() == Attribute)
            {
                yield return new DebuggerDisplay(
                    Location.Create(reference.SyntaxTree, reference.Span),
                    [.. s_hole.Matches(format).Cast<Match>().Select(hole => Chain(type, hole.Groups["chain"].Value)).Where(chain => !chain.IsEmpty)]);
            }
        }
    }

    // Ends where a name is unknown or what it names can carry nothing: the length of a text is not the text.
    private static ImmutableArray<ISymbol> Chain(INamedTypeSymbol type, string names)
    {
        ImmutableArray<ISymbol>.Builder chain = ImmutableArray.CreateBuilder<ISymbol>();
        ITypeSymbol? on = type;
        foreach (string name in names.Split('.').Select(part => part.TrimEnd('(', ')', '?')))
        {
            if (name == "this")
            {
                continue;
            }

            if (on is null || Find(on, name) is not { } member)
            {
                return [];
            }

            chain.Add(member);
            on = TypeOf(member);
        }

        return Summaries.Carrying.CanCarry(on) ? chain.ToImmutable() : [];
    }

    private static ISymbol? Find(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? one = type; one is not null; one = one.BaseType)
        {
            foreach (ISymbol member in one.GetMembers(name))
            {
                if (member is IPropertySymbol or IFieldSymbol or IMethodSymbol { Parameters.IsEmpty: true })
                {
                    return member;
                }
            }
        }

        return null;
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };
}
